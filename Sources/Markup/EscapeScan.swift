/// The next of `& < > " '` and of the control characters. Eight bytes are looked at together: most of prose has none.
func firstSpecial(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = utf8.baseAddress else { return start }
    func word(at index: Int) -> UInt64 { UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) }
    let count = utf8.count
    var index = start
    while index < count {
        while index &+ 8 <= count, !mayHoldSpecial(word(at: index)) { index &+= 8 }
        // The last bytes are looked at together with those before them, which are known to be ordinary.
        let isNearEnd = index < count && index &+ 8 > count
        if isNearEnd, count &- start >= 8, !mayHoldSpecial(word(at: count &- 8)) { return count }
        let end = min(index &+ 8, count)
        while index < end {
            if isSpecial(base[index]) { return index }
            index &+= 1
        }
    }
    return index
}

/// Whether any of eight bytes is special; some words without one are taken for words with one.
private func mayHoldSpecial(_ word: UInt64) -> Bool {
    let every: UInt64 = 0x0101_0101_0101_0101
    /// Which bytes of `word` are below `limit`, by their high bit; and perhaps one above such a byte.
    func bytes(of word: UInt64, below limit: UInt64) -> UInt64 {
        (word &- every &* limit) & ~word & (every &* 0x80)
    }
    // `"`, `&` and `'` differ in the bits of 5 only, as `#` does; `<` and `>` in the bit of 2.
    let quotes = bytes(of: (word | every &* 0x05) ^ every &* 0x27, below: 1)
    let angles = bytes(of: (word | every &* 0x02) ^ every &* 0x3E, below: 1)
    let controls = bytes(of: word, below: 0x20) | bytes(of: word ^ every &* 0x7F, below: 1)
    return quotes | angles | controls != 0
}

/// White space is no control character here.
private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0...0x08, 0x0B, 0x0E...0x1F, 0x7F: true
    default: false
    }
}
