internal import Markup

extension Scene {
    /// The picture as a stand-alone SVG file: no scripts, no fonts or pictures from elsewhere, no `style` attributes.
    ///
    /// - Parameter unit: behind width and height, as `pt`; the drawing itself counts in points.
    package func svg(in palette: Palette) -> [UInt8] {
        var writer = SVGWriter(
            width: width, height: height, fontFamily: Typeface.sans.family, title: title, summary: summary)
        for mark in marks { mark.draw(into: &writer, palette) }
        return writer.finish()
    }
}

extension Mark {
    fileprivate func draw(into writer: inout SVGWriter, _ palette: Palette) {
        switch self {
        case .box(let box, let paint):
            writer.element("rect", box.attributes + [("fill", .text(palette[paint]))])
        case .squares(let corners, let side, let paint):
            let steps = corners.flatMap { corner in
                [.move(corner.x, corner.y), .right(side), .down(side), .right(-side), .close] as [PathStep]
            }
            writer.element("path", [("d", .path(steps)), ("fill", .text(palette[paint]))])
        case .text(let text): text.draw(into: &writer, palette)
        case .status(let glyph, let centre, let size, let paint, let title):
            writer.group(title: title) { glyph.draw(into: &$0, at: centre, size: size, palette[paint]) }
        case .flag(let centre, let size):
            // A wedge at the upper right, with paper around it to stand free of the mark.
            let corner = (x: centre.x + size * 0.55, y: centre.y - size * 0.55)
            for (side, paint) in [(size * 0.52, Paint.paper), (size * 0.42, .alarm)] {
                let steps: [PathStep] = [
                    .move(corner.x - side, corner.y), .line(corner.x, corner.y), .line(corner.x, corner.y + side),
                    .close,
                ]
                writer.element("path", [("d", .path(steps)), ("fill", .text(palette[paint]))])
            }
        case .owner(let glyph, let box, let paint): glyph.draw(into: &writer, in: box, palette[paint])
        }
    }
}

extension Box {
    fileprivate var attributes: [(StaticString, SVGValue)] {
        [("x", .number(x)), ("y", .number(y)), ("width", .number(width)), ("height", .number(height))]
    }
}

extension TextMark {
    fileprivate func draw(into writer: inout SVGWriter, _ palette: Palette) {
        var attributes: [(StaticString, SVGValue)] = [
            ("x", .number(x)), ("y", .number(y)), ("font-size", .number(size)), ("fill", .text(palette[paint])),
        ]
        if typeface == .serifBold { attributes.append(("font-family", .text(typeface.family))) }
        if typeface != .sans { attributes.append(("font-weight", .literal("bold"))) }
        switch anchor {
        case .start: break
        case .middle: attributes.append(("text-anchor", .literal("middle")))
        case .end: attributes.append(("text-anchor", .literal("end")))
        }
        writer.element("text", attributes, text: text)
    }
}

extension Typeface {
    /// Fonts that are on most machines; each is as wide as DejaVu at most.
    fileprivate var family: String {
        switch self {
        case .sans, .sansBold: "Noto Sans, Open Sans, Liberation Sans, Arial, DejaVu Sans, sans-serif"
        case .serifBold: "Source Serif 4, Noto Serif, Liberation Serif, Georgia, DejaVu Serif, serif"
        }
    }
}

extension StatusGlyph {
    /// Drawn on a grid of 16 by 16.
    fileprivate func draw(
        into writer: inout SVGWriter, at centre: (x: Double, y: Double), size: Double, _ colour: String
    ) {
        let unit = size / 16
        let (x, y) = centre
        let ring: [(StaticString, SVGValue)] = [
            ("cx", .number(x)), ("cy", .number(y)), ("r", .number(6.25 * unit)), ("fill", .literal("none")),
            ("stroke", .text(colour)), ("stroke-width", .number(1.5 * unit)),
        ]
        func disc(_ radius: Double) {
            writer.element(
                "circle",
                [("cx", .number(x)), ("cy", .number(y)), ("r", .number(radius * unit)), ("fill", .text(colour))])
        }
        switch self {
        case .idea: writer.element("circle", ring)
        case .exploring, .planned, .inProgress:
            writer.element("circle", ring)
            let radius = 6.25 * unit
            let ends = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
            let end = ends[quarters ?? 0]
            writer.element(
                "path",
                [
                    (
                        "d",
                        .path([
                            .move(x, y), .line(x, y - radius),
                            .arc(radius: radius, isLarge: (quarters ?? 0) > 2, end.0, end.1), .close,
                        ])
                    ), ("fill", .text(colour)),
                ])
        case .done: disc(7)
        case .maintained:
            writer.element("circle", ring)
            disc(3.5)
        case .paused:
            for left in [-4.5, 1.5] {
                let bar = Box(x: x + left * unit, y: y - 5.5 * unit, width: 3 * unit, height: 11 * unit)
                writer.element("rect", bar.attributes + [("fill", .text(colour))])
            }
        case .stopped:
            let arm = 5 * unit
            writer.element(
                "path",
                [
                    (
                        "d",
                        .path([
                            .move(x - arm, y - arm), .line(x + arm, y + arm), .move(x + arm, y - arm),
                            .line(x - arm, y + arm),
                        ])
                    ), ("fill", .literal("none")), ("stroke", .text(colour)), ("stroke-width", .number(2 * unit)),
                ])
        }
    }
}

extension OwnerGlyph {
    fileprivate func draw(into writer: inout SVGWriter, in box: Box, _ colour: String) {
        let line = box.width / 10
        writer.element(
            "rect",
            box.inset(by: line / 2).attributes + [
                ("fill", .literal("none")), ("stroke", .text(colour)), ("stroke-width", .number(line)),
            ])
        guard share > 0 else { return }
        let part = Box(x: box.x, y: box.y, width: box.width * share, height: box.height)
        writer.element("rect", part.attributes + [("fill", .text(colour))])
    }
}
