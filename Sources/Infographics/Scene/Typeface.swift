/// One of the three cuts that pictures are set in, each with the widths to lay text out by.
package enum Typeface: Sendable, CaseIterable {
    case sans
    case sansBold
    case serifBold

    /// From the baseline up to the top of the highest letters, as a share of the size.
    package static let ascent = 0.94
    /// From the baseline down to the foot of the lowest letters, as a share of the size.
    package static let descent = 0.24

    /// How wide `text` is at most when set at `size`; both in points.
    package func width(of text: some StringProtocol, size: Double) -> Double {
        Double(advance(of: text)) * size / 1000
    }

    /// As much of `text` as fits in `width`, with an ellipsis where something was left out.
    package func shortened(_ text: String, to width: Double, size: Double) -> String {
        guard self.width(of: text, size: size) > width else { return text }
        var room = width - self.width(of: "…", size: size)
        let kept = text.prefix { character in
            room -= self.width(of: String(character), size: size)
            return room >= 0
        }
        let end = kept.lastIndex { !$0.isWhitespace && $0 != "," }
        return (end.map { String(kept[...$0]) } ?? "") + "…"
    }

    /// As `shortened`, but with the ellipsis where the last words begin that fit: `Buurtschap… aan de Vaart`.
    package func shortenedWithin(_ text: String, to width: Double, size: Double) -> String {
        guard self.width(of: text, size: size) > width else { return text }
        // Some letters of the start stay, so that the name is still found in its alphabetical place; half of the width
        // where the last word leaves it.
        let most = width - self.width(of: text.prefix(4) + "… ", size: size)
        var tail = ""
        for word in text.split(separator: " ").reversed() {
            let longer = tail.isEmpty ? String(word) : word + " " + tail
            guard self.width(of: longer, size: size) <= (tail.isEmpty ? most : width / 2) else { break }
            tail = longer
        }
        if tail.isEmpty {
            // The last word alone is too long: the letters at its end.
            var rest = most
            let letters = text.reversed().prefix { character in
                rest -= self.width(of: String(character), size: size)
                return rest >= 0
            }
            tail = String(letters.reversed())
        } else {
            tail = " " + tail
        }
        return shortened(text, to: width - self.width(of: tail, size: size), size: size) + tail
    }

    /// `text` in lines of at most `width`, broken between words; a word that is too long by itself is broken within.
    package func lines(of text: String, width: Double, size: Double) -> [String] {
        MeasuredText(text, in: self).lines(width: width, size: size).map(String.init)
    }

    /// In thousandths of the size.
    func advance(of text: some StringProtocol) -> Int {
        let widths = widths
        return text.unicodeScalars.reduce(0) { $0 + Self.advance(of: $1, in: widths) }
    }

    /// The advance of a space.
    var space: Int { Int(widths[0]) }

    /// What the table does not hold is taken for as wide as a letter can be.
    private static func advance(of scalar: Unicode.Scalar, in widths: [UInt16]) -> Int {
        switch scalar.value {
        case 0x20...0x17F: Int(widths[Int(scalar.value) - 0x20])
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x2018, 0x2019: 380
        case 0x2010...0x2013: 500
        case 0x201C...0x201E: 660
        case 0x20AC: 700
        default: 1180
        }
    }

    private var widths: [UInt16] {
        switch self {
        case .sans: Self.sansWidths
        case .sansBold: Self.sansBoldWidths
        case .serifBold: Self.serifBoldWidths
        }
    }
}
