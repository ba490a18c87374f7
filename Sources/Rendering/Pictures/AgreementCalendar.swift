internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The agreements of the next twelve months: a row for each party, a column for each month.
struct AgreementCalendar: Sendable {
    let months: [String]
    let rows: [Row]
    /// How many agreements come later than that.
    let later: Int

    static let fields = RecordType<AgreementCalendar>(
        "kalender",
        [
            .texts("maanden") { $0.months },
            .list("rijen", Row.fields) { $0.rows },
            .optionalText("later") { $0.later == 0 ? nil : String($0.later) },
        ])

    struct Row: Sendable {
        let party: LinkView
        let cells: [Cell]

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("partij", LinkView.fields) { $0.party },
                .list("cellen", Cell.fields) { $0.cells },
            ])
    }

    /// The agreements of one party in one month; a count alone where there are too many for marks.
    struct Cell: Sendable {
        let marks: [MarkView]
        var count: LinkView?

        static let fields = RecordType<Cell>(
            "cel",
            [
                .list("tekens", MarkView.fields) { $0.marks },
                .optional("telling", LinkView.fields) { $0.count },
            ])
    }
}

extension Edition {
    /// At most this many parties, those with the most agreements; the party pages have them all.
    private static let rowsInCalendar = 12
    private static let marksInCalendarCell = 20

    /// Nil when no agreement falls due within a year.
    var agreementCalendar: AgreementCalendar? {
        let first = date.year * 12 + date.month - 1
        var cells: [ID<Party>: [Int: [AgreementReference]]] = [:]
        var later = 0
        for reference in agreementsByDeadline {
            let agreement = agreement(reference)
            guard agreement.status.isPending, !agreement.isOverdue(at: date) else { continue }
            let due = agreement.deadline.last
            let month = due.year * 12 + due.month - 1 - first
            guard month < 12 else {
                later += 1
                continue
            }
            for party in Set(agreement.parties.map(\.party)) {
                cells[party, default: [:]][month, default: []].append(reference)
            }
        }
        guard !cells.isEmpty else { return nil }
        let busiest = cells.sorted { one, other in
            let counts = (one.value.values.reduce(0) { $0 + $1.count }, other.value.values.reduce(0) { $0 + $1.count })
            return counts.0 != counts.1 ? counts.0 > counts.1 : one.key.index < other.key.index
        }.prefix(Self.rowsInCalendar)
        let rows = busiest.map { party, months in
            AgreementCalendar.Row(
                party: link(party),
                cells: (0..<12).map { month in calendarCell(months[month] ?? [], of: party) })
        }.sorted { sortKey($0.party.text) < sortKey($1.party.text) }
        return AgreementCalendar(
            months: (0..<12).map { wording.shortMonth((first + $0) % 12 + 1) }, rows: rows, later: later)
    }

    private func calendarCell(_ references: [AgreementReference], of party: ID<Party>) -> AgreementCalendar.Cell {
        guard references.count > Self.marksInCalendarCell else {
            return AgreementCalendar.Cell(marks: references.map(agreementMark))
        }
        let count = LinkView(
            text: wording.counted(references.count, .agreement), address: permalinks.address(of: .party(party)))
        return AgreementCalendar.Cell(marks: [], count: count)
    }

    private func agreementMark(_ reference: AgreementReference) -> MarkView {
        let agreement = agreement(reference)
        return MarkView(
            address: permalinks.address(of: reference.owner, fragment: Self.anchor(agreement)),
            glyph: Self.glyph(agreement.status, isOverdue: false),
            label: wording.planned(agreement.deadline) + ": " + curled(agreement.what), isOverdue: false)
    }
}
