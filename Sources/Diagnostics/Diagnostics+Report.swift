extension Array where Element == Diagnostic {
    /// With each warning made an error, as `--strict` asks. Hints stay hints.
    package func promotingWarnings() -> [Diagnostic] {
        map { diagnostic in
            var diagnostic = diagnostic
            if diagnostic.severity == .warning { diagnostic.severity = .error }
            return diagnostic
        }
    }

    /// How many remarks there are of each severity, and in how many files, as a closing sentence.
    package func summary(in language: MessageLanguage) -> String {
        ReportPhrases(language: language).summary(self)
    }
}
