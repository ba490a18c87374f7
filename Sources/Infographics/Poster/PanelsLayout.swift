/// The smaller pictures of a poster: beside each other under the matrix, or under each other at its side.
struct PanelsLayout {
    let isRow: Bool

    private static let gutter = 26.0
    private static let size = 10.0

    func draw(_ panels: [PosterContent.Panel], in box: Box, on page: inout Typesetter) {
        var rest = box
        for (index, panel) in panels.enumerated() {
            if isRow {
                let width = (box.width - Self.gutter * Double(panels.count - 1)) / Double(panels.count)
                let cell = Box(
                    x: box.x + Double(index) * (width + Self.gutter), y: box.y, width: width, height: box.height)
                _ = draw(panel, in: cell, on: &page)
            } else {
                // Those that come share what is left, so that none is pushed off the page.
                let share = rest.height / Double(panels.count - index)
                let longest = index == panels.count - 1 ? rest.height : max(share, rest.height - 90)
                let isList = if case .notices = panel.content { true } else { false }
                let cell = Box(x: rest.x, y: rest.y, width: rest.width, height: isList ? share : longest)
                let foot = draw(panel, in: cell, on: &page) + 14
                rest = Box(x: rest.x, y: foot, width: rest.width, height: box.maxY - foot)
            }
        }
    }

    /// - Returns: where the room below begins.
    private func draw(_ panel: PosterContent.Panel, in box: Box, on page: inout Typesetter) -> Double {
        guard box.height > 60 else { return box.y }
        page.rule(x: box.x, y: box.y, width: box.width, weight: 1.5, .accent)
        let top =
            page.paragraph(panel.heading, x: box.x, y: box.y + 8, width: box.width, 13, .serifBold, maximum: 2) + 4
        let room = Box(x: box.x, y: top, width: box.width, height: box.maxY - top)
        return switch panel.content {
        case .bars(let bars): draw(bars, in: room, on: &page)
        case .notices(let notices): draw(notices, in: room, on: &page)
        }
    }

    /// Each bar below its words, all to one scale.
    private func draw(_ bars: [PosterContent.Bar], in box: Box, on page: inout Typesetter) -> Double {
        let most = Double(max(bars.map(\.count).max() ?? 1, 1))
        let pitch = 26.0
        var y = box.y
        for bar in bars where y + pitch <= box.maxY {
            var x = box.x
            if let glyph = bar.glyph {
                page.scene.marks.append(.owner(glyph, Box(x: x, y: y + 1, width: 10, height: 10), .accent))
                x += 15
            }
            let numberWidth = Typeface.sansBold.width(of: String(bar.count), size: Self.size)
            let label = Typeface.sans.shortened(bar.label, to: box.maxX - x - numberWidth - 8, size: Self.size)
            page.line(label, x: x, y: y, Self.size)
            page.line(String(bar.count), x: box.maxX, y: y, Self.size, .sansBold, .ink, .end)
            page.scene.marks.append(.box(Box(x: box.x, y: y + 15, width: box.width, height: 5), .rule))
            let length = box.width * Double(bar.count) / most
            if length > 0 { page.scene.marks.append(.box(Box(x: box.x, y: y + 15, width: length, height: 5), .accent)) }
            y += pitch
        }
        return y
    }

    private func draw(_ notices: [PosterContent.Notice], in box: Box, on page: inout Typesetter) -> Double {
        let size = 9.5
        var y = box.y
        for notice in notices {
            let paint: Paint = notice.isOverdue ? .alarm : .ink
            let what = MeasuredText(notice.what, in: .sans)
            let textHeight = Typesetter.height(of: what, width: box.width, size, maximum: 2)
            let height = 2 * size * Typesetter.leading + textHeight + 5
            guard y + height <= box.maxY else { break }
            page.line(
                Typeface.sansBold.shortened(notice.date, to: box.width, size: size), x: box.x, y: y, size, .sansBold,
                paint)
            y = page.paragraph(
                what, x: box.x, y: y + size * Typesetter.leading, width: box.width, size, maximum: 2)
            page.line(wholeNames(notice.who, width: box.width, size), x: box.x, y: y, size, .sans, .soft)
            y += size * Typesetter.leading + 5
        }
        return y
    }

    /// As many names of a list as fit; none of them is cut, unless even the first does not fit.
    private func wholeNames(_ names: String, width: Double, _ size: Double) -> String {
        let kept = Typeface.sans.shortened(names, to: width, size: size)
        guard kept != names, let comma = kept.lastIndex(of: ",") else { return kept }
        return kept[...comma] + " …"
    }
}
