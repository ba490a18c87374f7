// One byte buffer and the typed writers over it. Every format that the program writes has one writer here, and a writer
// is the only thing that escapes: a value passes through exactly one of them on its way out. What reaches a writer
// unescaped is either a `StaticString` of the program itself or a piece of a template; content never is.
//
// Bytes instead of `String`: pages are UTF-8 on disk, and appending to a byte array costs a tenth of joining strings.

/// A growing run of UTF-8 bytes.
package struct OutputBuffer: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// An empty buffer with room for `capacity` bytes.
    package init(capacity: Int) { bytes.reserveCapacity(capacity) }

    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }

    package mutating func append(_ run: [UInt8]) { bytes.append(contentsOf: run) }

    package mutating func append(_ run: ArraySlice<UInt8>) { bytes.append(contentsOf: run) }

    /// Appends a whole number in digits, without separators.
    package mutating func append(_ number: Int) { append(String(number)) }

    /// Empties the buffer and keeps its room.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Appends `text`, replacing each byte for which `replacement` has an answer.
    ///
    /// Runs of untouched bytes are copied at once, so text without special characters costs one copy.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, replacing replacement: (UInt8) -> StaticString?) {
        var start = 0
        for index in text.indices {
            guard let substitute = replacement(text[index]) else { continue }
            if index > start { bytes.append(contentsOf: text[start..<index]) }
            append(substitute)
            start = index + 1
        }
        if start < text.count { bytes.append(contentsOf: text[start...]) }
    }

    /// As above, for a string.
    mutating func append(_ text: String, replacing replacement: (UInt8) -> StaticString?) {
        var text = text
        text.withUTF8 { append($0, replacing: replacement) }
    }
}
