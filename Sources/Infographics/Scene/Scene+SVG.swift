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
            writer.element("rect") {
                $0.attributes(of: box)
                $0.attribute("fill", text: palette[paint])
            }
        case .squares(let corners, let side, let paint):
            let steps = corners.lazy.flatMap { corner in
                [.move(corner.x, corner.y), .right(side), .down(side), .right(-side), .close] as [PathStep]
            }
            writer.shape(steps, palette[paint])
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
                writer.shape(steps, palette[paint])
            }
        case .owner(let glyph, let box, let paint): glyph.draw(into: &writer, in: box, palette[paint])
        }
    }
}

extension SVGWriter {
    fileprivate mutating func attributes(of box: Box) {
        attribute("x", box.x)
        attribute("y", box.y)
        attribute("width", box.width)
        attribute("height", box.height)
    }

    /// What is drawn in outline only.
    fileprivate mutating func stroke(_ colour: String, width: Double) {
        attribute("fill", "none")
        attribute("stroke", text: colour)
        attribute("stroke-width", width)
    }

    /// A filled path.
    fileprivate mutating func shape(_ steps: some Sequence<PathStep>, _ colour: String) {
        element("path") {
            $0.attribute("d", path: steps)
            $0.attribute("fill", text: colour)
        }
    }
}

extension TextMark {
    fileprivate func draw(into writer: inout SVGWriter, _ palette: Palette) {
        writer.element("text", text: text) {
            $0.attribute("x", x)
            $0.attribute("y", y)
            $0.attribute("font-size", size)
            $0.attribute("fill", text: palette[paint])
            if typeface == .serifBold { $0.attribute("font-family", typeface.family) }
            if typeface != .sans { $0.attribute("font-weight", "bold") }
            switch anchor {
            case .start: break
            case .middle: $0.attribute("text-anchor", "middle")
            case .end: $0.attribute("text-anchor", "end")
            }
        }
    }
}

extension Typeface {
    /// Fonts that are on most machines; each is as wide as DejaVu at most.
    fileprivate var family: StaticString {
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
        func circle(_ radius: Double, _ writer: inout SVGWriter) {
            writer.attribute("cx", x)
            writer.attribute("cy", y)
            writer.attribute("r", radius * unit)
        }
        func ring() {
            writer.element("circle") {
                circle(6.25, &$0)
                $0.stroke(colour, width: 1.5 * unit)
            }
        }
        func disc(_ radius: Double) {
            writer.element("circle") {
                circle(radius, &$0)
                $0.attribute("fill", text: colour)
            }
        }
        switch self {
        case .idea: ring()
        case .exploring, .planned, .inProgress:
            ring()
            let radius = 6.25 * unit
            let ends = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
            let end = ends[quarters ?? 0]
            let pie: [PathStep] = [
                .move(x, y), .line(x, y - radius),
                .arc(radius: radius, isLarge: (quarters ?? 0) > 2, end.0, end.1), .close,
            ]
            writer.shape(pie, colour)
        case .done: disc(7)
        case .maintained:
            ring()
            disc(3.5)
        case .paused:
            for left in [-4.5, 1.5] {
                let bar = Box(x: x + left * unit, y: y - 5.5 * unit, width: 3 * unit, height: 11 * unit)
                writer.element("rect") {
                    $0.attributes(of: bar)
                    $0.attribute("fill", text: colour)
                }
            }
        case .stopped:
            let arm = 5 * unit
            let cross: [PathStep] = [
                .move(x - arm, y - arm), .line(x + arm, y + arm), .move(x + arm, y - arm), .line(x - arm, y + arm),
            ]
            writer.element("path") {
                $0.attribute("d", path: cross)
                $0.stroke(colour, width: 2 * unit)
            }
        }
    }
}

extension OwnerGlyph {
    fileprivate func draw(into writer: inout SVGWriter, in box: Box, _ colour: String) {
        let line = box.width / 10
        writer.element("rect") {
            $0.attributes(of: box.inset(by: line / 2))
            $0.stroke(colour, width: line)
        }
        guard share > 0 else { return }
        let part = Box(x: box.x, y: box.y, width: box.width * share, height: box.height)
        writer.element("rect") {
            $0.attributes(of: part)
            $0.attribute("fill", text: colour)
        }
    }
}
