internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a track: a municipality and its residents' organisations finding out how to work together.
struct TrackPage: Sendable {
    let frame: Frame
    let title: String
    let number: Int?
    /// Who told so, on a track of other municipalities.
    let source: String?
    let sections: PageSections
    let contents: [LinkView]
    let body: BodyView
    let visions: [VisionItem]
    let stories: [LinkView]
    let facts: [FactView]

    static let fields = RecordType<TrackPage>(
        "traject",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .optionalText("nummer") { $0.number.map(String.init) },
            .optionalText("bron") { $0.source },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
            .flag("heeft_visies") { !$0.visions.isEmpty },
            .list("visies", VisionItem.fields) { $0.visions },
            .flag("heeft_verhalen") { !$0.stories.isEmpty },
            .list("verhalen", LinkView.fields) { $0.stories },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Track>, in edition: Edition) {
        let track = edition.municipality[id]
        let reference = EntityReference.track(id)
        title = curled(track.title)
        number = track.number
        let elsewhere = edition.elsewhere(id)
        frame = edition.frame(
            title: title, description: title, folder: edition.permalinks.folder(of: reference),
            section: ListKind.tracks.folder, breadcrumbs: [edition.crumb(.tracks)], entity: reference,
            elsewhere: elsewhere)
        source = elsewhere?.source
        body = BodyView(track.origin, at: edition.permalinks.address(of: reference), in: edition)
        visions = track.visions.map(edition.item)
        stories = track.stories.map(edition.link)
        sections = PageSections([
            (.visions, visions.isEmpty ? nil : edition.wording.title(.visions)),
            (.stories, stories.isEmpty ? nil : edition.wording.title(.stories)),
        ])
        contents = body.contents(followedBy: sections)
        let wording = edition.wording
        var facts: [FactView] = []
        facts.add(
            wording.name(track.municipalities.count == 1 ? .municipality : .municipalities),
            wording.enumeration(track.municipalities.map(curled)))
        facts.add(wording.name(.association), track.association.map(curled))
        facts.add(
            wording.name(track.locations.count == 1 ? .location : .locations),
            wording.enumeration(track.locations.map(curled))
        )
        if source == nil { facts.add(wording.name(.source), curled(track.source)) }
        facts.add(track.extra)
        self.facts = facts
    }
}
