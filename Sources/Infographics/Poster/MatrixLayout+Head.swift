/// What stands above the rows of a matrix: how to read it, and which status each column is.
extension MatrixLayout {
    static let headSize = 9.0
    static let headGlyph = 11.0

    /// The word of each status where there is room for all of them; the glyph alone otherwise, and the key tells.
    func headLines(_ matrix: MeasuredMatrix, _ columns: Columns) -> [[Substring]] {
        let lines = zip(matrix.heads, columns.statusWidths).map { head, width in
            head.lines(width: width - 3, size: Self.headSize)
        }
        let isBroken = zip(lines, matrix.heads).contains { lines, head in lines.count > head.wordCount }
        return isBroken ? lines.map { _ in [] } : lines.map(Array.init)
    }

    // MARK: Key

    fileprivate static let noteSize = 9.5
    fileprivate static let keyGlyph = 9.0
    fileprivate static let keyGap = 16.0
    /// Below it.
    fileprivate static let keyMargin = 8.0

    fileprivate func keyWidth(_ head: MeasuredText) -> Double {
        Self.keyGlyph + 4 + head.width(size: Self.headSize) + Self.keyGap
    }

    /// The statuses in each line of a key; none where there is nothing to tell apart.
    func keyLines(_ matrix: MeasuredMatrix, width: Double) -> [[Int]] {
        guard matrix.content.total > 0 else { return [] }
        var lines: [[Int]] = [[]]
        var room = width
        for (status, head) in matrix.heads.enumerated() where status < StatusGlyph.allCases.count {
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

extension MatrixLayout.Arrangement {
    private typealias Layout = MatrixLayout

    var headHeight: Double {
        let lines = heads.reduce(0) { max($0, $1.count) }
        return Layout.headGlyph + 6 + Double(lines) * Layout.headSize * Typesetter.leading + 4
    }

    func drawHead(x: Double, y: Double, on page: inout Typesetter) {
        let size = Layout.headSize
        let foot = y + headHeight - 4
        let nameTop = foot - size * Typesetter.leading
        page.line(matrix.content.nameHead, x: x, y: nameTop, size, .sans, .soft)
        page.line(matrix.content.totalHead, x: x + columns.width, y: nameTop, size, .sans, .soft, .end)
        var left = x + columns.nameWidth
        for (index, glyph) in StatusGlyph.allCases.enumerated() where index < columns.statusWidths.count {
            let centre = left + (layout.markSize ?? Layout.headGlyph) / 2
            page.scene.marks.append(
                .status(
                    glyph, centre: (centre, y + Layout.headGlyph / 2 + 1), size: Layout.headGlyph, .ink,
                    title: matrix.content.statusHeads[index]))
            for (number, line) in heads[index].enumerated() {
                let top = y + Layout.headGlyph + 5 + Double(number) * size * Typesetter.leading
                page.line(String(line), x: left, y: top, size, .sans, .soft)
            }
            left += columns.statusWidths[index]
        }
        page.rule(x: x, y: foot + 2, width: columns.width, weight: 1, .ink)
    }

    /// How to read marks; or, where no word stands above a column, which glyph means what.
    var keyHeight: Double {
        let note = hasNote ? Layout.noteSize * Typesetter.leading : 0
        return note + Double(key.count) * Layout.headSize * 1.6 + Layout.keyMargin
    }

    /// - Returns: where the head begins.
    func drawKey(in box: Box, on page: inout Typesetter) -> Double {
        var y = box.y
        if hasNote {
            y = page.paragraph(
                matrix.content.note, x: box.x, y: y, width: box.width, Layout.noteSize, .sans, .soft, maximum: 1)
        }
        for line in key {
            var x = box.x
            for status in line {
                let centre = (x + Layout.keyGlyph / 2, y + Layout.headSize * 0.7)
                page.scene.marks.append(
                    .status(StatusGlyph.allCases[status], centre: centre, size: Layout.keyGlyph, .ink, title: nil))
                page.line(
                    matrix.content.statusHeads[status], x: x + Layout.keyGlyph + 4, y: y, Layout.headSize, .sans, .soft)
                x += layout.keyWidth(matrix.heads[status])
            }
            y += Layout.headSize * 1.6
        }
        return y + Layout.keyMargin
    }

    private var hasNote: Bool { layout.markSize != nil && matrix.content.total > 0 }
}
