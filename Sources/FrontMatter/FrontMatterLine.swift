/// One line of front matter, taken apart the way an author reads it: indentation, dashes, key, value. All ranges are
/// bytes of the file.
///
/// Reads no further than this line and knows nothing of the lines around it, so inside a text block it may see a key
/// where there is none. Used where YAML has failed already, or where its answer has to be checked.
struct FrontMatterLine {
    let number: Int
    /// Without the line end.
    let bytes: ArraySlice<UInt8>
    /// The spaces and tabs in front.
    let indentation: Range<Int>
    /// From the first character that is no white space up to the last.
    let content: Range<Int>
    /// What follows the dashes of a list; all of `content` when there are none.
    let item: Range<Int>
    /// The text before the first colon that ends a key.
    let key: Range<Int>?
    /// What follows that colon, without a comment behind it; all of `item` when there is no key.
    let value: Range<Int>

    init(number: Int, bytes: ArraySlice<UInt8>) {
        self.number = number
        self.bytes = bytes
        var start = bytes.startIndex
        var end = bytes.endIndex
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        indentation = bytes.startIndex..<start
        content = start..<end

        var item = start
        while item < end, bytes[item] == UInt8(ascii: "-"), item + 1 == end || Self.isBlank(bytes[item + 1]) {
            item += 1
            while item < end, Self.isBlank(bytes[item]) { item += 1 }
        }
        self.item = item..<end
        let colon = Self.colon(in: bytes[item..<end])
        key = colon.map { item..<$0 }
        var value = colon.map { $0 + 1 } ?? item
        while value < end, Self.isBlank(bytes[value]) { value += 1 }
        self.value = value..<Self.endOfValue(in: bytes[value..<end])
    }

    var isBlank: Bool { content.isEmpty }
    var isComment: Bool { bytes[content].first == UInt8(ascii: "#") }
    /// Whether the line begins an element of a list.
    var hasDash: Bool { item.lowerBound > content.lowerBound }
    /// The first byte of the value.
    var valueStart: UInt8? { bytes[value].first }

    /// Where a space is missing behind what looks like the colon of a key: `titel:Plan`. Not in `https://…` or `19:30`.
    var tightColon: Int? {
        guard key == nil, let colon = bytes[item].firstIndex(of: UInt8(ascii: ":")), colon > item.lowerBound,
            colon + 1 < item.upperBound, bytes[colon + 1] != UInt8(ascii: "/"),
            bytes[item.lowerBound..<colon].allSatisfy(Self.isKeyByte)
        else { return nil }
        return bytes[item.lowerBound..<colon].contains { $0 >= 0x40 } ? colon : nil
    }

    /// Whether the line begins with a dash that lacks its space: `-ijsbaan`. Not `-5`, nor `--`.
    var hasTightDash: Bool {
        let start = bytes[item].prefix(2)
        guard start.count == 2, start.first == UInt8(ascii: "-"), let next = start.last else { return false }
        return next != UInt8(ascii: "-") && !(0x30...0x39).contains(next)
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Letters (of any script), digits, `_` and `-`: what keys are made of.
    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: true
        default: false
        }
    }

    /// The first colon outside quotes that is followed by white space or nothing.
    private static func colon(in item: ArraySlice<UInt8>) -> Int? {
        guard let first = item.first, !"#[{".utf8.contains(first) else { return nil }
        var index = item.startIndex
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let close = closingQuote(of: item.startIndex, in: item) else { return nil }
            index = close + 1
        }
        while index < item.endIndex {
            if item[index] == UInt8(ascii: ":"), index + 1 == item.endIndex || isBlank(item[index + 1]) { return index }
            index += 1
        }
        return nil
    }

    /// The end of a value: before the comment, if there is one outside quotes, and before the white space there.
    private static func endOfValue(in value: ArraySlice<UInt8>) -> Int {
        var index = value.startIndex
        if let first = value.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            let close = closingQuote(of: index, in: value)
        {
            index = close + 1
        }
        while index < value.endIndex {
            if value[index] == UInt8(ascii: "#"), index > value.startIndex, isBlank(value[index - 1]) {
                while index > value.startIndex, isBlank(value[index - 1]) { index -= 1 }
                return index
            }
            index += 1
        }
        return index
    }

    /// The offset of the quote that closes the one at `start`; a doubled `''` and an escaped `\"` don't.
    static func closingQuote(of start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        let quote = bytes[start]
        var index = start + 1
        while index < bytes.endIndex {
            if bytes[index] == quote {
                let isDoubled = quote == UInt8(ascii: "'") && index + 1 < bytes.endIndex && bytes[index + 1] == quote
                if !isDoubled { return index }
                index += 1
            } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
            }
            index += 1
        }
        return nil
    }
}
