internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The front page: wat speelt er in onze kernen, en wat is er afgesproken?
struct OverviewPage: Sendable {
    let frame: Frame
    let date: DateView
    let sentence: SentenceView
    let figures: [FigureView]
    /// All of them, or where to find them in their list when that is long.
    let places: [LinkView]
    let placesAreIndexed: Bool
    let placeFilter: FilterView?
    let body: BodyView
    let statusHeading: String
    let overdue: [AgreementItem]
    let overdueHeading: String
    /// The way to all that are overdue, when they are more than the front page shows.
    let allOverdue: LinkView?
    let upcoming: [AgreementItem]
    let allAgreements: LinkView
    let agreementCount: Int
    let selfScan: LinkView
    let results: [EventView]
    let allResults: LinkView
    let recent: [EventView]
    let allRecent: LinkView
    let ambitions: LinkView?
    let facts: [FactView]
    let pictures: OverviewPictures
    let poster: SitePath

    static let fields = RecordType<OverviewPage>(
        "overzicht",
        [
            .record("blad", Frame.fields, at: \.frame),
            .record("peildatum", DateView.fields, at: \.date),
            .record("zin", SentenceView.fields, at: \.sentence),
            .flag("heeft_cijfers") { !$0.figures.isEmpty },
            .list("cijfers", FigureView.fields) { $0.figures },
            .flag("heeft_kernen") { !$0.places.isEmpty },
            .list("kernen", LinkView.fields) { $0.places },
            .flag("kernen_in_register") { $0.placesAreIndexed },
            .optional("filter", FilterView.fields) { $0.placeFilter },
            .body("tekst") { $0.body },
            .text("status_kop") { $0.statusHeading },
            .flag("heeft_voorbij") { !$0.overdue.isEmpty },
            .text("voorbij_kop") { $0.overdueHeading },
            .list("voorbij", AgreementItem.fields) { $0.overdue },
            .optional("alle_voorbij", LinkView.fields) { $0.allOverdue },
            .flag("heeft_straks") { !$0.upcoming.isEmpty },
            .list("straks", AgreementItem.fields) { $0.upcoming },
            .flag("heeft_afspraken") { $0.agreementCount > 0 },
            .record("alle_afspraken", LinkView.fields, at: \.allAgreements),
            .record("zelfscan", LinkView.fields, at: \.selfScan),
            .flag("heeft_recent") { !$0.recent.isEmpty },
            .list("recent", EventView.fields) { $0.recent },
            .record("alles_recent", LinkView.fields, at: \.allRecent),
            .flag("heeft_resultaten") { !$0.results.isEmpty },
            .list("resultaten", EventView.fields) { $0.results },
            .record("alle_resultaten", LinkView.fields, at: \.allResults),
            .optional("ambities", LinkView.fields) { $0.ambitions },
            .flag("heeft_gegevens") { !$0.facts.isEmpty },
            .list("gegevens", FactView.fields) { $0.facts },
            .record("beeld", OverviewPictures.fields, at: \.pictures),
            .address("poster") { $0.poster },
        ])

    init(in edition: Edition) {
        poster = edition.permalinks.poster(of: .municipality)
        let name = curled(edition.municipality.profile.name)
        let counts = edition.counts
        sentence = edition.overviewSentence
        placesAreIndexed = edition.hasPlacesOnSeveralPages
        placeFilter = placesAreIndexed ? nil : edition.placeFilter(list: "kernen_lijst")
        var frame = edition.frame(
            title: edition.wording.say(OverviewPhrase.municipalityTitle, name),
            description: sentence.start + (sentence.overdue.map { " " + $0 } ?? ""), folder: "", section: "",
            dependsOnDate: true)
        frame.usesScript = placeFilter != nil
        self.frame = frame
        date = edition.surroundings.today
        figures = edition.figures
        places =
            placesAreIndexed
            ? edition.index(of: edition.entityList(.places)) : edition.placesByName.map(edition.link)
        body = BodyView(
            edition.municipality.profile.origin, at: edition.permalinks.address(of: .municipality), in: edition)
        statusHeading = edition.finding(counts)
        let overdueReferences = edition.agreements.all.filter { $0.state == .overdue }.map(\.reference)
        overdueHeading = edition.wording.agreementsOverdue(overdueReferences.count)
        overdue = overdueReferences.prefix(10).map { edition.item($0, isOnOwnPage: false) }
        allOverdue =
            overdueReferences.count > 10
            ? edition.agreementList(.municipality).flatMap { edition.address(of: .overdue, in: $0) }.map {
                LinkView(
                    text: edition.wording.say(
                        FindingPhrase.allAgreementsOverdue, edition.wording.numeral(overdueReferences.count)),
                    address: $0)
            } : nil
        upcoming = edition.agreements.all.lazy.filter { $0.state == .pending }.prefix(10)
            .map { edition.item($0.reference, isOnOwnPage: false) }
        agreementCount = counts.agreements
        allAgreements = LinkView(
            text: edition.wording.allAgreements(counts.agreements),
            address: edition.permalinks.page(ListKind.agreements.folder))
        selfScan = LinkView(
            text: edition.wording.selfScanTitle(name), address: edition.permalinks.page(ListKind.selfScan.folder))
        let timeline = edition.timeline
        results = timeline.results.prefix(4).map(edition.view)
        allResults = edition.crumb(.results)
        recent = timeline.events.filter { !$0.change.isResult }.prefix(5).map(edition.view)
        allRecent = edition.crumb(.news)
        ambitions =
            edition.isEmpty(.ambitions)
            ? nil
            : LinkView(text: edition.ambitionsFinding, address: edition.permalinks.page(ListKind.ambitions.folder))
        var facts: [FactView] = []
        facts.add(edition.wording.say(OverviewPhrase.province), edition.municipality.profile.province.map(curled))
        facts.add(edition.municipality.profile.extra)
        self.facts = facts
        pictures = OverviewPictures(in: edition)
    }
}
