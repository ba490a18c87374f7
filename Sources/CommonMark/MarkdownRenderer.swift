internal import Diagnostics
internal import Markup
internal import PlainText

/// Turns the steps of a walk into HTML, slots and diagnostics. One pass, no recursion.
///
/// Blocks, inlines, links, tables and footnotes each have a file; this one holds the state and hands the steps out.
struct MarkdownRenderer {
    let rules: MarkdownRules
    let file: String
    var output: FragmentWriter
    var document = MarkdownDocument()
    var locator: SourceLocator
    var mistakes: MistakeCollector
    /// The level that the author gave the first heading.
    var firstHeadingLevel: Int?
    var curler = QuoteCurler()

    /// How deep the walk is within emphasis, links and images.
    var inlineDepth = 0
    /// How many images the walk is within: all text goes to `alt` then.
    var imageDepth = 0
    /// The text of the image that the walk is in.
    var alt: [UInt8] = []
    var openLinks: [OpenLink] = []
    /// The wiki link whose text the walk is in, and at which depth its end must stand.
    var openWikiLink: (index: Int, depth: Int)?
    /// The address of a link typed as such: its quotes stay straight.
    var isInAddress = false

    /// The line of the last HTML that was reported.
    var lastLineOfHTML = 0

    var heading: OpenHeading?
    var ids = HeadingIDs()
    var tables = TableState()
    var footnotes = FootnoteState()

    init(rules: MarkdownRules, file: String, locator: SourceLocator, capacity: Int) {
        self.rules = rules
        self.file = file
        self.locator = locator
        output = FragmentWriter(capacity: capacity)
        mistakes = MistakeCollector(file: file)
    }

    /// A document whose HTML is larger than this is refused: no page may be larger.
    static let largestOutput = 5_000_000
    static let deepestInline = MarkdownLimits.nesting

    /// Walks to the end and returns the document; nil when a limit was crossed, which `mistakes` then tells.
    /// - Parameter footnoteStarts: where footnotes are defined, by the look of the text.
    mutating func render(_ walk: inout MarkdownWalk, footnoteStarts: [Int]) -> MarkdownDocument? {
        let hasFootnotes = rules.hasAccessibleBlocks && !footnoteStarts.isEmpty
        if hasFootnotes { countFootnotes(&walk) }
        var event = MarkdownEvent()
        while walk.next(&event) {
            step(event, &walk)
            guard output.count <= Self.largestOutput else {
                mistakes.add(.outputTooLarge(at: locator.firstLineOfBlock()))
                return nil
            }
            guard inlineDepth <= Self.deepestInline else {
                mistakes.add(.nestedTooDeep(at: locator.firstLineOfBlock()))
                return nil
            }
        }
        finishFootnotes()
        if hasFootnotes { reportLostFootnotes(footnoteStarts) }
        document.html = output.html
        document.fit()
        return document
    }

    private mutating func step(_ event: MarkdownEvent, _ walk: inout MarkdownWalk) {
        switch event.what {
        case .text: text(event, &walk)
        case .softBreak: softBreak()
        case .lineBreak: lineBreak()
        case .code: code(event)
        case .htmlInline: rawInline(event)
        case .emphasis: span(event, "<em>", "</em>")
        case .strong: span(event, "<strong>", "</strong>")
        case .strikethrough: span(event, "<del>", "</del>")
        case .link: link(event)
        case .image: image(event)
        case .footnoteReference: footnoteReference(event)
        case .paragraph: paragraph(event)
        case .heading: heading(event)
        case .blockQuote: blockQuote(event)
        case .list: list(event)
        case .item: item(event)
        case .codeBlock: codeBlock(event)
        case .htmlBlock: rawBlock(event)
        case .thematicBreak: thematicBreak()
        case .table: table(event)
        case .tableRow: tableRow(event)
        case .tableCell: tableCell(event)
        case .footnoteDefinition: footnoteDefinition(event)
        case .document, .other: break
        }
    }

    /// - Parameter index: in the document's links or images.
    mutating func addSlot(_ content: MarkdownDocument.Slot.Content, _ index: Int) {
        document.slots.append(MarkdownDocument.Slot(offset: output.count, content: content, index: index))
    }
}
