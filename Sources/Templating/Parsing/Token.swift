/// A tag, or a run of literal text within one line.
struct Token: Sendable {
    enum Kind: Sendable, Equatable {
        /// Literal text; its line ending, if any, is its end.
        case text
        /// Before the first token of a line that prints something; the range is the white space there.
        case lineStart
        case variable
        case rawVariable
        case section
        case invertedSection
        case partial
        case block
        case parent
        /// `{{/name}}`
        case close
        /// A comment or a change of delimiters: prints nothing, yet may stand alone on a line.
        case silent
        /// A tag that was reported already.
        case broken

        /// Whether such a tag may take its line with it when it stands alone there.
        var canStandAlone: Bool {
            switch self {
            case .text, .lineStart, .variable, .rawVariable, .broken: false
            case .section, .invertedSection, .partial, .block, .parent, .close, .silent: true
            }
        }

        var opens: Bool { self == .section || self == .invertedSection || self == .block || self == .parent }
    }

    let kind: Kind
    /// Delimiters included.
    let range: Range<Int>
    /// Nil for text and silent tags.
    var name: TemplateName?
    /// Set when the tag stands alone on its line.
    var alone: Alone?

    /// The rest of a line that holds nothing but tags.
    struct Alone: Sendable {
        /// White space in front.
        var indentation: Range<Int>
        /// The line ending and white space behind.
        var lineBreak: Range<Int>
    }
}
