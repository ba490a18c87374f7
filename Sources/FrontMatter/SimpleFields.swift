import Diagnostics

/// Reads front matter as nearly everybody writes it, straight from the bytes of the file: fields and lists on lines of
/// their own, and behind each colon or dash a value that ends on its line.
///
/// It answers exactly what `YAMLLoader` would, or nothing at all: whatever is not surely simple (a comment, an escape, a
/// text block, a blank line, anything wrong) makes it give up, and libyaml reads the whole from the start. So every
/// refusal and every explanation has one source. Tests compare the two on generated and damaged texts.
struct SimpleFields: ~Copyable {
    /// The whole file.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Behind the last line of fields.
    private let end: Int
    /// What is read next.
    var index: Int
    private var line: Int
    private var lineStart: Int
    /// How many bytes of this line, as far as it was read, begin no character; columns count characters.
    var continuations = 0
    private var nodeCount = 0

    /// - Parameters:
    ///   - yaml: the bytes between the fences.
    ///   - line: the number of their first line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ yaml: Range<Int>, line: Int) {
        self.bytes = bytes
        self.line = line
        end = yaml.upperBound
        index = yaml.lowerBound
        lineStart = index
    }

    /// All fields; nil when they have to be read by libyaml.
    mutating func root() -> [YAMLEntry]? {
        guard count(), let entries = mapping(indentation: 0, depth: 1), index == end else { return nil }
        return entries
    }

    /// The next byte, or 0 at the end: no value holds that.
    var byte: UInt8 { index < end ? bytes[index] : 0 }

    var position: SourcePosition { SourcePosition(line: line, column: index - lineStart - continuations + 1) }

    var isAtLineEnd: Bool { byte == 0x0A }

    mutating func skipSpaces() { while byte == 0x20 { index += 1 } }

    /// Whether there may be one more key or value.
    mutating func count() -> Bool {
        nodeCount += 1
        return nodeCount <= FrontMatterLimits.nodes
    }

    /// Goes on to the first byte of the next line that is no space, if this one has ended.
    private mutating func nextLine() -> Bool {
        skipSpaces()
        guard isAtLineEnd else { return false }
        index += 1
        line += 1
        lineStart = index
        continuations = 0
        skipSpaces()
        return true
    }

    /// How far in the line begins, when its first character is the next; -1 at the end.
    private var indentation: Int { index < end ? index - lineStart : -1 }

    private var isAtDash: Bool {
        byte == UInt8(ascii: "-") && index + 1 < end && (bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A)
    }

    // MARK: - Lines

    /// Fields that all begin in the same column, the first of them here. Ends at a line that begins further out.
    private mutating func mapping(indentation: Int, depth: Int) -> [YAMLEntry]? {
        guard depth <= FrontMatterLimits.depth else { return nil }
        var entries: [YAMLEntry] = []
        // About as many as documents and their parts have: growing step by step would leave half of the room unused.
        entries.reserveCapacity(depth == 1 ? 12 : 3)
        var keys = KeySet()
        repeat {
            guard self.indentation == indentation, let (key, range) = key(), keys.line(of: key, in: entries) == nil,
                count()
            else { return nil }
            let value: YAMLNode
            if byte == 0x20 { skipSpaces() }
            if isAtLineEnd {
                let colon = range.end.behind(1)
                guard nextLine(), let below = valueBelow(indentation, behind: colon, depth: depth + 1) else {
                    return nil
                }
                value = below
            } else {
                guard let inline = self.value(depth: depth + 1, isInBrackets: false), nextLine() else { return nil }
                value = inline
            }
            entries.append(YAMLEntry(key: key, keyRange: range, value: value))
            if self.indentation > indentation { return nil }
        } while self.indentation == indentation
        return entries
    }

    /// What stands on the lines below a key that begins at `indentation`; nothing leaves the field without a value.
    private mutating func valueBelow(_ indentation: Int, behind colon: SourcePosition, depth: Int) -> YAMLNode? {
        let inner = self.indentation
        if isAtDash, inner >= indentation { return sequence(depth: depth) }
        guard inner > indentation else {
            let absent = YAMLScalar(text: "", style: .plain, origin: colon)
            return YAMLNode(.scalar(absent), range: SourceRange(colon, colon))
        }
        return block(indentation: inner, depth: depth)
    }

    /// Elements that all begin in the same column, the first of them here. Ends at a line that does not begin with a
    /// dash there or begins further out.
    private mutating func sequence(depth: Int) -> YAMLNode? {
        guard depth <= FrontMatterLimits.depth else { return nil }
        let start = position
        let indentation = indentation
        var nodes: [YAMLNode] = []
        repeat {
            index += 1
            skipSpaces()
            guard !isAtLineEnd, count() else { return nil }
            let inner = index - lineStart
            if startsField {
                guard let item = block(indentation: inner, depth: depth + 1) else { return nil }
                nodes.append(item)
            } else {
                guard let item = value(depth: depth + 1, isInBrackets: false), nextLine() else { return nil }
                nodes.append(item)
            }
            if self.indentation > indentation { return nil }
        } while self.indentation == indentation && isAtDash
        return YAMLNode(.sequence(nodes), range: SourceRange(start, nodes.first?.range.end ?? start))
    }

    /// Fields over several lines, which are placed by the first of these.
    private mutating func block(indentation: Int, depth: Int) -> YAMLNode? {
        let start = position
        guard let entries = mapping(indentation: indentation, depth: depth), let first = entries.first else {
            return nil
        }
        let isOnLine = first.value.range.start.line == start.line
        let end = isOnLine ? first.value.range.end : first.keyRange.end.behind(1)
        return YAMLNode(.mapping(entries), range: SourceRange(start, end))
    }

    /// Whether a text without quotes begins here that a colon with a space or nothing behind it makes a key.
    private var startsField: Bool {
        guard SimpleFields.startsText(byte) else { return false }
        var index = index
        while index + 1 < end, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A { return true }
            index += 1
        }
        return false
    }
}
