internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// All initiatives by status: of the municipality, of a theme, of a place or of a party.
struct InitiativesPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let contents: [Contents]
    let groups: [InitiativeGroup]
    let pager: PagerView?

    static let fields = RecordType<InitiativesPage>(
        "initiatieven",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("soorten", Contents.fields) { $0.contents },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// A status with the page where its initiatives begin.
    struct Contents: Sendable {
        let link: LinkView
        let count: Int

        static let fields = RecordType<Contents>(
            "status in een lijst",
            [
                .record("link", LinkView.fields) { $0.link },
                .number("aantal") { $0.count },
            ])
    }

    /// - Parameter page: from zero.
    init(_ list: InitiativeList, page: Int, in edition: Edition) {
        let all = list.statuses.reduce(0) { $0 + $1.count }
        let finding = edition.wording.initiativesRealised(list.realised, of: all)
        lead = edition.wording.say(ListPhrase.initiativesLead, finding)
        let folder = list.lines.folder(ofPage: page)
        switch list.scope {
        case .municipality:
            title = edition.wording.counted(all, .initiative)
            frame = edition.frame(
                title: edition.wording.listTitle(.initiatives), description: lead, folder: folder,
                section: ListKind.initiatives.folder)
        case .place(let id):
            title = edition.wording.say(ListPhrase.initiativesOfPlace, curled(edition.municipality[id].name))
            frame = edition.frame(
                title: title, description: lead, folder: folder, section: ListKind.places.folder,
                breadcrumbs: [edition.crumb(.places), edition.link(id)], places: [id])
        case .theme(let id):
            title = edition.wording.say(ListPhrase.initiativesOfTheme, curled(edition.municipality[id].name))
            frame = edition.frame(
                title: title, description: lead, folder: folder, section: ListKind.themes.folder,
                breadcrumbs: [edition.crumb(.themes), edition.link(id)])
        case .party(let id):
            title = edition.wording.say(ListPhrase.initiativesOfParty, curled(edition.municipality[id].name))
            frame = edition.frame(
                title: title, description: lead, folder: folder, section: ListKind.parties.folder,
                breadcrumbs: [edition.crumb(.parties), edition.link(id)])
        }
        contents = list.statuses.compactMap { status, count in
            edition.address(of: status, in: list).map {
                Contents(link: LinkView(text: edition.wording.label(status), address: $0), count: count)
            }
        }
        let namesPlaces = if case .place = list.scope { false } else { true }
        groups = list.lines.pages[page].map { part in
            InitiativeGroup(
                status: edition.mark(part.heading),
                items: part.lines.map { edition.item($0, namesPlaces: namesPlaces) }, total: part.total)
        }
        pager = edition.pager(list.lines, at: page)
    }
}

/// A list of initiatives with its pages.
struct InitiativeList: Sendable {
    enum Scope: Sendable, Hashable {
        case municipality
        case place(ID<Place>)
        case theme(ID<Theme>)
        /// That the party leads or takes part in.
        case party(ID<Party>)
    }

    let scope: Scope
    let lines: PagedList<InitiativeStatus, ID<Initiative>>
    let statuses: [(status: InitiativeStatus, count: Int)]
    /// Of which the result is there, as `Counts` counts it.
    let realised: Int
}

extension Edition {
    /// About 700 bytes a line: some 50 KB a page.
    private static let initiativesPerPage = 70
    /// How many a page of something else shows before it leaves the rest to a list of their own.
    private static let initiativesOnOtherPages = 80

    /// - Returns: nil for a place, theme or party with few enough initiatives to stand on its own page.
    func initiativeList(_ scope: InitiativeList.Scope) -> InitiativeList? {
        let members: [ID<Initiative>]
        let folder: String
        switch scope {
        case .municipality:
            members = municipality.initiatives.indices.map { ID($0) }
            folder = ""
        case .place(let id):
            guard !municipality[id].hiddenBlocks.contains(.initiatives) else { return nil }
            members = graph.initiativesOfPlace[id.index]
            folder = permalinks.folder(of: .place(id))
        case .theme(let id):
            members = graph.initiativesOfTheme[id.index]
            folder = permalinks.folder(of: .theme(id))
        case .party(let id):
            members = graph.initiativesLedBy[id.index] + graph.initiativesWith[id.index]
            folder = permalinks.folder(of: .party(id))
        }
        guard scope == .municipality || members.count > Self.initiativesOnOtherPages else { return nil }
        let groups = InitiativeStatus.allCases.map { status in
            (status, sortedByTitle(members.filter { municipality[$0].status == status }))
        }
        return InitiativeList(
            scope: scope,
            lines: PagedList(
                folder: folder + ListKind.initiatives.folder, linesPerPage: Self.initiativesPerPage, groups),
            statuses: groups.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.count) },
            realised: members.count { municipality[$0].isRealised(at: date) })
    }

    /// Where the initiatives of a status begin; nil when there are none.
    func address(of status: InitiativeStatus, in list: InitiativeList) -> SitePath? {
        list.lines.page { $0 == status }.map {
            permalinks.page(
                list.lines.folder(ofPage: $0), fragment: InitiativeGroup.anchor(Self.glyph(status)))
        }
    }

    /// The initiatives of a theme or place on its page. Of a long list only the first of each status, and the way to all.
    func groups(
        of initiatives: [ID<Initiative>], list scope: InitiativeList.Scope, namesPlaces: Bool = true
    ) -> [InitiativeGroup] {
        guard let list = initiativeList(scope) else { return groups(initiatives, namesPlaces: namesPlaces) }
        var groups: [InitiativeGroup] = []
        for (status, count) in list.statuses {
            let first = list.lines.pages.lazy.joined().first { $0.heading == status }?.lines.prefix(5) ?? []
            groups.append(
                InitiativeGroup(
                    status: mark(status), items: first.map { item($0, namesPlaces: namesPlaces) }, total: count,
                    all: count > first.count
                        ? address(of: status, in: list).map {
                            LinkView(text: wording.allInitiatives(count), address: $0)
                        } : nil))
        }
        return groups
    }
}
