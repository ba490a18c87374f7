/// What stands above the rows of a matrix: how to read it, and which status each column is.
extension MatrixLayout {
    static let headSize = 9.0
    static let headGlyph = 11.0

    func headHeight(_ matrix: PosterContent.StatusMatrix, _ columns: Columns) -> Double {
        Self.headGlyph + 6 + Double(headLines(matrix, columns).map(\.count).max() ?? 0) * Self.headSize
            * Typesetter.leading + 4
    }

    /// The word of each status where there is room for all of them; the glyph alone otherwise, and the key tells.
    private func headLines(_ matrix: PosterContent.StatusMatrix, _ columns: Columns) -> [[String]] {
        let lines = zip(matrix.statusHeads, columns.statusWidths).map { head, width in
            Typeface.sans.lines(of: head, width: width - 3, size: Self.headSize)
        }
        let isBroken = zip(lines, matrix.statusHeads).contains { lines, head in
            lines.count > head.split(separator: " ").count
        }
        return isBroken ? matrix.statusHeads.map { _ in [] } : lines
    }

    func drawHead(
        _ matrix: PosterContent.StatusMatrix, _ columns: Columns, x: Double, y: Double, height: Double,
        on page: inout Typesetter
    ) {
        let foot = y + height - 4
        page.line(
            matrix.nameHead, x: x, y: foot - Self.headSize * Typesetter.leading, Self.headSize, .sans, .soft)
        page.line(
            matrix.totalHead, x: x + columns.width, y: foot - Self.headSize * Typesetter.leading, Self.headSize, .sans,
            .soft, .end)
        var left = x + columns.nameWidth
        let lines = headLines(matrix, columns)
        for (index, glyph) in StatusGlyph.allCases.enumerated() where index < columns.statusWidths.count {
            let width = columns.statusWidths[index]
            let centre = left + (markSize ?? Self.headGlyph) / 2
            page.scene.marks.append(
                .status(
                    glyph, centre: (centre, y + Self.headGlyph / 2 + 1), size: Self.headGlyph, .ink,
                    title: matrix.statusHeads[index]))
            for (number, line) in lines[index].enumerated() {
                page.line(
                    line, x: left, y: y + Self.headGlyph + 5 + Double(number) * Self.headSize * Typesetter.leading,
                    Self.headSize, .sans, .soft)
            }
            left += width
        }
        page.rule(x: x, y: foot + 2, width: columns.width, weight: 1, .ink)
    }

    // MARK: Key

    private static let noteSize = 9.5
    private static let keyGlyph = 9.0
    private static let keyGap = 16.0
    /// Below it.
    private static let keyMargin = 8.0

    /// How to read marks; or, where no word stands above a column, which glyph means what.
    func keyHeight(_ matrix: PosterContent.StatusMatrix, _ columns: Columns, width: Double) -> Double {
        let note = hasNote(matrix) ? Self.noteSize * Typesetter.leading : 0
        return note + Double(keyLines(matrix, columns, width: width).count) * Self.headSize * 1.6 + Self.keyMargin
    }

    /// - Returns: where the head begins.
    func drawKey(
        _ matrix: PosterContent.StatusMatrix, _ columns: Columns, in box: Box, on page: inout Typesetter
    ) -> Double {
        var y = box.y
        if hasNote(matrix) {
            y = page.paragraph(matrix.note, x: box.x, y: y, width: box.width, Self.noteSize, .sans, .soft, maximum: 1)
        }
        for line in keyLines(matrix, columns, width: box.width) {
            var x = box.x
            for status in line {
                let centre = (x + Self.keyGlyph / 2, y + Self.headSize * 0.7)
                page.scene.marks.append(
                    .status(StatusGlyph.allCases[status], centre: centre, size: Self.keyGlyph, .ink, title: nil))
                page.line(
                    matrix.statusHeads[status], x: x + Self.keyGlyph + 4, y: y, Self.headSize, .sans, .soft)
                x += keyWidth(matrix.statusHeads[status])
            }
            y += Self.headSize * 1.6
        }
        return y + Self.keyMargin
    }

    private func hasNote(_ matrix: PosterContent.StatusMatrix) -> Bool { markSize != nil && matrix.total > 0 }

    private func keyWidth(_ head: String) -> Double {
        Self.keyGlyph + 4 + Typeface.sans.width(of: head, size: Self.headSize) + Self.keyGap
    }

    /// The statuses of each line of the key; none where the columns have words, or there is nothing to tell apart.
    private func keyLines(
        _ matrix: PosterContent.StatusMatrix, _ columns: Columns, width: Double
    ) -> [[Int]] {
        guard matrix.total > 0, headLines(matrix, columns).allSatisfy(\.isEmpty) else { return [] }
        var lines: [[Int]] = [[]]
        var room = width
        for (status, head) in matrix.statusHeads.enumerated() where status < StatusGlyph.allCases.count {
            let needed = keyWidth(head)
            if needed - Self.keyGap > room {
                lines.append([])
                room = width
            }
            lines[lines.count - 1].append(status)
            room -= needed
        }
        return lines
    }
}
