internal import Diagnostics
internal import FrontMatter
internal import VillageModel

/// The reading of one file: what its fields may refer to, and what was found wrong so far.
///
/// A class, because the readers of nested fields all add to one list; it never leaves the thread that decodes the file.
final class Decoding {
    /// Relative to the root folder: `content/kernen/driel/visie.md`.
    let file: String
    /// The place that the file belongs to, whose slugs win over those of others.
    let ownPlace: String?
    let directory: Directory
    /// The build's date.
    let today: CalendarDate
    /// What is left of it.
    var suggestions: SuggestionAllowance
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, ownPlace: String?, directory: Directory, today: CalendarDate) {
        self.file = file
        self.ownPlace = ownPlace
        self.directory = directory
        self.today = today
        suggestions = directory.suggestions
    }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// A dash with nothing behind it.
    func reportBlankItem<Value>(_ node: YAMLNode) -> Value? {
        report(.blankItem(file, node))
        return nil
    }
}
