import Diagnostics

// What stands on one line: keys, texts with and without quotes, lists and fields between brackets.

extension SimpleFields {
    /// A key and the colon behind it. The next byte is then a space or the end of the line.
    mutating func key() -> (String, SourceRange)? {
        // A no-break space (C2 A0) would look like indentation.
        guard count(), Self.startsText(byte), byte != 0xC2 else { return nil }
        let start = position
        let first = index
        guard let last = skipText(isInBrackets: true), last == index, index - first <= 128,
            byte == UInt8(ascii: ":")
        else { return nil }
        let range = SourceRange(start, position)
        index += 1
        return byte == 0x20 || isAtLineEnd ? (text(first..<last), range) : nil
    }

    /// The value that begins here, of which the node was counted.
    mutating func value(depth: Int, isInBrackets: Bool) -> YAMLNode? {
        switch byte {
        case UInt8(ascii: "["): return list(depth: depth)
        case UInt8(ascii: "{"): return fields(depth: depth)
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return quoted(isInBrackets: isInBrackets)
        default:
            guard Self.startsText(byte) else { return nil }
            let start = position
            let first = index
            let before = continuations
            guard let last = skipText(isInBrackets: isInBrackets) else { return nil }
            let width = last - first - (continuations - before)
            let scalar = YAMLScalar(text: text(first..<last), style: .plain, origin: start)
            return YAMLNode(.scalar(scalar), range: SourceRange(start, start.behind(width)))
        }
    }

    private mutating func quoted(isInBrackets: Bool) -> YAMLNode? {
        let start = position
        let quote = byte
        index += 1
        let first = index
        while byte != quote {
            guard byte != UInt8(ascii: "\\"), skipCharacter() else { return nil }
        }
        let text = text(first..<index)
        index += 1
        let end = position
        guard byte != quote else { return nil }
        skipSpaces()
        guard isAtLineEnd || isInBrackets && Self.endsItem(byte) else { return nil }
        let scalar = YAMLScalar(text: text, style: .quoted, origin: start.behind(1))
        return YAMLNode(.scalar(scalar), range: SourceRange(start, end))
    }

    private mutating func list(depth: Int) -> YAMLNode? {
        let start = position
        var nodes: [YAMLNode] = []
        let isRead = items(depth: depth, until: UInt8(ascii: "]")) { reader in
            guard reader.count(), let node = reader.value(depth: depth + 1, isInBrackets: true) else { return false }
            nodes.append(node)
            return true
        }
        return isRead ? YAMLNode(.sequence(nodes), range: SourceRange(start, position)) : nil
    }

    private mutating func fields(depth: Int) -> YAMLNode? {
        let start = position
        var entries: [YAMLEntry] = []
        // As many as most have; see `mapping`.
        entries.reserveCapacity(3)
        var keys = KeySet()
        let isRead = items(depth: depth, until: UInt8(ascii: "}")) { reader in
            guard let (key, range) = reader.key(), keys.line(of: key, in: entries) == nil, reader.count() else {
                return false
            }
            reader.skipSpaces()
            guard let value = reader.value(depth: depth + 1, isInBrackets: true) else { return false }
            entries.append(YAMLEntry(key: key, keyRange: range, value: value))
            return true
        }
        return isRead ? YAMLNode(.mapping(entries), range: SourceRange(start, position)) : nil
    }

    /// Reads what stands between brackets, commas between the items.
    private mutating func items(
        depth: Int, until close: UInt8, _ item: (inout SimpleFields) -> Bool
    ) -> Bool {
        guard depth <= FrontMatterLimits.depth else { return false }
        index += 1
        skipSpaces()
        while byte != close {
            guard item(&self) else { return false }
            skipSpaces()
            if byte == UInt8(ascii: ",") {
                index += 1
                skipSpaces()
                guard byte != close else { return false }
            } else if byte != close {
                return false
            }
        }
        index += 1
        return true
    }

    // MARK: - Characters

    /// Skips text without quotes: to the end of the line, or to what ends it between brackets or as a key.
    /// - Returns: where its last word ends; nil when something stands there that may mean more than itself.
    private mutating func skipText(isInBrackets: Bool) -> Int? {
        var last = index
        while !isAtLineEnd {
            switch byte {
            case 0x20:
                index += 1
                continue
            case UInt8(ascii: "#"): return nil
            case UInt8(ascii: ":"):
                if isInBrackets { return last }
                guard index + 1 < bytes.count, bytes[index + 1] > 0x20 else { return nil }
            case UInt8(ascii: "?") where isInBrackets: return nil
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                if isInBrackets { return last }
            default: break
            }
            guard skipCharacter() else { return nil }
            last = index
        }
        return last
    }

    /// Skips a character that surely stands for itself: of ASCII, or of the two and three bytes that hold the letters
    /// and signs of European languages. Controls, line ends of other systems and what is no UTF-8 are not among them.
    private mutating func skipCharacter() -> Bool {
        let byte = byte
        if (0x20...0x7E).contains(byte) {
            index += 1
            return true
        }
        guard (0xC2...0xDF).contains(byte) || (0xE1...0xEC).contains(byte) else { return false }
        let length = byte < 0xE0 ? 2 : 3
        guard index + length <= bytes.count else { return false }
        let second = bytes[index + 1]
        guard second & 0xC0 == 0x80, byte != 0xC2 || second >= 0xA0 else { return false }
        if length == 3 {
            let third = bytes[index + 2]
            let isForeignBreak = byte == 0xE2 && second == 0x80 && third & 0xFE == 0xA8
            guard third & 0xC0 == 0x80, !isForeignBreak else { return false }
        }
        index += length
        continuations += length - 1
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Whether a text without quotes may begin with `byte`: letters, digits and a few signs that mean nothing to YAML.
    static func startsText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "("), UInt8(ascii: "+"), 0xC2...: true
        default: false
        }
    }

    private static func endsItem(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }
}
