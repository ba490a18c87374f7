/// Where the fences of a file's front matter stand: a first line `---`, and the next line that is `---` or `...`.
///
/// Spaces and tabs behind a fence don't count, a byte order mark before it neither. LF, CRLF and CR each end a line.
enum FrontMatterFences: Equatable {
    /// Both stand. `yaml` are the bytes between them, with the line end of the last line; `body` those behind.
    case closed(yaml: Range<Int>, body: Range<Int>)
    /// The file does not begin with a fence.
    case missing
    /// No line closes what the first line opens.
    case unclosed

    init(in bytes: UnsafeBufferPointer<UInt8>) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard Self.isFence(UInt8(ascii: "-"), at: start, in: bytes) else {
            self = .missing
            return
        }
        let yamlStart = Self.nextLine(after: start, in: bytes)
        var line = yamlStart
        while line < bytes.count {
            let isClosing =
                Self.isFence(UInt8(ascii: "-"), at: line, in: bytes)
                || Self.isFence(UInt8(ascii: "."), at: line, in: bytes)
            let next = Self.nextLine(after: line, in: bytes)
            if isClosing {
                self = .closed(yaml: yamlStart..<line, body: next..<bytes.count)
                return
            }
            line = next
        }
        self = .unclosed
    }

    /// Whether the line at `start` is three times `mark` and nothing else.
    private static func isFence(_ mark: UInt8, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + 3 <= bytes.count, bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark else {
            return false
        }
        var index = start + 3
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
    }

    /// The offset behind the line end of the line at `start`, or the end of the file.
    private static func nextLine(after start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A { return index }
            if byte == 0x0D { return index < bytes.count && bytes[index] == 0x0A ? index + 1 : index }
        }
        return index
    }
}
