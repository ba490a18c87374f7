import Testing

@testable import Markup

struct EscapeScanTests {
    /// At every place of texts around the eight bytes that are looked at together, after any other byte.
    @Test(arguments: 0...19)
    func findsTheFirstSpecialByteWhereverItStands(count: Int) {
        let controls = Set(0...0x1F).subtracting("\t\n\r\u{C}".utf8).union([0x7F])
        for byte in UInt8.min...UInt8.max {
            let isSpecial = "&<>\"'".utf8.contains(byte) || controls.contains(byte)
            for filler in [UInt8(ascii: "a"), 0x23, 0x3D, 0x80, 0xFF] {
                for place in 0..<count {
                    var text = [UInt8](repeating: filler, count: count)
                    text[place] = byte
                    for start in 0..<count {
                        let found = text.withUnsafeBufferPointer { firstSpecial($0, from: start) }
                        let expected = isSpecial && place >= start ? place : count
                        if found != expected { Issue.record("\(text) from \(start): \(found), not \(expected)") }
                    }
                }
            }
        }
    }
}
