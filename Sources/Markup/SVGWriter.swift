/// Writes a stand-alone SVG 1.1 file: names are the program's own, texts are escaped, numbers have at most two decimals.
package struct SVGWriter: Sendable {
    private var output = OutputBuffer(capacity: 65_536)

    /// - Parameters:
    ///   - width: in points (1/72 inch); as is `height`.
    ///   - fontFamily: of every text that names no other.
    ///   - title: what a screen reader says first.
    ///   - summary: the picture in a few sentences.
    package init(width: Double, height: Double, fontFamily: String, title: String, summary: String) {
        output.append(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
        output.append(#"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel uitleg""#)
        attribute("width", .length(width))
        attribute("height", .length(height))
        attribute("viewBox", .numbers([0, 0, width, height]))
        attribute("font-family", .text(fontFamily))
        output.append(">\n<title id=\"titel\">")
        text(title)
        output.append("</title>\n<desc id=\"uitleg\">")
        text(summary)
        output.append("</desc>\n")
    }

    /// Ends the file. Nothing is written behind it.
    /// - Returns: the whole of it in UTF-8.
    package mutating func finish() -> [UInt8] {
        output.append("</svg>\n")
        return output.bytes
    }

    /// An element without children but perhaps a text.
    package mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, SVGValue)], text content: String? = nil
    ) {
        output.append("<")
        output.append(name)
        for (name, value) in attributes { attribute(name, value) }
        guard let content else {
            output.append("/>\n")
            return
        }
        output.append(">")
        text(content)
        output.append("</")
        output.append(name)
        output.append(">\n")
    }

    /// What `body` writes, under a title that shows when one points at it; without a group when there is none.
    package mutating func group(title: String?, _ body: (inout SVGWriter) -> Void) {
        guard let title else { return body(&self) }
        output.append("<g><title>")
        text(title)
        output.append("</title>")
        body(&self)
        output.append("</g>\n")
    }

    private mutating func attribute(_ name: StaticString, _ value: SVGValue) {
        output.append(" ")
        output.append(name)
        output.append("=\"")
        switch value {
        case .number(let number): append(number)
        case .length(let points):
            append(points)
            output.append("pt")
        case .numbers(let numbers):
            for (index, number) in numbers.enumerated() {
                if index > 0 { output.append(" ") }
                append(number)
            }
        case .literal(let literal): output.append(literal)
        case .text(let content): text(content)
        case .path(let steps): for step in steps { append(step) }
        }
        output.append("\"")
    }

    private mutating func append(_ step: PathStep) {
        switch step {
        case .move(let x, let y): append("M", x, y)
        case .line(let x, let y): append("L", x, y)
        case .right(let width): append("h", width)
        case .down(let height): append("v", height)
        case .arc(let radius, let isLarge, let x, let y):
            append("A", radius, radius)
            output.append(isLarge ? " 0 1 1 " : " 0 0 1 ")
            append(x)
            output.append(" ")
            append(y)
        case .close: output.append("Z")
        }
    }

    private mutating func append(_ command: StaticString, _ numbers: Double...) {
        output.append(command)
        for (index, number) in numbers.enumerated() {
            if index > 0 { output.append(" ") }
            append(number)
        }
    }

    /// At most two decimals: a hundredth of a point is 4 µm.
    private mutating func append(_ number: Double) {
        guard number.isFinite, abs(number) < 1e9 else { return output.append("0") }
        let hundredths = Int((number * 100).rounded())
        if hundredths < 0 { output.append("-") }
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        output.append(Int(whole))
        guard part > 0 else { return }
        output.append(part < 10 ? ".0" : ".")
        output.append(Int(part % 10 == 0 ? part / 10 : part))
    }

    /// Escaped; what XML 1.0 does not allow (control characters) is left out.
    private mutating func text(_ text: String) {
        var text = text
        if text.withUTF8({ $0.allSatisfy(Self.isPlain) }) { return output.append(text) }
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

/// The value of an attribute in SVG.
package enum SVGValue: Sendable {
    case number(Double)
    /// In points.
    case length(Double)
    case numbers([Double])
    case literal(StaticString)
    /// Escaped.
    case text(String)
    case path([PathStep])
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
