import Testing

@testable import Infographics

struct PosterLayoutTests {
    struct Sample: CustomTestStringConvertible {
        let name: String
        let content: PosterContent
        var testDescription: String { name }
    }

    static let contents: [Sample] =
        [0, 1, 8, 25, 26, 27, 60, 100].flatMap { places in
            [14, 60].map { length in
                Sample(
                    name: "\(places) places, names of \(length)",
                    content: PosterSample.content(places: places, nameLength: length))
            }
        } + [
            Sample(name: "many initiatives", content: PosterSample.content(places: 10, mostInitiatives: 120)),
            Sample(name: "one busy place", content: PosterSample.content(places: 1, mostInitiatives: 600)),
        ]
    static let formats = [PosterLayout.a3, .a4]

    @Test(arguments: contents, formats)
    func keepsTextsApartAndOnThePage(sample: Sample, layout: PosterLayout) {
        let scene = layout.scene(sample.content)
        let texts = scene.texts
        #expect(texts.count > 10)
        for text in texts where !scene.page.contains(text.box) {
            Issue.record("\(sample.name): “\(text.text)” falls off the page at \(text.box)")
        }
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] where text.box.overlaps(other.box) {
                Issue.record("\(sample.name): “\(text.text)” \(text.box) overlaps “\(other.text)” \(other.box)")
            }
        }
    }

    @Test(arguments: contents, formats)
    func setsNoTextBelowNinePoints(sample: Sample, layout: PosterLayout) {
        #expect(layout.scene(sample.content).texts.allSatisfy { $0.size >= 9 })
    }

    @Test(arguments: contents, formats)
    func showsEveryPlaceAndEveryInitiative(sample: Sample, layout: PosterLayout) {
        // A sheet for one village has a row for each of its themes, not for sixty villages.
        guard layout.width > 600 || sample.content.matrix.rows.count <= 27 else { return }
        let scene = layout.scene(sample.content)
        let shown = scene.texts.map(\.text)
        for row in sample.content.matrix.rows {
            let start = String(row.name.prefix(while: { $0 != " " }).prefix(3))
            #expect(shown.contains { $0.hasPrefix(start) }, "\(sample.name): \(row.name)")
        }
        // As marks, or as counts that add up.
        let marks = scene.marks.count { if case .status(_, _, _, let paint, _) = $0 { paint != .ink } else { false } }
        #expect(marks == sample.content.matrix.total || marks == 0)
        if sample.content.matrix.total > 0 { #expect(shown.contains(String(sample.content.matrix.total))) }
    }

    @Test(
        arguments: [3, 8, 25, 60],
        ["Buurtschap Langewiggel en de huizen rond %", "Dorpen % en omstreken van het Achterzegge"])
    func keepsLongNamesThatBeginOrEndAlikeApart(places: Int, pattern: String) {
        var content = PosterSample.content(places: places)
        let starts = ["Braam", "Kwartel", "Otter", "Vlier", "Zegge"]
        let ends = ["donk", "horn", "kamp", "mond", "sluis", "terp", "made", "woude", "zijl", "drecht", "veen", "beek"]
        let villages = (0..<places).map { starts[$0 % 5] + ends[$0 / 5] }
        let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
        for (index, village) in villages.enumerated() {
            content.matrix.rows[index].name = parts[0] + village + parts[1]
        }
        let shown = PosterLayout.a3.scene(content).texts.map(\.text).joined(separator: "\n")
        for village in villages { #expect(shown.contains(village), "\(village)") }
    }

    @Test(arguments: formats)
    func fillsMostOfTheSheetWithAFewRows(layout: PosterLayout) throws {
        var content = PosterSample.content(places: 6, mostInitiatives: 4)
        content.panels = []
        let scene = layout.scene(content)
        let total = try #require(scene.texts.last { $0.text == String(content.matrix.total) })
        #expect(total.box.maxY > scene.page.height * 0.7)
    }
}
