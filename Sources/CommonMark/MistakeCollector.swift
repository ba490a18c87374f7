internal import Diagnostics

/// Gathers the diagnostics of one document, at most a hundred of each kind: nobody reads more, and a hostile file could
/// make a hundred thousand.
struct MistakeCollector {
    private static let mostPerKind = 100
    private let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var counts: [DiagnosticID: Int] = [:]

    init(file: String) { self.file = file }

    /// Counts a mistake, and adds it while there are few of its kind; else it is not even put into words.
    mutating func add(_ id: DiagnosticID, _ mistake: () -> MarkdownMistake) {
        let count = (counts[id] ?? 0) + 1
        counts[id] = count
        if count <= Self.mostPerKind { diagnostics.append(mistake().diagnostic(in: file)) }
    }

    /// Adds a mistake that occurs once.
    mutating func add(_ mistake: MarkdownMistake) { add(mistake.id) { mistake } }

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
