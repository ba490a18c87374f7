internal import Markup
internal import Templating
internal import VillageModel

/// Verdict × status: how many initiatives are where, so that what is stuck stands out.
struct FeasibilityGrid: Sendable {
    let heads: [StatusMark]
    let rows: [Row]
    let figure: FigureTableView

    static let fields = RecordType<FeasibilityGrid>(
        "haalbaarheid",
        [
            .list("statussen", StatusMark.fields) { $0.heads },
            .list("rijen", Row.fields) { $0.rows },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    struct Row: Sendable {
        let verdict: FeasibilityTag
        let cells: [CountCell]
        let total: Int

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("oordeel", FeasibilityTag.fields, at: \.verdict),
                .list("cellen", CountCell.fields) { $0.cells },
                .number("totaal") { $0.total },
            ])
    }
}

/// The initiatives of each verdict and status; without those that have none.
typealias InitiativesByVerdict = [(verdict: Feasibility, members: [[ID<Initiative>]])]

extension Edition {
    /// Nil without initiatives.
    var feasibilityGrid: FeasibilityGrid? {
        let found = initiativesByVerdict
        guard let table = feasibilityTable(found),
            let most = found.flatMap(\.members).map(\.count).max()
        else { return nil }
        let rows = found.map { verdict, members in
            let cells = zip(InitiativeStatus.allCases, members).map { status, members in
                CountCell(
                    count: members.count, most: most,
                    address: members.count == 1
                        ? permalinks.address(of: .initiative(members[0]))
                        : permalinks.page(
                            ListKind.initiatives.folder, fragment: InitiativeGroup.anchor(Self.glyph(status))))
            }
            return FeasibilityGrid.Row(
                verdict: tag(verdict), cells: cells, total: cells.reduce(0) { $0 + $1.count })
        }
        return FeasibilityGrid(
            heads: InitiativeStatus.allCases.map(mark), rows: rows, figure: .files(of: table))
    }

    /// Each verdict that was given, with its initiatives per status.
    var initiativesByVerdict: InitiativesByVerdict {
        var found: [Feasibility: [InitiativeStatus: [ID<Initiative>]]] = [:]
        for index in municipality.initiatives.indices {
            let initiative = municipality.initiatives[index]
            found[initiative.verdict.feasibility, default: [:]][initiative.status, default: []].append(ID(index))
        }
        return Feasibility.allCases.compactMap { verdict in
            found[verdict].map { byStatus in (verdict, InitiativeStatus.allCases.map { byStatus[$0] ?? [] }) }
        }
    }

    func feasibilityTable(_ found: InitiativesByVerdict) -> FigureTable? {
        guard !found.isEmpty else { return nil }
        return FigureTable(
            figure: .feasibilityByStatus, title: wording.say(PicturePhrase.feasibilityCaption),
            labelHeads: [wording.say(PicturePhrase.feasible)], heads: statusHeads,
            rows: found.map { verdict, members in
                let numbers = members.map(\.count)
                return FigureTable.Row(wording.label(verdict), numbers: numbers + [numbers.reduce(0, +)])
            })
    }
}
