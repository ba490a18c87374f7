// One byte buffer and the typed writers over it. Every format that the program writes has one writer here, and a writer
// is the only thing that escapes: a value passes through exactly one of them on its way out. What reaches a writer
// unescaped is either a `StaticString` of the program itself or a piece of a template; content never is.
//
// Bytes instead of `String`: pages are UTF-8 on disk, and appending to a byte array costs a tenth of joining strings.

/// A growing run of UTF-8 bytes.
package struct OutputBuffer: Sendable {
    /// Zeroed room, of which the bytes from `start` to `end` were written. A page is appended in thousands of pieces of
    /// some fifty bytes; `Array.append(contentsOf:)` would take longer to prepare each than to copy it.
    private var room: [UInt8] = []
    private var start = 0
    private var end = 0

    package init() {}

    /// An empty buffer with room for `capacity` bytes.
    package init(capacity: Int) { room = [UInt8](repeating: 0, count: capacity) }

    /// What was written so far.
    package var bytes: [UInt8] { Array(room[start..<end]) }

    /// Calls `body` with what was written so far, where it is.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try room.withUnsafeBufferPointer { room throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: room[start..<end]))
        }
    }

    /// Hands over the buffer with its room, without a copy; an empty one stays behind.
    package mutating func take() -> OutputBuffer {
        defer { self = OutputBuffer() }
        return self
    }

    package mutating func append(_ byte: UInt8) {
        if end == room.count { grow(by: 1) }
        room[end] = byte
        end += 1
    }

    package mutating func append(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil { append(Array(text.utf8)) }
    }

    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    package mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
        guard let source = run.baseAddress else { return }
        if run.count > room.count - end { grow(by: run.count) }
        room.withUnsafeMutableBufferPointer { room in
            room.baseAddress?.advanced(by: end).update(from: source, count: run.count)
        }
        end += run.count
    }

    package mutating func append(_ run: [UInt8]) { run.withUnsafeBufferPointer { append($0) } }

    package mutating func append(_ run: ArraySlice<UInt8>) { run.withUnsafeBufferPointer { append($0) } }

    /// Appends a whole number in digits, without separators.
    package mutating func append(_ number: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = number.magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            append(UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Empties the buffer and keeps its room.
    package mutating func removeAll() {
        start = 0
        end = 0
    }

    /// Takes parts out of what was written. What stands before them moves up, as they are at the start of a page.
    /// - Parameter parts: in order, none of them overlapping.
    package mutating func remove(_ parts: [Range<Int>]) {
        guard let last = parts.last else { return }
        let first = start
        start += last.upperBound
        room.withUnsafeMutableBytes { room in
            for (index, part) in parts.enumerated().reversed() {
                let kept = first + (index > 0 ? parts[index - 1].upperBound : 0)..<first + part.lowerBound
                start -= kept.count
                UnsafeMutableRawBufferPointer(rebasing: room[start...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[kept]))
            }
        }
    }

    /// Appends `text`, replacing each byte for which `replacement` has an answer.
    ///
    /// Runs of untouched bytes are copied at once, so text without special characters costs one copy.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, replacing replacement: (UInt8) -> StaticString?) {
        var start = 0
        for index in text.indices {
            guard let substitute = replacement(text[index]) else { continue }
            append(UnsafeBufferPointer(rebasing: text[start..<index]))
            append(substitute)
            start = index + 1
        }
        append(UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// As above, for a string.
    mutating func append(_ text: String, replacing replacement: (UInt8) -> StaticString?) {
        var text = text
        text.withUTF8 { append($0, replacing: replacement) }
    }

    /// At least doubles the room, so that growing costs no more than writing.
    private mutating func grow(by needed: Int) {
        var larger = [UInt8](repeating: 0, count: max(2 * room.count, end + needed, 256))
        larger.withUnsafeMutableBufferPointer { larger in
            _ = larger.update(fromContentsOf: room[..<end])
        }
        room = larger
    }
}
