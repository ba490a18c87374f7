/// Writes one JSON document (RFC 8259), compact or indented by two spaces, keys in the order given.
package struct JSONWriter: Sendable {
    private var output = OutputBuffer()
    private var depth = 0
    private var needsComma = false
    private var isAfterKey = false
    private let isIndented: Bool

    package init(indented: Bool = true) { isIndented = indented }

    /// What was written so far, in UTF-8.
    package var bytes: [UInt8] { output.bytes }

    /// Writes `{…}`; `body` writes the members.
    package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

    /// Writes `[…]`; `body` writes the elements.
    package mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

    /// Writes the name of the member whose value is written next.
    package mutating func key(_ name: StaticString) { key(name.description) }

    /// As above, for a name known at run time.
    package mutating func key(_ name: String) {
        separate()
        quoted(name)
        output.append(isIndented ? ": " : ":")
        needsComma = false
        isAfterKey = true
    }

    package mutating func string(_ text: String) {
        separate()
        quoted(text)
        needsComma = true
    }

    package mutating func number(_ number: Int) {
        separate()
        output.append(number)
        needsComma = true
    }

    package mutating func boolean(_ value: Bool) {
        separate()
        output.append(value ? "true" : "false")
        needsComma = true
    }

    /// Writes `null`, for what is not known.
    package mutating func null() {
        separate()
        output.append("null")
        needsComma = true
    }

    /// Ends the document with a line feed.
    package mutating func endDocument() { output.append("\n") }

    private mutating func container(_ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void) {
        separate()
        output.append(open)
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        if needsComma { newLine() }
        output.append(close)
        needsComma = true
    }

    /// Whatever must stand between the previous value and the next one.
    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if needsComma { output.append(",") }
        if depth > 0 { newLine() }
        needsComma = true
    }

    private mutating func newLine() {
        guard isIndented else { return }
        output.append("\n")
        for _ in 0..<depth { output.append("  ") }
    }

    /// Quotes and escapes `text`. `<`, `>` and `&` are escaped too, so that the result may stand in a `<script>` block,
    /// and so is whatever would act on a terminal that shows it.
    private mutating func quoted(_ text: String) {
        output.append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output.append("\\\"")
            case "\\": output.append("\\\\")
            case "\n": output.append("\\n")
            case "\t": output.append("\\t")
            case "<", ">", "&": unicodeEscape(scalar)
            case _ where isDangerous(scalar) || scalar.value < 0x20: unicodeEscape(scalar)
            default: output.append(String(scalar))
            }
        }
        output.append("\"")
    }

    /// `\uXXXX`, twice for a character outside the basic plane (RFC 8259, section 7).
    private mutating func unicodeEscape(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            output.append("\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
        }
    }
}
