import Testing
import VillageModel

@testable import Rendering

/// The self-scan: both wheels, then and now side by side, and the empty form.
struct SelfScanPageTests {
    @Test(arguments: SiteLanguage.allCases)
    func namesEightPrinciplesOnEachWheelInEveryLanguage(language: SiteLanguage) {
        let wording = Wording(language)
        #expect(Wheel.allCases.map { wording.principles($0).count } == [8, 8])
        #expect(Set(Wheel.allCases.flatMap(wording.principles)).count == 16)
    }

    private func edition(_ scans: [Reflection], hidden: [PlaceBlock] = []) throws -> Edition {
        try SheetSample.edition {
            $0.places[0].reflections = scans
            $0.places[0].hiddenBlocks = hidden
        }
    }

    @Test func setsThenBesideNow() throws {
        let scans = [
            try SheetSample.reflection(.residents, on: "2026-02-05", current: 4),
            try SheetSample.reflection(.residents, on: "2023-11-09", current: 2),
        ]
        let page = SelfScanPage(SheetSample.place, in: try edition(scans))
        let wheel = try #require(page.wheels.first)
        #expect(page.wheels.count == 1)
        #expect(wheel.occasions.map(\.position) == ["Toen", "Nu"])
        #expect(wheel.occasions.map(\.date.iso) == ["2023-11-09", "2026-02-05"])
        #expect(wheel.principles.count == 8)
        #expect(wheel.principles[0].scores.map(\.current) == [2, 4])
        #expect(wheel.principles[0].scores.map(\.note) == ["Een notitie.", "Een notitie."])
    }

    @Test func leavesTheMiddleOfThreeUnnamed() throws {
        let scans = try ["2022-01-01", "2024-01-01", "2026-01-01"].map {
            try SheetSample.reflection(.residents, on: $0)
        }
        let page = SelfScanPage(SheetSample.place, in: try edition(scans))
        #expect(page.wheels.first?.occasions.map(\.position) == ["Toen", nil, "Nu"])
    }

    @Test func namesNoThenOfOne() throws {
        let page = SelfScanPage(
            SheetSample.place, in: try edition([try SheetSample.reflection(.municipality, on: "2026-02-05")]))
        #expect(page.wheels.first?.occasions.map(\.position) == [nil])
    }

    @Test func putsTheWheelOfTheMunicipalityFirst() throws {
        let scans = [
            try SheetSample.reflection(.residents, on: "2020-01-01"),
            try SheetSample.reflection(.municipality, on: "2026-01-01"),
        ]
        let page = SelfScanPage(SheetSample.place, in: try edition(scans))
        #expect(page.wheels.map(\.name) == ["Het wiel van de gemeente", "Het wiel van de bewoners"])
    }

    @Test func staysOffWhereAVillageSwitchedItOff() throws {
        let scans = [try SheetSample.reflection(.residents, on: "2026-02-05")]
        let shown = try edition(scans)
        let hidden = try edition(scans, hidden: [.reflections])
        #expect(shown.showsSelfScan(SheetSample.place))
        #expect(!hidden.showsSelfScan(SheetSample.place))
        #expect(SelfScanPage(in: shown).places.map(\.text) == ["De zelfscan van Driel"])
        #expect(SelfScanPage(in: hidden).places.isEmpty)
        #expect(hidden.selfScanTeaser(of: SheetSample.place) == nil)
    }

    @Test func isThereForAMunicipalityWithoutAny() throws {
        let page = SelfScanPage(in: try edition([]))
        #expect(page.wheels.isEmpty && page.places.isEmpty)
        #expect(page.form.address.path == "zelfscan/formulier/index.html")
    }

    @Test func asksAllSixteenPrinciplesOnTheForm() throws {
        let form = SelfScanFormPage(in: try edition([]))
        #expect(form.wheels.map(\.principles.count) == [8, 8])
        #expect(Set(form.wheels.flatMap(\.principles)).count == 16)
    }
}
