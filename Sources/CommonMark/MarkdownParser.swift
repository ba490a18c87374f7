package import Diagnostics
internal import Markup

/// Parses and renders Markdown by one set of rules. Safe to use from many threads at once.
package struct MarkdownParser: Sendable {
    private let rules: MarkdownRules

    package init(rules: MarkdownRules) { self.rules = rules }

    /// - Parameters:
    ///   - text: the whole file; LF, CRLF and CR end lines, with the same result.
    ///   - body: the bytes of the file that are Markdown; starts at the start of a line.
    ///   - file: the name to report mistakes under.
    /// - Returns: the document; when a limit was crossed it is empty and has one diagnostic that says so.
    package func parse(_ text: SourceText, body: Range<Int>, file: String) -> MarkdownDocument {
        let body = body.clamped(to: 0..<text.bytes.count)
        var document = MarkdownDocument()
        let scan = text.bytes.withUnsafeBufferPointer { MarkdownLimits.scan($0, in: body) }
        guard let breach = scan.breach else {
            return render(text, body: body, file: file, scan: scan)
        }
        let mistake = MarkdownMistake.limit(breach, at: text.range(breach.range))
        document.diagnostics = [mistake.diagnostic(in: file)]
        return document
    }

    /// Parses a text that is all Markdown, such as a field of the front matter.
    package func parse(_ text: String, file: String = "") -> MarkdownDocument {
        let source = SourceText(Array(text.utf8))
        return parse(source, body: 0..<source.bytes.count, file: file)
    }

    private func render(_ text: SourceText, body: Range<Int>, file: String, scan: MarkdownLimits.Scan)
        -> MarkdownDocument
    {
        var rules = rules
        if !scan.parts.contains(.wikiLinks) { rules.hasWikiLinks = false }
        var renderer = MarkdownRenderer(
            rules: rules, file: file, locator: SourceLocator(source: text, body: body), capacity: body.count * 3 / 2)
        var document: MarkdownDocument?
        let isParsed = text.bytes.withUnsafeBufferPointer { bytes in
            withMarkdownTree(UnsafeBufferPointer(rebasing: bytes[body]), parts: scan.parts) { walk in
                document = renderer.render(&walk, footnoteStarts: scan.footnoteStarts)
            }
        }
        if !isParsed { renderer.mistakes.add(.tooMuchMemory(at: text.range(body.lowerBound..<body.lowerBound))) }
        var result = document ?? MarkdownDocument()
        result.diagnostics = renderer.mistakes.finished()
        return result
    }
}
