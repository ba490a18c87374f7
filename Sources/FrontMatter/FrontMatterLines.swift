import Diagnostics

/// The lines between the fences, for whoever has to look at the text behind a value or a problem.
struct FrontMatterLines {
    let text: SourceText
    /// The bytes between the fences.
    let yaml: Range<Int>
    /// Their line numbers; empty when there are none.
    let numbers: Range<Int>

    init(_ text: SourceText, yaml: Range<Int>) {
        self.text = text
        self.yaml = yaml
        let first = text.position(at: yaml.lowerBound).line
        numbers = first..<max(first, text.position(at: yaml.upperBound).line)
    }

    subscript(number: Int) -> FrontMatterLine { FrontMatterLine(number: number, bytes: text.line(number)) }

    /// A run of bytes as text with its place.
    func passage(_ bytes: Range<Int>) -> SourcePassage {
        SourcePassage(range: text.range(bytes), text: String(decoding: text.bytes[bytes], as: UTF8.self))
    }

    /// What an author would call the value that begins at `position`: up to the end of the line, and within brackets up
    /// to the next comma or bracket.
    func value(at position: SourcePosition) -> SourcePassage {
        let start = text.offset(of: position)
        let line = self[position.line]
        let isInBrackets =
            line.value.contains(start) && start > line.value.lowerBound
            && (line.valueStart == UInt8(ascii: "[") || line.valueStart == UInt8(ascii: "{"))
        var end = max(start, min(line.value.upperBound, line.content.upperBound))
        if isInBrackets {
            end = text.bytes[start..<end].firstIndex { ",]}".utf8.contains($0) } ?? end
            while end > start, FrontMatterLine.isBlank(text.bytes[end - 1]) { end -= 1 }
        }
        return passage(start..<end)
    }

    /// The column behind the last character of line `number` that is no white space.
    func endColumn(ofLine number: Int) -> Int { text.position(at: self[number].content.upperBound).column }

    /// The last line at or before `number` that has something on it, or nil.
    func lastFilledLine(upTo number: Int) -> FrontMatterLine? {
        var number = min(number, numbers.upperBound - 1)
        while numbers.contains(number) {
            let line = self[number]
            if !line.isBlank { return line }
            number -= 1
        }
        return nil
    }
}
