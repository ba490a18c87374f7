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
    let places: [LinkView]
    let body: BodyView
    let statusHeading: String
    let statusHeads: [StatusMark]
    let statusRows: [StatusRow]
    let statusTotals: [Int]
    let total: Int
    /// Whether an initiative of several places counts in more than one row.
    let countsShared: Bool
    let overdue: [AgreementItem]
    let overdueHeading: String
    /// The way to all that are overdue, when they are more than the front page shows.
    let allOverdue: LinkView?
    let upcoming: [AgreementItem]
    let allAgreements: LinkView
    let agreementCount: Int
    let themeHeads: [LinkView]
    let themeRows: [ThemeRow]
    let themesHeading: String
    let meter: [MeterView]
    let selfScan: LinkView
    let results: [EventView]
    let allResults: LinkView
    let recent: [EventView]
    let allRecent: LinkView
    let ambitions: LinkView?
    let facts: [FactView]
    let pictures: OverviewPictures

    static let fields = RecordType<OverviewPage>(
        "overzicht",
        [
            .record("blad", Frame.fields) { $0.frame },
            .record("peildatum", DateView.fields) { $0.date },
            .record("zin", SentenceView.fields) { $0.sentence },
            .list("cijfers", FigureView.fields) { $0.figures },
            .flag("heeft_kernen") { !$0.places.isEmpty },
            .list("kernen", LinkView.fields) { $0.places },
            .body("tekst") { $0.body },
            .flag("heeft_initiatieven") { $0.total > 0 },
            .text("status_kop") { $0.statusHeading },
            .list("statussen", StatusMark.fields) { $0.statusHeads },
            .list("status_rijen", StatusRow.fields) { $0.statusRows },
            .flag("telt_gedeelde") { $0.countsShared },
            .texts("status_totalen") { $0.statusTotals.map(String.init) },
            .number("totaal") { $0.total },
            .flag("heeft_voorbij") { !$0.overdue.isEmpty },
            .text("voorbij_kop") { $0.overdueHeading },
            .list("voorbij", AgreementItem.fields) { $0.overdue },
            .optional("alle_voorbij", LinkView.fields) { $0.allOverdue },
            .flag("heeft_straks") { !$0.upcoming.isEmpty },
            .list("straks", AgreementItem.fields) { $0.upcoming },
            .flag("heeft_afspraken") { $0.agreementCount > 0 },
            .record("alle_afspraken", LinkView.fields) { $0.allAgreements },
            .flag("heeft_themas") { !$0.themeRows.isEmpty },
            .text("themas_kop") { $0.themesHeading },
            .list("themas", LinkView.fields) { $0.themeHeads },
            .list("thema_rijen", ThemeRow.fields) { $0.themeRows },
            .flag("heeft_meter") { !$0.meter.isEmpty },
            .list("meter", MeterView.fields) { $0.meter },
            .record("zelfscan", LinkView.fields) { $0.selfScan },
            .flag("heeft_recent") { !$0.recent.isEmpty },
            .list("recent", EventView.fields) { $0.recent },
            .record("alles_recent", LinkView.fields) { $0.allRecent },
            .flag("heeft_resultaten") { !$0.results.isEmpty },
            .list("resultaten", EventView.fields) { $0.results },
            .record("alle_resultaten", LinkView.fields) { $0.allResults },
            .optional("ambities", LinkView.fields) { $0.ambitions },
            .flag("heeft_gegevens") { !$0.facts.isEmpty },
            .list("gegevens", FactView.fields) { $0.facts },
            .record("beeld", OverviewPictures.fields) { $0.pictures },
        ])

    init(in edition: Edition) {
        let name = curled(edition.municipality.profile.name)
        let counts = edition.counts
        sentence = edition.overviewSentence
        frame = edition.frame(
            title: "Visieplein \(name): wat speelt er in onze kernen?",
            description: sentence.start + (sentence.overdue.map { " " + $0 } ?? ""), folder: "", section: "",
            dependsOnDate: true)
        date = DateView(text: edition.wording.longDate(edition.date), iso: edition.date.iso)
        figures = edition.figures
        places = edition.placesByName.map(edition.link)
        body = BodyView(
            edition.municipality.profile.origin, at: edition.permalinks.address(of: .municipality), in: edition)
        total = counts.initiatives
        statusHeading = edition.finding(counts)
        statusHeads = InitiativeStatus.allCases.map(edition.mark)
        statusRows = edition.placesByName.map(edition.statusRow)
        countsShared = edition.municipality.initiatives.contains { $0.places.count > 1 }
        statusTotals = InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 }
        let overdueReferences = edition.agreementsByDeadline.filter {
            edition.agreement($0).isOverdue(at: edition.date)
        }
        overdueHeading = edition.wording.agreementsOverdue(overdueReferences.count)
        overdue = overdueReferences.prefix(10).map { edition.item($0, isOnOwnPage: false, countsDays: true) }
        allOverdue =
            overdueReferences.count > 10
            ? edition.agreementList(.municipality).flatMap { edition.address(of: .overdue, in: $0) }.map {
                LinkView(
                    text: edition.wording.all(overdueReferences.count, .agreement) + " voorbij de datum", address: $0)
            } : nil
        upcoming = edition.agreementsByDeadline.filter {
            let agreement = edition.agreement($0)
            return agreement.status.isPending && !agreement.isOverdue(at: edition.date)
        }
        .prefix(10).map { edition.item($0, isOnOwnPage: false) }
        agreementCount = counts.agreements
        allAgreements = LinkView(
            text: edition.wording.all(counts.agreements, .agreement),
            address: edition.permalinks.page(ListKind.agreements.folder))
        let themes = edition.municipality.themes.indices.map { ID<Theme>($0) }
            .filter { !edition.graph.initiativesOfTheme[$0.index].isEmpty }
            .sorted { edition.sortKey(edition.municipality[$0].name) < edition.sortKey(edition.municipality[$1].name) }
        themeHeads = themes.map(edition.link)
        themesHeading = edition.themesHeading(themes)
        themeRows = themes.isEmpty ? [] : edition.placesByName.map { edition.themeRow($0, themes: themes) }
        meter = edition.meter(edition.municipality.initiatives.indices.map { ID($0) })
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
        facts.add("Provincie", edition.municipality.profile.province.map(curled))
        facts.add(edition.municipality.profile.extra)
        self.facts = facts
        pictures = OverviewPictures(in: edition)
    }
}
