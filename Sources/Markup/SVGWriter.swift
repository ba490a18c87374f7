/// Writes a stand-alone SVG 1.1 file: names are the program's own, texts are escaped, numbers have at most two decimals.
package struct SVGWriter: Sendable {
    private var output = OutputBuffer(capacity: 32_768)

    /// - Parameters:
    ///   - width: in points (1/72 inch); as is `height`.
    ///   - fontFamily: of every text that names no other.
    ///   - title: what a screen reader says first.
    ///   - summary: the picture in a few sentences.
    package init(width: Double, height: Double, fontFamily: StaticString, title: String, summary: String) {
        markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        markup("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"titel uitleg\" width=\"")
        number(width)
        markup("pt\" height=\"")
        number(height)
        markup("pt\" viewBox=\"0 0 ")
        number(width)
        space()
        number(height)
        markup("\"")
        attribute("font-family", fontFamily)
        markup(">\n<title id=\"titel\">")
        text(title)
        markup("</title>\n<desc id=\"uitleg\">")
        text(summary)
        markup("</desc>\n")
    }

    /// Ends the file. Nothing is written behind it.
    /// - Returns: the whole of it in UTF-8.
    package mutating func finish() -> [UInt8] {
        markup("</svg>\n")
        return output.bytes
    }

    // MARK: Elements

    /// An element without children but perhaps a text.
    /// - Parameter attributes: writes them, by the methods below and nothing else.
    package mutating func element(
        _ name: StaticString, text content: String? = nil, _ attributes: (inout SVGWriter) -> Void
    ) {
        markup("<")
        markup(name)
        attributes(&self)
        guard let content else { return markup("/>\n") }
        markup(">")
        text(content)
        markup("</")
        markup(name)
        markup(">\n")
    }

    /// What `body` writes, under a title that shows when one points at it; without a group when there is none.
    package mutating func group(title: String?, _ body: (inout SVGWriter) -> Void) {
        guard let title else { return body(&self) }
        markup("<g><title>")
        text(title)
        markup("</title>")
        body(&self)
        markup("</g>\n")
    }

    // MARK: Attributes

    package mutating func attribute(_ name: StaticString, _ value: Double) {
        open(name)
        number(value)
        markup("\"")
    }

    package mutating func attribute(_ name: StaticString, _ value: StaticString) {
        open(name)
        markup(value)
        markup("\"")
    }

    /// Escapes `value`.
    package mutating func attribute(_ name: StaticString, text value: String) {
        open(name)
        text(value)
        markup("\"")
    }

    /// The outline of a path.
    package mutating func attribute(_ name: StaticString, path steps: some Sequence<PathStep>) {
        open(name)
        for step in steps { append(step) }
        markup("\"")
    }

    private mutating func open(_ name: StaticString) {
        space()
        markup(name)
        markup("=\"")
    }

    private mutating func append(_ step: PathStep) {
        switch step {
        case .move(let x, let y): append("M", x, y)
        case .line(let x, let y): append("L", x, y)
        case .right(let width):
            markup("h")
            number(width)
        case .down(let height):
            markup("v")
            number(height)
        case .arc(let radius, let isLarge, let x, let y):
            append("A", radius, radius)
            markup(isLarge ? " 0 1 1 " : " 0 0 1 ")
            number(x)
            space()
            number(y)
        case .close: markup("Z")
        }
    }

    private mutating func append(_ command: StaticString, _ x: Double, _ y: Double) {
        markup(command)
        number(x)
        space()
        number(y)
    }

    // MARK: Pieces

    private mutating func markup(_ literal: StaticString) { output.append(literal) }

    private mutating func space() { output.append(UInt8(ascii: " ")) }

    /// At most two decimals: a hundredth of a point is 4 µm.
    private mutating func number(_ number: Double) {
        guard number.isFinite, abs(number) < 1e9 else { return output.append(UInt8(ascii: "0")) }
        let hundredths = Int((number * 100).rounded())
        if hundredths < 0 { output.append(UInt8(ascii: "-")) }
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        output.append(Int(whole))
        guard part > 0 else { return }
        output.append(UInt8(ascii: "."))
        output.append(UInt8(ascii: "0") + UInt8(part / 10))
        if part % 10 > 0 { output.append(UInt8(ascii: "0") + UInt8(part % 10)) }
    }

    /// Escaped; what XML 1.0 does not allow (control characters) is left out.
    private mutating func text(_ text: String) {
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            guard utf8.allSatisfy(Self.isPlain) else { return false }
            output.append(utf8)
            return true
        }
        if isPlain { return }
        let allowed =
            text.unicodeScalars.allSatisfy(Self.isAllowed)
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isAllowed)))
        output.append(
            allowed,
            replacing: { byte in
                switch byte {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                default: nil
                }
            })
    }

    /// Whether a byte needs no second look: it can't mean anything to XML, nor be part of what XML does not allow.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
        default: true
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 ? scalar.value != 0xFFFE && scalar.value != 0xFFFF : scalar == "\n" || scalar == "\t"
    }
}

/// One step of a path. Positions are absolute; `right` and `down` are not.
package enum PathStep: Sendable {
    case move(Double, Double)
    case line(Double, Double)
    case right(Double)
    case down(Double)
    /// Clockwise along a circle of `radius`, to a point.
    case arc(radius: Double, isLarge: Bool, Double, Double)
    case close
}
