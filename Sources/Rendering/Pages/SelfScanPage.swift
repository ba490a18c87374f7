internal import PlainText
internal import Templating
internal import VillageModel

/// The self-scan of a place or of the municipality: both wheels of eight principles, now and goal, then and now.
struct SelfScanPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    /// The place that it is about; nil for the municipality.
    let place: LinkView?
    let wheels: [WheelView]
    /// On the municipality's page: the places that have a self-scan of their own; of very many only their list.
    let places: [LinkView]
    let form: LinkView
    let glossary: LinkView
    let figure: FigureTableView?

    static let fields = RecordType<SelfScanPage>(
        "zelfscan",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .optional("kern", LinkView.fields) { $0.place },
            .flag("heeft_wielen") { !$0.wheels.isEmpty },
            .list("wielen", WheelView.fields) { $0.wheels },
            .flag("heeft_kernen") { !$0.places.isEmpty },
            .list("kernen", LinkView.fields) { $0.places },
            .record("formulier", LinkView.fields, at: \.form),
            .record("begrippen", LinkView.fields, at: \.glossary),
            .optional("cijfers", FigureTableView.fields) { $0.figure },
        ])

    /// The municipality's own, and the way to those of its places.
    init(in edition: Edition) {
        let profile = edition.municipality.profile
        let name = curled(profile.name)
        title = edition.wording.selfScanTitle(name)
        wheels = edition.wheels(profile.reflections)
        lead = edition.wording.selfScanLead(name, occasions: Self.occasions(wheels))
        place = nil
        places = edition.selfScanLinks
        form = edition.selfScanForm
        glossary = edition.explanation(.whatIsSelfScan, at: GlossaryAnchor.selfScan)
        figure = edition.selfScanTable.map { .files(of: $0) }
        frame = edition.frame(
            title: title, description: lead, folder: ListKind.selfScan.folder, section: ListKind.selfScan.folder)
    }

    init(_ id: ID<Place>, in edition: Edition) {
        let name = curled(edition.municipality[id].name)
        title = edition.wording.selfScanTitle(name)
        wheels = edition.wheels(edition.municipality[id].reflections)
        lead = edition.wording.selfScanLead(name, occasions: Self.occasions(wheels))
        place = edition.link(id)
        places = []
        form = edition.selfScanForm
        glossary = edition.explanation(.whatIsSelfScan, at: GlossaryAnchor.selfScan)
        figure = edition.selfScanTable(of: id).map { .files(of: $0) }
        frame = edition.frame(
            title: title, description: lead, folder: edition.selfScanFolder(of: id), section: ListKind.places.folder,
            breadcrumbs: [edition.crumb(.places), edition.link(id)], places: [id])
    }

    private static func occasions(_ wheels: [WheelView]) -> Int { wheels.map(\.occasions.count).max() ?? 0 }
}

/// That a place has a self-scan, for its own page.
struct SelfScanTeaser: Sendable {
    let link: LinkView
    /// When it was filled in last.
    let sentence: String

    static let fields = RecordType<SelfScanTeaser>(
        "verwijzing naar een zelfscan",
        [
            .record("link", LinkView.fields, at: \.link),
            .text("zin") { $0.sentence },
        ])
}

extension Edition {
    fileprivate var selfScanLinks: [LinkView] {
        let links = placesByName.compactMap(selfScanLink)
        return links.count > Self.entitiesPerPage ? [crumb(.places)] : links
    }

    /// Whether a place shows its self-scans: it has any, and did not switch them off.
    func showsSelfScan(_ id: ID<Place>) -> Bool {
        !municipality[id].reflections.isEmpty && !municipality[id].hiddenBlocks.contains(.reflections)
    }

    /// The folder of a place's self-scan, with a slash at the end.
    func selfScanFolder(of id: ID<Place>) -> String {
        permalinks.folder(of: .place(id)) + ListKind.selfScan.folder
    }

    func selfScanTeaser(of id: ID<Place>) -> SelfScanTeaser? {
        guard let link = selfScanLink(of: id), let last = municipality[id].reflections.map(\.date).max()
        else { return nil }
        return SelfScanTeaser(link: link, sentence: wording.lastFilledIn(last))
    }

    fileprivate func selfScanLink(of id: ID<Place>) -> LinkView? {
        guard showsSelfScan(id) else { return nil }
        return LinkView(
            text: wording.selfScanTitle(curled(municipality[id].name)),
            address: permalinks.page(selfScanFolder(of: id)))
    }

    /// The way to the empty form.
    fileprivate var selfScanForm: LinkView {
        LinkView(text: wording.say(SelfScanPhrase.formTitle), address: permalinks.page(SelfScanFormPage.folder))
    }
}
