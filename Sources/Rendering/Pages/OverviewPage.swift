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
    let overdue: [AgreementItem]
    let overdueHeading: String
    let upcoming: [AgreementItem]
    let allAgreements: LinkView
    let agreementCount: Int
    let themeHeads: [LinkView]
    let themeRows: [ThemeRow]
    let themesHeading: String
    let meter: [MeterView]
    let selfScan: LinkView
    let recent: [RecentView]
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
            .texts("status_totalen") { $0.statusTotals.map(String.init) },
            .number("totaal") { $0.total },
            .flag("heeft_voorbij") { !$0.overdue.isEmpty },
            .text("voorbij_kop") { $0.overdueHeading },
            .list("voorbij", AgreementItem.fields) { $0.overdue },
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
            .list("recent", RecentView.fields) { $0.recent },
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
        statusTotals = InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 }
        let overdueReferences = edition.agreementsByDeadline.filter {
            edition.agreement($0).isOverdue(at: edition.date)
        }
        overdueHeading =
            edition.wording.sentenceStart(counts.agreementsOverdue, .agreement)
            + (counts.agreementsOverdue == 1 ? " is" : " zijn") + " voorbij de afgesproken datum"
        overdue = overdueReferences.prefix(10).map { edition.item($0, isOnOwnPage: false, countsDays: true) }
        upcoming = edition.agreementsByDeadline.filter {
            let agreement = edition.agreement($0)
            return agreement.status.isPending && !agreement.isOverdue(at: edition.date)
        }
        .prefix(10).map { edition.item($0, isOnOwnPage: false) }
        agreementCount = counts.agreements
        allAgreements = LinkView(
            text: "Alle \(edition.wording.counted(counts.agreements, .agreement))",
            address: edition.permalinks.page(ListKind.agreements.folder))
        let themes = edition.municipality.themes.indices.map { ID<Theme>($0) }
            .filter { !edition.graph.initiativesOfTheme[$0.index].isEmpty }
            .sorted { sortKey(edition.municipality[$0].name) < sortKey(edition.municipality[$1].name) }
        themeHeads = themes.map(edition.link)
        themesHeading = edition.themesHeading(themes)
        themeRows = themes.isEmpty ? [] : edition.placesByName.map { edition.themeRow($0, themes: themes) }
        meter = edition.meter(edition.municipality.initiatives.indices.map { ID($0) })
        selfScan = LinkView(
            text: edition.wording.selfScanTitle(name), address: edition.permalinks.page(ListKind.selfScan.folder))
        recent = edition.recentChanges
        pictures = OverviewPictures(in: edition)
    }
}
