/// Sets straight quotes the Dutch way, one piece of running text after the other.
///
/// cmark's own "smart" option is wrong for Dutch: it opens a quote in `in 't dorp`. Here an apostrophe that begins a
/// shortened word (`'t`, `'s`, `'n`, a year as `'90`) or stands within or behind a word (`foto's`) is `’`; a quote at
/// the start of a word opens (`‘`, `“`), any other closes (`’`, `”`).
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

    /// Notes that the bytes of `text` in `range`, among them no straight quote, stand here.
    package mutating func pass(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        before = Self.endsWithGap(text, range) ? .gap : .word
    }

    /// The mark for the straight quote at `index`.
    package mutating func mark(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> StaticString {
        if text[index] == UInt8(ascii: "\"") { return before == .gap ? "“" : "”" }
        if before == .gap, !Self.startsShortenedWord(text, from: index + 1) { return "‘" }
        before = .word
        return "’"
    }

    /// Appends `text` (UTF-8) to `output` with its quotes set.
    package mutating func curl(_ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "'") || text[index] == UInt8(ascii: "\"") {
            pass(text, start..<index)
            output.append(contentsOf: text[start..<index])
            mark(at: index, in: text).withUTF8Buffer { output.append(contentsOf: $0) }
            start = index + 1
        }
        pass(text, start..<text.count)
        output.append(contentsOf: text[start...])
    }

    /// White space, an opening bracket, a slash, a no-break space, or a dash that leads a clause.
    private static func endsWithGap(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        switch text[last] {
        case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"):
            return true
        case 0xA0:
            return range.count >= 2 && text[last - 1] == 0xC2
        case 0x93, 0x94:
            return range.count >= 3 && text[last - 1] == 0x80 && text[last - 2] == 0xE2
        default:
            return false
        }
    }

    /// Whether what follows an apostrophe is `t`, `s`, `n`, `k`, `m`, `r` or `ns` as a word of its own, or digits.
    private static func startsShortenedWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard start < text.count else { return false }
        func lower(_ index: Int) -> UInt8 { (0x41...0x5A).contains(text[index]) ? text[index] | 0x20 : text[index] }
        func endsWord(at index: Int) -> Bool {
            guard index < text.count else { return true }
            let byte = lower(index)
            return !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80)
        }
        let first = lower(start)
        if (0x30...0x39).contains(first) { return true }
        switch first {
        case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "r"):
            return endsWord(at: start + 1)
        case UInt8(ascii: "n"):
            if endsWord(at: start + 1) { return true }
            return lower(start + 1) == UInt8(ascii: "s") && endsWord(at: start + 2)
        default:
            return false
        }
    }
}

/// Whether there is a straight quote in `text`. Eight bytes are looked at together: hardly any text has one, and every
/// text of every page comes by here.
private func holdsQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var index = 0
    while index + 8 <= raw.count {
        // `"` and `'` differ in the bits of 5 only, as `#` and `&` do.
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let candidates = (word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727
        if (candidates &- 0x0101_0101_0101_0101) & ~candidates & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
    }
    return text[index...].contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
}

/// `text` with its straight quotes set the Dutch way; see `QuoteCurler`.
package func curled(_ text: String) -> String {
    var text = text
    guard text.withUTF8(holdsQuote) else { return text }
    var output: [UInt8] = []
    var curler = QuoteCurler()
    text.withUTF8 { curler.curl($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
}
