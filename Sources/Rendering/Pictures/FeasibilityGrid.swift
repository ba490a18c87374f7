internal import Markup
internal import Templating
internal import VillageModel

/// Verdict × status: how many initiatives are where, so that what is stuck stands out.
struct FeasibilityGrid: Sendable {
    let heads: [StatusMark]
    let rows: [Row]

    static let fields = RecordType<FeasibilityGrid>(
        "haalbaarheid",
        [
            .list("statussen", StatusMark.fields) { $0.heads },
            .list("rijen", Row.fields) { $0.rows },
        ])

    struct Row: Sendable {
        let verdict: FeasibilityTag
        let cells: [CountCell]
        let total: Int

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("oordeel", FeasibilityTag.fields) { $0.verdict },
                .list("cellen", CountCell.fields) { $0.cells },
                .number("totaal") { $0.total },
            ])
    }
}

extension Edition {
    /// Nil without initiatives.
    var feasibilityGrid: FeasibilityGrid? {
        var found: [Feasibility: [InitiativeStatus: [ID<Initiative>]]] = [:]
        for index in municipality.initiatives.indices {
            let initiative = municipality.initiatives[index]
            found[initiative.verdict.feasibility, default: [:]][initiative.status, default: []].append(ID(index))
        }
        guard let most = found.values.flatMap(\.values).map(\.count).max() else { return nil }
        let rows = Feasibility.allCases.map { verdict in
            let cells = InitiativeStatus.allCases.map { status in
                let members = found[verdict]?[status] ?? []
                return CountCell(
                    count: members.count, most: most,
                    address: members.count == 1
                        ? permalinks.address(of: .initiative(members[0]))
                        : permalinks.page(
                            ListKind.initiatives.folder, fragment: InitiativeGroup.anchor(Self.glyph(status))))
            }
            return FeasibilityGrid.Row(
                verdict: tag(verdict), cells: cells, total: cells.reduce(0) { $0 + $1.count })
        }
        return FeasibilityGrid(heads: InitiativeStatus.allCases.map(mark), rows: rows.filter { $0.total > 0 })
    }
}
