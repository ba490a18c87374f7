import Testing
import VillageModel

@testable import Content

/// The demo shows everything that there is: what it does not, is named here.
struct DemoCoverageTests {
    /// What one demo can't show, and why.
    private static let exceptions: [String: String] = [
        "gemeente.taal: fy": "one site has one language",
        "gemeente.taal: en": "one site has one language",
        "gemeente.taal_teksten: fy": "its villages write Dutch",
        "gemeente.taal_teksten: en": "its villages write Dutch",
    ]

    @Test func writesEveryFieldAndValue() throws {
        var shown = SchemaFeatures()
        for (_, kind, fields) in try DemoContent.shared.get().heads { shown.add(fields, of: kind) }
        let offered = SchemaFeatures.offered()
        #expect(offered.count > 300)
        let missing = offered.subtracting(shown.names).subtracting(Self.exceptions.keys)
        #expect(missing.sorted() == [])
        #expect(shown.names.intersection(Self.exceptions.keys).sorted() == [], "no exceptions any more")
        #expect(Set(Self.exceptions.keys).subtracting(offered).sorted() == [], "exceptions of what is gone")
    }

    /// As of the day on which the demo is shown and tested.
    @Test func showsEveryDerivedFact() throws {
        let model = try #require(try DemoContent.shared.get().model).municipality
        let date = try #require(CalendarDate(iso: "2026-11-23"))
        #expect(DerivedFact.all.filter { !$0.isShown(model, date) }.map(\.name) == [])
    }
}
