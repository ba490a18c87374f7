extension Array where Element == Diagnostic {
    /// With each warning made an error, as `--strict` asks. Hints stay hints.
    package func promotingWarnings() -> [Diagnostic] {
        map { diagnostic in
            var diagnostic = diagnostic
            if diagnostic.severity == .warning { diagnostic.severity = .error }
            return diagnostic
        }
    }

    /// At most a hundred of each kind and severity in one file: nobody reads more, and a hostile file could hold a hundred
    /// thousand. The last one that is left says how many more there are.
    /// - Precondition: in the order of a report.
    package func cappedPerFile() -> [Diagnostic] {
        let most = 100
        guard count > most else { return self }
        var capped: [Diagnostic] = []
        var file: String?
        var seen: [Kind: (count: Int, last: Int)] = [:]
        func close() {
            for (count, last) in seen.values where count > most {
                let more = count - most
                capped[last].help = Message(
                    nl: "Dit komt hierna nog \(more) keer voor in dit bestand.",
                    en: "This occurs \(more) more times in this file.")
            }
        }
        for diagnostic in self {
            if diagnostic.file != file {
                close()
                seen = [:]
                file = diagnostic.file
            }
            let kind = Kind(id: diagnostic.id, severity: diagnostic.severity)
            let count = (seen[kind]?.count ?? 0) + 1
            if count <= most { capped.append(diagnostic) }
            seen[kind] = (count, count <= most ? capped.count - 1 : seen[kind]?.last ?? 0)
        }
        close()
        return capped
    }

    /// How many remarks there are of each severity, and in how many files, as a closing sentence.
    package func summary(in language: MessageLanguage) -> String {
        ReportPhrases(language: language).summary(self)
    }
}

/// What remarks are counted by.
private struct Kind: Hashable {
    let id: DiagnosticID
    let severity: Diagnostic.Severity
}
