/// How the matrix of places and statuses fits in a box: in how many columns of places, with which size of marks, or
/// with counts instead of marks. The first of `candidates` that fits is taken.
struct MatrixLayout {
    /// How many times the table stands beside itself.
    let columns: Int
    /// Of a mark, in points; nil where cells hold counts.
    let markSize: Double?
    /// How many lines a name may take.
    let nameLines: Int
    let textSize: Double

    /// From roomy to tight.
    static let candidates: [MatrixLayout] = [
        MatrixLayout(columns: 1, markSize: 30, nameLines: 3, textSize: 20),
        MatrixLayout(columns: 1, markSize: 24, nameLines: 3, textSize: 17),
        MatrixLayout(columns: 1, markSize: 19, nameLines: 3, textSize: 14.5),
        MatrixLayout(columns: 1, markSize: 16, nameLines: 3, textSize: 13),
        MatrixLayout(columns: 1, markSize: 13, nameLines: 3, textSize: 11.5),
        MatrixLayout(columns: 1, markSize: 11, nameLines: 2, textSize: 10.5),
        MatrixLayout(columns: 1, markSize: 9.5, nameLines: 2, textSize: 10),
        MatrixLayout(columns: 1, markSize: 8.5, nameLines: 1, textSize: 9),
        MatrixLayout(columns: 2, markSize: 8.5, nameLines: 2, textSize: 9),
        MatrixLayout(columns: 1, markSize: nil, nameLines: 1, textSize: 9.5),
        MatrixLayout(columns: 2, markSize: nil, nameLines: 2, textSize: 9.5),
        MatrixLayout(columns: 3, markSize: nil, nameLines: 2, textSize: 9),
        MatrixLayout(columns: 3, markSize: nil, nameLines: 1, textSize: 9),
        MatrixLayout(columns: 4, markSize: nil, nameLines: 1, textSize: 9),
    ]

    static let smallest = MatrixLayout(columns: 1, markSize: nil, nameLines: 1, textSize: 9)

    static let gutter = 26.0
    private static let usualMark = 19.0
    /// Around marks, and between rows; counts stand closer.
    var gap: Double { markSize == nil ? 1.5 : 3 }

    /// The roomiest layout that fits; nil when none does.
    static func fitting(_ matrix: MeasuredMatrix, in box: Box) -> Arrangement? {
        for layout in candidates {
            let columns = layout.columns(of: matrix, width: box.width)
            guard layout.isSeemly(matrix, columns) else { continue }
            let arrangement = layout.arrangement(of: matrix, columns, width: box.width)
            if arrangement.height <= box.height { return arrangement }
        }
        return nil
    }

    private func isSeemly(_ matrix: MeasuredMatrix, _ columns: Columns) -> Bool {
        let least = max(minimumStatusWidth, widestTotal(of: matrix) + 4)
        guard columns.nameWidth >= 6 * textSize, columns.statusWidths.allSatisfy({ $0 >= least }) else { return false }
        // Large marks are for when there is room: all beside each other, and no name cut.
        guard let markSize, markSize > Self.usualMark else { return true }
        let hasWrappedMarks = zip(matrix.fullest, columns.statusWidths).contains { $0 > marksInLine($1) }
        return !hasWrappedMarks && matrix.names.allSatisfy { lineCount($0, columns) <= nameLines }
    }

    // MARK: Columns

    struct Columns {
        var width: Double
        var nameWidth: Double
        var statusWidths: [Double]
        var totalWidth: Double
    }

    var rowPitch: Double { max(textSize * 1.2, (markSize ?? 0) + gap) + gap * 0.6 }
    var markPitch: Double { (markSize ?? 0) + gap }
    private var minimumStatusWidth: Double { markSize.map { $0 + gap + columnGap } ?? textSize * 1.6 }
    /// Between the marks of one status and those of the next, so that each column is seen as one.
    private var columnGap: Double { (markSize ?? 0) * 0.5 }

    private func widestTotal(of matrix: MeasuredMatrix) -> Double {
        Double(matrix.widestTotal) * textSize / 1000
    }

    /// Status columns are as wide as what the fullest row of each needs, in proportion.
    func columns(of matrix: MeasuredMatrix, width: Double) -> Columns {
        let width = (width - Double(columns - 1) * Self.gutter) / Double(columns)
        let totalWidth = max(matrix.total.width(size: textSize), matrix.totalHead.width(size: Self.headSize)) + 8
        guard markSize != nil else {
            let statusWidth = max(textSize * 1.9, widestTotal(of: matrix) + 5)
            let statuses = [Double](repeating: statusWidth, count: matrix.heads.count)
            let nameWidth = width - totalWidth - statuses.reduce(0, +)
            return Columns(width: width, nameWidth: nameWidth, statusWidths: statuses, totalWidth: totalWidth)
        }
        let nameWidth = min(width * 0.26, 190)
        let room = width - nameWidth - totalWidth
        // At least the longest word above it where there is room.
        let words = matrix.heads.map { Double($0.widestWord) * Self.headSize / 1000 + 4 }
        let least = words.reduce(0, +) <= room ? words : words.map { _ in 0 }
        let statuses = widened(least, to: room, for: matrix.fullest)
        return Columns(width: width, nameWidth: nameWidth, statusWidths: statuses, totalWidth: totalWidth)
    }

    /// Gives what is left of `room` to where it saves the most lines, a mark at a time; the last of it to all alike.
    private func widened(_ least: [Double], to room: Double, for fullest: [Int]) -> [Double] {
        var widths = least.map { max($0, minimumStatusWidth) }
        var rest = room - widths.reduce(0, +)
        while true {
            var tallest = (status: 0, lines: 0)
            for (status, marks) in fullest.enumerated() {
                let lines = lineCount(ofMarks: marks, width: widths[status])
                if lines > tallest.lines { tallest = (status, lines) }
            }
            guard tallest.lines > 1 else { break }
            let width = widths[tallest.status]
            let needed = Double(marksInLine(width) + 1) * markPitch + gap + columnGap - width
            guard needed > 0, needed <= rest else { break }
            widths[tallest.status] += needed
            rest -= needed
        }
        let share = rest / Double(max(widths.count, 1))
        return widths.map { $0 + share }
    }

    // MARK: Rows

    func marksInLine(_ width: Double) -> Int { max(Int((width - gap - columnGap) / markPitch), 1) }

    private func lineCount(ofMarks count: Int, width: Double) -> Int {
        let inLine = marksInLine(width)
        return (count + inLine - 1) / inLine
    }

    func height(ofRow row: Int, in matrix: MeasuredMatrix, _ columns: Columns) -> Double {
        let nameCount = min(lineCount(matrix.names[row], columns), nameLines)
        let box = Typeface.ascent + Typeface.descent
        let nameHeight = (Double(nameCount - 1) * Typesetter.leading + box) * textSize + gap
        guard markSize != nil else { return max(nameHeight, rowPitch) }
        let lines = zip(matrix.content.rows[row].cells, columns.statusWidths).reduce(0) { lines, cell in
            max(lines, lineCount(ofMarks: cell.0.count, width: cell.1))
        }
        return max(nameHeight, Double(lines) * markPitch + gap, rowPitch)
    }
}
