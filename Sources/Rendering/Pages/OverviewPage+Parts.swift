internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

// The smaller values that only the front page shows.

/// The one active sentence with the facts; what is overdue stands apart, because it leads somewhere.
struct SentenceView: Sendable {
    let start: String
    let overdue: String?

    static let fields = RecordType<SentenceView>(
        "zin",
        [
            .text("begin") { $0.start },
            .optionalText("voorbij") { $0.overdue },
        ])
}

/// One of the four figures, each a link.
struct FigureView: Sendable {
    let number: String
    let label: String
    let address: SitePath
    let isOverdue: Bool

    static let fields = RecordType<FigureView>(
        "cijfer",
        [
            .text("getal") { $0.number },
            .text("naam") { $0.label },
            .address("url") { $0.address },
            .flag("voorbij") { $0.isOverdue },
        ])
}

/// One place with its initiatives in a cell per status.
struct StatusRow: Sendable {
    let place: LinkView
    let vision: String
    let cells: [Cell]
    let total: Int

    static let fields = RecordType<StatusRow>(
        "rij",
        [
            .record("kern", LinkView.fields) { $0.place },
            .text("visie") { $0.vision },
            .list("cellen", Cell.fields) { $0.cells },
            .number("totaal") { $0.total },
        ])

    /// The initiatives of one status; a count alone where a row would hold too many marks.
    struct Cell: Sendable {
        let status: StatusMark
        let marks: [MarkView]
        let count: LinkView?

        static let fields = RecordType<Cell>(
            "cel",
            [
                .record("status", StatusMark.fields) { $0.status },
                .flag("leeg") { $0.marks.isEmpty && $0.count == nil },
                .list("tekens", MarkView.fields) { $0.marks },
                .optional("telling", LinkView.fields) { $0.count },
            ])
    }
}

/// One place with the number of its initiatives per theme.
struct ThemeRow: Sendable {
    let place: LinkView
    let cells: [Cell]

    static let fields = RecordType<ThemeRow>(
        "rij",
        [
            .record("kern", LinkView.fields) { $0.place },
            .list("cellen", Cell.fields) { $0.cells },
        ])

    /// How many, in four steps of one hue; nothing where there are none.
    struct Cell: Sendable {
        let count: Int
        let address: SitePath

        /// 1 and 2 are steps of their own; the third is 3 and 4, the last one 5 and more.
        private var step: Int { count < 3 ? count : count < 5 ? 3 : 4 }

        static let fields = RecordType<Cell>(
            "cel",
            [
                .flag("iets") { $0.count > 0 },
                .number("aantal") { $0.count },
                .number("stap") { $0.step },
                .address("url") { $0.address },
            ])
    }
}

/// Something that happened lately.
struct RecentView: Sendable {
    let date: String
    let dateISO: String
    let kind: String
    let text: String
    let about: LinkView

    static let fields = RecordType<RecentView>(
        "recent",
        [
            .text("datum") { $0.date },
            .text("datum_iso") { $0.dateISO },
            .text("soort") { $0.kind },
            .text("tekst") { $0.text },
            .record("bij", LinkView.fields) { $0.about },
        ])
}

extension Edition {
    /// Past this many marks in a row, or in all, a row shows counts (overview.md).
    private static let marksInRow = 60
    private static let marksInAll = 1500

    var overviewSentence: SentenceView {
        let places = counts.places
        let withVision = counts.placesWithVision
        var sentences: [String] = []
        switch places {
        case 0: sentences.append("Hier komen de visies van onze kernen.")
        case 1: sentences.append(withVision == 1 ? "Onze kern heeft een visie." : "Onze kern heeft nog geen visie.")
        default:
            let verb = withVision == 1 ? "heeft één" : "hebben \(wording.number(withVision))"
            sentences.append(
                withVision == places
                    ? "Alle \(places) kernen hebben een visie."
                    : "Van de \(wording.counted(places, .place)) \(verb) een visie.")
        }
        if counts.agreements > 0 {
            let met = counts.agreementsMet == 1 ? "is er één" : "zijn er \(wording.number(counts.agreementsMet))"
            sentences.append("Van de \(wording.counted(counts.agreements, .agreement)) \(met) nagekomen.")
        }
        let overdue = counts.agreementsOverdue
        return SentenceView(
            start: sentences.joined(separator: " "),
            overdue: overdueSentence(overdue))
    }

    /// "Zes afspraken zijn voorbij de afgesproken datum."; nil for none.
    func overdueSentence(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return "\(wording.sentenceStart(count, .agreement)) \(count == 1 ? "is" : "zijn") voorbij de afgesproken datum."
    }

    /// The themes that most places work on, as a heading.
    func themesHeading(_ themes: [ID<Theme>]) -> String {
        let reach = themes.map { theme in
            Set(graph.initiativesOfTheme[theme.index].flatMap { municipality[$0].places }).count
        }
        guard let most = reach.max(), counts.places > 1 else { return "Thema’s" }
        let leading = zip(themes, reach).filter { $0.1 == most }.map { "“\(curled(municipality[$0.0].name))”" }
        guard leading.count <= 3 else { return "Thema’s per kern" }
        let places = most == counts.places ? "alle kernen" : "de meeste kernen: \(most) van de \(counts.places)"
        return "\(wording.enumeration(leading)) \(leading.count == 1 ? "leeft" : "leven") in \(places)"
    }

    var figures: [FigureView] {
        func figure(_ number: Int, _ label: String, _ list: ListKind, isOverdue: Bool = false) -> FigureView {
            FigureView(
                number: wording.number(number), label: label,
                address: list.isEmpty(in: municipality)
                    ? permalinks.address(of: .municipality) : permalinks.page(list.folder),
                isOverdue: isOverdue && number > 0)
        }
        return [
            figure(
                counts.visions + counts.areaVisions, counts.visions + counts.areaVisions == 1 ? "visie" : "visies",
                .visions),
            figure(counts.initiatives, counts.initiatives == 1 ? "initiatief" : "initiatieven", .initiatives),
            figure(counts.realised, "gereed of in beheer", .initiatives),
            figure(
                counts.agreementsOverdue,
                counts.agreementsOverdue == 1 ? "afspraak voorbij de datum" : "afspraken voorbij de datum", .agreements,
                isOverdue: true),
        ]
    }

    func statusRow(_ id: ID<Place>) -> StatusRow {
        let initiatives = graph.initiativesOfPlace[id.index]
        let counts = countsByPlace[id.index]
        let showsCounts =
            initiatives.count > Self.marksInRow || municipality.initiatives.count > Self.marksInAll
        return StatusRow(
            place: link(id), vision: visionNote(id),
            cells: InitiativeStatus.allCases.map { status in
                let count = counts.initiativesByStatus[status] ?? 0
                return StatusRow.Cell(
                    status: mark(status), marks: showsCounts ? [] : marks(initiatives, of: status),
                    count: showsCounts && count > 0
                        ? LinkView(
                            text: wording.number(count),
                            address: permalinks.address(
                                of: .place(id), fragment: InitiativeGroup.anchor(Self.glyph(status)))) : nil)
            }, total: counts.initiatives)
    }

    /// "visie 2025–2035", "visie in concept", "nog geen visie"
    private func visionNote(_ id: ID<Place>) -> String {
        let visions = graph.visionsOfPlace[id.index].map { municipality[$0] }
            .filter { !$0.isAreaVision && $0.status != .superseded }
        guard let vision = visions.first else { return "nog geen visie" }
        switch vision.status {
        case .drafting: return "visie in voorbereiding"
        case .draft: return "visie in concept"
        default: return "visie " + wording.period(vision.period)
        }
    }

    func themeRow(_ id: ID<Place>, themes: [ID<Theme>]) -> ThemeRow {
        var counts: [ID<Theme>: Int] = [:]
        for initiative in graph.initiativesOfPlace[id.index] {
            for theme in Set(municipality[initiative].themes) { counts[theme, default: 0] += 1 }
        }
        return ThemeRow(
            place: link(id),
            cells: themes.map {
                ThemeRow.Cell(count: counts[$0] ?? 0, address: permalinks.address(of: .theme($0)))
            })
    }

    /// The eight newest entries of all logs, none after the date.
    var recentChanges: [RecentView] {
        let entries =
            municipality.initiatives.enumerated().flatMap { offset, initiative in
                initiative.log.filter { $0.date <= date }.map { (EntityReference.initiative(ID(offset)), $0) }
            }
            + municipality.places.enumerated().flatMap { offset, place in
                place.log.filter { $0.date <= date }.map { (EntityReference.place(ID(offset)), $0) }
            }
        let newest = entries.enumerated()
            .sorted { ($1.element.1.date, $0.offset) < ($0.element.1.date, $1.offset) }.prefix(8)
        return newest.map { _, change in
            let (about, entry) = change
            return RecentView(
                date: wording.date(entry.date), dateISO: entry.date.iso, kind: wording.label(entry.kind),
                text: paragraphs(entry.text).first ?? "", about: link(to: about))
        }
    }
}
