internal import CommonMark
internal import Diagnostics
internal import FrontMatter

/// The running text of a document, with what was found wrong in it at its place in the file.
struct ParsedBody: Sendable {
    let markdown: MarkdownDocument
    let diagnostics: [Diagnostic]
    private let placement: Placement

    /// How places in the parsed text relate to places in the file.
    private enum Placement: Sendable {
        case same
        /// A block in front matter, whose lines are lines of the file from `origin` on.
        case shifted(by: SourcePosition)
        /// A folded or quoted field: nothing more exact than the field itself is known.
        case within(SourceRange)
    }

    init(_ document: CataloguedDocument, parser: MarkdownParser) {
        let file = document.outline.file
        switch document.body {
        case .file:
            markdown = document.outline.markdown
            placement = .same
        case .field(let node):
            let scalar = node.scalar
            let text = SourceText(Array((scalar?.text ?? "").utf8))
            markdown = parser.parse(text, body: 0..<text.bytes.count, file: file)
            placement = scalar?.origin.map(Placement.shifted) ?? .within(node.range)
        case .none:
            markdown = .empty
            placement = .same
        }
        diagnostics = markdown.diagnostics.map { [placement] diagnostic in
            var diagnostic = diagnostic
            diagnostic.range = Self.range(diagnostic.range, placed: placement)
            return diagnostic
        }
    }

    /// `range` of the parsed text as a range of the file.
    func place(_ range: SourceRange) -> SourceRange { Self.range(range, placed: placement) }

    private static func range(_ range: SourceRange, placed placement: Placement) -> SourceRange {
        switch placement {
        case .same: range
        case .within(let field): field
        case .shifted(let origin):
            SourceRange(position(range.start, from: origin), position(range.end, from: origin))
        }
    }

    private static func position(_ position: SourcePosition, from origin: SourcePosition) -> SourcePosition {
        SourcePosition(line: position.line + origin.line - 1, column: position.column + origin.column - 1)
    }
}
