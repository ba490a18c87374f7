import Markup
import Testing

struct OutputBufferTests {
    private func text(_ write: (inout OutputBuffer) -> Void) -> String {
        var buffer = OutputBuffer()
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test(arguments: [0, 7, 10, -1, 1234567890, .max, .min])
    func writesNumbersInDigits(number: Int) {
        #expect(text { $0.append(number) } == String(number))
    }

    @Test(arguments: [0, 1, 255, 256, 257, 100_000])
    func holdsWhateverIsAppended(count: Int) {
        let pieces = (0..<count).map { String($0, radix: 36) }
        #expect(text { buffer in for piece in pieces { buffer.append(piece) } } == pieces.joined())
    }

    @Test func takesPartsOut() {
        func remaining(_ parts: [Range<Int>]) -> String {
            text { buffer in
                buffer.append("0123456789")
                buffer.remove(parts)
                buffer.append("!")
            }
        }
        #expect(remaining([]) == "0123456789!")
        #expect(remaining([0..<10]) == "!")
        #expect(remaining([0..<2, 2..<3, 5..<9]) == "349!")
        #expect(remaining([9..<10]) == "012345678!")
    }

    @Test func leavesAnEmptyBufferWhenItIsTaken() {
        var buffer = OutputBuffer()
        buffer.append("a")
        let taken = buffer.take()
        #expect(taken.bytes == Array("a".utf8))
        #expect(buffer.bytes.isEmpty)
        buffer.append("b")
        #expect(buffer.bytes == Array("b".utf8))
    }
}
