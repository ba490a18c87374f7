internal import Markup

/// For scripts: one document, version 1. Keys and values as `docs/` promises them; what is absent has no key.
///
/// Sentences pass through `terminalText`; file names, suggestions and allowed values are data and stay exact.
package struct JSONReporter: Reporter {
    private let language: MessageLanguage

    package init(language: MessageLanguage) { self.language = language }

    package func report(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("version")
            json.number(1)
            json.key("diagnostics")
            json.array { json in
                for diagnostic in diagnostics { write(diagnostic, to: &json) }
            }
        }
        json.endDocument()
        return json.bytes
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(diagnostic.id.rawValue)
            json.key("severity")
            json.string(diagnostic.severity.rawValue)
            json.key("file")
            json.string(diagnostic.file)
            json.key("line")
            json.number(diagnostic.range.start.line)
            json.key("column")
            json.number(diagnostic.range.start.column)
            json.key("endLine")
            json.number(diagnostic.range.end.line)
            json.key("endColumn")
            json.number(diagnostic.range.end.column)
            json.key("message")
            json.string(terminalText(diagnostic.message.text(in: language)))
            if let suggestion = diagnostic.suggestion {
                json.key("suggestion")
                json.string(suggestion)
            }
            if !diagnostic.allowed.isEmpty {
                json.key("allowed")
                json.array { json in
                    for value in diagnostic.allowed { json.string(value) }
                }
            }
            if let help = diagnostic.help {
                json.key("help")
                json.string(terminalText(help.text(in: language)))
            }
        }
    }
}
