import Diagnostics

/// A source in which `⟦` and `⟧` stand around the place that a test expects.
struct MarkedSource {
    let text: SourceText
    /// The marked places in the order of their opening marks.
    let ranges: [SourceRange]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var starts: [(index: Int, offset: Int)] = []
        var offsets: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                starts.append((offsets.count, bytes.count))
                offsets.append(bytes.count..<bytes.count)
            case "⟧":
                if let start = starts.popLast() { offsets[start.index] = start.offset..<bytes.count }
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        let text = SourceText(bytes)
        self.text = text
        ranges = offsets.map { text.range($0) }
    }
}
