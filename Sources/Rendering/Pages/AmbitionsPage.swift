internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// What the council promised and what became of it, and the initiatives that no agreement was made for.
/// "Neem geen ambitieuze beleidsafspraken op … zonder daar een vertaling aan te geven" (brochure).
struct AmbitionsPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let ambitions: [AmbitionView]
    let withoutAgreement: [InitiativeGroup]
    let pager: PagerView?

    static let fields = RecordType<AmbitionsPage>(
        "ambities",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("ambities", AmbitionView.fields) { $0.ambitions },
            .flag("heeft_zonder_afspraak") { !$0.withoutAgreement.isEmpty },
            .list("groepen", InitiativeGroup.fields) { $0.withoutAgreement },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// One ambition with the initiatives that work on it.
    struct AmbitionView: Sendable {
        let what: String
        let source: String?
        let finding: String
        let initiatives: [InitiativeItem]

        static let fields = RecordType<AmbitionView>(
            "ambitie",
            [
                .text("wat") { $0.what },
                .optionalText("bron") { $0.source },
                .text("bevinding") { $0.finding },
                .flag("heeft_initiatieven") { !$0.initiatives.isEmpty },
                .list("initiatieven", InitiativeItem.fields) { $0.initiatives },
            ])
    }

    /// - Parameter page: from zero; the ambitions stand on the first.
    init(_ list: PagedList<InitiativeStatus, ID<Initiative>>, page: Int, in edition: Edition) {
        title = edition.wording.listTitle(.ambitions)
        lead = edition.ambitionsFinding
        ambitions = page > 0 ? [] : edition.municipality.profile.ambitions.map(edition.view)
        withoutAgreement = list.pages[page].map { part in
            InitiativeGroup(
                status: edition.mark(part.heading), items: part.lines.map { edition.item($0) }, total: part.total)
        }
        pager = edition.pager(list, at: page)
        frame = edition.frame(
            title: title, description: lead, folder: list.folder(ofPage: page), section: ListKind.ambitions.folder,
            dependsOnDate: (ambitions.flatMap(\.initiatives) + withoutAgreement.flatMap(\.items))
                .contains { !$0.line.attention.isEmpty })
    }
}

extension Edition {
    /// Initiatives that are past an idea and did not stop, for which no agreement was made, by title.
    var withoutAgreement: [ID<Initiative>] {
        municipality.initiatives.indices.map { ID<Initiative>($0) }.filter { municipality[$0].lacksAgreement }
    }

    var ambitionList: PagedList<InitiativeStatus, ID<Initiative>> {
        PagedList(
            folder: ListKind.ambitions.folder, linesPerPage: 60,
            byStatus(withoutAgreement).map { ($0.status, $0.initiatives) })
    }

    /// "Bij vier van de vijf ambities van de raad hoort een afspraak."
    var ambitionsFinding: String {
        let ambitions = municipality.profile.ambitions
        return wording.ambitions(withAgreement: ambitions.count(where: hasAgreement), of: ambitions.count)
    }

    private func hasAgreement(_ ambition: Ambition) -> Bool {
        ambition.initiatives.contains { !municipality[$0].countedAgreements.isEmpty }
    }

    fileprivate func view(_ ambition: Ambition) -> AmbitionsPage.AmbitionView {
        let agreements = ambition.initiatives.reduce(0) { $0 + municipality[$1].countedAgreements.count }
        return AmbitionsPage.AmbitionView(
            what: curled(ambition.what), source: ambition.source.map(curled),
            finding: wording.ambition(initiatives: ambition.initiatives.count, agreements: agreements),
            initiatives: ambition.initiatives.map { item($0) })
    }
}

extension Initiative {
    /// Whether it is past an idea and did not stop, and nothing was agreed for it.
    var lacksAgreement: Bool {
        status != .idea && status != .stopped && !agreements.contains(where: \.isCounted)
    }
}
