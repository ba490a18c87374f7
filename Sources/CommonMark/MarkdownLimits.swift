/// What is refused before parsing, because it would make parsing take too much time or memory.
struct MarkdownLimits {
    static let fileSize = 256 * 1024
    static let lineLength = 64 * 1024
    static let nesting = 100

    struct Breach {
        enum Kind {
            case fileSize, lineLength, nesting, tableColumns, tableCells, reference, referenceUses, footnotes
            case hiddenFootnote, mailAddresses
            case work((dutch: String, english: String))
        }
        let kind: Kind
        let range: Range<Int>
    }

    struct Scan {
        var breach: Breach?
        var hasAddresses = true
    }

    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, in body: Range<Int>) -> Scan {
        Scan(breach: body.count > fileSize ? Breach(kind: .fileSize, range: body.lowerBound..<body.lowerBound) : nil)
    }
}
