internal import Markup

/// For people at a terminal:
///
///     content/kernen/driel/visie.md:6:9: fout: De status “in uitvoring” bestaat niet. [unknown-value]
///         status: in uitvoring
///                 ^~~~~~~~~~~~
///         Bedoelt u “in uitvoering”?
///         Toegestaan: idee, verkenning, gepland.
///
/// Nothing that a file holds reaches the terminal but through `terminalText`.
package struct TextReporter: Reporter {
    private let phrases: ReportPhrases
    private let language: MessageLanguage
    private let isColoured: Bool

    package init(language: MessageLanguage, isColoured: Bool = false) {
        phrases = ReportPhrases(language: language)
        self.language = language
        self.isColoured = isColoured
    }

    package func report(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> [UInt8] {
        var output = OutputBuffer()
        var file: String?
        var text: SourceText?
        for diagnostic in diagnostics {
            if file != nil { output.append("\n") }
            if diagnostic.file != file {
                file = diagnostic.file
                text = source(diagnostic.file)
            }
            write(diagnostic, text, to: &output)
        }
        return output.bytes
    }

    private func write(_ diagnostic: Diagnostic, _ text: SourceText?, to output: inout OutputBuffer) {
        let start = diagnostic.range.start
        styled(.bold, "\(terminalText(diagnostic.file)):\(start.line):\(start.column):", to: &output)
        output.append(" ")
        styled(Style(diagnostic.severity), phrases.label(diagnostic.severity) + ":", to: &output)
        output.append(" ")
        output.append(terminalText(diagnostic.message.text(in: language)))
        output.append(" ")
        styled(.faint, "[\(diagnostic.id.rawValue)]", to: &output)
        output.append("\n")
        if let excerpt = text.flatMap({ SourceExcerpt(of: diagnostic.range, in: $0) }) {
            output.append("    ")
            output.append(excerpt.line)
            output.append("\n    ")
            styled(Style(diagnostic.severity), excerpt.marker, to: &output)
            output.append("\n")
        }
        for remark in phrases.remarks(on: diagnostic) {
            output.append("    ")
            output.append(remark)
            output.append("\n")
        }
    }

    /// Select Graphic Rendition (ECMA-48, 8.3.117), in the eight colours that every terminal has.
    private enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"

        init(_ severity: Diagnostic.Severity) {
            switch severity {
            case .error: self = .red
            case .warning: self = .yellow
            case .hint: self = .cyan
            }
        }
    }

    private func styled(_ style: Style, _ text: String, to output: inout OutputBuffer) {
        output.append(isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text)
    }
}
