/// Puts texts and lines on a scene, so that layouts say what goes where and not how a baseline is found.
struct Typesetter {
    var scene: Scene

    /// How far apart the baselines of running lines are, as a share of the size.
    static let leading = 1.25

    /// One line whose box starts at `y`.
    mutating func line(
        _ text: String, x: Double, y: Double, _ size: Double, _ typeface: Typeface = .sans, _ paint: Paint = .ink,
        _ anchor: TextMark.Anchor = .start
    ) {
        scene.marks.append(
            .text(
                TextMark(
                    text: text, x: x, y: y + Typeface.ascent * size, size: size, typeface: typeface, anchor: anchor,
                    paint: paint)))
    }

    /// Lines under each other, as many as `maximum`; the last one ends in an ellipsis when there is more.
    /// - Returns: where the room below begins.
    @discardableResult
    mutating func paragraph(
        _ text: String, x: Double, y: Double, width: Double, _ size: Double, _ typeface: Typeface = .sans,
        _ paint: Paint = .ink, maximum: Int = .max
    ) -> Double {
        let lines = Self.lines(of: text, width: width, size, typeface, maximum: maximum)
        for (index, line) in lines.enumerated() {
            self.line(line, x: x, y: y + Double(index) * size * Self.leading, size, typeface, paint)
        }
        return y + Double(lines.count) * size * Self.leading
    }

    /// How high a paragraph will be.
    static func height(
        of text: String, width: Double, _ size: Double, _ typeface: Typeface = .sans, maximum: Int = .max
    ) -> Double {
        Double(lines(of: text, width: width, size, typeface, maximum: maximum).count) * size * leading
    }

    /// A horizontal line.
    mutating func rule(x: Double, y: Double, width: Double, weight: Double = 0.5, _ paint: Paint = .rule) {
        scene.marks.append(.box(Box(x: x, y: y, width: width, height: weight), paint))
    }

    /// The same number of lines, about as long each: a heading, or a text of two lines, leaves no word behind.
    private static func balanced(
        _ lines: [String], of text: String, width: Double, _ size: Double, _ typeface: Typeface
    ) -> [String] {
        guard lines.count > 1 else { return lines }
        // In steps of a fortieth, which is about a letter.
        let narrower = stride(from: 20, to: 40, by: 1).lazy
            .map { typeface.lines(of: text, width: width * Double($0) / 40, size: size) }
        return narrower.first { $0.count == lines.count } ?? lines
    }

    private static func lines(
        of text: String, width: Double, _ size: Double, _ typeface: Typeface, maximum: Int
    ) -> [String] {
        let lines = typeface.lines(of: text, width: width, size: size)
        guard lines.count > maximum, maximum > 0 else {
            guard typeface == .serifBold || lines.count == 2 else { return lines }
            return balanced(lines, of: text, width: width, size, typeface)
        }
        let rest = lines[(maximum - 1)...].joined(separator: " ")
        return lines[..<(maximum - 1)] + [typeface.shortened(rest, to: width, size: size)]
    }
}
