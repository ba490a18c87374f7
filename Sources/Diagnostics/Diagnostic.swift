// What the program tells an author: always a value, collected from every stage, sorted and printed once at the end.
//
// A diagnostic states the rule that was broken and what to type instead, at the narrowest place that shows it. Messages
// are bilingual from birth, so that no translation step can lose their details. Failures of the machine (a full disk)
// are thrown errors, and mistakes of ours are preconditions; neither passes through here.

/// One remark about one place in the author's files.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Stops the build.
        case error
        /// Worth a look; an error under `--strict`.
        case warning
        /// Advice.
        case hint
    }

    package var id: DiagnosticID
    package var severity: Severity
    /// Relative to the site's root folder, with `/` between folders: `content/kernen/driel/visie.md`.
    package var file: String
    package var range: SourceRange
    /// The rule and its breach, in one sentence; the specific part first.
    package var message: Message
    /// What to type instead of what stands at `range`.
    package var suggestion: String?
    /// Everything that would have been right, when that is a short list; in the order to show it.
    package var allowed: [String]
    /// Why the rule exists or how to satisfy it, when the message leaves that open.
    package var help: Message?

    package init(
        _ id: DiagnosticID, _ severity: Severity = .error, file: String, range: SourceRange, message: Message,
        suggestion: String? = nil, allowed: [String] = [], help: Message? = nil
    ) {
        self.id = id
        self.severity = severity
        self.file = file
        self.range = range
        self.message = message
        self.suggestion = suggestion
        self.allowed = allowed
        self.help = help
    }
}

/// A sentence in the languages that the program speaks to authors in.
package struct Message: Sendable, Hashable {
    package let dutch: String
    package let english: String

    package init(nl dutch: String, en english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The sentence in `language`.
    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

/// The language of diagnostics and of the program's own messages (`--lang`).
package enum MessageLanguage: String, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}

extension Array where Element == Diagnostic {
    /// In the order to show them: by file, line, column, then by id so that the order never depends on thread timing.
    /// Exact repeats appear once.
    package func sortedForReport() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }
            .sorted { first, second in
                if first.file != second.file { return first.file < second.file }
                if first.range.start != second.range.start { return first.range.start < second.range.start }
                if first.id != second.id { return first.id.rawValue < second.id.rawValue }
                return first.message.dutch < second.message.dutch
            }
    }

    /// Whether any of them stops the build.
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
