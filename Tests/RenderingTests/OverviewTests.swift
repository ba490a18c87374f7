import Testing
import VillageModel

@testable import Rendering

struct OverviewTests {
    private let wording = Wording()

    @Test(arguments: [
        (0, 0, "Hier komen de visies van onze kernen."), (1, 0, "Onze kern heeft nog geen visie."),
        (1, 1, "Onze kern heeft een visie."), (10, 0, "Onze tien kernen hebben nog geen eigen visie."),
        (10, 1, "Eén van de tien kernen heeft een visie."), (10, 7, "Zeven van de tien kernen hebben een visie."),
        (22, 14, "14 van de 22 kernen hebben een visie."), (3, 3, "Alle drie kernen hebben een visie."),
    ])
    func visionsReadAsASentence(places: Int, withVision: Int, sentence: String) {
        #expect(wording.visions(places: places, withVision: withVision) == sentence)
    }

    @Test(arguments: [
        (0, 0, nil), (1, 0, "Er is één afspraak gemaakt."), (1, 1, "De enige afspraak is nagekomen."),
        (5, 0, "Er zijn vijf afspraken gemaakt."), (5, 1, "Van de vijf afspraken is er één nagekomen."),
        (76, 8, "Van de 76 afspraken zijn er 8 nagekomen."), (4, 4, "Alle vier afspraken zijn nagekomen."),
    ])
    func agreementsReadAsASentence(all: Int, met: Int, sentence: String?) {
        #expect(wording.agreementsMet(met, of: all) == sentence)
    }

    @Test(arguments: [
        (0, 0, "Nog geen initiatieven"), (1, 0, "Eén initiatief"), (1, 1, "Eén initiatief, gereed of in beheer"),
        (3, 0, "Drie initiatieven"), (3, 1, "Van de drie initiatieven is er één gereed of in beheer"),
        (59, 2, "Van de 59 initiatieven zijn er 2 gereed of in beheer"),
        (2, 2, "Alle twee initiatieven zijn gereed of in beheer"),
    ])
    func initiativesReadAsASentence(all: Int, realised: Int, sentence: String) {
        #expect(wording.initiativesRealised(realised, of: all) == sentence)
    }

    @Test func wordsAndDigitsAreNotMixed() {
        #expect(wording.initiatives(14, inPlaces: 9) == "14 initiatieven in 9 kernen")
        #expect(wording.initiatives(3, inPlaces: 1) == "Drie initiatieven in één kern")
        #expect(
            wording.ambition(initiatives: 1, agreements: 0)
                == "Eén initiatief werkt hieraan. Een afspraak is er nog niet.")
    }

    @Test func articlesDoNotCountWhenSorting() {
        #expect(
            ["Een bankje", "’t Veer", "De Brink", "Het Aadal", "'n Plan"].map(wording.sortKey) == [
                "bankje", "veer", "brink", "aadal", "plan",
            ])
        #expect(wording.sortKey("Eendracht") == "eendracht")
    }

    @Test func numbersSortByTheirValue() {
        let names = ["Dorp", "Dorp 1", "Dorp 2b", "Dorp 03", "Dorp 10", "Dorp 200", "Dorp a"]
        #expect(names.shuffled().sorted { wording.sortKey($0) < wording.sortKey($1) } == names)
    }

    @Test func namesWithCommasAreKeptApart() {
        #expect(wording.enumeration(["Driel", "Heteren", "Zetten"]) == "Driel, Heteren en Zetten")
        #expect(wording.enumeration(["Driel, Oost", "Heteren", "Zetten"]) == "Driel, Oost; Heteren en Zetten")
    }

    @Test func figuresOfNothingLeadNowhere() throws {
        let figures = OverviewPage(in: try edition(["kernen/driel/initiatieven/plein.md": initiative("")])).figures
        #expect(figures.map(\.number) == ["0", "1", "0", "0"])
        #expect(figures.map { $0.address == nil } == [true, false, true, true])
    }

    @Test func countsNothingBeforeThereIsAPlan() throws {
        #expect(OverviewPage(in: try edition([:])).figures.isEmpty)
        let vision = ["kernen/driel/visie.md": vision("status: concept")]
        #expect(OverviewPage(in: try edition(vision)).figures.isEmpty)
    }

    @Test func tinyMunicipalityHasOnlyListsWithSomethingInThem() throws {
        let edition = try edition([:])
        #expect(ListKind.allCases.filter { !edition.isEmpty($0) }.contains(.places))
        #expect([ListKind.visions, .agreements, .results, .news, .ambitions].allSatisfy(edition.isEmpty))
    }

    @Test(arguments: [
        (10, nil), (11, "Alle elf afspraken voorbij de datum"), (13, "Alle 13 afspraken voorbij de datum"),
    ])
    func frontPageShowsTenOverdueAndTheWayToAll(count: Int, text: String?) throws {
        let agreements = (1...count).map { "  - {wat: Iets \($0), wie: dorpsraad, uiterlijk: 2026-05-01}" }
        let page = OverviewPage(
            in: try edition([
                "kernen/driel/initiatieven/plein.md": initiative(
                    "status: gepland\nafspraken:\n" + agreements.joined(separator: "\n"))
            ]))
        #expect(page.overdue.count == 10)
        #expect(page.allOverdue?.text == text)
        #expect(page.allOverdue.map(\.address.fragment) == text.map { _ in "deel_voorbij" })
    }
}
