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
    let facts: [FactView]

    static let fields = RecordType<ThemePage>(
        "thema",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("naam") { $0.name },
            .text("omschrijving") { $0.description },
            .body("tekst") { $0.body },
            .text("bevinding") { $0.finding },
            .list("tekens", MarkView.fields) { $0.marks },
            .flag("heeft_initiatieven") { !$0.groups.isEmpty },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .flag("heeft_gegevens") { !$0.facts.isEmpty },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Theme>, in edition: Edition) {
        let theme = edition.municipality[id]
        let reference = EntityReference.theme(id)
        name = curled(theme.name)
        description = curled(theme.description)
        frame = edition.frame(
            title: name, description: description, folder: edition.permalinks.folder(of: reference),
            section: ListKind.themes.folder, breadcrumbs: [edition.crumb(.themes)], entity: reference)
        body = BodyView(theme.origin, at: edition.permalinks.address(of: reference), in: edition)
        let initiatives = edition.graph.initiativesOfTheme[id.index]
        let places = Set(initiatives.flatMap { edition.municipality[$0].places })
        finding =
            initiatives.isEmpty
            ? "Nog geen initiatieven"
            : edition.wording.sentenceStart(initiatives.count, .initiative) + " in "
                + edition.wording.counted(places.count, .place)
        marks = edition.marks(initiatives)
        groups = edition.groups(initiatives)
        facts = [
            FactView(name: "Kernen", links: edition.placesByName.filter(places.contains).map(edition.link))
        ].filter { !$0.links.isEmpty }
    }
}
