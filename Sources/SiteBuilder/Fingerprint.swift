/// 64 bits that tell one content from another: for names of assets, the manifest and caches.
///
/// The same bytes have the same fingerprint on every machine. It guards against accident, not against intent: who wants
/// two files with one fingerprint can make them.
package struct Fingerprint: Sendable, Hashable {
    package let value: UInt64

    package init(value: UInt64) { self.value = value }

    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    /// Folds sixteen bytes at a time into two lanes by multiplying to 128 bits and folding the halves together.
    package init(of bytes: UnsafeRawBufferPointer) {
        let count = bytes.count
        var first = 0x2D35_8DCC_AA6C_78A5 ^ UInt64(count)
        var second: UInt64 = 0x8BB8_4B93_962E_ACC9
        var offset = 0
        while offset + 16 <= count {
            first = Self.fold(first ^ Self.word(bytes, offset), 0x9E37_79B9_7F4A_7C15)
            second = Self.fold(second ^ Self.word(bytes, offset + 8), 0xC2B2_AE3D_27D4_EB4F)
            offset += 16
        }
        while offset < count {
            first = Self.fold(first ^ (UInt64(bytes[offset]) + 1), 0x9E37_79B9_7F4A_7C15)
            offset += 1
        }
        value = Self.fold(first ^ 0x1656_67B1_9E37_79F9, second | 1) ^ first &+ second
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// A zero product would forget everything before it, hence the addition.
    private static func fold(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: factor)
        return (product.high ^ product.low) &+ (value >> 29)
    }
}
