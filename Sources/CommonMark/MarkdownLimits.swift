// What is refused before parsing, because parsing it would take too long.
//
// A limit on bytes does not bound the work: cmark-gfm has places where one mark makes it read all the rest of a
// paragraph, or walk over all the marks before. So this scan, one pass over the bytes, bounds from above how often that
// can happen. It knows nothing of code or escapes and so counts too much rather than too little; honest files stay a
// hundred times below each limit. The smallest text that can be meant by "paragraph" to the parser lies within a
// *chunk*: a run of lines without an empty one. Whatever multiplies does so within a chunk.
//
// A unit of work is about a nanosecond. The constants were measured against the hostile inputs of the tests.

/// The limits on one document, and the scan that holds them.
struct MarkdownLimits {
    /// Bytes of Markdown in one file.
    static let fileSize = 256 * 1024
    /// Bytes in one line.
    static let lineLength = 64 * 1024
    /// Quotes, lists, footnotes, emphasis within one another.
    static let nesting = 100
    static let tableColumns = 64
    /// Cells of all tables, with those that cmark fills in where a row is short.
    static let tableCells = 50_000
    /// Bytes of the address and title of a link reference.
    static let referenceSize = 2048
    /// Bytes that all uses of references can expand to.
    static let referenceOutput = 8_000_000
    static let footnoteUses = 1000
    /// Bytes that cmark copies for e-mail addresses.
    static let mailCopies = 24_000_000
    /// Units of work, in all chunks together.
    static let work = 300_000_000

    struct Breach {
        enum Kind {
            case fileSize, lineLength, nesting, tableColumns, tableCells, reference, referenceUses, footnotes
            case hiddenFootnote, mailAddresses
            case work(Cause)
        }
        let kind: Kind
        /// Bytes of the file.
        let range: Range<Int>
    }

    /// What there is too much of.
    enum Cause: CaseIterable {
        case emphasis, images, rawHTML, tableRows, addresses, nesting
    }

    /// What the scan found.
    struct Scan {
        /// The first limit that was crossed.
        var breach: Breach?
        /// What the text may hold, at most.
        var parts: MarkdownParts = []
        /// Where a footnote is defined, by the look of the text; a hundred at most.
        var footnoteStarts: [Int] = []
    }

    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, in body: Range<Int>) -> Scan {
        guard body.count <= fileSize else {
            return Scan(breach: Breach(kind: .fileSize, range: body.lowerBound..<body.lowerBound))
        }
        var scanner = LimitScanner(bytes: bytes, body: body)
        scanner.run()
        return scanner.scan
    }
}
