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

    /// Notes that `text`, which holds no straight quote, stands here.
    package mutating func pass(_ text: some BidirectionalCollection<UInt8>) {
        guard let last = text.last else { return }
        before = Self.isGap(last) || Self.endsWithWideGap(text.suffix(3)) ? .gap : .word
    }

    /// The mark for the straight quote `quote`, which stands before `rest`.
    package mutating func mark(_ quote: UInt8, before rest: some Collection<UInt8>) -> StaticString {
        if quote == UInt8(ascii: "\"") { return before == .gap ? "“" : "”" }
        if before == .gap, !Self.startsShortenedWord(rest) { return "‘" }
        before = .word
        return "’"
    }

    /// Appends `text` (UTF-8) to `output` with its quotes set.
    package mutating func curl(_ text: some BidirectionalCollection<UInt8>, into output: inout [UInt8]) {
        var rest = text[...]
        while let quote = rest.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) {
            pass(rest[..<quote])
            output.append(contentsOf: rest[..<quote])
            let next = rest.index(after: quote)
            mark(rest[quote], before: rest[next...]).withUTF8Buffer { output.append(contentsOf: $0) }
            rest = rest[next...]
        }
        pass(rest)
        output.append(contentsOf: rest)
    }

    /// A no-break space, and the dashes that lead a clause.
    private static func endsWithWideGap(_ tail: some BidirectionalCollection<UInt8>) -> Bool {
        guard let last = tail.last, last & 0xC0 == 0x80 else { return false }
        return tail.suffix(2).elementsEqual([0xC2, 0xA0]) || tail.elementsEqual([0xE2, 0x80, 0x93])
            || tail.elementsEqual([0xE2, 0x80, 0x94])
    }

    /// White space and opening brackets.
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
