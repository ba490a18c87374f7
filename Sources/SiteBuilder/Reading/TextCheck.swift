import Diagnostics
import PlainText

/// What must hold of the bytes of a Markdown file before anything may parse them: valid UTF-8 without NUL, no lines
/// without end, no leftovers of a merge.
enum TextCheck {
    /// The text without its byte order mark, or every mistake that stops it from being parsed.
    static func text(of bytes: [UInt8], file: String) -> Result<SourceText, TextMistakes> {
        if let encoding = foreignByteOrderMark(in: bytes) {
            return .failure(TextMistakes([foreign(encoding, file: file)]))
        }
        let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = SourceText(markLength == 0 ? bytes : Array(bytes[markLength...]))
        if let offset = UTF8Check.firstInvalidOffset(in: text.bytes) {
            return .failure(TextMistakes([invalid(at: offset, in: text, markLength: markLength, file: file)]))
        }
        var mistakes: [Diagnostic] = []
        if let offset = text.bytes.firstOffset(of: 0) {
            mistakes.append(nul(at: offset, in: text, markLength: markLength, file: file))
        }
        mistakes += longLines(in: text, file: file)
        mistakes += MergeConflict.all(in: text).map { $0.diagnostic(file: file) }
        return mistakes.isEmpty ? .success(text) : .failure(TextMistakes(mistakes))
    }

    /// Where lines start is found by the caller anyway; only a file of that length can hold such a line.
    private static func longLines(in text: SourceText, file: String) -> [Diagnostic] {
        guard text.bytes.count > ReadingLimit.line else { return [] }
        return (1...text.lineCount).compactMap { number in
            let line = text.line(number)
            guard line.count > ReadingLimit.line else { return nil }
            return Diagnostic(
                .lineTooLong, file: file, range: SourceRange(line: number, column: 1, length: 0),
                message: Message(
                    nl: "deze regel is te lang: \(line.count >> 10) KB, en \(ReadingLimit.line >> 10) KB is het meeste",
                    en: "this line is too long: \(line.count >> 10) KB, where \(ReadingLimit.line >> 10) KB is the most"
                ),
                help: Message(
                    nl: "Zet witregels tussen de alinea's.", en: "Put empty lines between paragraphs."))
        }
    }

    private static func foreignByteOrderMark(in bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return nil
    }

    private static func foreign(_ encoding: String, file: String) -> Diagnostic {
        Diagnostic(
            .invalidUTF8, file: file, range: .fileStart,
            message: Message(
                nl: "dit bestand is \(encoding), en een tekst moet UTF-8 zijn",
                en: "this file is \(encoding), and a text must be UTF-8"),
            help: saveAsUTF8)
    }

    private static func invalid(at offset: Int, in text: SourceText, markLength: Int, file: String) -> Diagnostic {
        let start = text.position(at: offset)
        let byte = String(text.bytes[offset], radix: 16, uppercase: true)
        return Diagnostic(
            .invalidUTF8, file: file,
            range: SourceRange(start, SourcePosition(line: start.line, column: start.column + 1)),
            message: Message(
                nl: "hier staat geen geldige UTF-8 (byte \(offset + markLength + 1) van het bestand is \(byte))",
                en: "this is not valid UTF-8 (byte \(offset + markLength + 1) of the file is \(byte))"),
            help: saveAsUTF8)
    }

    private static func nul(at offset: Int, in text: SourceText, markLength: Int, file: String) -> Diagnostic {
        Diagnostic(
            .invalidUTF8, file: file, range: text.range(offset..<offset + 1),
            message: Message(
                nl: "hier staat een NUL-teken (byte \(offset + markLength + 1) van het bestand),"
                    + " en dat hoort niet in een tekst",
                en: "this is a NUL character (byte \(offset + markLength + 1) of the file), which no text has"),
            help: saveAsUTF8)
    }

    private static let saveAsUTF8 = Message(
        nl: "Open het in een tekstprogramma en sla het op als “UTF-8”.",
        en: "Open it in a text editor and save it as “UTF-8”.")
}

/// Why a text can't be parsed.
struct TextMistakes: Error {
    let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
