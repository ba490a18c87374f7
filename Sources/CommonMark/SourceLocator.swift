internal import CMarkShims
internal import Diagnostics

/// Finds where in the author's file something stands.
///
/// cmark-gfm's positions of inline nodes are guesses: it takes it that each line of a block starts in the same column,
/// and a link across a line break is given the wrong line. Its positions of blocks are right, to the line. So a block
/// says where to look, and what is sought is found in the author's own text, in the order in which it stands there.
struct SourceLocator {
    private let source: SourceText
    private let body: Range<Int>
    private let firstLine: Int

    /// The lines of the block that is being walked through, in bytes of the file.
    private(set) var block: Range<Int>
    /// Where the next thing is sought: behind the last one found in this block.
    private var cursor: Int
    /// How many bytes may still be searched. What is found moves the cursor and so is read once; only what is *not*
    /// found costs again and again.
    private var budget = 4_000_000
    private var known = (offset: 0, position: SourcePosition(line: 1, column: 1))
    private var firstLineKnown: SourceRange?

    init(source: SourceText, body: Range<Int>) {
        self.source = source
        self.body = body
        firstLine = source.position(at: body.lowerBound).line
        block = body
        cursor = body.lowerBound
    }

    // MARK: Blocks

    /// Says that what is sought from now on stands in the lines of `event`.
    mutating func enter(_ event: MarkdownEvent) {
        block = bytes(ofLines: event)
        cursor = block.lowerBound
        firstLineKnown = nil
    }

    /// The lines of `event`, without white space around them.
    func range(ofLines event: MarkdownEvent) -> SourceRange { source.range(trimmed(bytes(ofLines: event))) }

    /// The first line of the block, without white space around it.
    mutating func firstLineOfBlock() -> SourceRange {
        if let firstLineKnown { return firstLineKnown }
        let end = source.bytes[block].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.upperBound
        let range = source.range(trimmed(block.lowerBound..<end))
        firstLineKnown = range
        return range
    }

    /// The number of the line at `offset`, counted as cmark does, from 1 within the body.
    func line(at offset: Int) -> Int { source.position(at: offset).line - firstLine + 1 }

    /// A line by that number, without white space around it.
    func range(ofLine line: Int) -> SourceRange {
        let line = source.line(firstLine + line - 1)
        return source.range(trimmed(line.startIndex..<line.endIndex))
    }

    private func bytes(ofLines event: MarkdownEvent) -> Range<Int> {
        // A paragraph that cmark splits off in front of a table has no position.
        guard event.start_line > 0 else { return block.lowerBound..<body.upperBound }
        let first = source.line(firstLine + Int(event.start_line) - 1)
        let last = source.line(firstLine + Int(max(event.start_line, event.end_line)) - 1)
        let start = min(max(first.startIndex, body.lowerBound), body.upperBound)
        return start..<min(max(last.endIndex, start), body.upperBound)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, source.bytes[first] <= 0x20 { range.removeFirst() }
        while let last = range.last, source.bytes[last] <= 0x20 { range.removeLast() }
        return range
    }

    // MARK: Searching

    /// The next occurrence of `text` in the block, as bytes of the file; the cursor moves behind it.
    mutating func find(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let found = search(text, in: cursor..<block.upperBound) else { return nil }
        cursor = found.upperBound
        return found
    }

    /// The address of the link or image whose end was just reached, `url` being the address as cmark read it.
    mutating func findAddress(_ url: UnsafeBufferPointer<UInt8>, isAutomatic: Bool) -> Range<Int>? {
        if isAutomatic {
            if let found = find(url) { return found }
            // `www.…` and e-mail addresses get a scheme that the author did not type.
            for prefix in ["http://", "mailto:"] where url.starts(with: prefix.utf8) {
                let typed = url.dropFirst(prefix.utf8.count)
                if let found = find(UnsafeBufferPointer(rebasing: typed)) { return found }
            }
            return nil
        }
        if let found = searchAddress(url, behind: "](", in: cursor..<block.upperBound) {
            cursor = found.upperBound
            return found
        }
        return searchAddress(url, behind: "]:", in: body)
    }

    /// Finds `url` as the author may have typed it, behind `opening` and white space.
    private mutating func searchAddress(
        _ url: UnsafeBufferPointer<UInt8>, behind opening: StaticString, in range: Range<Int>
    ) -> Range<Int>? {
        var start = range.lowerBound
        while let found = opening.withUTF8Buffer({ search($0, in: start..<range.upperBound) }) {
            start = found.upperBound
            // No entity is longer than 33 bytes, so nothing that means `url` is longer than this.
            let end = min(range.upperBound, start + 80 + 33 * url.count)
            let typed = addressTyped(at: start, in: range.lowerBound..<end)
            budget -= typed.count
            if means(typed, url) { return typed }
        }
        return nil
    }

    /// The address that stands at `start`, without white space and angle brackets.
    private func addressTyped(at start: Int, in range: Range<Int>) -> Range<Int> {
        var start = start
        while start < range.upperBound, source.bytes[start] <= 0x20 { start += 1 }
        guard start < range.upperBound, source.bytes[start] == UInt8(ascii: "<") else {
            var end = start
            var depth = 0
            while end < range.upperBound, source.bytes[end] > 0x20 {
                if source.bytes[end] == UInt8(ascii: "(") { depth += 1 }
                if source.bytes[end] == UInt8(ascii: ")") { depth -= 1 }
                if depth < 0 { break }
                let isEscape = source.bytes[end] == UInt8(ascii: "\\") && end + 1 < range.upperBound
                end += isEscape && source.bytes[end + 1] > 0x20 ? 2 : 1
            }
            return start..<min(end, range.upperBound)
        }
        let end = source.bytes[start..<range.upperBound].firstIndex { $0 == UInt8(ascii: ">") || $0 == 0x0A }
        return start + 1..<max(start + 1, end ?? range.upperBound)
    }

    /// Whether `typed` is how an author may have typed `url`: the same but for backslashes; with an entity in it,
    /// anything.
    private func means(_ typed: Range<Int>, _ url: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = source.bytes[typed]
        if typed.count == url.count, bytes.elementsEqual(url) { return true }
        if bytes.contains(UInt8(ascii: "&")) { return true }
        guard bytes.contains(UInt8(ascii: "\\")) else { return false }
        return bytes.filter { $0 != UInt8(ascii: "\\") } == url.filter { $0 != UInt8(ascii: "\\") }
    }

    private mutating func search(_ needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Range<Int>? {
        guard budget > 0, !needle.isEmpty else { return nil }
        let found = source.bytes.withUnsafeBufferPointer { bytes in
            visieplein_find(needle.baseAddress, needle.count, bytes.baseAddress, range.lowerBound, range.upperBound)
        }
        budget -= (found < 0 ? range.upperBound : found) - range.lowerBound + needle.count
        return found < 0 ? nil : found..<found + needle.count
    }

    /// Whether the search has given up: nothing more will be found in this document.
    var isExhausted: Bool { budget <= 0 }

    // MARK: Lines and columns

    /// The lines and columns of a run of bytes.
    mutating func range(_ bytes: Range<Int>) -> SourceRange {
        let start = position(at: bytes.lowerBound)
        return SourceRange(start, position(at: bytes.upperBound))
    }

    /// Counts on from the last place asked for where it can, so that a line of many links is not counted for each.
    private mutating func position(at offset: Int) -> SourcePosition {
        var line = known.position.line
        let start = source.line(line).startIndex
        if offset < known.offset || offset > source.line(line).endIndex || start > known.offset {
            known = (offset, source.position(at: offset))
            return known.position
        }
        line = known.position.line
        let more = source.bytes[known.offset..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        known = (offset, SourcePosition(line: line, column: known.position.column + more))
        return known.position
    }

    /// The byte at `offset`, if that is in the block.
    func byte(at offset: Int) -> UInt8? { block.contains(offset) ? source.bytes[offset] : nil }
}
