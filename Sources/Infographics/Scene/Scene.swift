/// A picture as pure values: what stands where, in points, painted in this order.
package struct Scene: Sendable {
    package var width: Double
    package var height: Double
    /// What a screen reader says first, and what a browser shows as the name of the picture.
    package var title: String
    /// The picture in a few sentences.
    package var summary: String
    package var marks: [Mark] = []

    package init(width: Double, height: Double, title: String, summary: String) {
        self.width = width
        self.height = height
        self.title = title
        self.summary = summary
    }

    package var page: Box { Box(x: 0, y: 0, width: width, height: height) }

    /// The texts in the picture, with their boxes.
    package var texts: [TextMark] {
        marks.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }
}

/// One thing to paint.
package enum Mark: Sendable {
    case box(Box, Paint)
    /// Many equal squares of one path, of side `side`: a QR code.
    case squares([(x: Double, y: Double)], side: Double, Paint)
    case text(TextMark)
    case status(StatusGlyph, centre: (x: Double, y: Double), size: Double, Paint, title: String?)
    /// The corner of a mark whose agreement is past its date: a shape, for who does not see its colour.
    case flag(centre: (x: Double, y: Double), size: Double)
    case owner(OwnerGlyph, Box, Paint)
}

/// A line of text.
package struct TextMark: Sendable {
    package enum Anchor: Sendable { case start, middle, end }

    package var text: String
    /// Where it starts, has its middle or ends, by `anchor`.
    package var x: Double
    /// Of the baseline.
    package var y: Double
    package var size: Double
    package var typeface: Typeface
    package var anchor: Anchor
    package var paint: Paint

    /// The room that it takes at most.
    package var box: Box {
        let width = typeface.width(of: text, size: size)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(
            x: left, y: y - Typeface.ascent * size, width: width,
            height: (Typeface.ascent + Typeface.descent) * size)
    }
}

/// The inks of a picture. Colours are few and have a meaning; `alarm` is kept for what is past its agreed date.
package enum Paint: Sendable, Hashable {
    case paper
    case ink
    case soft
    case rule
    case accent
    case alarm
}

/// What each ink is in one picture.
package struct Palette: Sendable {
    package var paper = "#fffdf8"
    package var ink = "#1c1f1e"
    package var soft = "#55574f"
    package var rule = "#cfc8b8"
    package var accent: String
    package var alarm = "#b3301a"

    /// - Parameter accent: as `#rrggbb`; it must be dark enough to be read on paper.
    package init(accent: String) { self.accent = accent }

    subscript(_ paint: Paint) -> String {
        switch paint {
        case .paper: paper
        case .ink: ink
        case .soft: soft
        case .rule: rule
        case .accent: accent
        case .alarm: alarm
        }
    }
}
