internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a story: what happened, what came of it, what can be learnt.
struct StoryPage: Sendable {
    let frame: Frame
    let title: String
    let summary: String
    let location: String?
    let photo: PhotoView?
    let body: BodyView
    let result: [String]
    let lesson: [String]
    let facts: [FactView]

    static let fields = RecordType<StoryPage>(
        "verhaal",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .text("samenvatting") { $0.summary },
            .optionalText("plaats") { $0.location },
            .optional("foto", PhotoView.fields) { $0.photo },
            .body("tekst") { $0.body },
            .flag("heeft_resultaat") { !$0.result.isEmpty },
            .texts("resultaat") { $0.result },
            .flag("heeft_les") { !$0.lesson.isEmpty },
            .texts("les") { $0.lesson },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Story>, in edition: Edition) {
        let story = edition.municipality[id]
        let reference = EntityReference.story(id)
        title = curled(story.title)
        summary = curled(story.summary)
        let places = story.initiative.map { edition.municipality[$0].places } ?? []
        frame = edition.frame(
            title: title, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.stories.folder, breadcrumbs: [edition.crumb(.stories)], places: places,
            entity: reference)
        location = story.location.map(curled)
        photo = story.photo.map(edition.view)
        body = BodyView(story.origin, at: edition.permalinks.address(of: reference), in: edition)
        result = story.result.map(paragraphs) ?? []
        lesson = story.lesson.map(paragraphs) ?? []
        var facts: [FactView] = []
        facts.add("Plaats", location)
        facts.add("Initiatief", story.initiative.map { [edition.link($0)] } ?? [])
        facts.add(places.count == 1 ? "Kern" : "Kernen", places.map(edition.link))
        facts.add("Traject", edition.graph.tracksOfStory[id.index].map(edition.link))
        facts.add("Bron", curled(story.source))
        facts.add(story.extra)
        self.facts = facts
    }
}

/// The page of a track: a municipality and its residents' organisations finding out how to work together.
struct TrackPage: Sendable {
    let frame: Frame
    let title: String
    let number: Int?
    let body: BodyView
    let visions: [VisionItem]
    let stories: [LinkView]
    let facts: [FactView]

    static let fields = RecordType<TrackPage>(
        "traject",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .optionalText("nummer") { $0.number.map(String.init) },
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
        frame = edition.frame(
            title: title, description: title, folder: edition.permalinks.folder(of: reference),
            section: ListKind.tracks.folder, breadcrumbs: [edition.crumb(.tracks)], entity: reference)
        body = BodyView(track.origin, at: edition.permalinks.address(of: reference), in: edition)
        visions = track.visions.map(edition.item)
        stories = track.stories.map(edition.link)
        var facts: [FactView] = []
        facts.add("Gemeenten", edition.wording.enumeration(track.municipalities.map(curled)))
        facts.add("Vereniging", track.association.map(curled))
        facts.add("Plaatsen", edition.wording.enumeration(track.locations.map(curled)))
        facts.add("Bron", curled(track.source))
        facts.add(track.extra)
        self.facts = facts
    }
}

/// A page about anything else.
struct PlainPage: Sendable {
    let frame: Frame
    let title: String
    let contents: [LinkView]
    let body: BodyView

    static let fields = RecordType<PlainPage>(
        "pagina",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
        ])

    init(_ id: ID<FreePage>, in edition: Edition) {
        let page = edition.municipality[id]
        let reference = EntityReference.page(id)
        let folder = edition.permalinks.folder(of: reference)
        title = curled(page.title)
        frame = edition.frame(title: title, description: title, folder: folder, section: folder, entity: reference)
        body = BodyView(page.origin, at: edition.permalinks.address(of: reference), in: edition)
        contents = body.contents
    }
}
