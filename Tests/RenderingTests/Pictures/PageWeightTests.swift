import Testing

@testable import Rendering
@testable import SiteBuilder

struct PageWeightTests {
    /// Twenty villages with 150 initiatives: what a middling municipality has.
    @Test(arguments: [1, 2, 3])
    func frontPageStaysBelowItsLimit(seed: UInt64) throws {
        let municipality = MadeMunicipality(seed: seed, villages: 20, initiatives: 150)
        let edition = try edition(municipality.files, today: "2026-11-23", sample: false, isPretty: false)
        #expect(edition.municipality.places.count == 20)
        #expect(edition.municipality.initiatives.count == 150)
        let page = try RenderedSite(edition).file("index.html")
        #expect(page.count <= 100_000)
        #expect(page.count > 50_000, "too little to say anything")
    }

    @Test func stylesheetStaysBelowItsLimit() throws {
        let file = try #require(BuiltInDesign.files.first { $0.name == BuiltInDesign.stylesheetName })
        #expect(compacted(stylesheet: file.bytes).count <= 30_000)
    }
}
