/// Finds the tags that stand alone on their line and drops what surrounds them, after the Mustache specification;
/// marks the start of every other line that prints something.
///
/// Alone is a single tag that prints nothing of its own, or a partial. Tags of blocks and parents may share such a line:
/// `{{< basis}}{{$inhoud}}` reads as one opening.
struct LineMarker {
    private let bytes: [UInt8]
    private var result: [Token] = []
    /// The kinds of the tags that are open, to know what a closing tag closes.
    private var openKinds: [Token.Kind] = []

    static func mark(_ tokens: [Token], in bytes: [UInt8]) -> [Token] {
        var marker = LineMarker(bytes: bytes)
        marker.result.reserveCapacity(tokens.count + tokens.count / 4)
        var start = 0
        for index in tokens.indices where marker.endsLine(tokens[index]) || index == tokens.count - 1 {
            marker.markLine(tokens[start...index])
            start = index + 1
        }
        return marker.result
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func markLine(_ line: ArraySlice<Token>) {
        let tags = line.filter { $0.kind != .text }
        let areBlocks = tags.map { tag in isOfBlock(tag) }
        guard let first = line.first, let last = line.last else { return }
        let isBlank = line.allSatisfy { $0.kind != .text || isSpace($0.range) }
        let isShared = tags.count > 1 && areBlocks.allSatisfy { $0 }
        if isBlank, tags.count == 1 && tags[0].kind.canStandAlone || isShared {
            let indentation = first.kind == .text ? first.range : first.range.lowerBound..<first.range.lowerBound
            let lineBreak = last.kind == .text ? last.range : last.range.upperBound..<last.range.upperBound
            for var tag in tags {
                tag.alone = Token.Alone(indentation: indentation, lineBreak: lineBreak)
                result.append(tag)
            }
            return
        }
        if !isBlank || !tags.isEmpty {
            let start = first.range.lowerBound
            let space = first.kind == .text ? bytes[first.range].prefix(while: Self.isIndentation).count : 0
            result.append(Token(kind: .lineStart, range: start..<start + space))
            // The white space belongs to the line start now.
            if first.kind == .text {
                let rest = start + space..<first.range.upperBound
                if !rest.isEmpty { result.append(Token(kind: .text, range: rest)) }
                result.append(contentsOf: line.dropFirst())
                return
            }
        }
        result.append(contentsOf: line)
    }

    /// Whether the tag opens or closes a block or a parent.
    private mutating func isOfBlock(_ tag: Token) -> Bool {
        let kind = tag.kind
        if kind.opens { openKinds.append(kind) }
        let subject = kind == .close ? openKinds.popLast() ?? .close : kind
        return subject == .block || subject == .parent
    }

    private func endsLine(_ token: Token) -> Bool {
        token.kind == .text && bytes[token.range.upperBound - 1] == UInt8(ascii: "\n")
    }

    private func isSpace(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(TagScanner.isSpace) }

    private static func isIndentation(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
