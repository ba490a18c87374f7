internal import Markup

/// A line of source with a caret and tildes under the place that a remark is about:
///
///     status: in uitvoring
///             ^~~~~~~~~~~~
///
/// A long line is cut to what surrounds the place. Of a range over several lines the first is shown.
struct SourceExcerpt {
    /// Columns of a whole excerpt, at most.
    static let limit = 96
    /// Columns kept in front of the place when the line has to be cut there.
    private static let lead = 30
    /// Code points looked at on either side of the place. More than fit in `limit`, and few enough that a flood of
    /// combining marks, or of remarks on one endless line, costs nothing.
    private static let reach = 300

    /// The line, safe to print.
    let line: String
    /// Spaces, a caret and tildes.
    let marker: String

    /// One character as it is shown.
    private struct Cell {
        let shown: String
        let width: Int
    }

    /// - Returns: nil when the line does not exist or has nothing on it.
    init?(of range: SourceRange, in text: SourceText) {
        guard range.start.line <= text.lineCount else { return nil }
        let bytes = text.line(range.start.line)
        guard !bytes.isEmpty else { return nil }
        let start = text.offset(of: range.start)
        let isOneLine = range.end.line == range.start.line
        let length = isOneLine ? range.end.column - range.start.column : Self.reach

        let from = Self.step(back: Self.reach, from: start, in: bytes)
        let to = Self.step(ahead: Self.reach, from: start, in: bytes)
        var before = Self.cells(bytes[from..<start])
        let behind = Self.cells(bytes[start..<to])
        let marked = behind.prefix(max(0, length))
        let after = behind.dropFirst(marked.count)

        // Cut in front: only when the place would not fit otherwise.
        let markedWidth = max(1, Self.width(marked))
        var isCutBefore = from > bytes.startIndex
        if isCutBefore || Self.width(before[...]) + markedWidth > Self.limit - 1 {
            let room = max(0, min(Self.lead, Self.limit - 2 - markedWidth))
            let kept = Self.suffix(of: before[...], within: room)
            isCutBefore = isCutBefore || kept.count < before.count
            before = Array(kept)
        }
        let lead = (isCutBefore ? 1 : 0) + Self.width(before[...])

        // Cut behind: keep room for the sign that says so.
        let rest = Array(marked) + Array(after)
        var room = Self.limit - lead
        let isCutBehind = to < bytes.endIndex || Self.width(rest[...]) > room
        if isCutBehind { room -= 1 }
        let shown = isCutBehind ? Array(Self.prefix(of: rest[...], within: room)) : rest

        line = (isCutBefore ? "…" : "") + (before + shown).map(\.shown).joined() + (isCutBehind ? "…" : "")
        let underlined = max(1, min(Self.width(shown.prefix(marked.count)), Self.limit - lead))
        marker = String(repeating: " ", count: lead) + "^" + String(repeating: "~", count: underlined - 1)
    }

    private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            if (0x20..<0x7F).contains(scalar.value) { return Cell(shown: String(scalar), width: 1) }
            let shown = terminalText(String(scalar))
            return Cell(shown: shown, width: shown.unicodeScalars.reduce(0) { $0 + displayWidth($1) })
        }
    }

    private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

    private static func prefix(of cells: ArraySlice<Cell>, within room: Int) -> ArraySlice<Cell> {
        var width = 0
        return cells.prefix { cell in
            width += cell.width
            return width <= room
        }
    }

    /// The end of `cells`, not beginning with a mark that has lost its letter.
    private static func suffix(of cells: ArraySlice<Cell>, within room: Int) -> ArraySlice<Cell> {
        var width = 0
        var start = cells.endIndex
        while start > cells.startIndex, width + cells[start - 1].width <= room {
            start -= 1
            width += cells[start].width
        }
        return start == cells.startIndex ? cells : cells[start...].drop { $0.width == 0 }
    }

    /// The offset `count` code points before `offset`, or the start of the line.
    private static func step(back count: Int, from offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var offset = offset
        var count = count
        while offset > bytes.startIndex, count > 0 {
            offset -= 1
            if bytes[offset] & 0xC0 != 0x80 { count -= 1 }
        }
        return offset
    }

    /// The offset `count` code points behind `offset`, or the end of the line.
    private static func step(ahead count: Int, from offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var offset = offset
        var count = count
        while offset < bytes.endIndex {
            if bytes[offset] & 0xC0 != 0x80 {
                if count == 0 { return offset }
                count -= 1
            }
            offset += 1
        }
        return offset
    }
}
