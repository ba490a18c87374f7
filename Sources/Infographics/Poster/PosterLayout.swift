/// The wall poster: an A3 sheet, landscape, from content to a scene.
///
/// From top to bottom: the question and the date; what is the case, in one sentence and four figures; the matrix of
/// places and statuses, with smaller pictures beside it, or below it when there are many places; the colophon with the
/// address. Text is 9 points or more everywhere.
package struct PosterLayout: Sendable {
    /// In points. A3 landscape is 420 × 297 mm.
    package static let a3 = PosterLayout(width: 1190.55, height: 841.89)
    /// A4 portrait, for one place.
    package static let a4 = PosterLayout(width: 595.28, height: 841.89)

    package let width: Double
    package let height: Double

    private var margin: Double { 34 }
    /// Beside this many places there is no room for smaller pictures; they go below.
    private static let placesBesidePanels = 26

    /// The poster as a scene.
    package func scene(_ content: PosterContent) -> Scene {
        let summary = [content.sentence, content.overdueSentence].compactMap { $0 }.joined(separator: " ")
        var page = Typesetter(scene: Scene(width: width, height: height, title: content.title, summary: summary))
        page.scene.marks.append(.box(page.scene.page, .paper))
        let sheet = page.scene.page.inset(by: margin)
        let headFoot = drawHead(content, in: sheet, on: &page)
        let colophonTop = drawColophon(content, in: sheet, on: &page)
        let body = Box(x: sheet.x, y: headFoot, width: sheet.width, height: colophonTop - headFoot - 10)
        drawBody(content, in: body, on: &page)
        return page.scene
    }

    private var isPortrait: Bool { height > width }

    // MARK: Head

    /// - Returns: where the room below begins.
    private func drawHead(_ content: PosterContent, in sheet: Box, on page: inout Typesetter) -> Double {
        page.scene.marks.append(.box(Box(x: sheet.x, y: sheet.y, width: sheet.width, height: 3), .accent))
        var y = sheet.y + 12
        let dateLine = [content.date, content.notice].compactMap { $0 }.joined(separator: "  ·  ")
        page.line(
            Typeface.sans.shortened(dateLine, to: sheet.width, size: 10), x: sheet.x, y: y, 10, .sans, .soft)
        y += 18
        let figuresWidth = isPortrait ? sheet.width : sheet.width * 0.40
        let textWidth = isPortrait ? sheet.width : sheet.width - figuresWidth - 30
        // A long name is set smaller, rather than cut.
        let titleSizes: [Double] = isPortrait ? [25, 22, 19, 17] : [35, 31, 27, 24]
        let title = MeasuredText(content.title, in: .serifBold)
        let titleSize = titleSizes.first { title.lines(width: textWidth, size: $0).count < 3 } ?? titleSizes[3]
        var left = page.paragraph(title, x: sheet.x, y: y, width: textWidth, titleSize, maximum: 3)
        left = page.paragraph(
            content.sentence, x: sheet.x, y: left + 6, width: textWidth, 14, .serifBold, maximum: 3)
        if let overdue = content.overdueSentence {
            left = page.paragraph(
                overdue, x: sheet.x, y: left, width: textWidth, 14, .serifBold, .alarm, maximum: 2)
        }
        let figuresTop = isPortrait ? left + 10 : y + 4
        let figuresFoot = drawFigures(
            content.figures,
            in: Box(x: sheet.maxX - figuresWidth, y: figuresTop, width: figuresWidth, height: 80), on: &page)
        return max(left, figuresFoot) + 14
    }

    private func drawFigures(
        _ figures: [PosterContent.Figure], in box: Box, on page: inout Typesetter
    ) -> Double {
        guard !figures.isEmpty else { return box.y }
        let width = box.width / Double(figures.count)
        let size = isPortrait ? 28.0 : 40.0
        var foot = box.y
        for (index, figure) in figures.enumerated() {
            let x = box.x + Double(index) * width
            let paint: Paint = figure.isOverdue ? .alarm : .accent
            let number = Typeface.serifBold.shortened(figure.number, to: width - 8, size: size)
            page.scene.marks.append(.box(Box(x: x, y: box.y, width: 1, height: size * 1.9), .rule))
            page.line(number, x: x + 8, y: box.y, size, .serifBold, paint)
            let end = page.paragraph(
                figure.label, x: x + 8, y: box.y + size * 1.2, width: width - 12, 9.5, .sans, .ink, maximum: 3)
            foot = max(foot, end)
        }
        return foot
    }

    // MARK: Foot

    /// - Returns: where the room above ends.
    private func drawColophon(_ content: PosterContent, in sheet: Box, on page: inout Typesetter) -> Double {
        let side = 58.0
        let textTop = sheet.maxY - 12
        guard let address = content.address else {
            page.line(
                Typeface.sans.shortened(content.colophon, to: sheet.width, size: 9), x: sheet.x, y: textTop, 9, .sans,
                .soft)
            return textTop - 4
        }
        let corner = (x: sheet.maxX - side, y: sheet.maxY - side)
        draw(code: address.code, at: corner, side: side, on: &page)
        let width = sheet.width - side - 14
        let text = MeasuredText(address.text, in: .sansBold)
        let height = Typesetter.height(of: text, width: width, 10, maximum: 2)
        page.paragraph(text, x: sheet.x, y: textTop - 2.5 - height, width: width, 10, .accent, maximum: 2)
        page.line(
            Typeface.sans.shortened(content.colophon, to: width, size: 9), x: sheet.x, y: textTop, 9, .sans, .soft)
        return corner.y
    }

    private func draw(
        code: [[Bool]], at corner: (x: Double, y: Double), side: Double, on page: inout Typesetter
    ) {
        guard !code.isEmpty else { return }
        let module = side / Double(code.count)
        let corners = code.enumerated().flatMap { row, modules in
            modules.enumerated().filter(\.element).map { column, _ in
                (x: corner.x + Double(column) * module, y: corner.y + Double(row) * module)
            }
        }
        // White around the code keeps scanners from losing its edge.
        page.scene.marks.append(.squares(corners, side: module, .ink))
    }

    // MARK: Body

    private func drawBody(_ content: PosterContent, in body: Box, on page: inout Typesetter) {
        let matrix = MeasuredMatrix(content.matrix)
        for division in divisions(of: body, content) {
            guard let arrangement = MatrixLayout.fitting(matrix, in: Self.room(for: matrix, in: division.matrix)) else {
                continue
            }
            draw(arrangement, in: division.matrix, on: &page)
            if let panels = division.panels {
                PanelsLayout(isRow: division.isStacked).draw(content.panels, in: panels, on: &page)
            }
            return
        }
        // More rows than any sheet holds: the totals tell it.
        let totals = MeasuredMatrix(content.matrix.withoutRows)
        draw(MatrixLayout.smallest.arrangement(of: totals, width: body.width), in: body, on: &page)
    }

    /// Where the matrix and the smaller pictures may stand, the best division first.
    private struct Division {
        var matrix: Box
        var panels: Box?
        var isStacked: Bool
    }

    private func divisions(of body: Box, _ content: PosterContent) -> [Division] {
        let alone = Division(matrix: body, panels: nil, isStacked: false)
        guard !content.panels.isEmpty else { return [alone] }
        let below = 150.0
        var stacked = Division(matrix: body, panels: body, isStacked: true)
        stacked.matrix.height -= below + 16
        stacked.panels = Box(x: body.x, y: body.maxY - below, width: body.width, height: below)
        let aside = body.width * 0.30
        var beside = Division(matrix: body, panels: body, isStacked: false)
        beside.matrix.width -= aside + 30
        beside.panels = Box(x: body.maxX - aside, y: body.y, width: aside, height: body.height)
        let isWide = !isPortrait && content.matrix.rows.count <= Self.placesBesidePanels
        return (isWide ? [beside] : []) + [stacked, alone]
    }

    private static let headingSize = 16.0

    /// What is left for the rows under the heading.
    private static func room(for matrix: MeasuredMatrix, in box: Box) -> Box {
        let heading = 8 + Typesetter.height(of: matrix.heading, width: box.width, headingSize, maximum: 2)
        return Box(x: box.x, y: box.y + heading, width: box.width, height: box.height - heading)
    }

    private func draw(_ arrangement: MatrixLayout.Arrangement, in box: Box, on page: inout Typesetter) {
        let matrix = arrangement.matrix
        page.rule(x: box.x, y: box.y, width: box.width, weight: 1.5, .accent)
        page.paragraph(matrix.heading, x: box.x, y: box.y + 8, width: box.width, Self.headingSize, maximum: 2)
        arrangement.draw(in: Self.room(for: matrix, in: box), on: &page)
    }
}

extension PosterContent.StatusMatrix {
    fileprivate var withoutRows: Self {
        var matrix = self
        matrix.rows = []
        return matrix
    }
}
