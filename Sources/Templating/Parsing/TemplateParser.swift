internal import Diagnostics
internal import PlainText

/// Builds the tree of a template. An explicit stack, because nesting is the author's to choose; whatever is wrong is
/// reported and read on past, so that one run finds all mistakes.
struct TemplateParser {
    private let source: TemplateSource
    private var refusals: SyntaxRefusals
    private var open: [OpenTag] = []
    private var nodes: [TemplateNode] = []
    private var wasTooDeep = false

    static func parse(_ source: TemplateSource) -> ParsedTemplate {
        let (tokens, refusals) = TagScanner.scan(source)
        var parser = TemplateParser(source: source, refusals: refusals)
        for token in LineMarker.mark(tokens, in: source.text.bytes) { parser.read(token) }
        while let unclosed = parser.open.last {
            parser.refusals.unclosed(unclosed.name)
            parser.close(with: nil)
        }
        return ParsedTemplate(source: source, nodes: parser.nodes, diagnostics: parser.refusals.diagnostics)
    }

    private init(source: TemplateSource, refusals: SyntaxRefusals) {
        self.source = source
        self.refusals = refusals
    }

    private mutating func read(_ token: Token) {
        if refusals.isFull { return }
        switch (token.kind, token.name) {
        case (.lineStart, _): append(.lineStart(token.range))
        case (.text, _): append(.text(token.range))
        case (.variable, let name?): append(.variable(name, isRaw: false))
        case (.rawVariable, let name?): append(.variable(name, isRaw: true))
        case (.partial, let name?):
            append(.partial(TemplateNode.Partial(name: name, indentation: token.alone?.indentation)))
        case (.section, let name?), (.invertedSection, let name?), (.block, let name?), (.parent, let name?):
            open.append(OpenTag(kind: token.kind, name: name, alone: token.alone, outer: nodes))
            nodes = []
            if open.count > SyntaxRefusals.depthLimit, !wasTooDeep {
                refusals.tooDeep(name)
                wasTooDeep = true
            }
        case (.close, let name?): readClose(name, token)
        default: break
        }
    }

    private mutating func append(_ node: TemplateNode) {
        // What is nested too deep is reported once; a tree of it could overflow the stack just by being released.
        if open.count <= SyntaxRefusals.depthLimit { nodes.append(node) }
    }

    private mutating func readClose(_ name: TemplateName, _ token: Token) {
        guard let innermost = open.last else { return refusals.unopened(name) }
        if let match = open.lastIndex(where: { $0.name.text == name.text }) {
            while open.count > match + 1, let unclosed = open.last {
                refusals.unclosed(unclosed.name)
                close(with: nil)
            }
            close(with: token)
        } else if nearest(to: name.text, in: [innermost.name.text]) != nil {
            refusals.misspelledClose(name, of: innermost.name)
            close(with: token)
        } else {
            refusals.unopened(name)
        }
    }

    /// Ends the innermost open part.
    /// - Parameter token: its closing tag, or nil when that is missing.
    private mutating func close(with token: Token?) {
        guard let tag = open.popLast() else { return }
        let content = nodes
        nodes = tag.outer
        if open.count >= SyntaxRefusals.depthLimit { return }
        let indentation = tag.alone?.indentation
        switch tag.kind {
        case .block:
            append(
                .block(
                    TemplateNode.Block(
                        name: tag.name, content: content, indentation: indentation,
                        lineBreak: token?.alone?.lineBreak)))
        case .parent:
            let parent = TemplateNode.Parent(
                name: tag.name, blocks: blocks(in: content, of: tag.name), indentation: indentation)
            append(.parent(parent))
        default:
            append(
                .section(
                    TemplateNode.Section(
                        name: tag.name, isInverted: tag.kind == .invertedSection, content: content,
                        indentation: indentation)))
        }
    }

    /// The blocks that fill a parent. The specification ignores everything between them; a warning says so.
    private mutating func blocks(in content: [TemplateNode], of parent: TemplateName) -> [TemplateNode.Block] {
        var blocks: [TemplateNode.Block] = []
        for node in content {
            switch node {
            case .block(let block):
                if blocks.contains(where: { $0.name.text == block.name.text }) { refusals.repeatedBlock(block.name) }
                blocks.append(block)
            case .lineStart: break
            case .text(let range):
                let text = trimmed(range)
                if !text.isEmpty { refusals.ignoredInParent(text, parent: parent) }
            case .variable(let name, _): refusals.ignoredInParent(name.range, parent: parent)
            case .section(let section): refusals.ignoredInParent(section.name.range, parent: parent)
            case .partial(let partial): refusals.ignoredInParent(partial.name.range, parent: parent)
            case .parent(let inner): refusals.ignoredInParent(inner.name.range, parent: parent)
            }
        }
        return blocks
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = source.text.bytes[range]
        guard let first = bytes.firstIndex(where: { !TagScanner.isSpace($0) }),
            let last = bytes.lastIndex(where: { !TagScanner.isSpace($0) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}

/// A tag that waits for its end.
private struct OpenTag {
    let kind: Token.Kind
    let name: TemplateName
    let alone: Token.Alone?
    /// The nodes before it, at its own level.
    let outer: [TemplateNode]
}
