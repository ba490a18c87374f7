internal import Markup

/// For the log of a GitHub workflow: one command per remark, which GitHub shows beside its line.
package struct GitHubReporter: Reporter {
    private let language: MessageLanguage

    package init(language: MessageLanguage) { self.language = language }

    package func report(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> [UInt8] {
        let phrases = ReportPhrases(language: language)
        var writer = WorkflowCommandWriter()
        for diagnostic in diagnostics {
            let name: StaticString =
                switch diagnostic.severity {
                case .error: "error"
                case .warning: "warning"
                case .hint: "notice"
                }
            let range = diagnostic.range
            let message = terminalText(diagnostic.message.text(in: language))
            writer.command(
                name,
                properties: [
                    ("file", diagnostic.file), ("line", String(range.start.line)), ("col", String(range.start.column)),
                    ("endLine", String(range.end.line)), ("endColumn", String(range.end.column)),
                    ("title", diagnostic.id.rawValue),
                ],
                text: ([message] + phrases.remarks(on: diagnostic)).joined(separator: "\n"))
        }
        return writer.bytes
    }
}
