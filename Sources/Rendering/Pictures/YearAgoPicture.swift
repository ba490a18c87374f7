internal import PlainText
internal import Templating
internal import VillageModel

/// A year ago and now: how many initiatives had each status, and how many agreements were kept.
struct YearAgoPicture: Sendable {
    let heading: String
    /// What was kept in that year.
    let sentence: String?
    let heads: [StatusMark]
    let rows: [Row]
    let figure: FigureTableView

    static let fields = RecordType<YearAgoPicture>(
        "jaargeleden",
        [
            .text("kop") { $0.heading },
            .optionalText("zin") { $0.sentence },
            .list("statussen", StatusMark.fields) { $0.heads },
            .list("rijen", Row.fields) { $0.rows },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    /// One of the two days.
    struct Row: Sendable {
        let name: String
        let cells: [Cell]
        let total: Int
        let agreementsMet: Int

        static let fields = RecordType<Row>(
            "rij",
            [
                .text("naam") { $0.name },
                .list("cellen", Cell.fields) { $0.cells },
                .number("totaal") { $0.total },
                .number("nagekomen") { $0.agreementsMet },
            ])
    }

    /// A number, in four steps of one hue.
    struct Cell: Sendable {
        let count: Int
        let step: Int

        static let fields = RecordType<Cell>(
            "cel",
            [
                .flag("iets") { $0.count > 0 },
                .number("aantal") { $0.count },
                .number("stap") { $0.step },
            ])
    }
}

extension Edition {
    /// Nil when nothing is known of a year ago.
    var yearAgoPicture: YearAgoPicture? {
        let days = thenAndNow
        guard let then = days.first, let now = days.last, let table = yearAgoTable(days) else { return nil }
        let most = days.flatMap(\.byStatus).max() ?? 0
        return YearAgoPicture(
            heading: wording.yearAgo(then.initiatives, now: now.initiatives),
            sentence: wording.keptSince(now.agreementsMet - then.agreementsMet),
            heads: InitiativeStatus.allCases.map(mark),
            rows: days.map { day in
                YearAgoPicture.Row(
                    name: wording.date(day.date),
                    cells: day.byStatus.map {
                        YearAgoPicture.Cell(count: $0, step: CountCell.step(of: $0, most: most))
                    }, total: day.initiatives, agreementsMet: day.agreementsMet)
            }, figure: .files(of: table))
    }

    var yearAgoTable: FigureTable? { yearAgoTable(thenAndNow) }

    private func yearAgoTable(_ days: [DayCounts]) -> FigureTable? {
        guard let then = days.first, then.initiatives > 0 || then.agreementsMet > 0 else { return nil }
        return FigureTable(
            figure: .yearAgo, title: wording.say(FigurePhrase.yearAgo), labelHeads: [wording.say(FigurePhrase.day)],
            heads: statusHeads + [wording.say(FigurePhrase.agreementsMet)],
            rows: days.map { day in
                FigureTable.Row(day.date.iso, numbers: day.byStatus + [day.initiatives, day.agreementsMet])
            })
    }

    /// What is known of one day, from the dates in the logs and those on which agreements were kept.
    private struct DayCounts {
        let date: CalendarDate
        let byStatus: [Int]
        let agreementsMet: Int

        var initiatives: Int { byStatus.reduce(0, +) }
    }

    private var thenAndNow: [DayCounts] {
        guard let then = date.aYearEarlier else { return [] }
        let known = municipality.initiativesByStatus(at: then)
        var met = 0
        municipality.forEachAgreement { _, agreement in
            if agreement.isCounted && agreement.isMet(at: then) { met += 1 }
        }
        return [
            DayCounts(
                date: then, byStatus: InitiativeStatus.allCases.map { known[$0] ?? 0 },
                agreementsMet: met),
            DayCounts(
                date: date, byStatus: InitiativeStatus.allCases.map { counts.initiativesByStatus[$0] ?? 0 },
                agreementsMet: counts.agreementsMet),
        ]
    }
}

extension CalendarDate {
    /// The same day of the year before; 28 February for the 29th. Nil before the first year that dates may have.
    fileprivate var aYearEarlier: CalendarDate? {
        CalendarDate(year: year - 1, month: month, day: day) ?? CalendarDate(year: year - 1, month: month, day: 28)
    }
}

extension Wording {
    /// "Een jaar geleden 41 initiatieven, nu 60"
    fileprivate func yearAgo(_ then: Int, now: Int) -> String {
        if then == 0 { return say(FigurePhrase.noneAYearAgo, counted(now, .initiative)) }
        if then == now { return say(FigurePhrase.asManyAYearAgo, counted(now, .initiative)) }
        return say(FigurePhrase.aYearAgo, counted(then, .initiative), number(now))
    }

    /// "Sindsdien zijn er 17 afspraken nagekomen."; nil for none.
    fileprivate func keptSince(_ count: Int) -> String? {
        switch count {
        case ...0: nil
        case 1: say(FigurePhrase.oneKeptSince)
        default: say(FigurePhrase.keptSince, number(count))
        }
    }
}
