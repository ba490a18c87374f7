/// The formats of `--format`.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// For scripts: one document, as docs/ describes it.
    case json
    /// For the log of a GitHub workflow, which shows each remark beside its line.
    case github
    /// For code scanning services and editors: SARIF 2.1.0.
    case sarif

    /// The reporter of this format.
    /// - Parameter isColoured: whether text may carry colours; the caller knows the terminal, `NO_COLOR` and `TERM`.
    package func reporter(language: MessageLanguage = .dutch, isColoured: Bool = false) -> any Reporter {
        switch self {
        case .text: TextReporter(language: language, isColoured: isColoured)
        case .json: JSONReporter(language: language)
        case .github: GitHubReporter(language: language)
        case .sarif: SARIFReporter(language: language)
        }
    }
}
