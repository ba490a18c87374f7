internal import CCMarkGFM
internal import CMarkShims

// The only Swift file that speaks to C. Pointers live inside the call of `withMarkdownTree` and nowhere else.

typealias MarkdownEvent = visieplein_cmark_event

/// A walk through a parsed document: containers are entered and left, leaves only entered.
struct MarkdownWalk: ~Copyable {
    private var walk = visieplein_cmark_walk()

    fileprivate init(root: OpaquePointer) { walk.root = root }

    /// Fills `event` with the next step.
    /// - Returns: false at the end.
    mutating func next(_ event: inout MarkdownEvent) -> Bool { visieplein_cmark_next(&walk, &event) }

    /// Goes back to the root.
    mutating func restart() {
        let root = walk.root
        walk = visieplein_cmark_walk()
        walk.root = root
    }

    /// Whether `]]` stands in a later text beside the one that the walk is at, before any `[[`, link or image.
    mutating func closesWikiLink() -> Bool { visieplein_cmark_closes_wiki_link(&walk) }
}

/// Parts of GitHub Flavored Markdown that take time only where the text can hold them.
struct MarkdownParts: OptionSet {
    let rawValue: UInt8

    static let tables = MarkdownParts(rawValue: 1)
    static let strikethroughs = MarkdownParts(rawValue: 2)
    /// `https://…`, `www.…` and e-mail addresses in running text that become links.
    static let addresses = MarkdownParts(rawValue: 4)
    static let tasks = MarkdownParts(rawValue: 8)
    static let footnotes = MarkdownParts(rawValue: 16)
    /// Ours; of no concern to cmark.
    static let wikiLinks = MarkdownParts(rawValue: 32)

    fileprivate var extensions: Int32 { Int32(rawValue & 15) }
    fileprivate var options: Int32 { CMARK_OPT_SOURCEPOS | (contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0) }
}

/// Parses `text` and hands the walk through its tree to `body`. The tree is gone when this returns.
/// - Parameter parts: what the text may hold.
/// - Returns: false when the document needs more memory than any honest one; `body` was not called then.
func withMarkdownTree(
    _ text: UnsafeBufferPointer<UInt8>, parts: MarkdownParts, body: (inout MarkdownWalk) -> Void
) -> Bool {
    guard let root = visieplein_cmark_parse(text.baseAddress, text.count, parts.options, parts.extensions) else {
        return false
    }
    defer { visieplein_cmark_release() }
    var walk = MarkdownWalk(root: root)
    body(&walk)
    return true
}

extension MarkdownEvent {
    enum Kind: UInt8 {
        case other, document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference
    }

    /// What the node is, in the order of `visieplein_cmark_kind`.
    var what: Kind { Kind(rawValue: kind) ?? .other }

    /// Literal of a text, code or raw HTML; address of a link or image; label of a footnote.
    var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: text, count: Int(text_length)) }
    /// Info string of a code block; title of a link or image; number of a footnote reference.
    var detail: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: extra, count: Int(extra_length)) }

    func has(_ flag: visieplein_cmark_flags) -> Bool { flags & UInt8(flag.rawValue) != 0 }
    var isOrdered: Bool { has(VISIEPLEIN_CMARK_ORDERED) }
    var isTight: Bool { has(VISIEPLEIN_CMARK_TIGHT) }
    var isTask: Bool { has(VISIEPLEIN_CMARK_TASK) }
    var isChecked: Bool { has(VISIEPLEIN_CMARK_CHECKED) }
    var isHeader: Bool { has(VISIEPLEIN_CMARK_HEADER) }
    var isAutomatic: Bool { has(VISIEPLEIN_CMARK_AUTOMATIC) }
    var endsFootnote: Bool { has(VISIEPLEIN_CMARK_ENDS_FOOTNOTE) }
    var isUnused: Bool { has(VISIEPLEIN_CMARK_UNUSED) }
}
