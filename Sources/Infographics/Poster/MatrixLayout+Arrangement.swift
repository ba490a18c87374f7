extension MatrixLayout {
    /// A matrix in this layout at one width: where everything goes, computed once, before anything is drawn.
    struct Arrangement {
        let layout: MatrixLayout
        let matrix: MeasuredMatrix
        let columns: Columns
        /// The lines of the word above each status; all of them empty where the key tells instead.
        let heads: [[Substring]]
        /// The statuses in each line of the key.
        let key: [[Int]]
        let rowHeights: [Double]
        /// The rows of each column of the page.
        let parts: [Range<Int>]
    }

    func arrangement(of matrix: MeasuredMatrix, width: Double) -> Arrangement {
        arrangement(of: matrix, columns(of: matrix, width: width), width: width)
    }

    func arrangement(of matrix: MeasuredMatrix, _ columns: Columns, width: Double) -> Arrangement {
        let heads = headLines(matrix, columns)
        let rowHeights = matrix.content.rows.indices.map { height(ofRow: $0, in: matrix, columns) }
        return Arrangement(
            layout: self, matrix: matrix, columns: columns, heads: heads,
            key: heads.allSatisfy(\.isEmpty) ? keyLines(matrix, width: width) : [],
            rowHeights: rowHeights, parts: split(rowHeights))
    }

    /// The rows over the columns of the page, about as high each.
    private func split(_ heights: [Double]) -> [Range<Int>] {
        let share = heights.reduce(0, +) / Double(columns)
        var parts = [0..<0]
        var filled = 0.0
        for (row, height) in heights.enumerated() {
            if filled + height / 2 > share * Double(parts.count), parts.count < columns { parts.append(row..<row) }
            parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<row + 1
            filled += height
        }
        return parts
    }
}

extension MatrixLayout.Arrangement {
    var height: Double {
        let tallest = parts.reduce(0) { max($0, rowHeights[$1].reduce(0, +)) }
        return keyHeight + headHeight + tallest + layout.rowPitch
    }

    func draw(in box: Box, on page: inout Typesetter) {
        let top = drawKey(in: box, on: &page)
        // A table of nothing tells nothing.
        guard matrix.content.total > 0 || !matrix.content.rows.isEmpty else { return }
        // Rows stand further apart where the page has room, so that it is filled but never torn open.
        let slack = box.height - height
        let rowsInColumn = parts.reduce(0) { max($0, $1.count) }
        let extra = rowsInColumn > 0 ? min(max(slack, 0) / Double(rowsInColumn + 1), layout.rowPitch * 1.2) : 0
        let names = layout.distinctNames(matrix, columns)
        for (index, rows) in parts.enumerated() {
            let x = box.x + Double(index) * (columns.width + MatrixLayout.gutter)
            drawHead(x: x, y: top, on: &page)
            var y = top + headHeight
            for row in rows {
                draw(matrix.content.rows[row], names[row], x: x, y: y + extra / 2, on: &page)
                y += rowHeights[row] + extra
                page.rule(x: x, y: y - 0.5, width: columns.width)
            }
            if index == parts.count - 1 { drawTotals(x: x, y: y + extra / 2, on: &page) }
        }
    }

    private func draw(_ row: PosterContent.Row, _ name: [String], x: Double, y: Double, on page: inout Typesetter) {
        let size = layout.textSize
        let top = y + layout.gap / 2
        for (index, line) in name.enumerated() {
            page.line(line, x: x, y: top + Double(index) * size * Typesetter.leading, size, .sansBold)
        }
        var left = x + columns.nameWidth
        for (status, width) in columns.statusWidths.enumerated() {
            draw(row.cells[status], StatusGlyph.allCases[status], x: left, y: y, width: width, on: &page)
            left += width
        }
        page.line(String(row.count), x: x + columns.width, y: top, size, .sansBold, .ink, .end)
    }

    private func draw(
        _ cell: [PosterContent.Initiative], _ glyph: StatusGlyph, x: Double, y: Double, width: Double,
        on page: inout Typesetter
    ) {
        guard let markSize = layout.markSize else {
            // Below the middle of the glyph that heads the column.
            if !cell.isEmpty {
                page.line(
                    String(cell.count), x: x + MatrixLayout.headGlyph / 2, y: y + layout.gap / 2, layout.textSize,
                    .sans, .ink, .middle)
            }
            return
        }
        let inLine = layout.marksInLine(width)
        for (index, initiative) in cell.enumerated() {
            let centre = (
                x + Double(index % inLine) * layout.markPitch + markSize / 2,
                y + layout.gap + Double(index / inLine) * layout.markPitch + markSize / 2
            )
            page.scene.marks.append(
                .status(glyph, centre: centre, size: markSize, .accent, title: initiative.title))
            if initiative.isOverdue { page.scene.marks.append(.flag(centre: centre, size: markSize)) }
        }
    }

    private func drawTotals(x: Double, y: Double, on page: inout Typesetter) {
        let size = layout.textSize
        let top = y + layout.gap / 2
        page.line(matrix.content.totalHead, x: x, y: top, size, .sans, .soft)
        var left = x + columns.nameWidth
        for (index, width) in columns.statusWidths.enumerated() {
            let middle = left + (layout.markSize ?? MatrixLayout.headGlyph) / 2
            page.line(String(matrix.content.totals[index]), x: middle, y: top, size, .sans, .soft, .middle)
            left += width
        }
        page.line(String(matrix.content.total), x: x + columns.width, y: top, size, .sansBold, .ink, .end)
    }
}
