/// Reads numbers and runs from a piece of a file, and answers nil instead of going beyond its end.
struct ByteReader {
    private let bytes: ArraySlice<UInt8>
    /// The offset of the next byte, counted from the start of the piece.
    private(set) var offset = 0

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    var count: Int { bytes.count }
    var rest: Int { bytes.count - offset }
    var isAtEnd: Bool { rest == 0 }

    mutating func byte() -> UInt8? {
        guard rest > 0 else { return nil }
        offset += 1
        return bytes[bytes.startIndex + offset - 1]
    }

    /// The next `length` bytes.
    mutating func run(_ length: Int) -> ArraySlice<UInt8>? {
        guard length >= 0, length <= rest else { return nil }
        let start = bytes.startIndex + offset
        offset += length
        return bytes[start..<start + length]
    }

    /// Moves on by `length` bytes.
    mutating func skip(_ length: Int) -> Bool { run(length) != nil }

    /// Moves to `offset`.
    mutating func move(to offset: Int) -> Bool {
        guard offset >= 0, offset <= bytes.count else { return false }
        self.offset = offset
        return true
    }

    /// An unsigned number of `length` bytes, at most seven, the most significant first.
    mutating func bigEndian(_ length: Int) -> Int? {
        guard length <= 7 else { return nil }
        return run(length)?.reduce(0) { $0 << 8 | Int($1) }
    }

    /// An unsigned number of `length` bytes, at most seven, the least significant first.
    mutating func littleEndian(_ length: Int) -> Int? {
        guard length <= 7 else { return nil }
        return run(length)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
