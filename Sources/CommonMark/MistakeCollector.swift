internal import Diagnostics

/// Gathers the diagnostics of one document, at most a hundred of each kind: nobody reads more, and a hostile file could
/// make a hundred thousand.
struct MistakeCollector {
    private static let mostPerKind = 100
    private let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var counts: [DiagnosticID: Int] = [:]

    init(file: String) { self.file = file }

    mutating func add(_ mistake: MarkdownMistake) {
        let count = (counts[mistake.id] ?? 0) + 1
        counts[mistake.id] = count
        guard count <= Self.mostPerKind else { return }
        diagnostics.append(mistake.diagnostic(in: file))
    }

    /// All of them; where some were left out, the last of that kind says how many.
    func finished() -> [Diagnostic] {
        var finished = diagnostics
        for (id, count) in counts where count > Self.mostPerKind {
            guard let last = finished.lastIndex(where: { $0.id == id }) else { continue }
            let more = count - Self.mostPerKind
            finished[last].help = Message(
                nl: "Dit komt hierna nog \(more) keer voor in dit bestand.",
                en: "This occurs \(more) more times in this file.")
        }
        return finished
    }
}
