internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A page that lists all places, visions, themes, parties, stories, tracks or free pages.
struct ListPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let filter: FilterView?
    /// Where each part of a list of several pages begins.
    let index: [LinkView]
    let sections: [Section]
    let pager: PagerView?

    static let fields = RecordType<ListPage>(
        "lijst",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .optional("filter", FilterView.fields) { $0.filter },
            .flag("heeft_register") { !$0.index.isEmpty },
            .list("register", LinkView.fields) { $0.index },
            .list("groepen", Section.fields) { $0.sections },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// Entries under a heading of their own, or the only ones.
    struct Section: Sendable {
        let heading: String?
        /// Where the index leads to.
        let anchor: String?
        let entries: [Entry]

        static let fields = RecordType<Section>(
            "groep van een lijst",
            [
                .optionalText("kop") { $0.heading },
                .optionalText("anker") { $0.anchor },
                .list("regels", Entry.fields) { $0.entries },
            ])
    }

    /// One line: a link, a sentence, and what else there is to know.
    struct Entry: Sendable {
        let link: LinkView
        var summary: String?
        var note: String?
        var places: [LinkView] = []
        /// What the status means stands behind the link.
        var status: LinkView?

        static let fields = RecordType<Entry>(
            "regel van een lijst",
            [
                .record("link", LinkView.fields, at: \.link),
                .optionalText("samenvatting") { $0.summary },
                .optionalText("noot") { $0.note },
                .list("kernen", LinkView.fields) { $0.places },
                .optional("status", LinkView.fields) { $0.status },
            ])
    }

    /// - Parameter page: from zero.
    init(_ kind: ListKind, _ list: EntityList, page: Int, in edition: Edition) {
        title = edition.wording.listTitle(kind)
        lead = edition.lead(of: kind)
        let index = edition.index(of: list)
        self.index = index
        // A form finds only what stands on its own page.
        filter = kind == .places && index.isEmpty ? edition.placeFilter(list: "lijst_regels") : nil
        sections = list.pages[page].map { part in
            Section(
                heading: part.heading,
                anchor: index.isEmpty || part.isContinued ? nil : part.heading.map(EntityList.anchor),
                entries: part.lines.map(edition.entry))
        }
        pager = edition.pager(list, at: page)
        var frame = edition.frame(
            title: title, description: lead, folder: list.folder(ofPage: page), section: kind.folder)
        frame.usesScript = filter != nil
        self.frame = frame
    }
}
