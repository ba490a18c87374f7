internal import PlainText

/// A text file as bytes, with the way from byte offsets to lines and columns.
///
/// LF, CRLF and a lone CR each end a line. Offsets may point at the end of the text.
package struct SourceText: Sendable {
    package let bytes: [UInt8]
    /// The offset of the first byte of each line.
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        starts.reserveCapacity(bytes.count / 40)
        bytes.withUnsafeBufferPointer { bytes in
            // Nearly all files have one kind of line ends, or two that end in LF.
            func next(_ byte: UInt8, from start: Int) -> Int { bytes.offset(of: byte, from: start) ?? bytes.count }
            var nextCR = next(0x0D, from: 0)
            var nextLF = next(0x0A, from: 0)
            while nextLF < bytes.count || nextCR < bytes.count {
                if nextLF < nextCR {
                    starts.append(nextLF + 1)
                    nextLF = next(0x0A, from: nextLF + 1)
                } else {
                    if nextLF != nextCR + 1 { starts.append(nextCR + 1) }
                    nextCR = next(0x0D, from: nextCR + 1)
                }
            }
        }
        lineStarts = starts
    }

    package var lineCount: Int { lineStarts.count }

    /// The bytes of line `number` (from 1) without its line ending; empty for a line that does not exist.
    package func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    /// The place of the byte at `offset`.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return SourcePosition(line: low + 1, column: codePoints(in: bytes[lineStarts[low]..<offset]) + 1)
    }

    /// The place of byte `column` (from 1) of line `number`.
    package func position(line number: Int, byteColumn column: Int) -> SourcePosition {
        let line = line(number)
        return SourcePosition(line: number, column: codePoints(in: line.prefix(max(0, column - 1))) + 1)
    }

    /// The places of a run of bytes.
    package func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(position(at: offsets.lowerBound), position(at: offsets.upperBound))
    }

    /// The offset of the first byte of line `number`; the end of the text for a line that does not exist.
    package func offset(ofLine number: Int) -> Int {
        number >= 1 && number <= lineStarts.count ? lineStarts[number - 1] : bytes.count
    }

    /// The offset of the first byte of the character at `position`; the end of its line when the line is shorter.
    package func offset(of position: SourcePosition) -> Int {
        let line = line(position.line)
        var remaining = position.column - 1
        for offset in line.indices where bytes[offset] & 0xC0 != 0x80 {
            if remaining == 0 { return offset }
            remaining -= 1
        }
        return line.isEmpty ? offset(ofLine: position.line) : line.endIndex
    }

    /// The bytes of `range`.
    package func offsets(of range: SourceRange) -> Range<Int> {
        let start = offset(of: range.start)
        return start..<max(start, offset(of: range.end))
    }

    private func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
