import Testing

@testable import Rendering

struct VisionTests {
    @Test func replacedVisionPointsToItsSuccessorAndShowsNothingOfToday() throws {
        let edition = try edition([
            "kernen/driel/visies/oud.md": vision("status: vervangen"),
            "kernen/driel/visies/nieuw.md": head(
                "titel: Nieuw\nsamenvatting: Kort.\nperiode: {van: 2024}\nstatus: concept\nvervangt: driel/oud"),
            "kernen/driel/initiatieven/plein.md": initiative(""),
        ])
        let old = try edition.visionPage("kernen/driel/visies/oud")
        #expect(old.isSuperseded)
        #expect(old.successors.map(\.text) == ["Nieuw"])
        #expect(old.groups.isEmpty)
        #expect(old.meter.isEmpty)
        let new = try edition.visionPage("kernen/driel/visies/nieuw")
        #expect(!new.isSuperseded)
        #expect(new.successors.isEmpty)
        #expect(new.groups.count == 1)
        #expect(new.facts.contains { $0.name == "Vervangt" && $0.links.map(\.text) == ["Zo willen wij het"] })
    }

    @Test(arguments: [
        ("2026-06", "2026-06-30", false, "uiterlijk in juni 2026"),
        ("2026-06", "2026-07-01", true, "uiterlijk in juni 2026"),
        ("2026-06-15", "2026-06-15", false, "uiterlijk 15\u{A0}juni 2026"),
        ("2026-06-15", "2026-06-16", true, "uiterlijk 15\u{A0}juni 2026"),
        ("2026-K2", "2026-07-01", true, "uiterlijk in het tweede kwartaal van 2026"),
    ])
    func saysThatTheDayToLookAgainHasPassed(due: String, today: String, isPast: Bool, words: String) throws {
        let page = try edition(
            ["kernen/driel/visie.md": vision("status: vastgesteld\nherzien_voor: \(due)")], today: today
        ).visionPage("kernen/driel/visie")
        #expect(
            page.reviewPassed
                == (isPast ? "Deze visie zou \(words) opnieuw bekeken worden. Die datum is voorbij." : nil))
        #expect(page.facts.first { $0.name == "Opnieuw bekijken" }?.text == words)
        #expect((page.frame.date != nil) == isPast)
    }

    @Test func areaVisionTellsWhichVisionEachInitiativeIsFrom() throws {
        let edition = try edition([
            "kernen/driel/visie.md": vision("status: concept"),
            "kernen/driel/initiatieven/plein.md": initiative(""),
            "kernen/heteren/initiatieven/vijver.md": initiative(""),
            "initiatieven/pad.md": initiative("kernen: [driel, heteren]"),
            "visies/samen.md": vision("status: concept\nkernen: [driel, heteren]\nbouwt_op: driel/visie"),
        ])
        let page = try edition.visionPage("visies/samen")
        let items = page.groups.flatMap(\.items)
        #expect(Set(items.map(\.line.address.path)) == ["kernen/driel/initiatieven/plein/", "initiatieven/pad/"])
        let plein = try #require(items.first { $0.line.address.path == "kernen/driel/initiatieven/plein/" })
        #expect(plein.origins.map(\.text) == ["uit de visie van Driel"])
        #expect(plein.origins.map(\.address.path) == ["kernen/driel/visie/"])
        #expect(plein.places.isEmpty)
        let path = try #require(items.first { $0.line.address.path == "initiatieven/pad/" })
        #expect(path.origins.isEmpty)
        #expect(path.places.map(\.text) == ["Driel", "Heteren"])
        #expect(
            page.sections.headings.contains { $0.title == "Twee initiatieven, waarvan 1 uit de visies van de kernen" })
    }

    @Test(arguments: [
        (1, 0, false, "Eén initiatief in deze kern"), (2, 0, false, "Twee initiatieven in deze kern"),
        (1, 0, true, "Eén initiatief van deze kernen samen"),
        (2, 2, true, "Twee initiatieven uit de visies van de kernen"),
        (14, 3, true, "14 initiatieven, waarvan 3 uit de visies van de kernen"),
    ])
    func countsItsInitiativesInAHeading(count: Int, inherited: Int, isAreaVision: Bool, heading: String) {
        #expect(Wording().initiatives(count, inherited: inherited, isAreaVision: isAreaVision) == heading)
    }
}
