internal import Markup

extension DiagnosticID {
    /// Whether what would have been right is what the folder happens to hold, not what a rule allows.
    fileprivate var listsWhatExists: Bool {
        switch self {
        case .unknownReference, .ambiguousReference, .brokenAnchor, .brokenLink: true
        default: false
        }
    }
}

/// The words around diagnostics, in one language.
struct ReportPhrases {
    /// How many allowed values are shown before "en nog …".
    static let shownValues = 12

    let language: MessageLanguage

    private func pick(_ dutch: String, _ english: String) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// What a severity is called in front of a message.
    func label(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: pick("fout", "error")
        case .warning: pick("waarschuwing", "warning")
        case .hint: pick("tip", "hint")
        }
    }

    /// The sentences that follow the message: the suggestion, the allowed values, the help. Safe to print, a line each.
    func remarks(on diagnostic: Diagnostic) -> [String] {
        var remarks: [String] = []
        if let suggestion = diagnostic.suggestion {
            let shown = terminalText(shortened(suggestion))
            remarks.append(pick("Bedoelt u “\(shown)”?", "Did you mean “\(shown)”?"))
        }
        if !diagnostic.allowed.isEmpty {
            var list = diagnostic.allowed.prefix(Self.shownValues).map { terminalText(shortened($0)) }
                .joined(separator: ", ")
            let rest = diagnostic.allowed.count - Self.shownValues
            if rest > 0 { list += pick(" en nog \(rest)", " and \(rest) more") }
            remarks.append(
                diagnostic.id.listsWhatExists
                    ? pick("Er zijn: \(list).", "There are: \(list).")
                    : pick("Toegestaan: \(list).", "Allowed: \(list)."))
        }
        if let help = diagnostic.help { remarks.append(terminalText(help.text(in: language))) }
        return remarks
    }

    /// "2 fouten en 1 waarschuwing in 2 bestanden."
    func summary(_ diagnostics: [Diagnostic]) -> String {
        let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.lazy.filter { $0.severity == severity }.count
            return count == 0 ? nil : "\(count) \(noun(severity, count))"
        }
        guard let last = parts.last else { return pick("Geen fouten gevonden.", "No errors found.") }
        let counts =
            parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + pick(" en ", " and ") + last
        let files = Set(diagnostics.map(\.file)).count
        let fileNoun = files == 1 ? pick("bestand", "file") : pick("bestanden", "files")
        return "\(counts) in \(files) \(fileNoun)."
    }

    private func noun(_ severity: Diagnostic.Severity, _ count: Int) -> String {
        guard count != 1 else { return label(severity) }
        return switch severity {
        case .error: pick("fouten", "errors")
        case .warning: pick("waarschuwingen", "warnings")
        case .hint: pick("tips", "hints")
        }
    }

    /// The beginning of a text that is too long to show in a sentence.
    private func shortened(_ text: String) -> String {
        let limit = 120
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end != scalars.endIndex
        else { return text }
        return String(String.UnicodeScalarView(scalars[..<end])) + "…"
    }
}
