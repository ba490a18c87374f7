internal import Markup
internal import Templating
internal import VillageModel

/// What happened, by month, the newest first: results alone ("kleine resultaten"), or everything that changed.
struct TimelinePage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let months: [Month]
    let pager: PagerView?

    static let fields = RecordType<TimelinePage>(
        "nieuws",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("maanden", Month.fields) { $0.months },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    struct Month: Sendable {
        let heading: String
        let events: [EventView]

        static let fields = RecordType<Month>(
            "maand",
            [
                .text("maand") { $0.heading },
                .list("gebeurtenissen", EventView.fields) { $0.events },
            ])
    }

    /// - Parameters:
    ///   - kind: `results` or `news`.
    ///   - page: from zero.
    init(_ kind: ListKind, _ list: PagedList<CalendarDate, Timeline.Event>, page: Int, in edition: Edition) {
        title = edition.wording.listTitle(kind)
        lead = edition.wording.say(kind == .results ? ListPhrase.resultsLead : .newsLead)
        frame = edition.frame(
            title: title, description: lead, folder: list.folder(ofPage: page), section: kind.folder,
            dependsOnDate: true)
        months = list.pages[page].map { part in
            Month(heading: capitalised(edition.wording.month(part.heading)), events: part.lines.map(edition.view))
        }
        pager = edition.pager(list, at: page)
    }
}

extension Edition {
    /// About 550 bytes an event: some 35 KB a page.
    private static let eventsPerPage = 60

    /// - Parameter kind: `results` or `news`.
    func eventList(_ kind: ListKind) -> PagedList<CalendarDate, Timeline.Event> {
        var months: [(heading: CalendarDate, lines: [Timeline.Event])] = []
        for event in kind == .results ? timeline.results : timeline.events {
            let month = event.date.firstOfMonth
            if months.last?.heading == month {
                months[months.count - 1].lines.append(event)
            } else {
                months.append((month, [event]))
            }
        }
        return PagedList(folder: kind.folder, linesPerPage: Self.eventsPerPage, months)
    }
}
