internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The agreements of the next twelve months: a row for each party, or the one row of a village; a column for each month.
struct AgreementCalendar: Sendable {
    /// The head of the first column.
    let corner: String
    let months: [String]
    let rows: [Row]
    /// How many agreements come later than that.
    let later: Int
    let figure: FigureTableView

    static let fields = RecordType<AgreementCalendar>(
        "kalender",
        [
            .text("hoek") { $0.corner },
            .texts("maanden") { $0.months },
            .list("rijen", Row.fields) { $0.rows },
            .optionalText("later") { $0.later == 0 ? nil : String($0.later) },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    struct Row: Sendable {
        let head: LinkView
        let cells: [Cell]

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("kop", LinkView.fields, at: \.head),
                .list("cellen", Cell.fields) { $0.cells },
            ])
    }

    /// The agreements of one row in one month: a mark for each, or their number.
    struct Cell: Sendable {
        var marks: [MarkView] = []
        var count: CountCell?

        static let fields = RecordType<Cell>(
            "cel",
            [
                .list("tekens", MarkView.fields) { $0.marks },
                .optional("telling", CountCell.fields) { $0.count },
            ])
    }
}

/// What falls due in the twelve months from the current one, and how much comes later. What is overdue stands elsewhere.
struct AgreementsDue: Sendable {
    var months = [[AgreementReference]](repeating: [], count: 12)
    var later = 0

    var count: Int { months.reduce(0) { $0 + $1.count } }

    /// Adds an agreement that falls due `month` months from now.
    mutating func add(_ reference: AgreementReference, month: Int) {
        if months.indices.contains(month) { months[month].append(reference) } else { later += 1 }
    }
}

extension Edition {
    /// At most this many parties, those with the most agreements; their files have them all.
    private static let rowsInCalendar = 12
    /// At most this many marks in one month of a village.
    private static let marksInCalendarCell = 20

    /// Nil when no agreement falls due within a year.
    var agreementCalendar: AgreementCalendar? {
        let due = agreementsDueByParty
        guard let table = agreementTable(due) else { return nil }
        let busiest = due.parties.indices.sorted {
            (-due.parties[$0].due.count, $0) < (-due.parties[$1].due.count, $1)
        }.prefix(Self.rowsInCalendar).sorted()
        let most = due.parties.flatMap(\.due.months).map(\.count).max() ?? 0
        return AgreementCalendar(
            corner: wording.say(PicturePhrase.party), months: months.map { wording.shortMonth($0.month) },
            rows: busiest.map { index in
                let party = link(due.parties[index].party)
                return AgreementCalendar.Row(
                    head: party,
                    cells: due.parties[index].due.months.map {
                        AgreementCalendar.Cell(count: CountCell(count: $0.count, most: most, address: party.address))
                    })
            },
            later: due.all.later, figure: .files(of: table))
    }

    /// The one row of a place, for its own page; `list` is where its agreements stand. Nil when none falls due.
    func agreementCalendar(of id: ID<Place>, list: LinkView) -> AgreementCalendar? {
        let due = agreementsDue(agreements.ofPlace[id.index])
        guard due.count > 0 else { return nil }
        let table = agreementTable(
            .agreementsByPlace, title: .agreementsByPlace, corner: .place, rows: [agreementRow(label(id), due)])
        return AgreementCalendar(
            corner: wording.say(PicturePhrase.place), months: months.map { wording.shortMonth($0.month) },
            rows: [AgreementCalendar.Row(head: list, cells: due.months.map { markCell($0, in: list.address) })],
            later: due.later, figure: FigureTableView(table))
    }

    /// By party, in the order of their names, those with anything due within a year; and all together, each once.
    var agreementsDueByParty: (parties: [(party: ID<Party>, due: AgreementsDue)], all: AgreementsDue) {
        let due = agreements.ofParty.map(agreementsDue)
        let parties = due.indices.filter { due[$0].count > 0 }.map {
            (party: ID<Party>($0), due: due[$0], key: sortKey(link(ID<Party>($0)).text))
        }
        .sorted { ($0.key, $0.party.index) < ($1.key, $1.party.index) }
        return (parties.map { ($0.party, $0.due) }, agreementsDue(agreements.all))
    }

    func agreementTable(
        _ due: (parties: [(party: ID<Party>, due: AgreementsDue)], all: AgreementsDue)
    ) -> FigureTable? {
        guard due.all.count > 0 else { return nil }
        var table = agreementTable(
            .agreementsByParty, title: .agreementsByParty, corner: .party,
            rows: due.parties.map { agreementRow(link($0.party).text, $0.due) })
        table.total = agreementRow(wording.say(PicturePhrase.togetherBelow), due.all)
        return table
    }

    var agreementTableByPlace: FigureTable? {
        let due = placesByName.map { agreementsDue(agreements.ofPlace[$0.index]) }
        guard due.contains(where: { $0.count > 0 }) else { return nil }
        return agreementTable(
            .agreementsByPlace, title: .agreementsByPlace, corner: .place,
            rows: zip(placesByName, due).map { agreementRow(label($0), $1) })
    }

    private func agreementTable(
        _ figure: Figure, title: FigurePhrase, corner: PicturePhrase, rows: [FigureTable.Row]
    ) -> FigureTable {
        FigureTable(
            figure: figure, title: wording.say(title), labelHeads: [wording.say(corner)],
            heads: months.map { "\(wording.shortMonth($0.month)) \($0.year)" } + [wording.say(FigurePhrase.later)],
            rows: rows)
    }

    private func agreementRow(_ label: String, _ due: AgreementsDue) -> FigureTable.Row {
        FigureTable.Row(label, numbers: due.months.map(\.count) + [due.later])
    }

    private func agreementsDue(_ entries: [AgreementOrder.Entry]) -> AgreementsDue {
        var due = AgreementsDue()
        for entry in entries {
            if let month = monthsAhead(entry) { due.add(entry.reference, month: month) }
        }
        return due
    }

    /// The current month and the eleven after it.
    private var months: [(month: Int, year: Int)] {
        let first = date.year * 12 + date.month - 1
        return (first..<first + 12).map { ($0 % 12 + 1, $0 / 12) }
    }

    /// How many months from the current one its deadline is; nil for what is kept, dropped or overdue.
    private func monthsAhead(_ entry: AgreementOrder.Entry) -> Int? {
        guard entry.state == .pending else { return nil }
        return (entry.month.year - date.year) * 12 + entry.month.month - date.month
    }

    private func markCell(_ references: [AgreementReference], in list: SitePath) -> AgreementCalendar.Cell {
        let count = references.count
        return count > Self.marksInCalendarCell
            ? AgreementCalendar.Cell(count: CountCell(count: count, most: count, address: list))
            : AgreementCalendar.Cell(marks: references.map(agreementMark))
    }

    private func agreementMark(_ reference: AgreementReference) -> MarkView {
        let agreement = agreement(reference)
        return MarkView(
            address: permalinks.address(of: reference.owner, fragment: Self.anchor(agreement)),
            glyph: Self.glyph(agreement.status, isOverdue: false),
            label: wording.planned(agreement.deadline) + ": " + curled(agreement.what), isOverdue: false)
    }
}
