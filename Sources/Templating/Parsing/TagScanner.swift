internal import Diagnostics

/// Cuts a template into tokens, following changes of delimiters.
///
/// One pass: the search for the end of a tag stops at the next opening delimiter, which is also how a tag that was
/// never closed is told from one with a strange name.
struct TagScanner {
    private let bytes: [UInt8]
    private var refusals: SyntaxRefusals
    private var opening: [UInt8] = Array("{{".utf8)
    private var closing: [UInt8] = Array("}}".utf8)
    private var position = 0
    private var tokens: [Token] = []

    /// - Returns: the tokens in order, and the mistakes in tags.
    static func scan(_ source: TemplateSource) -> (tokens: [Token], refusals: SyntaxRefusals) {
        var scanner = TagScanner(source)
        scanner.run()
        return (scanner.tokens, scanner.refusals)
    }

    private init(_ source: TemplateSource) {
        bytes = source.text.bytes
        refusals = SyntaxRefusals(source)
    }

    private mutating func run() {
        while position < bytes.count, !refusals.isFull {
            let tag = find(opening, from: position) ?? bytes.count
            appendText(position..<tag)
            position = tag
            if tag < bytes.count { scanTag() }
        }
    }

    // MARK: Text

    private mutating func appendText(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "\n") {
            tokens.append(Token(kind: .text, range: start..<index + 1))
            start = index + 1
        }
        if start < range.upperBound { tokens.append(Token(kind: .text, range: start..<range.upperBound)) }
    }

    // MARK: Tags

    private mutating func scanTag() {
        let start = position
        let content = start + opening.count
        switch content < bytes.count ? bytes[content] : 0 {
        case UInt8(ascii: "!"): scanComment(from: start, content: content + 1)
        case UInt8(ascii: "="): scanDelimiters(from: start, content: content + 1)
        case UInt8(ascii: "{"):
            scanNamed(.rawVariable, from: start, content: content + 1, closing: [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "&"): scanNamed(.rawVariable, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: "#"): scanNamed(.section, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: "^"): scanNamed(.invertedSection, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: "/"): scanNamed(.close, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: ">"): scanNamed(.partial, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: "$"): scanNamed(.block, from: start, content: content + 1, closing: closing)
        case UInt8(ascii: "<"): scanNamed(.parent, from: start, content: content + 1, closing: closing)
        default: scanNamed(.variable, from: start, content: content, closing: closing)
        }
    }

    private mutating func scanComment(from start: Int, content: Int) {
        guard let end = find(closing, from: content) else { return refuseUnclosed(from: start, until: bytes.count) }
        position = end + closing.count
        tokens.append(Token(kind: .silent, range: start..<position))
    }

    private mutating func scanDelimiters(from start: Int, content: Int) {
        guard let end = find([UInt8(ascii: "=")] + closing, from: content) else {
            return refuseUnclosed(from: start, until: bytes.count)
        }
        position = end + 1 + closing.count
        let words = bytes[content..<end].split(whereSeparator: Self.isSpace)
        if words.count == 2, !words.joined().contains(UInt8(ascii: "=")) {
            opening = Array(words[0])
            closing = Array(words[1])
            tokens.append(Token(kind: .silent, range: start..<position))
        } else {
            refusals.delimiters(start..<position)
            tokens.append(Token(kind: .broken, range: start..<position))
        }
    }

    private mutating func scanNamed(_ kind: Token.Kind, from start: Int, content: Int, closing: [UInt8]) {
        guard let end = findEnd(closing, from: content) else {
            return refuseUnclosed(from: start, until: find(opening, from: content) ?? bytes.count)
        }
        position = end + closing.count
        let range = trimmed(content..<end)
        guard refusals.accepts(range, in: bytes, as: kind, tag: start..<position) else {
            tokens.append(Token(kind: .broken, range: start..<position))
            return
        }
        let name = TemplateName(text: String(decoding: bytes[range], as: UTF8.self), range: range)
        tokens.append(Token(kind: kind, range: start..<position, name: name))
    }

    /// Reports a tag without an end and goes on behind the line, or at the next tag on it.
    private mutating func refuseUnclosed(from start: Int, until limit: Int) {
        let lineEnd = bytes[start..<limit].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        position = lineEnd ?? limit
        refusals.unclosedTag(trimmed(start..<position))
        tokens.append(Token(kind: .broken, range: start..<position))
    }

    // MARK: Search

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + needle.count <= bytes.count {
            if matches(needle, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// As `find`, but gives up at the next opening delimiter.
    private func findEnd(_ needle: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + needle.count <= bytes.count {
            if matches(needle, at: index) { return index }
            if matches(opening, at: index) { return nil }
            index += 1
        }
        return nil
    }

    private func matches(_ needle: [UInt8], at index: Int) -> Bool {
        guard bytes[index] == needle[0], index + needle.count <= bytes.count else { return false }
        for offset in needle.indices where bytes[index + offset] != needle[offset] { return false }
        return true
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, Self.isSpace(bytes[first]) { range = first + 1..<range.upperBound }
        while let last = range.last, Self.isSpace(bytes[last]) { range = range.lowerBound..<last }
        return range
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
