internal import Glibc

// Searching in bytes at the speed of the C library, which looks at 32 of them together.

extension UnsafeBufferPointer<UInt8> {
    /// Where `byte` stands first from `start` on; nil when it doesn't.
    package func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where `needle`, which must not be empty, stands first from `start` on; nil when it doesn't.
    package func offset(of needle: StaticString, from start: Int = 0) -> Int? {
        var index = start
        while let found = offset(of: needle.utf8Start.pointee, from: index) {
            if hasBytes(of: needle, at: found) { return found }
            index = found + 1
        }
        return nil
    }

    /// Whether `expected` stands at the offset `index`.
    package func hasBytes(of expected: StaticString, at index: Int) -> Bool {
        expected.withUTF8Buffer { hasBytes(of: $0, at: index) }
    }

    /// Whether `expected` stands at the offset `index`.
    package func hasBytes(of expected: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard let base = baseAddress, let wanted = expected.baseAddress else { return expected.isEmpty }
        return index + expected.count <= count && memcmp(base + index, wanted, expected.count) == 0
    }
}

extension [UInt8] {
    /// Where `byte` stands first; nil when it doesn't.
    package func firstOffset(of byte: UInt8) -> Int? { withUnsafeBufferPointer { $0.offset(of: byte) } }

    /// Whether the bytes hold `needle`, which must not be empty.
    package func holds(_ needle: StaticString) -> Bool {
        withUnsafeBufferPointer { $0.offset(of: needle) != nil }
    }
}
