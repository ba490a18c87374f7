/// The pass over the bytes of one document that `MarkdownLimits` describes.
struct LimitScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let body: Range<Int>
    var scan = MarkdownLimits.Scan()

    var chunk = Chunk()
    var line = Line()
    /// Work done in the chunks before, by cause.
    var work = 0
    var cells = 0
    var mailCopies = 0
    var footnoteUses = 0
    var closingBrackets = 0
    var longestReference = (size: 0, range: 0..<0)
    /// How many containers can be open, at most.
    var depth = 0
    /// Where the word ends in which addresses were counted last.
    var wordEnd = 0

    /// Counts over the lines since the last empty one.
    struct Chunk {
        var start = 0
        var marks = 0
        var images = 0
        var closingBrackets = 0
        var unclosed = 0
        var pipes = 0
        var squaredPipes = 0
        var delimiterRows = 0
        var addresses = 0
        var depths = 0
        /// Of its widest table.
        var columns = 0
        var mayHoldReference = false
    }

    /// Counts over one line.
    struct Line {
        var start = 0
        /// Where its text starts, behind the marks of quotes and lists.
        var text = 0
        var pipes = 0
        var ats = 0
    }

    init(bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
        self.bytes = bytes
        self.body = body
    }

    mutating func run() {
        var index = body.lowerBound
        chunk.start = index
        wordEnd = index
        while index < body.upperBound, scan.breach == nil {
            index = scanLine(from: index)
        }
        endChunk(at: body.upperBound)
        if longestReference.size * closingBrackets > MarkdownLimits.referenceOutput {
            refuse(.referenceUses, longestReference.range)
        }
    }

    mutating func refuse(_ kind: MarkdownLimits.Breach.Kind, _ range: Range<Int>) {
        if scan.breach == nil { scan.breach = MarkdownLimits.Breach(kind: kind, range: range) }
    }

    // MARK: Lines

    /// - Returns: the start of the next line.
    private mutating func scanLine(from start: Int) -> Int {
        line = Line(start: start)
        let text = scanPrefix(from: start)
        line.text = text
        let end = scanText(from: text)
        if end - start > MarkdownLimits.lineLength { refuse(.lineLength, start..<start) }
        if text == end, !hasMarks(in: start..<text) {
            endChunk(at: end)
            chunk = Chunk(start: end)
            // An empty line keeps lists open and costs a step for each.
            work += depth * Self.stepPerContainer
        } else {
            endLine(at: end)
        }
        guard end < body.upperBound else { return end }
        return bytes[end] == 0x0D && end + 1 < body.upperBound && bytes[end + 1] == 0x0A ? end + 2 : end + 1
    }

    private func hasMarks(in range: Range<Int>) -> Bool {
        bytes[range].contains { $0 != 0x20 && $0 != 0x09 }
    }

    private mutating func endLine(at end: Int) {
        chunk.pipes += line.pipes
        chunk.squaredPipes += line.pipes * line.pipes
        chunk.depths += depth
        if line.pipes > 0 || (line.text < end && bytes[line.text] == UInt8(ascii: ":")), isDelimiterRow(line.text..<end)
        {
            scan.parts.insert(.tables)
            chunk.delimiterRows += 1
            let columns = columns(of: line.text..<end)
            chunk.columns = max(chunk.columns, columns)
            if columns > MarkdownLimits.tableColumns { refuse(.tableColumns, line.text..<end) }
        }
        if chunk.delimiterRows > 0 {
            cells += chunk.columns
            if cells > MarkdownLimits.tableCells { refuse(.tableCells, line.text..<line.text) }
        }
        if line.ats > 0 {
            // For each address cmark copies what follows it in its line, a thousand times at most.
            mailCopies += min(line.ats, 1000) * (end - line.start)
            if mailCopies > MarkdownLimits.mailCopies { refuse(.mailAddresses, line.text..<line.text) }
        }
    }

    /// Whether the bytes could be the row below a table's head.
    private func isDelimiterRow(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: true
            default: false
            }
        }
    }

    private func columns(of row: Range<Int>) -> Int {
        let last = bytes[row].last { $0 > 0x20 }
        let outer = (bytes[row.lowerBound] == UInt8(ascii: "|") ? 1 : 0) + (last == UInt8(ascii: "|") ? 1 : 0)
        return max(1, line.pipes + 1 - outer)
    }

    // MARK: Chunks

    private static let stepPerContainer = 12

    private mutating func endChunk(at end: Int) {
        let length = end - chunk.start
        guard length > 0 else { return }
        closingBrackets += chunk.closingBrackets
        let tableBytes = length + 64 * chunk.pipes + chunk.squaredPipes
        let causes: [(MarkdownLimits.Cause, Int)] = [
            // Each mark may be compared with all before it in the paragraph.
            (.emphasis, chunk.marks * chunk.marks),
            // Each link walks over the images that are open.
            (.images, 6 * chunk.images * chunk.closingBrackets),
            // Each is sought an end of, to the end of the paragraph.
            (.rawHTML, 2 * chunk.unclosed * length),
            // The paragraph is read again for each row that could make it a table, and each row twice more; a row's
            // cells are kept in a list that is walked to append.
            (.tableRows, chunk.delimiterRows == 0 ? 0 : 2 * (chunk.delimiterRows + 2) * tableBytes),
            (.addresses, chunk.addresses),
            (.nesting, chunk.depths * Self.stepPerContainer),
        ]
        work += causes.reduce(0) { $0 + $1.1 }
        guard work > MarkdownLimits.work, let worst = causes.max(by: { $0.1 < $1.1 }) else { return }
        refuse(.work(worst.0), chunk.start..<chunk.start)
    }
}
