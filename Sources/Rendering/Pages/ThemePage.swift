internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a theme: what villages do about it.
struct ThemePage: Sendable {
    let frame: Frame
    let name: String
    let description: String
    let body: BodyView
    let finding: String
    let marks: [MarkView]
    let groups: [InitiativeGroup]
    let byPlace: [PlaceGroup]

    static let fields = RecordType<ThemePage>(
        "thema",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("naam") { $0.name },
            .text("omschrijving") { $0.description },
            .body("tekst") { $0.body },
            .text("bevinding") { $0.finding },
            .list("tekens", MarkView.fields) { $0.marks },
            .flag("heeft_initiatieven") { !$0.groups.isEmpty },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .flag("heeft_kernen") { !$0.byPlace.isEmpty },
            .list("per_kern", PlaceGroup.fields) { $0.byPlace },
        ])

    /// The initiatives of one place.
    struct PlaceGroup: Sendable {
        let anchor: String
        let place: LinkView
        let initiatives: [LinkView]

        static let fields = RecordType<PlaceGroup>(
            "kern bij een thema",
            [
                .text("anker") { $0.anchor },
                .record("kern", LinkView.fields, at: \.place),
                .list("initiatieven", LinkView.fields) { $0.initiatives },
            ])
    }

    init(_ id: ID<Theme>, in edition: Edition) {
        let theme = edition.municipality[id]
        let reference = EntityReference.theme(id)
        name = curled(theme.name)
        description = curled(theme.description)
        body = BodyView(theme.origin, at: edition.permalinks.address(of: reference), in: edition)
        let initiatives = edition.graph.initiativesOfTheme[id.index]
        frame = edition.frame(
            title: name, description: description, folder: edition.permalinks.folder(of: reference),
            section: ListKind.themes.folder, breadcrumbs: [edition.crumb(.themes)], entity: reference,
            dependsOnDate: edition.asksForAttention(initiatives))
        finding = edition.wording.initiatives(
            initiatives.count, inPlaces: edition.graph.placeCountOfTheme[id.index])
        marks = edition.marksOnPage(initiatives)
        groups = edition.groups(of: initiatives, list: .theme(id))
        byPlace = edition.initiativesByPlace(id)
    }
}

extension Edition {
    /// Whether a theme's page lists its initiatives by place as well; a long one has no room for both.
    func listsInitiativesByPlace(_ id: ID<Theme>) -> Bool { graph.initiativesOfTheme[id.index].count <= 80 }

    fileprivate func initiativesByPlace(_ id: ID<Theme>) -> [ThemePage.PlaceGroup] {
        guard listsInitiativesByPlace(id) else { return [] }
        var byPlace: [ID<Place>: [ID<Initiative>]] = [:]
        for initiative in sortedByTitle(graph.initiativesOfTheme[id.index]) {
            for place in Set(municipality[initiative].places) { byPlace[place, default: []].append(initiative) }
        }
        return placesByName.compactMap { place in
            byPlace[place].map {
                ThemePage.PlaceGroup(anchor: anchor(place), place: link(place), initiatives: $0.map(link))
            }
        }
    }

    /// The id of a place on a theme's page. The underscore keeps it apart from the ids of headings, which have none.
    func anchor(_ id: ID<Place>) -> String { "kern_" + municipality[id].origin.slug }
}
