internal import PlainText
internal import Markup
internal import Templating
internal import VillageModel

/// One initiative as a line of a list.
struct InitiativeItem: Sendable {
    let title: String
    let address: SitePath
    let summary: String
    let status: StatusMark
    /// Nil once the result is there: what is done was evidently feasible.
    let verdict: FeasibilityTag?
    let owner: OwnershipMark?
    let places: [LinkView]
    /// What asks for attention: an agreement past its date, no news for long.
    let attention: [AttentionTag]
    /// The visions that an area vision took it over from.
    var origins: [LinkView] = []
    /// What it can be picked by, in a list with a filter.
    var facets: InitiativeFacets?

    static let fields = RecordType<InitiativeItem>(
        "initiatief in een lijst",
        [
            .text("titel") { $0.title },
            .address("url") { $0.address },
            .text("samenvatting") { $0.summary },
            .record("status", StatusMark.fields, at: \.status),
            .optional("oordeel", FeasibilityTag.fields) { $0.verdict },
            .optional("eigenaar", OwnershipMark.fields) { $0.owner },
            .list("kernen", LinkView.fields) { $0.places },
            .list("aandacht", AttentionTag.fields) { $0.attention },
            .list("herkomst", LinkView.fields) { $0.origins },
            .optional("kenmerken", InitiativeFacets.fields) { $0.facets },
        ])
}

/// The initiatives of one status.
struct InitiativeGroup: Sendable {
    let status: StatusMark
    let items: [InitiativeItem]
    /// Of the status in all, where `items` are but some of them.
    var total: Int?
    /// Where all of them stand, unless it is here.
    var all: LinkView?

    /// The id of a group on its page. The underscore keeps it apart from the ids of headings, which have none.
    static func anchor(_ glyph: String) -> String { "groep_" + glyph }

    static let fields = RecordType<InitiativeGroup>(
        "groep initiatieven",
        [
            .text("anker") { Self.anchor($0.status.glyph) },
            .record("status", StatusMark.fields, at: \.status),
            .number("aantal") { $0.total ?? $0.items.count },
            .list("initiatieven", InitiativeItem.fields) { $0.items },
            .optional("alle", LinkView.fields) { $0.all },
        ])
}

extension Edition {
    /// - Parameter namesPlaces: whether the line says where it is; not so on the page of that place.
    func item(_ id: ID<Initiative>, namesPlaces: Bool = true) -> InitiativeItem {
        item(id, municipality[id], namesPlaces: namesPlaces)
    }

    /// The initiative as an argument is lent, where a constant would be a copy.
    private func item(_ id: ID<Initiative>, _ initiative: Initiative, namesPlaces: Bool) -> InitiativeItem {
        InitiativeItem(
            title: digests[id.index].title, address: permalinks.address(of: .initiative(id)),
            summary: curled(initiative.summary), status: mark(initiative.status),
            verdict: initiative.status.isRealised ? nil : tag(initiative.verdict.feasibility),
            owner: initiative.owner.map(mark),
            places: namesPlaces ? links(to: initiative.places, of: .initiative(id)) : [],
            attention: attention(id))
    }

    /// Initiatives by status, in the order from idea to maintained; statuses without any are left out.
    func groups(_ initiatives: [ID<Initiative>], namesPlaces: Bool = true) -> [InitiativeGroup] {
        groups(initiatives) { item($0, namesPlaces: namesPlaces) }
    }

    func groups(
        _ initiatives: [ID<Initiative>], item: (ID<Initiative>) -> InitiativeItem
    ) -> [InitiativeGroup] {
        byStatus(initiatives).filter { !$0.initiatives.isEmpty }.map { status, members in
            InitiativeGroup(status: mark(status), items: members.map(item))
        }
    }
}
