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
        _ text: MeasuredText, x: Double, y: Double, width: Double, _ size: Double, _ paint: Paint = .ink,
        maximum: Int = .max
    ) -> Double {
        let lines = Self.lines(of: text, width: width, size, maximum: maximum)
        for (index, line) in lines.enumerated() {
            self.line(line, x: x, y: y + Double(index) * size * Self.leading, size, text.typeface, paint)
        }
        return y + Double(lines.count) * size * Self.leading
    }

    /// As above, for a text of which nothing has to be known before.
    @discardableResult
    mutating func paragraph(
        _ text: String, x: Double, y: Double, width: Double, _ size: Double, _ typeface: Typeface = .sans,
        _ paint: Paint = .ink, maximum: Int = .max
    ) -> Double {
        paragraph(MeasuredText(text, in: typeface), x: x, y: y, width: width, size, paint, maximum: maximum)
    }

    /// How high a paragraph will be.
    static func height(of text: MeasuredText, width: Double, _ size: Double, maximum: Int) -> Double {
        Double(min(text.lines(width: width, size: size).count, maximum)) * size * leading
    }

    /// A horizontal line.
    mutating func rule(x: Double, y: Double, width: Double, weight: Double = 0.5, _ paint: Paint = .rule) {
        scene.marks.append(.box(Box(x: x, y: y, width: width, height: weight), paint))
    }

    /// As many lines as `count`, about as long each: a heading, or a text of two lines, leaves no word behind.
    private static func balanced(
        _ text: MeasuredText, in count: Int, width: Double, _ size: Double
    ) -> MeasuredText.Lines {
        // In steps of a fortieth, which is about a letter.
        let narrower = stride(from: 20, to: 40, by: 1).lazy
            .map { text.lines(width: width * Double($0) / 40, size: size) }
        return narrower.first { $0.count == count } ?? text.lines(width: width, size: size)
    }

    private static func lines(of text: MeasuredText, width: Double, _ size: Double, maximum: Int) -> [String] {
        let lines = Array(text.lines(width: width, size: size))
        if lines.count <= maximum {
            let isBalanced = lines.count == 2 || lines.count > 2 && text.typeface == .serifBold
            guard isBalanced else { return lines.map(String.init) }
            return balanced(text, in: lines.count, width: width, size).map(String.init)
        }
        let rest = lines[(maximum - 1)...].joined(separator: " ")
        return lines[..<(maximum - 1)].map(String.init) + [text.typeface.shortened(rest, to: width, size: size)]
    }
}
