import Testing
import VillageModel

@testable import Rendering

struct FrameTests {
    private func story(_ fields: String, and others: [String: String] = [:]) throws -> StoryPage {
        let text = head("titel: Zo ging het\nsamenvatting: Kort.\nbron: De krant.\n" + fields)
        return StoryPage(ID(0), in: try edition(["verhalen/zo.md": text].merging(others) { $1 }))
    }

    @Test(arguments: ["plaats: Grave, gemeente Land van Cuijk", "plaats: Drielse Polder"])
    func storyFromElsewhereCarriesItsSourceInsteadOfTheBanner(fields: String) throws {
        let page = try story(fields)
        #expect(!page.frame.isFictional)
        #expect(page.frame.contacts.isEmpty)
        #expect(page.source == "De krant.")
        let place = fields.dropFirst("plaats: ".count)
        #expect(
            page.frame.elsewhere
                == "Dit gaat over \(place). De bron is: De krant. Meer zelf is een verzonnen voorbeeldgemeente.")
    }

    @Test(arguments: [
        "", "plaats: Driel", "plaats: Aan de dijk, gemeente Meer", "plaats: Grave\ninitiatief: driel/plein",
    ])
    func storyOfTheMunicipalityKeepsItsBanner(fields: String) throws {
        let page = try story(fields, and: ["kernen/driel/initiatieven/plein.md": initiative("")])
        #expect(page.frame.isFictional)
        #expect(page.frame.elsewhere == nil)
        #expect(!page.frame.contacts.isEmpty)
        #expect(page.facts.contains { $0.name == "Bron" })
    }

    @Test func realMunicipalityKeepsItsContactOnAStoryFromElsewhere() throws {
        let municipality = head("naam: Meer\ncontact: {rol: Kernenteam, email: team@example.nl}")
        let page = try story("plaats: Grave", and: ["gemeente.md": municipality])
        #expect(page.frame.contacts.map(\.role) == ["Kernenteam"])
        #expect(page.frame.elsewhere == "Dit gaat over Grave. De bron is: De krant.")
    }

    @Test(arguments: [("Overbetuwe", true), ("Meer (verzonnen)", false)])
    func trackOfOtherMunicipalitiesIsFromElsewhere(municipality: String, isElsewhere: Bool) throws {
        let text = head("titel: Samen\ngemeenten: [\(municipality)]\nbron: Brochure")
        let page = TrackPage(ID(0), in: try edition(["trajecten/samen.md": text]))
        #expect((page.frame.elsewhere != nil) == isElsewhere)
        #expect(page.frame.isFictional != isElsewhere)
    }

    @Test(arguments: [(4, 6, false), (5, 6, true), (4, 7, true), (100, 100, true)])
    func menuAndFootStayShortHoweverManyPagesThereAre(inMenu: Int, others: Int, hasList: Bool) throws {
        var files: [String: String] = [:]
        for number in 0..<inMenu { files["paginas/m\(number).md"] = head("titel: Menu \(number)\nmenu: ja") }
        for number in 0..<others { files["paginas/v\(number).md"] = head("titel: Voet \(number)") }
        let edition = try edition(files)
        let page = PlainPage(ID(0), in: edition)
        let frame = page.frame
        #expect(frame.menu.count { $0.text.hasPrefix("Menu") } == min(inMenu, 4))
        #expect(frame.footerLinks.count { $0.text.hasPrefix("Voet") } == min(others, 6))
        let ways = (frame.menu + frame.footerLinks + frame.breadcrumbs).filter { $0.text == "Alle pagina’s" }
        #expect(ways.count == (hasList ? 2 : 0), "one in the menu or the foot, and one in the crumbs")
        #expect(edition.isEmpty(.pages) == !hasList)
        guard hasList else { return }
        let list = ListPage(.pages, edition.entityList(.pages), page: 0, in: edition)
        let listed = list.sections.flatMap(\.entries).map(\.link.text)
        #expect(listed.count == inMenu + others)
        #expect(Set(listed).count == listed.count)
    }

    @Test func oneMailboxIsOneContact() throws {
        let files = [
            "kernen/heteren/index.md": village(
                "Heteren", "", contact: "{rol: Adviseur, email: ADVISEUR@example.nl, telefoon: 088 1}"),
            "initiatieven/pad.md": initiative("kernen: [driel, heteren]"),
        ]
        let contacts = InitiativePage(ID(0), in: try edition(files)).frame.contacts
        #expect(contacts.map(\.heading) == ["Aanspreekpunt voor Driel en Heteren"])
        #expect(contacts.map(\.phone?.text) == ["088 1"])
    }

    @Test func otherMailboxesAreOtherContacts() throws {
        let files = [
            "kernen/heteren/index.md": village("Heteren", "", contact: "{rol: Adviseur, email: ander@example.nl}"),
            "initiatieven/pad.md": initiative("kernen: [driel, heteren]"),
        ]
        let contacts = InitiativePage(ID(0), in: try edition(files)).frame.contacts
        #expect(contacts.map(\.heading) == ["Aanspreekpunt voor Driel", "Aanspreekpunt voor Heteren"])
    }

    @Test func wayToAnInitiativeStaysInItsVillage() throws {
        let crumbs = try page("").frame.breadcrumbs
        #expect(crumbs.map(\.text) == ["Overzicht", "Driel", "Initiatieven"])
        #expect(crumbs.last?.address.path == "kernen/driel/")
        #expect(crumbs.last?.address.fragment == "kop_initiatieven")
    }

    @Test func wayToASharedInitiativeIsTheListOfAll() throws {
        let edition = try edition(["initiatieven/pad.md": initiative("kernen: [driel, heteren]")])
        #expect(InitiativePage(ID(0), in: edition).frame.breadcrumbs.last?.address.path == "initiatieven/")
    }

    @Test func wayToAnInitiativeLeavesOutABlockThatTheVillageSwitchedOff() throws {
        let page = try page("", and: ["kernen/driel/index.md": village("Driel", "zonder: initiatieven")])
        #expect(page.frame.breadcrumbs.map(\.text) == ["Overzicht", "Driel"])
    }
}
