internal import Markup
internal import PlainText
internal import VillageModel

/// A list of initiatives with its pages.
struct InitiativeList: Sendable {
    enum Scope: Sendable, Hashable {
        case municipality
        /// As the municipality, on one page however long it is: for those who look for something.
        case onOnePage
        case status(InitiativeStatus)
        case feasibility(Feasibility)
        case ownership(Ownership)
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

    /// Of all its pages.
    var count: Int { statuses.reduce(0) { $0 + $1.count } }
}

extension InitiativeList.Scope {
    /// The values of which each has a list of its own, whatever the number of its initiatives. Those of a place, theme
    /// or party stand on its page.
    static var values: [Self] {
        InitiativeStatus.allCases.map(Self.status) + Feasibility.allCases.map(Self.feasibility)
            + Ownership.allCases.map(Self.ownership)
    }
}

extension Edition {
    /// About 700 bytes a line: some 50 KB a page.
    private static let initiativesPerPage = 70
    /// How many a page of something else shows before it leaves the rest to a list of their own.
    private static let initiativesOnOtherPages = 80
    /// Some 800 KB. More than that on one page helps nobody to find anything.
    private static let mostInitiativesOnOnePage = 1_000

    /// - Returns: nil for a place, theme or party with few enough initiatives to stand on its own page, for a value
    ///   that no initiative has, and for the list on one page where all lists are, or where there are too many.
    func initiativeList(_ scope: InitiativeList.Scope) -> InitiativeList? {
        let members = members(of: scope)
        guard hasList(scope, of: members.count) else { return nil }
        let groups = byStatus(members)
        return InitiativeList(
            scope: scope,
            lines: PagedList(
                folder: folder(of: scope),
                linesPerPage: scope == .onOnePage ? Self.mostInitiativesOnOnePage : Self.initiativesPerPage,
                groups.map { ($0.status, $0.initiatives) }),
            statuses: groups.filter { !$0.initiatives.isEmpty }.map { ($0.status, $0.initiatives.count) },
            realised: members.count { digests[$0.index].isRealised })
    }

    private func hasList(_ scope: InitiativeList.Scope, of count: Int) -> Bool {
        switch scope {
        case .municipality: true
        case .onOnePage: count > Self.initiativesPerPage && count <= Self.mostInitiativesOnOnePage
        case .status, .feasibility, .ownership: count > 0
        case .place(let id):
            count > Self.initiativesOnOtherPages && !municipality[id].hiddenBlocks.contains(.initiatives)
        case .theme, .party: count > Self.initiativesOnOtherPages
        }
    }

    /// Where the list on one page stands; nil where all lists are, or where there are too many initiatives.
    var addressOfOnePage: SitePath? {
        hasList(.onOnePage, of: municipality.initiatives.count)
            ? permalinks.page(folder(of: InitiativeList.Scope.onOnePage)) : nil
    }

    /// Whether the initiatives are more than can be filtered on one page.
    var hasTooManyInitiativesToFilter: Bool { municipality.initiatives.count > Self.mostInitiativesOnOnePage }

    /// The initiatives of a scope, in the order of the model.
    func members(of scope: InitiativeList.Scope) -> [ID<Initiative>] {
        func all(where isMember: (InitiativeDigest) -> Bool) -> [ID<Initiative>] {
            digests.indices.filter { isMember(digests[$0]) }.map { ID($0) }
        }
        return switch scope {
        case .municipality, .onOnePage: digests.indices.map { ID($0) }
        case .status(let status): all { $0.status == status }
        case .feasibility(let feasibility): all { $0.feasibility == feasibility }
        case .ownership(let owner): all { $0.owner == owner }
        case .place(let id): graph.initiativesOfPlace[id.index]
        case .theme(let id): graph.initiativesOfTheme[id.index]
        case .party(let id): graph.initiativesLedBy[id.index] + graph.initiativesWith[id.index]
        }
    }

    /// Two folders deep for values, so that none is taken by an initiative of that name.
    func folder(of scope: InitiativeList.Scope) -> String {
        let list = ListKind.initiatives.folder
        return switch scope {
        case .municipality: list
        case .onOnePage: list + "filter/alle/"
        case .status(let status): list + "status/\(FacetIndex.word(status))/"
        case .feasibility(let feasibility): list + "haalbaarheid/\(FacetIndex.word(feasibility))/"
        case .ownership(let owner): list + "eigenaarschap/\(FacetIndex.word(owner))/"
        case .place(let id): permalinks.folder(of: .place(id)) + list
        case .theme(let id): permalinks.folder(of: .theme(id)) + list
        case .party(let id): permalinks.folder(of: .party(id)) + list
        }
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
