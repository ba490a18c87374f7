internal import Markup
internal import Templating

/// The numbers of a picture as a table behind it, with both files to download.
struct FigureTableView: Sendable {
    let title: String
    let heads: [String]
    let rows: [Row]
    let total: Row?
    let csv: SitePath
    let json: SitePath

    static let fields = RecordType<FigureTableView>(
        "cijfertabel",
        [
            .text("titel") { $0.title },
            .flag("heeft_tabel") { !$0.rows.isEmpty },
            .texts("koppen") { $0.heads },
            .list("rijen", Row.fields) { $0.rows },
            .optional("totaal", Row.fields) { $0.total },
            .address("csv") { $0.csv },
            .address("json") { $0.json },
        ])

    struct Row: Sendable {
        let labels: [String]
        let numbers: [String]

        static let fields = RecordType<Row>(
            "rij",
            [
                .texts("namen") { $0.labels },
                .texts("getallen") { $0.numbers },
            ])

        init(_ row: FigureTable.Row) {
            labels = row.labels
            numbers = row.numbers.map { $0.map(String.init) ?? "" }
        }
    }

    /// - Parameter rows: the positions of the rows to show; nil for all of them. The files have all.
    init(_ table: FigureTable, rows: [Int]? = nil, hasTotal: Bool = true) {
        title = table.title
        heads = table.labelHeads + table.heads
        self.rows = (rows ?? Array(table.rows.indices)).map { Row(table.rows[$0]) }
        total = hasTotal ? table.total.map(Row.init) : nil
        csv = SitePath(table.path(.csv))
        json = SitePath(table.path(.json))
    }

    /// Only the files, behind a picture that is a table of numbers itself.
    static func files(of table: FigureTable) -> FigureTableView { FigureTableView(table, rows: [], hasTotal: false) }
}
