internal import Markup
internal import Templating
internal import VillageModel

/// One initiative as a line of a list.
struct InitiativeItem: Sendable {
    let line: InitiativeLine
    /// The line as most lists have it, where that was rendered already.
    var html: PortableHTML?
    /// Whether the line says where it is; not so on the page of that place.
    var namesPlaces = true
    /// The visions that an area vision took it over from.
    var origins: [LinkView] = []
    /// What it can be picked by, in a list with a filter.
    var facets: InitiativeFacets?

    /// The template of a line.
    static let template = "initiatief-regel"

    var places: [LinkView] { namesPlaces ? line.places : [] }

    private var isAsInMostLists: Bool { namesPlaces && origins.isEmpty && facets == nil }

    static let fields = RecordType<InitiativeItem>(
        "initiatief in een lijst",
        [
            .text("titel") { $0.line.title },
            .address("url") { $0.line.address },
            .text("samenvatting") { $0.line.summary },
            .record("status", StatusMark.fields) { $0.line.status },
            .optional("oordeel", FeasibilityTag.fields) { $0.line.verdict },
            .optional("eigenaar", OwnershipMark.fields) { $0.line.owner },
            .list("kernen", LinkView.fields) { $0.places },
            .list("aandacht", AttentionTag.fields) { $0.line.attention },
            .list("herkomst", LinkView.fields) { $0.origins },
            .optional("kenmerken", InitiativeFacets.fields) { $0.facets },
        ],
        prepared: [.prepared(template) { $0.isAsInMostLists ? $0.html : nil }])
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
        var item = lines[id]
        item.namesPlaces = namesPlaces
        return item
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
