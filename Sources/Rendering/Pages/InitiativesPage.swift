internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// All initiatives by status: of the municipality, of a value, of a theme, of a place or of a party.
struct InitiativesPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    /// Of the municipality alone, where all initiatives stand on this page.
    let filter: FilterView?
    /// Where all stand on one page, if not here.
    let onOnePage: LinkView?
    let hasTooManyToFilter: Bool
    let partings: [Parting]
    let groups: [InitiativeGroup]
    let pager: PagerView?

    static let fields = RecordType<InitiativesPage>(
        "initiatieven",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .optional("filter", FilterView.fields) { $0.filter },
            .optional("op_een_blad", LinkView.fields) { $0.onOnePage },
            .flag("te_veel_om_te_filteren") { $0.hasTooManyToFilter },
            .list("indelingen", Parting.fields) { $0.partings },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// One way to divide the initiatives: each value with its number, and the page where they stand.
    struct Parting: Sendable {
        let heading: String
        let entries: [Entry]

        static let fields = RecordType<Parting>(
            "indeling",
            [
                .text("kop") { $0.heading },
                .list("soorten", Entry.fields) { $0.entries },
            ])
    }

    struct Entry: Sendable {
        let link: LinkView
        let count: Int

        static let fields = RecordType<Entry>(
            "soort",
            [
                .record("link", LinkView.fields, at: \.link),
                .number("aantal") { $0.count },
            ])
    }

    /// - Parameter page: from zero.
    init(_ list: InitiativeList, page: Int, in edition: Edition) {
        let all = list.count
        let scope = list.scope
        title = edition.title(of: scope, count: all)
        lead =
            edition.meaning(of: scope)
            ?? edition.wording.say(
                ListPhrase.initiativesLead, edition.wording.initiativesRealised(list.realised, of: all))
        var frame = edition.frame(
            title: scope == .municipality ? edition.wording.listTitle(.initiatives) : title, description: lead,
            folder: list.lines.folder(ofPage: page), section: edition.section(of: scope),
            breadcrumbs: edition.breadcrumbs(of: scope), places: scope.place.map { [$0] } ?? [],
            dependsOnDate: edition.asksForAttention(list.lines.pages[page].lazy.flatMap(\.lines)))

        let isWhole = scope == .municipality || scope == .onOnePage
        let facets = isWhole && list.lines.pages.count == 1 ? FacetIndex(edition) : nil
        filter = facets.flatMap { edition.filter($0, count: all) }
        frame.usesScript = filter != nil
        self.frame = frame
        onOnePage =
            scope == .municipality
            ? edition.addressOfOnePage.map {
                LinkView(
                    text: edition.wording.say(
                        FilterPhrase.onOnePage, edition.wording.counted(all, .initiative)), address: $0)
            } : nil
        hasTooManyToFilter = scope == .municipality && edition.hasTooManyInitiativesToFilter
        partings = edition.partings(of: list)
        let isFiltered = filter != nil
        groups = list.lines.pages[page].map { part in
            InitiativeGroup(
                status: edition.mark(part.heading),
                items: part.lines.map { id in
                    var item = edition.item(id, namesPlaces: scope.place == nil)
                    if isFiltered { item.facets = facets?[id] }
                    return item
                }, total: part.total)
        }
        pager = edition.pager(list.lines, at: page)
    }
}

extension InitiativeList.Scope {
    fileprivate var place: ID<Place>? { if case .place(let id) = self { id } else { nil } }
}

extension Edition {
    /// With fewer initiatives a look says more than a filter.
    private static let fewestToFilter = 6

    fileprivate func filter(_ facets: FacetIndex, count: Int) -> FilterView? {
        guard count >= Self.fewestToFilter, !facets.fields.isEmpty else { return nil }
        return FilterView(
            list: "initiatieven_lijst", heading: wording.say(FilterPhrase.heading), fields: facets.fields,
            total: wording.number(count),
            whole: wording.say(FilterPhrase.ofAll, wording.counted(count, .initiative)))
    }

    fileprivate func title(of scope: InitiativeList.Scope, count: Int) -> String {
        switch scope {
        case .municipality: wording.counted(count, .initiative)
        case .onOnePage: wording.say(FilterPhrase.allOnOnePage)
        case .status(let status): wording.say(FilterPhrase.withStatus, wording.label(status))
        case .feasibility(let feasibility): wording.say(FilterPhrase.withVerdict, wording.label(feasibility))
        case .ownership(let owner): wording.say(FilterPhrase.withOwner, wording.shortLabel(owner))
        case .place(let id): wording.say(ListPhrase.initiativesOfPlace, curled(municipality[id].name))
        case .theme(let id): wording.say(ListPhrase.initiativesOfTheme, curled(municipality[id].name))
        case .party(let id): wording.say(ListPhrase.initiativesOfParty, curled(municipality[id].name))
        }
    }

    /// What the value of a list of one value says.
    fileprivate func meaning(of scope: InitiativeList.Scope) -> String? {
        switch scope {
        case .status(let status): wording.meaning(status)
        case .feasibility(let feasibility): wording.meaning(feasibility)
        case .ownership(let owner): wording.meaning(owner)
        case .municipality, .onOnePage, .place, .theme, .party: nil
        }
    }

    /// The folder of the menu entry that a list belongs to.
    fileprivate func section(of scope: InitiativeList.Scope) -> String {
        switch scope {
        case .municipality, .onOnePage, .status, .feasibility, .ownership: ListKind.initiatives.folder
        case .place: ListKind.places.folder
        case .theme: ListKind.themes.folder
        case .party: ListKind.parties.folder
        }
    }

    fileprivate func breadcrumbs(of scope: InitiativeList.Scope) -> [LinkView] {
        switch scope {
        case .municipality: []
        case .onOnePage, .status, .feasibility, .ownership: [crumb(.initiatives)]
        case .place(let id): [crumb(.places), link(id)]
        case .theme(let id): [crumb(.themes), link(id)]
        case .party(let id): [crumb(.parties), link(id)]
        }
    }

    /// All initiatives are divided by every value that has a page; those of a value have its siblings beside them; those
    /// of a place, theme or party are divided by status, on their own pages.
    fileprivate func partings(of list: InitiativeList) -> [InitiativesPage.Parting] {
        switch list.scope {
        case .place, .theme, .party:
            let entries = list.statuses.compactMap { status, count in
                address(of: status, in: list).map {
                    InitiativesPage.Entry(link: LinkView(text: wording.label(status), address: $0), count: count)
                }
            }
            return [InitiativesPage.Parting(heading: wording.say(FilterPhrase.byStatus), entries: entries)]
        case .status: return [byStatus(list.scope)]
        case .feasibility: return [byFeasibility(list.scope)]
        case .ownership: return [byOwner(list.scope)]
        case .municipality, .onOnePage:
            let others = [
                (ListKind.places, municipality.places.count), (.themes, municipality.themes.count),
                (.parties, municipality.parties.count),
            ]
            let byOther = InitiativesPage.Parting(
                heading: wording.say(FilterPhrase.byOther),
                entries: others.filter { $0.1 > 0 }.map { kind, count in
                    InitiativesPage.Entry(link: crumb(kind), count: count)
                })
            return [byStatus(list.scope), byFeasibility(list.scope), byOwner(list.scope), byOther]
                .filter { !$0.entries.isEmpty }
        }
    }

    private func byStatus(_ current: InitiativeList.Scope) -> InitiativesPage.Parting {
        parting(.byStatus, counts.initiativesByStatus, current, InitiativeList.Scope.status, wording.label)
    }

    private func byFeasibility(_ current: InitiativeList.Scope) -> InitiativesPage.Parting {
        parting(
            .byFeasibility, counts.initiativesByFeasibility, current, InitiativeList.Scope.feasibility, wording.label)
    }

    private func byOwner(_ current: InitiativeList.Scope) -> InitiativesPage.Parting {
        parting(.byOwner, counts.initiativesByOwner, current, InitiativeList.Scope.ownership, wording.shortLabel)
    }

    /// The values that any initiative has, in their own order.
    private func parting<Value: Vocabulary>(
        _ heading: FilterPhrase, _ counts: [Value: Int], _ current: InitiativeList.Scope,
        _ scope: (Value) -> InitiativeList.Scope, _ label: (Value) -> String
    ) -> InitiativesPage.Parting {
        let entries = Array(Value.allCases).compactMap { value in
            counts[value].map { count in
                InitiativesPage.Entry(
                    link: LinkView(
                        text: label(value), address: permalinks.page(folder(of: scope(value))),
                        isCurrent: scope(value) == current), count: count)
            }
        }
        return InitiativesPage.Parting(heading: wording.say(heading), entries: entries)
    }
}
