import Testing

@testable import Infographics

/// Marks of a poster tell their meaning by shape: no one needs to see their colour.
struct GlyphTests {
    @Test func drawsEveryStatusInAShapeOfItsOwn() {
        let drawings = StatusGlyph.allCases.map { glyph in
            drawing(.status(glyph, centre: (x: 50, y: 50), size: 16, .accent, title: nil))
        }
        #expect(Set(drawings).count == StatusGlyph.allCases.count)
    }

    @Test func drawsEveryOwnerInAShapeOfItsOwn() {
        let drawings = OwnerGlyph.allCases.map { glyph in
            drawing(.owner(glyph, Box(x: 10, y: 10, width: 16, height: 16), .accent))
        }
        #expect(Set(drawings).count == OwnerGlyph.allCases.count)
    }

    @Test func flagsWhatIsPastItsDateByAShape() {
        #expect(drawing(.flag(centre: (x: 50, y: 50), size: 16)) != drawing(nil))
    }

    /// The drawing in one ink, so that only shapes differ.
    private func drawing(_ mark: Mark?) -> String {
        var scene = Scene(width: 100, height: 100, title: "Proef", summary: "Een teken.")
        scene.marks = [mark].compactMap { $0 }
        var palette = Palette(accent: "#000000")
        palette.ink = "#000000"
        palette.soft = "#000000"
        palette.rule = "#000000"
        palette.alarm = "#000000"
        return String(decoding: scene.svg(in: palette), as: UTF8.self)
    }
}
