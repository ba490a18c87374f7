/// The next of `& < > " '` and of the control characters. Eight bytes are looked at together: most of prose has none.
func firstSpecial(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let every: UInt64 = 0x0101_0101_0101_0101
    /// Which bytes of `word` are below `limit`, by their high bit; and perhaps one above such a byte.
    func bytes(of word: UInt64, below limit: UInt64) -> UInt64 {
        (word &- every &* limit) & ~word & (every &* 0x80)
    }
    while index < utf8.count {
        if index &+ 8 <= utf8.count, let base = utf8.baseAddress {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            // `"`, `&` and `'` differ in the bits of 5 only, as `#` does; `<` and `>` in the bit of 2.
            let quotes = bytes(of: (word | every &* 0x05) ^ every &* 0x27, below: 1)
            let angles = bytes(of: (word | every &* 0x02) ^ every &* 0x3E, below: 1)
            let controls = bytes(of: word, below: 0x20) | bytes(of: word ^ every &* 0x7F, below: 1)
            if quotes | angles | controls == 0 {
                index &+= 8
                continue
            }
        }
        let end = min(index &+ 8, utf8.count)
        while index < end {
            switch utf8[index] {
            case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0...0x08, 0x0B, 0x0E...0x1F, 0x7F: return index
            default: index &+= 1
            }
        }
    }
    return index
}
