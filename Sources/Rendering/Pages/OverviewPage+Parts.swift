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

/// One of the four figures, each with a link to what it counts.
struct FigureView: Sendable {
    let number: String
    let label: String
    /// Where exactly these stand; nil when there are none.
    let address: SitePath?
    let isOverdue: Bool

    static let fields = RecordType<FigureView>(
        "cijfer",
        [
            .text("getal") { $0.number },
            .text("naam") { $0.label },
            .optionalAddress("url") { $0.address },
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
    let cells: [CountCell]

    static let fields = RecordType<ThemeRow>(
        "rij",
        [
            .record("kern", LinkView.fields) { $0.place },
            .list("cellen", CountCell.fields) { $0.cells },
        ])
}

extension Edition {
    /// Past this many marks in a row, or in all, a row shows counts (overview.md).
    private static let marksInRow = 60
    private static let marksInAll = 1500

    var overviewSentence: SentenceView {
        let sentences = [
            wording.visions(places: counts.places, withVision: counts.placesWithVision),
            wording.agreementsMet(counts.agreementsMet, of: counts.agreements),
        ]
        return SentenceView(
            start: sentences.compactMap { $0 }.joined(separator: " "),
            overdue: overdueSentence(counts.agreementsOverdue))
    }

    /// "Zes afspraken zijn voorbij de afgesproken datum."; nil for none.
    func overdueSentence(_ count: Int) -> String? { count == 0 ? nil : wording.agreementsOverdue(count) + "." }

    /// The themes that most places work on, as a heading.
    func themesHeading(_ themes: [ID<Theme>]) -> String {
        let reach = themes.map { theme in
            Set(graph.initiativesOfTheme[theme.index].flatMap { municipality[$0].places }).count
        }
        guard let most = reach.max() else { return wording.say(OverviewPhrase.themes) }
        let leading = zip(themes, reach).filter { $0.1 == most }.map { curled(municipality[$0.0].name) }
        return wording.themesReach(leading, places: most, of: counts.places)
            ?? wording.say(OverviewPhrase.themesByPlace)
    }

    var figures: [FigureView] {
        let visions = counts.visions + counts.areaVisions
        let initiatives = initiativeList(.municipality)
        let agreements = agreementList(.municipality)
        func figure(
            _ number: Int, _ label: OverviewPhrase, _ address: SitePath?, isOverdue: Bool = false
        ) -> FigureView {
            FigureView(
                number: wording.number(number), label: wording.say(label), address: number == 0 ? nil : address,
                isOverdue: isOverdue && number > 0)
        }
        let realised = initiatives.flatMap { list in
            address(of: .done, in: list) ?? address(of: .maintained, in: list)
        }
        return [
            figure(visions, visions == 1 ? .vision : .visions, permalinks.page(ListKind.visions.folder)),
            figure(
                counts.initiatives, counts.initiatives == 1 ? .initiative : .initiatives,
                permalinks.page(ListKind.initiatives.folder)),
            figure(counts.realised, .realised, realised),
            figure(
                counts.agreementsOverdue,
                counts.agreementsOverdue == 1 ? .agreementPastDate : .agreementsPastDate,
                agreements.flatMap { address(of: .overdue, in: $0) }, isOverdue: true),
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
        guard let vision = visions.first else { return wording.say(OverviewPhrase.noVisionYet) }
        switch vision.status {
        case .drafting: return wording.say(OverviewPhrase.visionInPreparation)
        case .draft: return wording.say(OverviewPhrase.visionInDraft)
        default: return wording.say(OverviewPhrase.visionOfPeriod, wording.period(vision.period))
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
                CountCell(
                    count: counts[$0] ?? 0,
                    address: permalinks.address(
                        of: .theme($0), fragment: listsInitiativesByPlace($0) ? anchor(id) : nil))
            })
    }
}
