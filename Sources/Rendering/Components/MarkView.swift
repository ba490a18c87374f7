internal import Markup
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
            .address("url", at: \.address),
            .text("teken", at: \.glyph),
            .text("naam", at: \.label),
            .flag("voorbij") { $0.isOverdue },
        ])
}

extension Edition {
    /// A mark for each initiative, from idea to maintained, then paused and stopped.
    func marks(_ initiatives: [ID<Initiative>]) -> [MarkView] {
        byStatus(initiatives).flatMap(\.initiatives).map(mark)
    }

    /// The marks of a whole page; none where they would be too many to tell apart.
    func marksOnPage(_ initiatives: [ID<Initiative>]) -> [MarkView] {
        initiatives.count > 80 ? [] : marks(initiatives)
    }

    /// The marks of one status, by title.
    func marks(_ initiatives: [ID<Initiative>], of status: InitiativeStatus) -> [MarkView] {
        sortedByTitle(self.initiatives(initiatives, of: status)).map(mark)
    }

    private func mark(_ id: ID<Initiative>) -> MarkView {
        let digest = digests[id.index]
        return MarkView(
            address: permalinks.address(of: .initiative(id)), glyph: Self.glyph(digest.status),
            label: wording.mark(digest.title, digest.status, isOverdue: digest.isOverdue), isOverdue: digest.isOverdue)
    }
}
