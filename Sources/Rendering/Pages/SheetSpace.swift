/// What still fits on the one A4 of a support sheet, in points of its print.
///
/// Nobody can know here how a browser breaks lines. So texts are taken a little wider than they print, and a sheet that is
/// full ends with a line that says what did not fit and where it stands. The measures are those of `@page staat` in the
/// stylesheet; a test prints sheets and counts their pages.
struct SheetSpace: Sendable {
    /// Of the 773 points of a page what is left beside headings, facts, foot and one line each of title, lead and remark.
    private var left = 360

    /// Of 9 and of 10 points, with their leading.
    private static let line = 13
    private static let largeLine = 14

    /// Takes the space of what stands above the lists, beyond the one line that each has anyway.
    init(title: String, lead: String, remarks: String, factLinks: Int) {
        left -= (Self.lines(title, width: 44) - 1) * 25 + (Self.lines(lead, width: 90) - 1) * Self.line
        left -= (Self.lines(remarks, width: 115) - 1) * Self.line + max(0, factLinks - 3) * Self.line
    }

    /// The first of `lines`, as many as fit.
    mutating func take<Line>(_ lines: [Line], height: (Line) -> Int) -> ArraySlice<Line> {
        let (taken, used) = Self.first(lines, within: left, height: height)
        left -= used
        return taken
    }

    /// The first lines of two columns, which together take no more than half of the space.
    mutating func takeColumns(
        _ one: [SourcedLine], _ other: [SourcedLine]
    ) -> (one: ArraySlice<SourcedLine>, other: ArraySlice<SourcedLine>) {
        let first = Self.first(one, within: left / 2, height: Self.height)
        let second = Self.first(other, within: left / 2, height: Self.height)
        left -= max(first.used, second.used)
        return (first.lines, second.lines)
    }

    private static func first<Line>(
        _ lines: [Line], within room: Int, height: (Line) -> Int
    ) -> (lines: ArraySlice<Line>, used: Int) {
        var used = 0
        let count = lines.prefix { line in
            used += height(line)
            return used <= room
        }.count
        return (lines.prefix(count), lines.prefix(count).reduce(0) { $0 + height($1) })
    }

    /// A row in the table of who was asked, one in that of the answers, and the bar.
    static func height(_ poll: PollView) -> Int {
        18 + (poll.answers == nil ? 0 : 18) + (poll.bar == nil ? 0 : 56)
    }

    static func height(_ objection: ObjectionLine) -> Int {
        let answer = (objection.answer ?? "") + objection.source
        return 5 + lines(objection.what, width: 95) * largeLine + lines(answer, width: 105) * line
    }

    /// In a column of half the width.
    static func height(_ line: SourcedLine) -> Int { 4 + lines(line.text + line.source, width: 50) * Self.line }

    private static func lines(_ text: String, width: Int) -> Int { max(1, (text.utf8.count + width - 1) / width) }
}
