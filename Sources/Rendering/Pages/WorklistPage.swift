internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The internal list for whoever looks after the villages: what to call about, per village. Built only when asked for;
/// no page leads to it, and search engines are asked to leave it out.
struct WorklistPage: Sendable {
    /// Where it stands, with a slash at the end.
    static let folder = "werklijst/"

    let frame: Frame
    let lead: String
    /// Where the pages of a long list begin; on the first page alone, as hundreds of links on each would weigh more than
    /// the list.
    let index: [LinkView]
    let sections: [Section]
    let pager: PagerView?

    static let fields = RecordType<WorklistPage>(
        "werklijst",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("inleiding") { $0.lead },
            .flag("heeft_register") { !$0.index.isEmpty },
            .list("register", LinkView.fields) { $0.index },
            .list("groepen", Section.fields) { $0.sections },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// One village, or as much of it as fits on this page.
    struct Section: Sendable {
        let place: LinkView
        /// How many there are of the village, on all pages.
        let total: Int
        let entries: [WorklistEntry]

        static let fields = RecordType<Section>(
            "groep van de werklijst",
            [
                .record("kern", LinkView.fields, at: \.place),
                .number("aantal") { $0.total },
                .list("regels", WorklistEntry.fields) { $0.entries },
            ])
    }

    /// - Parameter page: from zero.
    init(_ list: PagedWorklist, page: Int, in edition: Edition) {
        lead = list.lead
        index = page == 0 ? edition.index(of: list.lines) : []
        sections = list.lines.pages[page].map { part in
            Section(
                place: edition.link(part.heading), total: part.total, entries: edition.entries(Array(part.lines)))
        }
        pager = edition.pager(list.lines, at: page)
        frame = edition.frame(
            title: edition.wording.say(WorklistPhrase.title), description: lead,
            folder: list.lines.folder(ofPage: page), section: Self.folder, dependsOnDate: true)
    }
}

/// What there is to look after, by village in the order of their names.
struct PagedWorklist: Sendable {
    let lines: PagedList<ID<Place>, WorklistItem>
    let lead: String
}

extension WorklistEntry {
    static let fields = RecordType<WorklistEntry>(
        "regel van de werklijst",
        [
            .record("link", LinkView.fields, at: \.link),
            .optionalText("afspraak") { $0.agreement },
            .text("uitleg") { $0.explanation },
            .list("partijen", LinkView.fields) { $0.parties },
            .flag("heeft_partijen") { !$0.parties.isEmpty },
            .list("wacht_op", LinkView.fields) { $0.waitsFor },
            .flag("wacht") { !$0.waitsFor.isEmpty },
        ])
}

extension Edition {
    /// What there is to look after at the date of the edition.
    var worklist: Worklist { Worklist(municipality, at: date) }

    /// Some 300 bytes a line: 90 KB a page. Most municipalities thus keep one page, which a browser searches at once.
    private static let worklistItemsPerPage = 300

    var pagedWorklist: PagedWorklist {
        let list = worklist
        let groups = placesByName.map { ($0, list.items(of: $0)) }.filter { !$0.1.isEmpty }
        return PagedWorklist(
            lines: PagedList(
                folder: WorklistPage.folder, linesPerPage: Self.worklistItemsPerPage, keepsTogether: true, groups),
            lead: wording.worklistLead(items: list.items.count, places: groups.count))
    }

    /// The first village that begins on each page; empty for one page.
    fileprivate func index(of list: PagedList<ID<Place>, WorklistItem>) -> [LinkView] {
        guard list.pages.count > 1 else { return [] }
        return list.pages.enumerated().compactMap { page, parts in
            parts.first { !$0.isContinued }.map { part in
                LinkView(
                    text: wording.say(ListPhrase.from, curled(municipality[part.heading].name)),
                    address: permalinks.page(list.folder(ofPage: page)))
            }
        }
    }
}
