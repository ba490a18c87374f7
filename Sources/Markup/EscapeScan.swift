/// The next of `& < > " '`. Eight bytes are looked at together: most of prose has none.
func firstSpecial(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let every: UInt64 = 0x0101_0101_0101_0101
    /// Which bytes of `word` are zero, by their high bit; and perhaps one above such a byte.
    func zeros(_ word: UInt64) -> UInt64 { (word &- every) & ~word & (every &* 0x80) }
    while index &+ 8 <= utf8.count, let base = utf8.baseAddress {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        // `"`, `&` and `'` differ in the bits of 5 only, as `#` does; `<` and `>` in the bit of 2.
        let quotes = zeros((word | every &* 0x05) ^ every &* 0x27)
        if quotes | zeros((word | every &* 0x02) ^ every &* 0x3E) != 0 { break }
        index &+= 8
    }
    while index < utf8.count {
        switch utf8[index] {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: return index
        default: index &+= 1
        }
    }
    return index
}
