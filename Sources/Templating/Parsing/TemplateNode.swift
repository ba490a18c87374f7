internal import Diagnostics

/// A piece of a parsed template. Ranges are byte offsets in the template's own text.
indirect enum TemplateNode: Sendable {
    /// The start of a line that prints something, with the white space there: where indentation goes.
    case lineStart(Range<Int>)
    /// Literal text within one line, its line ending included.
    case text(Range<Int>)
    case variable(TemplateName, isRaw: Bool)
    case section(Section)
    case partial(Partial)
    case block(Block)
    case parent(Parent)

    /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
    struct Section: Sendable {
        let name: TemplateName
        let isInverted: Bool
        let content: [TemplateNode]
        /// The white space before an opening tag that stands alone on its line.
        let indentation: Range<Int>?
    }

    /// `{{> name}}`
    struct Partial: Sendable {
        let name: TemplateName
        /// The white space before a tag that stands alone on its line: every line of the partial gets it too.
        let indentation: Range<Int>?
    }

    /// `{{$name}}…{{/name}}`: a place to fill, or within a parent the filling.
    struct Block: Sendable {
        let name: TemplateName
        let content: [TemplateNode]
        /// The white space before an opening tag that stands alone on its line.
        let indentation: Range<Int>?
        /// The line ending behind a closing tag that stands alone on its line.
        let lineBreak: Range<Int>?

        /// Whether the content is a number of whole lines.
        var endsLine: Bool { lineBreak != nil && !content.isEmpty }

        /// The white space at the first line of the content, when that begins on a line of its own.
        var contentIndentation: Range<Int>? {
            guard indentation != nil else { return nil }
            for node in content {
                switch node {
                case .lineStart(let space): return space
                case .section(let section): return section.indentation
                case .partial(let partial): return partial.indentation
                case .block(let block): return block.indentation
                case .parent(let parent): return parent.indentation
                case .text, .variable: continue
                }
            }
            return nil
        }
    }

    /// `{{< name}}…{{/name}}`
    struct Parent: Sendable {
        let name: TemplateName
        let blocks: [Block]
        let indentation: Range<Int>?
    }
}

/// A name in a tag: `titel`, `kern.naam`, or `.` for the value of the innermost section.
struct TemplateName: Sendable, Equatable {
    let text: String
    let range: Range<Int>

    var isCurrentValue: Bool { text == "." }

    /// The parts between the dots, each with its place; none for the current value.
    var segments: [Segment] {
        if isCurrentValue { return [] }
        var segments: [Segment] = []
        var start = range.lowerBound
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let end = start + part.utf8.count
            segments.append(Segment(text: String(part), range: start..<end))
            start = end + 1
        }
        return segments
    }

    struct Segment: Sendable, Equatable {
        let text: String
        let range: Range<Int>
    }
}

/// A template in the form that the compiler reads, with the mistakes that need no types to see.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [TemplateNode]
    let diagnostics: [Diagnostic]
}
