internal import CYAML
import Diagnostics

/// Builds located values from libyaml's events, and refuses what content files may not hold.
///
/// Recursion is bounded by `FrontMatterLimits.depth`. The first refusal ends the reading; only duplicate keys and lost
/// values are collected, because each of them is a mistake of its own.
struct YAMLLoader: ~Copyable {
    /// Why there are no values.
    enum Failure: Error {
        /// Not YAML.
        case syntax(YAMLProblem)
        /// YAML, and refused.
        case refused(Diagnostic)
    }

    private let reader: YAMLEventReader
    private let lines: FrontMatterLines
    private let refusals: FrontMatterRefusals
    private var nodeCount = 0
    /// The line of the key or value before the current one, which tells whether this one is the first on its line.
    private var previousLine = 0
    /// Whether a question mark with white space behind it occurs at all; looking for its key costs a walk over the line.
    private let hasQuestionMarks: Bool
    /// What was wrong without being in the way.
    private(set) var remarks: [Diagnostic] = []

    /// - Parameter input: the bytes of `lines`, which stay where they are as long as the loader lives.
    init(_ input: UnsafeBufferPointer<UInt8>, lines: FrontMatterLines, file: String) {
        reader = YAMLEventReader(input, at: lines.yaml.lowerBound, of: lines.text)
        self.lines = lines
        refusals = FrontMatterRefusals(file: file)
        hasQuestionMarks = zip(input, input.dropFirst()).contains { $0 == UInt8(ascii: "?") && $1 <= 0x20 }
    }

    /// Reads everything.
    mutating func root() throws(Failure) -> [YAMLEntry] {
        _ = try next()  // the start of the stream
        guard try next() == YAML_DOCUMENT_START_EVENT else { return [] }
        guard reader.event.data.document_start.implicit == 1 else { throw secondDocument() }
        _ = try next()
        let node = try node(depth: 1)
        _ = try next()  // the end of the document
        guard try next() == YAML_STREAM_END_EVENT else { throw secondDocument() }
        switch node.content {
        case .mapping(let entries): return entries
        case .sequence: throw .refused(refusals.listAtRoot(node.range))
        case .scalar where node.isAbsent: return []
        case .scalar: throw .syntax(YAMLProblem(.missingColon, at: node.range.start, context: node.range.start))
        }
    }

    private func next() throws(Failure) -> yaml_event_type_t {
        do { return try reader.next() } catch { throw .syntax(error) }
    }

    /// The value that the current event begins.
    private mutating func node(depth: Int) throws(Failure) -> YAMLNode {
        try count()
        let isFirstOnLine = reader.start.line > previousLine
        previousLine = reader.start.line
        let event = reader.event
        switch event.type {
        case YAML_SCALAR_EVENT:
            try refuseProperties(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag)
            let node = try scalar(style: event.data.scalar.style, isFirstOnLine: isFirstOnLine)
            noteCutValue(node)
            return node
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            try refuseProperties(anchor: start.anchor, tag: start.tag)
            return try sequence(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, depth: depth)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            try refuseProperties(anchor: start.anchor, tag: start.tag)
            return try mapping(isFlow: start.style == YAML_FLOW_MAPPING_STYLE, depth: depth)
        default:
            throw .refused(refusals.property(lines.value(at: reader.start), .alias))
        }
    }

    private mutating func count() throws(Failure) {
        nodeCount += 1
        if nodeCount > FrontMatterLimits.nodes { throw .refused(refusals.tooManyNodes(reader.start)) }
    }

    private func refuseProperties(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
    ) throws(Failure) {
        if anchor != nil { throw .refused(refusals.property(lines.value(at: reader.start), .anchor)) }
        if tag != nil { throw .refused(refusals.property(lines.value(at: reader.start), .tag)) }
    }

    private func secondDocument() -> Failure { .refused(refusals.secondDocument(lines.value(at: reader.start).range)) }
}

// MARK: - Lists and sets of fields

extension YAMLLoader {
    private mutating func sequence(isFlow: Bool, depth: Int) throws(Failure) -> YAMLNode {
        let start = reader.start
        if depth > FrontMatterLimits.depth { throw .refused(refusals.tooDeep(start)) }
        var nodes: [YAMLNode] = []
        while try next() != YAML_SEQUENCE_END_EVENT { nodes.append(try node(depth: depth + 1)) }
        let end = isFlow ? reader.end : firstLineEnd(from: start, nodes.first?.range) ?? start.behind(1)
        return YAMLNode(.sequence(nodes), range: SourceRange(start, end))
    }

    private mutating func mapping(isFlow: Bool, depth: Int) throws(Failure) -> YAMLNode {
        let start = reader.start
        if depth > FrontMatterLimits.depth { throw .refused(refusals.tooDeep(start)) }
        var entries: [YAMLEntry] = []
        var keys = KeySet()
        while try next() != YAML_MAPPING_END_EVENT {
            let (key, range) = try key(ofMappingAt: start, isFlow: isFlow)
            _ = try next()
            let value = try node(depth: depth + 1)
            if !isFlow, value.isAbsent { noteLostValue(of: key, range, value) }
            if let line = keys.line(of: key, in: entries) {
                remarks.append(refusals.duplicateKey(key, range, firstLine: line))
            } else {
                entries.append(YAMLEntry(key: key, keyRange: range, value: value))
            }
        }
        let end =
            if isFlow { reader.end } else {
                firstLineEnd(from: start, entries.first?.value.range) ?? entries.first?.keyRange.end.behind(1) ?? start
            }
        return YAMLNode(.mapping(entries), range: SourceRange(start, end))
    }

    /// Where a block collection's first line ends: behind its first value, when that begins on the same line.
    private func firstLineEnd(from start: SourcePosition, _ first: SourceRange?) -> SourcePosition? {
        guard let first, first.start.line == start.line else { return nil }
        if first.end.line == start.line { return first.end }
        return SourcePosition(line: start.line, column: lines.endColumn(ofLine: start.line))
    }

    /// The key that the current event is.
    private mutating func key(
        ofMappingAt start: SourcePosition, isFlow: Bool
    ) throws(Failure) -> (String, SourceRange) {
        try count()
        let range = SourceRange(reader.start, reader.end)
        previousLine = range.start.line
        guard reader.event.type != YAML_ALIAS_EVENT else {
            throw .refused(refusals.property(lines.passage(lines.text.offsets(of: range)), .alias))
        }
        guard reader.event.type == YAML_SCALAR_EVENT else {
            throw .refused(refusals.complexKey(lines.value(at: range.start).range))
        }
        let scalar = reader.event.data.scalar
        try refuseProperties(anchor: scalar.anchor, tag: scalar.tag)
        let key = try text()
        // A no-break space from a web page or word processor looks like indentation and is a letter to YAML.
        if key.unicodeScalars.first == "\u{A0}" { throw .syntax(YAMLProblem(.character(0xA0), at: range.start)) }
        let dash = UInt8(ascii: "-")
        if !isFlow, scalar.style == YAML_PLAIN_SCALAR_STYLE, key.utf8.first == dash, key.utf8.dropFirst().first != dash
        {
            throw .syntax(YAMLProblem(.tightDash, at: range.start))
        }
        // In a block all keys stand below the place where it begins; `? key` begins at its question mark.
        if isFlow ? hasQuestionMarks && isBehindQuestionMark(range.start) : range.start.column != start.column {
            throw .refused(refusals.complexKey(range))
        }
        if key.isEmpty { throw .syntax(YAMLProblem(.emptyKey, at: range.start)) }
        if scalar.style == YAML_PLAIN_SCALAR_STYLE, key == "<<" { throw .refused(refusals.mergeKey(range)) }
        return (key, range)
    }

    private func isBehindQuestionMark(_ position: SourcePosition) -> Bool {
        let before = lines.text.line(position.line).prefix(upTo: lines.text.offset(of: position))
        guard let mark = before.last(where: { !FrontMatterLine.isBlank($0) }), before.last != mark else { return false }
        return mark == UInt8(ascii: "?")
    }

    /// A field without a value whose line goes on with `#`: a colour or a number that YAML takes for a comment.
    private mutating func noteLostValue(of key: String, _ keyRange: SourceRange, _ value: YAMLNode) {
        guard let lost = hashed(behind: value.range.start) else { return }
        remarks.append(refusals.commentedValue(of: key, lines.passage(lost)))
    }

    /// `titel: Plan #1`: YAML ends the title before the `#`. With a space behind it, it is meant as a comment.
    private mutating func noteCutValue(_ node: YAMLNode) {
        guard let scalar = node.scalar, scalar.isPlain, !scalar.text.isEmpty, let cut = hashed(behind: node.range.end)
        else { return }
        let start = lines.text.offset(of: node.range.start)
        let isOneLine = node.range.start.line == node.range.end.line
        let whole = isOneLine ? lines.passage(start..<cut.upperBound).quoted : nil
        remarks.append(refusals.cutValue(lines.passage(cut), whole: whole))
    }

    /// What follows on the line behind `position`, when it begins with a `#` that has no space behind it.
    private func hashed(behind position: SourcePosition) -> Range<Int>? {
        let start = lines.text.offset(of: position)
        let rest = lines.text.line(position.line).suffix(from: start).drop(while: FrontMatterLine.isBlank)
        guard let next = rest.dropFirst().first, rest.first == UInt8(ascii: "#"), !FrontMatterLine.isBlank(next) else {
            return nil
        }
        var last = rest
        while let byte = last.last, FrontMatterLine.isBlank(byte) { last.removeLast() }
        return last.startIndex..<last.endIndex
    }
}

// MARK: - Texts

extension YAMLLoader {
    private func scalar(style: yaml_scalar_style_t, isFirstOnLine: Bool) throws(Failure) -> YAMLNode {
        let start = reader.start
        var end = reader.end
        let text = try text()
        let isOneLine = end.line == start.line
        switch style {
        case YAML_PLAIN_SCALAR_STYLE:
            let hasDash = isFirstOnLine && text.utf8.first == UInt8(ascii: "-")
            if hasDash || !isOneLine { try checkLines(from: start, to: end) }
            let scalar = YAMLScalar(text: text, style: .plain, origin: isOneLine ? start : nil)
            return YAMLNode(.scalar(scalar), range: SourceRange(start, end))
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
            end = endOfBlock(from: start, to: end)
            let isLiteral = style == YAML_LITERAL_SCALAR_STYLE
            let origin = isLiteral ? origin(ofBlock: text, from: start, to: end) : nil
            let scalar = YAMLScalar(text: text, style: isLiteral ? .literal : .folded, origin: origin)
            return YAMLNode(.scalar(scalar), range: SourceRange(start, end))
        default:
            // An escape makes the text shorter than what stands between the quotes.
            let isVerbatim = isOneLine && text.unicodeScalars.count == end.column - start.column - 2
            let scalar = YAMLScalar(text: text, style: .quoted, origin: isVerbatim ? start.behind(1) : nil)
            return YAMLNode(.scalar(scalar), range: SourceRange(start, end))
        }
    }

    /// The text of the current scalar. An escape can make any character, also one that may stand on no page.
    private func text() throws(Failure) -> String {
        let text = reader.scalarText
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }),
            let scalar = text.unicodeScalars.first(where: \.isForbidden)
        else { return text }
        throw .refused(refusals.forbiddenCharacter(scalar, SourceRange(reader.start, reader.end)))
    }

    /// libyaml ends a text block behind the blank lines that follow it; an author ends it at its last word.
    private func endOfBlock(from start: SourcePosition, to end: SourcePosition) -> SourcePosition {
        let last = end.column == 1 ? end.line - 1 : end.line
        let line = max(lines.lastFilledLine(upTo: last)?.number ?? start.line, start.line)
        return SourcePosition(line: line, column: lines.endColumn(ofLine: line))
    }

    /// Where a literal block's text begins: on the line below its `|`, as far in as the first line that is not blank.
    private func origin(
        ofBlock text: String, from start: SourcePosition, to end: SourcePosition
    ) -> SourcePosition? {
        guard let first = text.split(separator: "\n", omittingEmptySubsequences: true).first, end.line > start.line
        else {
            return nil
        }
        let leading = text.utf8.prefix { $0 == 0x0A }.count
        let line = lines[start.line + 1 + leading]
        let width = first.unicodeScalars.count
        let length = lines.text.position(at: line.bytes.endIndex).column - 1
        return width <= length ? SourcePosition(line: start.line + 1, column: length - width + 1) : nil
    }

    /// YAML takes a line that lacks a space (`-ijsbaan`, `status:idee`), and a list below a value, for more of the text
    /// above, so that a list or a field would vanish without a word.
    private func checkLines(from start: SourcePosition, to end: SourcePosition) throws(Failure) {
        for number in start.line...end.line {
            let line = lines[number]
            let place = SourcePosition(line: number, column: lines.text.position(at: line.item.lowerBound).column)
            let isInText = number > start.line
            guard isInText || place == start else { continue }
            if isInText, line.hasDash { throw .syntax(YAMLProblem(.unexpectedDash, at: place)) }
            if line.hasTightDash && (isInText || !line.hasDash) || isInText && line.tightColon != nil {
                throw .syntax(YAMLProblem(line.hasTightDash ? .tightDash : .tightColon, at: place))
            }
        }
    }
}

extension Unicode.Scalar {
    /// A control character other than white space, or one of the code points that are no characters: HTML allows neither,
    /// not even as a reference (HTML standard, "control-character-in-input-stream", "noncharacter-in-input-stream").
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}

extension SourcePosition {
    /// The place `count` characters further on the same line.
    func behind(_ count: Int) -> SourcePosition { SourcePosition(line: line, column: column + count) }
}
