internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The main picture: one row per village, one mark per initiative, from idea to maintained. Alphabetical, never ranked.
struct StatusPicture: Sendable {
    let heads: [StatusMark]
    let groups: [Group]
    let totals: [Int]
    let total: Int
    /// Whether an initiative of several places counts in more than one row.
    let countsShared: Bool
    /// Whether a row is a group of places.
    let showsGroups: Bool
    let figure: FigureTableView

    static let fields = RecordType<StatusPicture>(
        "statuskern",
        [
            .list("statussen", StatusMark.fields) { $0.heads },
            .list("groepen", Group.fields) { $0.groups },
            .texts("totalen") { $0.totals.map(String.init) },
            .number("totaal") { $0.total },
            .flag("telt_gedeelde") { $0.countsShared },
            .flag("rij_is_groep") { $0.showsGroups },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    /// The places of one area or letter; of all, without a name, when they are not many.
    struct Group: Sendable {
        let name: String?
        let rows: [Row]

        static let fields = RecordType<Group>(
            "groep",
            [
                .optionalText("naam") { $0.name },
                .list("rijen", Row.fields) { $0.rows },
            ])
    }

    /// One place with its initiatives in a cell per status.
    struct Row: Sendable {
        let place: LinkView
        let vision: String
        let cells: [Cell]
        let total: Int

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("kern", LinkView.fields, at: \.place),
                .text("visie") { $0.vision },
                .list("cellen", Cell.fields) { $0.cells },
                .number("totaal") { $0.total },
            ])
    }

    /// The initiatives of one status; a count alone where a row would hold too many marks.
    struct Cell: Sendable {
        let status: StatusMark
        let marks: [MarkView]
        let count: LinkView?

        static let fields = RecordType<Cell>(
            "cel",
            [
                .record("status", StatusMark.fields, at: \.status),
                .flag("leeg") { $0.marks.isEmpty && $0.count == nil },
                .list("tekens", MarkView.fields) { $0.marks },
                .optional("telling", LinkView.fields) { $0.count },
            ])
    }
}

extension Edition {
    /// Past this many marks in a row, or in all, a row shows counts (overview.md).
    private static let marksInRow = 60
    private static let marksInAll = 1500

    /// Nil without initiatives.
    var statusPicture: StatusPicture? {
        guard let table = statusTable else { return nil }
        let hasMarks = municipality.initiatives.count <= Self.marksInAll
        return StatusPicture(
            heads: InitiativeStatus.allCases.map(mark),
            groups: picturesShowGroups
                ? [StatusPicture.Group(name: nil, rows: pictureGroups.map(statusRow))]
                : pictureGroups.map { group in
                    StatusPicture.Group(name: group.name, rows: group.places.map { statusRow($0, hasMarks: hasMarks) })
                },
            totals: InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 }, total: counts.initiatives,
            countsShared: municipality.initiatives.contains { $0.places.count > 1 }, showsGroups: picturesShowGroups,
            figure: .files(of: table))
    }

    /// How many initiatives of each status each place has; nil without initiatives.
    var statusTable: FigureTable? {
        var table = statusTable(of: placesByName)
        table?.total = FigureTable.Row(wording.say(PicturePhrase.togetherBelow), numbers: byStatus(counts))
        return table
    }

    /// The rows of some places, for their own pages.
    func statusTable(of places: [ID<Place>]) -> FigureTable? {
        guard counts.initiatives > 0 else { return nil }
        return FigureTable(
            figure: .statusByPlace, title: wording.say(FigurePhrase.statusByPlace),
            labelHeads: [wording.say(PicturePhrase.place)], heads: statusHeads,
            rows: places.map { FigureTable.Row(label($0), numbers: byStatus(countsByPlace[$0.index])) })
    }

    /// The words of each status, and the one for all of them together.
    var statusHeads: [String] {
        InitiativeStatus.allCases.map { wording.label($0) } + [wording.say(PicturePhrase.together)]
    }

    private func byStatus(_ counts: Counts) -> [Int?] {
        InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 } + [counts.initiatives]
    }

    private func statusRow(_ id: ID<Place>, hasMarks: Bool) -> StatusPicture.Row {
        let initiatives = graph.initiativesOfPlace[id.index]
        let counts = countsByPlace[id.index]
        let hasMarks = hasMarks && initiatives.count <= Self.marksInRow
        return StatusPicture.Row(
            place: link(id), vision: visionNote(id),
            cells: InitiativeStatus.allCases.map { status in
                let count = counts.initiativesByStatus[status] ?? 0
                return StatusPicture.Cell(
                    status: mark(status), marks: hasMarks ? marks(initiatives, of: status) : [],
                    count: hasMarks || count == 0
                        ? nil
                        : LinkView(
                            text: wording.number(count),
                            address: permalinks.address(
                                of: .place(id), fragment: InitiativeGroup.anchor(Self.glyph(status)))))
            }, total: counts.initiatives)
    }

    private func statusRow(_ group: PictureGroup) -> StatusPicture.Row {
        let initiatives = initiatives(of: group)
        return StatusPicture.Row(
            place: head(of: group), vision: wording.counted(group.places.count, .place),
            cells: InitiativeStatus.allCases.map { status in
                let count = initiatives.count { digests[$0.index].status == status }
                return StatusPicture.Cell(
                    status: mark(status), marks: [],
                    count: count == 0 ? nil : LinkView(text: wording.number(count), address: head(of: group).address))
            }, total: initiatives.count)
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
}
