internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// All agreements, of the municipality, of one place or of one party: those past their date first, then what is still to be done and
/// what became of the others, by month.
struct AgreementsPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let contents: [Contents]
    let sections: [Section]
    let pager: PagerView?

    static let fields = RecordType<AgreementsPage>(
        "afspraken",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("soorten", Contents.fields) { $0.contents },
            .list("groepen", Section.fields) { $0.sections },
            .optional("bladeren", PagerView.fields) { $0.pager },
        ])

    /// What became of them, with the page where those begin.
    struct Contents: Sendable {
        let link: LinkView
        let count: Int

        static let fields = RecordType<Contents>(
            "soort afspraken",
            [
                .record("link", LinkView.fields, at: \.link),
                .number("aantal") { $0.count },
            ])
    }

    /// Agreements of one state.
    struct Section: Sendable {
        let state: AgreementState
        let heading: String
        var months: [Month]

        static let fields = RecordType<Section>(
            "groep afspraken",
            [
                .text("anker") { $0.state.anchor },
                .text("kop") { $0.heading },
                .list("maanden", Month.fields) { $0.months },
            ])
    }

    /// Agreements of one month; without a heading where they are not by month.
    struct Month: Sendable {
        let heading: String?
        let agreements: [AgreementItem]

        static let fields = RecordType<Month>(
            "maand",
            [
                .optionalText("maand") { $0.heading },
                .list("afspraken", AgreementItem.fields) { $0.agreements },
            ])
    }

    /// - Parameters:
    ///   - page: from zero.
    ///   - lines: of all agreements.
    init(_ list: AgreementList, page: Int, lines: AgreementLines, in edition: Edition) {
        let counts: (met: Int, all: Int)
        switch list.scope {
        case .municipality:
            counts = (edition.counts.agreementsMet, edition.counts.agreements)
            title = edition.wording.agreementsOverdue(edition.counts.agreementsOverdue)
            frame = edition.frame(
                title: edition.wording.listTitle(.agreements), description: title,
                folder: list.lines.folder(ofPage: page),
                section: ListKind.agreements.folder, dependsOnDate: true)
        case .place(let id):
            let own = edition.countsByPlace[id.index]
            counts = (own.agreementsMet, own.agreements)
            title = edition.wording.say(ListPhrase.agreementsOfPlace, curled(edition.municipality[id].name))
            frame = edition.frame(
                title: title, description: title, folder: list.lines.folder(ofPage: page),
                section: ListKind.places.folder, breadcrumbs: [edition.crumb(.places), edition.link(id)], places: [id],
                dependsOnDate: true)
        case .party(let id):
            counts = (list.isMet, list.isCounted)
            title = edition.wording.say(ListPhrase.agreementsOfParty, curled(edition.municipality[id].name))
            frame = edition.frame(
                title: title, description: title, folder: list.lines.folder(ofPage: page),
                section: ListKind.parties.folder, breadcrumbs: [edition.crumb(.parties), edition.link(id)],
                dependsOnDate: true)
        }
        lead =
            [
                edition.wording.agreementsMet(counts.met, of: counts.all),
                edition.wording.say(ListPhrase.agreementsLead),
            ].compactMap { $0 }.joined(separator: " ")
        contents = AgreementState.allCases.compactMap { state in
            edition.address(of: state, in: list).map { address in
                Contents(
                    link: LinkView(text: edition.wording.heading(state), address: address),
                    count: list.counts[state] ?? 0)
            }
        }
        let isOfPlace = if case .place = list.scope { true } else { false }
        var sections: [Section] = []
        for part in list.lines.pages[page] {
            let month = Month(
                heading: part.heading.month.map { capitalised(edition.wording.month($0)) },
                agreements: part.lines.map {
                    isOfPlace ? edition.item($0, isOnOwnPage: false, namesPlaces: false) : lines[$0]
                })
            if sections.last?.state == part.heading.state {
                sections[sections.count - 1].months.append(month)
            } else {
                let state = part.heading.state
                sections.append(Section(state: state, heading: edition.wording.heading(state), months: [month]))
            }
        }
        self.sections = sections
        pager = edition.pager(list.lines, at: page)
    }
}

/// What became of an agreement, in the order in which lists show them.
enum AgreementState: CaseIterable, Sendable {
    case overdue, pending, notMet, met, dropped

    init(_ agreement: Agreement, at date: CalendarDate) {
        self =
            switch agreement.status {
            case .scheduled, .partial: agreement.isOverdue(at: date) ? .overdue : .pending
            case .notMet: .notMet
            case .met: .met
            case .dropped: .dropped
            }
    }

    /// The id of its section. The underscore keeps it apart from the ids of headings, which have none.
    var anchor: String {
        switch self {
        case .overdue: "deel_voorbij"
        case .pending: "deel_te_doen"
        case .notMet: "deel_niet_nagekomen"
        case .met: "deel_nagekomen"
        case .dropped: "deel_vervallen"
        }
    }
}

extension Wording {
    fileprivate func heading(_ state: AgreementState) -> String {
        switch state {
        case .overdue: say(ListPhrase.overdue)
        case .pending: say(ListPhrase.pending)
        case .notMet: say(ListPhrase.notMet)
        case .met: say(ListPhrase.met)
        case .dropped: say(ListPhrase.dropped)
        }
    }
}

/// A list of agreements with its pages.
struct AgreementList: Sendable {
    enum Scope: Sendable, Hashable {
        case municipality
        case place(ID<Place>)
        case party(ID<Party>)
    }

    /// Under one state, the agreements of one month; what is overdue stands together.
    struct Heading: Sendable, Hashable {
        let state: AgreementState
        /// The first day of the month of the deadline.
        let month: CalendarDate?
    }

    let scope: Scope
    let lines: PagedList<Heading, AgreementReference>
    let counts: [AgreementState: Int]
    /// How many were kept.
    let isMet: Int
    /// How many count: all but those that were dropped.
    let isCounted: Int
}

extension Edition {
    /// About 900 bytes a line: some 45 KB a page.
    private static let agreementsPerPage = 45
    /// How many the page of a party shows before it leaves the rest to a list of their own.
    private static let agreementsOnPartyPage = 60

    /// - Returns: nil for a place without agreements, or that switched them off, and for a party with few enough to stand
    ///   on its own page.
    func agreementList(_ scope: AgreementList.Scope) -> AgreementList? {
        let entries: [AgreementOrder.Entry]
        let folder: String
        switch scope {
        case .municipality:
            entries = agreements.all
            folder = ListKind.agreements.folder
        case .place(let id):
            guard !municipality[id].hiddenBlocks.contains(.agreements) else { return nil }
            entries = agreements.ofPlace[id.index]
            folder = permalinks.folder(of: .place(id)) + ListKind.agreements.folder
        case .party(let id):
            let all = agreements.ofParty[id.index]
            guard all.count > Self.agreementsOnPartyPage else { return nil }
            entries = all
            folder = permalinks.folder(of: .party(id)) + ListKind.agreements.folder
        }
        guard !entries.isEmpty else { return nil }
        let byState = Dictionary(grouping: entries, by: \.state)
        let groups = AgreementState.allCases.flatMap { state -> [(AgreementList.Heading, [AgreementReference])] in
            let members = byState[state] ?? []
            switch state {
            case .overdue: return [(AgreementList.Heading(state: state, month: nil), members.map(\.reference))]
            case .pending: return months(members)
            case .notMet, .met, .dropped: return months(members.reversed())
            }
        }
        return AgreementList(
            scope: scope, lines: PagedList(folder: folder, linesPerPage: Self.agreementsPerPage, groups),
            counts: byState.mapValues(\.count), isMet: entries.count { $0.outcome == .met },
            isCounted: entries.count(where: \.isCounted))
    }

    /// Where the agreements of a state begin; nil when there are none.
    func address(of state: AgreementState, in list: AgreementList) -> SitePath? {
        list.lines.page { $0.state == state }
            .map { permalinks.page(list.lines.folder(ofPage: $0), fragment: state.anchor) }
    }

    /// Neighbours with the same month together.
    private func months(_ entries: [AgreementOrder.Entry]) -> [(AgreementList.Heading, [AgreementReference])] {
        var groups: [(AgreementList.Heading, [AgreementReference])] = []
        for entry in entries {
            let heading = AgreementList.Heading(state: entry.state, month: entry.month)
            if groups.last?.0 == heading {
                groups[groups.count - 1].1.append(entry.reference)
            } else {
                groups.append((heading, [entry.reference]))
            }
        }
        return groups
    }
}

extension CalendarDate {
    /// The first day of its month.
    var firstOfMonth: CalendarDate { CalendarDate(dayNumber: dayNumber - day + 1) }
}
