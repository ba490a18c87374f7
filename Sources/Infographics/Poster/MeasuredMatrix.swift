/// A matrix with all that laying it out asks again for each size that is tried: its texts measured, its rows counted.
struct MeasuredMatrix {
    let content: PosterContent.StatusMatrix
    let heading: MeasuredText
    let heads: [MeasuredText]
    let totalHead: MeasuredText
    let names: [MeasuredText]
    /// The number of all.
    let total: MeasuredText
    /// Of the numbers of each status, in thousandths of the size.
    let widestTotal: Int
    /// For each status, how many marks the fullest row has.
    let fullest: [Int]

    init(_ content: PosterContent.StatusMatrix) {
        self.content = content
        heading = MeasuredText(content.heading, in: .serifBold)
        heads = content.statusHeads.map { MeasuredText($0, in: .sans) }
        totalHead = MeasuredText(content.totalHead, in: .sans)
        names = content.rows.map { MeasuredText($0.name, in: .sansBold) }
        total = MeasuredText(String(content.total), in: .sansBold)
        widestTotal = content.totals.reduce(0) { max($0, Typeface.sans.advance(of: String($1))) }
        fullest = content.statusHeads.indices.map { status in
            content.rows.reduce(0) { max($0, $1.cells[status].count) }
        }
    }
}
