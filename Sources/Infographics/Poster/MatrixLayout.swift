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
    private var gap: Double { markSize == nil ? 1.5 : 3 }

    /// The roomiest layout that fits; nil when none does.
    static func fitting(_ matrix: PosterContent.StatusMatrix, in box: Box) -> MatrixLayout? {
        candidates.first { $0.height(of: matrix, width: box.width) <= box.height }
    }

    /// The height that `matrix` takes when it is `width` wide.
    func height(of matrix: PosterContent.StatusMatrix, width: Double) -> Double {
        let columns = self.columns(of: matrix, width: width)
        guard columns.nameWidth >= 6 * textSize,
            columns.statusWidths.allSatisfy({ $0 >= max(minimumStatusWidth, widestTotal(of: matrix) + 4) })
        else { return .infinity }
        // Large marks are for when there is room: all beside each other, and no name cut.
        if let markSize, markSize > Self.usualMark,
            hasWrappedMarks(matrix.rows, columns) || hasCutNames(matrix.rows, columns)
        {
            return .infinity
        }
        let tallest = split(matrix.rows, columns).map { rows in rows.reduce(0) { $0 + height(of: $1, columns) } }.max()
        return keyHeight(matrix, columns, width: width) + headHeight(matrix, columns) + (tallest ?? 0) + rowPitch
    }

    func draw(_ matrix: PosterContent.StatusMatrix, in box: Box, on page: inout Typesetter) {
        let columns = self.columns(of: matrix, width: box.width)
        let top = drawKey(matrix, columns, in: box, on: &page)
        // A table of nothing tells nothing.
        guard matrix.total > 0 || !matrix.rows.isEmpty else { return }
        let headHeight = headHeight(matrix, columns)
        let parts = split(matrix.rows, columns)
        // Rows stand further apart where the page has room, so that it is filled but never torn open.
        let slack = box.height - height(of: matrix, width: box.width)
        let rowsInColumn = parts.map(\.count).max() ?? 0
        let extra = rowsInColumn > 0 ? min(max(slack, 0) / Double(rowsInColumn + 1), rowPitch * 1.2) : 0
        var names = distinctNames(matrix.rows, columns)[...]
        for (index, rows) in parts.enumerated() {
            let x = box.x + Double(index) * (columns.width + Self.gutter)
            drawHead(matrix, columns, x: x, y: top, height: headHeight, on: &page)
            var y = top + headHeight
            for row in rows {
                draw(row, names.removeFirst(), columns, x: x, y: y + extra / 2, on: &page)
                y += height(of: row, columns) + extra
                page.rule(x: x, y: y - 0.5, width: columns.width)
            }
            if index == parts.count - 1 { drawTotals(matrix, columns, x: x, y: y + extra / 2, on: &page) }
        }
    }

    // MARK: Columns

    struct Columns {
        var width: Double
        var nameWidth: Double
        var statusWidths: [Double]
        var totalWidth: Double
    }

    private var rowPitch: Double { max(textSize * 1.2, (markSize ?? 0) + gap) + gap * 0.6 }
    private var markPitch: Double { (markSize ?? 0) + gap }
    private var minimumStatusWidth: Double { markSize.map { $0 + gap + columnGap } ?? textSize * 1.6 }
    /// Between the marks of one status and those of the next, so that each column is seen as one.
    private var columnGap: Double { (markSize ?? 0) * 0.5 }

    private func widestTotal(of matrix: PosterContent.StatusMatrix) -> Double {
        matrix.totals.map { Typeface.sans.width(of: String($0), size: textSize) }.max() ?? 0
    }

    /// Status columns are as wide as what the fullest row of each needs, in proportion.
    func columns(of matrix: PosterContent.StatusMatrix, width: Double) -> Columns {
        let width = (width - Double(columns - 1) * Self.gutter) / Double(columns)
        let totalWidth =
            max(
                Typeface.sansBold.width(of: String(matrix.total), size: textSize),
                Typeface.sans.width(of: matrix.totalHead, size: Self.headSize)) + 8
        guard markSize != nil else {
            let statusWidth = max(textSize * 1.9, widestTotal(of: matrix) + 5)
            let statuses = [Double](repeating: statusWidth, count: matrix.statusHeads.count)
            let nameWidth = width - totalWidth - statuses.reduce(0, +)
            return Columns(width: width, nameWidth: nameWidth, statusWidths: statuses, totalWidth: totalWidth)
        }
        let nameWidth = min(width * 0.26, 190)
        let room = width - nameWidth - totalWidth
        // At least the longest word above it where there is room.
        let words = matrix.statusHeads.map { head in
            head.split(separator: " ").map { Typeface.sans.width(of: $0, size: Self.headSize) + 4 }.max() ?? 0
        }
        let least = words.reduce(0, +) <= room ? words : words.map { _ in 0 }
        let statuses = widened(least, to: room, for: matrix.rows)
        return Columns(width: width, nameWidth: nameWidth, statusWidths: statuses, totalWidth: totalWidth)
    }

    /// Gives what is left of `room` to where it saves the most lines, a mark at a time; the last of it to all alike.
    private func widened(_ least: [Double], to room: Double, for rows: [PosterContent.Row]) -> [Double] {
        var widths = least.map { max($0, minimumStatusWidth) }
        var rest = room - widths.reduce(0, +)
        let fullest = widths.indices.map { status in rows.map { $0.cells[status].count }.max() ?? 0 }
        while true {
            let lines = widths.indices.map { (fullest[$0] + marksInLine(widths[$0]) - 1) / marksInLine(widths[$0]) }
            guard let tallest = lines.indices.max(by: { lines[$0] < lines[$1] }), lines[tallest] > 1 else { break }
            let needed = Double(marksInLine(widths[tallest]) + 1) * markPitch + gap + columnGap - widths[tallest]
            guard needed > 0, needed <= rest else { break }
            widths[tallest] += needed
            rest -= needed
        }
        let share = rest / Double(max(widths.count, 1))
        return widths.map { $0 + share }
    }

    /// The rows over the columns, about as high each.
    private func split(_ rows: [PosterContent.Row], _ columns: Columns) -> [[PosterContent.Row]] {
        let total = rows.reduce(0) { $0 + height(of: $1, columns) }
        var parts: [[PosterContent.Row]] = [[]]
        var filled = 0.0
        for row in rows {
            let height = height(of: row, columns)
            if filled + height / 2 > total / Double(self.columns) * Double(parts.count), parts.count < self.columns {
                parts.append([])
            }
            parts[parts.count - 1].append(row)
            filled += height
        }
        return parts
    }

    // MARK: Rows

    private func marksInLine(_ width: Double) -> Int { max(Int((width - gap - columnGap) / markPitch), 1) }

    private func hasWrappedMarks(_ rows: [PosterContent.Row], _ columns: Columns) -> Bool {
        rows.contains { row in zip(row.cells, columns.statusWidths).contains { $0.count > marksInLine($1) } }
    }

    private func height(of row: PosterContent.Row, _ columns: Columns) -> Double {
        let nameCount = nameLines(row.name, columns).count
        let box = Typeface.ascent + Typeface.descent
        let nameHeight = (Double(nameCount - 1) * Typesetter.leading + box) * textSize + gap
        guard markSize != nil else { return max(nameHeight, rowPitch) }
        let lines = zip(row.cells, columns.statusWidths).map { cell, width in
            (cell.count + marksInLine(width) - 1) / marksInLine(width)
        }
        return max(nameHeight, Double(lines.max() ?? 1) * markPitch + gap, rowPitch)
    }

    // MARK: Drawing

    private func draw(
        _ row: PosterContent.Row, _ name: [String], _ columns: Columns, x: Double, y: Double, on page: inout Typesetter
    ) {
        for (index, line) in name.enumerated() {
            page.line(
                line, x: x, y: y + gap / 2 + Double(index) * textSize * Typesetter.leading, textSize, .sansBold)
        }
        var left = x + columns.nameWidth
        for (status, width) in columns.statusWidths.enumerated() {
            draw(row.cells[status], StatusGlyph.allCases[status], x: left, y: y, width: width, on: &page)
            left += width
        }
        page.line(
            String(row.count), x: x + columns.width, y: y + gap / 2, textSize, .sansBold, .ink, .end)
    }

    private func draw(
        _ cell: [PosterContent.Initiative], _ glyph: StatusGlyph, x: Double, y: Double, width: Double,
        on page: inout Typesetter
    ) {
        guard let markSize else {
            // Below the middle of the glyph that heads the column.
            if !cell.isEmpty {
                page.line(String(cell.count), x: x + Self.headGlyph / 2, y: y + gap / 2, textSize, .sans, .ink, .middle)
            }
            return
        }
        let inLine = marksInLine(width)
        for (index, initiative) in cell.enumerated() {
            let centre = (
                x + Double(index % inLine) * markPitch + markSize / 2,
                y + gap + Double(index / inLine) * markPitch + markSize / 2
            )
            page.scene.marks.append(
                .status(glyph, centre: centre, size: markSize, .accent, title: initiative.title))
            if initiative.isOverdue { page.scene.marks.append(.flag(centre: centre, size: markSize)) }
        }
    }

    private func drawTotals(
        _ matrix: PosterContent.StatusMatrix, _ columns: Columns, x: Double, y: Double, on page: inout Typesetter
    ) {
        page.line(matrix.totalHead, x: x, y: y + gap / 2, textSize, .sans, .soft)
        var left = x + columns.nameWidth
        for (index, width) in columns.statusWidths.enumerated() {
            let middle = left + (markSize ?? Self.headGlyph) / 2
            page.line(String(matrix.totals[index]), x: middle, y: y + gap / 2, textSize, .sans, .soft, .middle)
            left += width
        }
        page.line(
            String(matrix.total), x: x + columns.width, y: y + gap / 2, textSize, .sansBold, .ink, .end)
    }
}
