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
