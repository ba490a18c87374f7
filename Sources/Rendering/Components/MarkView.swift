internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// One initiative as a single glyph that links to it and says its title.
struct MarkView: Sendable {
    let address: SitePath
    let glyph: String
    /// "Zwemplek: in beheer"
    let label: String
    let isOverdue: Bool

    static let fields = RecordType<MarkView>(
        "teken",
        [
            .address("url") { $0.address },
            .text("teken") { $0.glyph },
            .text("naam") { $0.label },
            .flag("voorbij") { $0.isOverdue },
        ])
}

extension Edition {
    /// A mark for each initiative, from idea to maintained, then paused and stopped.
    func marks(_ initiatives: [ID<Initiative>]) -> [MarkView] {
        InitiativeStatus.allCases.flatMap { status in marks(initiatives, of: status) }
    }

    /// The marks of a whole page; none where they would be too many to tell apart.
    func marksOnPage(_ initiatives: [ID<Initiative>]) -> [MarkView] {
        initiatives.count > 80 ? [] : marks(initiatives)
    }

    /// The marks of one status, by title.
    func marks(_ initiatives: [ID<Initiative>], of status: InitiativeStatus) -> [MarkView] {
        sortedByTitle(initiatives.filter { municipality[$0].status == status }).map { id in
            let initiative = municipality[id]
            let isOverdue = isOverdue(initiative)
            let label = curled(initiative.title) + ": " + wording.label(status)
            return MarkView(
                address: permalinks.address(of: .initiative(id)), glyph: Self.glyph(status),
                label: isOverdue ? wording.say(ListPhrase.markOverdue, label) : label, isOverdue: isOverdue)
        }
    }
}
