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
    /// Who told so, on a story from elsewhere.
    let source: String?
    let photo: PhotoView?
    let sections: PageSections
    let contents: [LinkView]
    let body: BodyView
    let result: [String]
    let lesson: [String]
    let facts: [FactView]

    static let fields = RecordType<StoryPage>(
        "verhaal",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("samenvatting") { $0.summary },
            .optionalText("plaats") { $0.location },
            .optionalText("bron") { $0.source },
            .optional("foto", PhotoView.fields) { $0.photo },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
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
        let elsewhere = edition.elsewhere(id)
        frame = edition.frame(
            title: title, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.stories.folder, breadcrumbs: [edition.crumb(.stories)], places: places,
            entity: reference, elsewhere: elsewhere)
        source = elsewhere?.source
        location = story.location.map(curled)
        photo = story.photo.map(edition.view)
        body = BodyView(story.origin, at: edition.permalinks.address(of: reference), in: edition)
        result = story.result.map(paragraphs) ?? []
        lesson = story.lesson.map(paragraphs) ?? []
        sections = PageSections([
            (.result, result.isEmpty ? nil : edition.wording.title(.result)),
            (.lesson, lesson.isEmpty ? nil : edition.wording.title(.lesson)),
        ])
        contents = body.contents(followedBy: sections)
        let wording = edition.wording
        var facts: [FactView] = []
        facts.add(wording.name(.location), location)
        facts.add(wording.name(.initiative), story.initiative.map { [edition.link($0)] } ?? [])
        facts.add(wording.name(places.count == 1 ? .place : .places), places.map(edition.link))
        facts.add(wording.name(.track), edition.graph.tracksOfStory[id.index].map(edition.link))
        if source == nil { facts.add(wording.name(.source), curled(story.source)) }
        facts.add(story.extra)
        self.facts = facts
    }
}
