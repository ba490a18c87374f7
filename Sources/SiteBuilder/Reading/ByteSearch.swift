import Glibc

extension [UInt8] {
    /// Where `byte` stands first, at the speed of the system's own search.
    func firstOffset(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Whether the bytes hold `needle`, which must not be empty. Leaps from one possible first byte to the next.
    func holds(_ needle: StaticString) -> Bool {
        let length = needle.utf8CodeUnitCount
        return withUnsafeBytes { bytes in
            guard var place = bytes.baseAddress else { return false }
            let end = place + bytes.count
            while end - place >= length {
                guard let found = memchr(place, Int32(needle.utf8Start.pointee), end - place - length + 1)
                else { return false }
                if memcmp(found, needle.utf8Start, length) == 0 { return true }
                place = UnsafeRawPointer(found) + 1
            }
            return false
        }
    }
}
