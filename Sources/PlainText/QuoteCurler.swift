/// Sets straight quotes the Dutch way, one piece of running text after the other.
///
/// cmark's own "smart" option is wrong for Dutch: it opens a quote in `in 't dorp`. Here an apostrophe that begins a
/// shortened word (`'t`, `'s`, `'n`, a year as `'90`) or stands within or behind a word (`foto's`) is `’`; a quote at the
/// start of a word opens (`‘`, `“`), any other closes (`’`, `”`).
///
/// Feed it the pieces of one paragraph in order; call `boundary()` between paragraphs.
package struct QuoteCurler: Sendable {
    private enum Before { case gap, word }
    private var before = Before.gap

    package init() {}

    /// Forgets what came before: the next character starts a paragraph.
    package mutating func boundary() { before = .gap }

    /// Notes that something that is no text (code, an image) stands here, as a word would.
    package mutating func skipWord() { before = .word }

    /// Appends `text` (UTF-8) to `output` with its quotes set.
    package mutating func curl(_ text: some Collection<UInt8>, into output: inout [UInt8]) {
        var index = text.startIndex
        while index != text.endIndex {
            let byte = text[index]
            let next = text.index(after: index)
            switch byte {
            case UInt8(ascii: "\""):
                output.append(contentsOf: (before == .gap ? "“" : "”").utf8)
            case UInt8(ascii: "'"):
                let opens = before == .gap && !Self.startsShortenedWord(text[next...])
                output.append(contentsOf: (opens ? "‘" : "’").utf8)
                if !opens { before = .word }
            default:
                output.append(byte)
                before = Self.isGap(byte) ? .gap : .word
            }
            index = next
        }
    }

    /// White space and opening brackets, and the dash that leads a clause.
    private static func isGap(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// Whether what follows an apostrophe is `t`, `s`, `n`, `k`, `m`, `r` or `ns` as a word of its own, or digits.
    private static func startsShortenedWord(_ rest: some Collection<UInt8>) -> Bool {
        let head = Array(rest.prefix(3)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let first = head.first else { return false }
        if (0x30...0x39).contains(first) { return true }
        func endsWord(at offset: Int) -> Bool {
            guard head.count > offset else { return true }
            let byte = head[offset]
            return !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80)
        }
        if "tsnkmr".utf8.contains(first), endsWord(at: 1) { return true }
        return head.starts(with: "ns".utf8) && endsWord(at: 2)
    }
}

/// `text` with its straight quotes set the Dutch way; see `QuoteCurler`.
package func curled(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) else { return text }
    var output: [UInt8] = []
    var curler = QuoteCurler()
    curler.curl(text.utf8, into: &output)
    return String(decoding: output, as: UTF8.self)
}
