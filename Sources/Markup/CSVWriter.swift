/// Writes a table as comma-separated values (RFC 4180): a comma between fields, CR LF behind each record, quotes only
/// where they are needed, UTF-8.
///
/// A spreadsheet runs a field that starts with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula. Such a text
/// gets an apostrophe in front, which makes it text again.
package struct CSVWriter: Sendable {
    private var output = OutputBuffer()
    private var isRecordStart = true

    /// - Parameter hasMark: whether the file starts with a byte order mark, without which a Dutch Excel reads UTF-8 as
    ///   Windows-1252 and shows "wÃ©g" for "wég".
    package init(hasMark: Bool) {
        if hasMark { output.append([0xEF, 0xBB, 0xBF]) }
    }

    /// What was written so far.
    package var bytes: [UInt8] { output.bytes }

    /// Writes the next field of a record.
    package mutating func text(_ text: String) {
        separate()
        var field = text
        if let first = text.utf8.first, Self.startsFormula(first) { field = "'" + text }
        guard field.utf8.contains(where: Self.needsQuotes) else {
            output.append(field)
            return
        }
        output.append("\"")
        output.append(field, replacing: { $0 == UInt8(ascii: "\"") ? "\"\"" : nil })
        output.append("\"")
    }

    /// Writes the next field of a record; nothing for nil.
    package mutating func number(_ number: Int?) {
        separate()
        if let number { output.append(number) }
    }

    package mutating func endRecord() {
        output.append("\r\n")
        isRecordStart = true
    }

    private mutating func separate() {
        if !isRecordStart { output.append(",") }
        isRecordStart = false
    }

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
    }
}
