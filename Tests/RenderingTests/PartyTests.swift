import Testing

@testable import Rendering

struct PartyTests {
    private let promises = """
        bijdragen:
          - {partij: dorpsraad, soort: geld, toegezegd: 1000, geleverd: 400}
          - {partij: dorpsraad, soort: geld, toegezegd: 500}
          - {partij: dorpsraad, soort: uren, toegezegd: 20, geleverd: 1}
          - {partij: waterschap, soort: uren, toegezegd: 7}
        afspraken:
          - {wat: Een., wie: dorpsraad, uiterlijk: 2026-06-01, status: voldaan, voldaan_op: 2026-05-01}
          - {wat: Twee., wie: dorpsraad, uiterlijk: 2026-06-14}
          - {wat: Drie., wie: dorpsraad, uiterlijk: 2026-06-15}
          - {wat: Vier., wie: dorpsraad, uiterlijk: 2026-05-01, status: vervallen}
          - wat: Vijf.
            wie: [{partij: dorpsraad, rol: financier}, {partij: dorpsraad, rol: uitvoerder}]
            uiterlijk: 2026-09
        """

    private func page(_ slug: String, today: String = "2026-06-15") throws -> PartyPage {
        try edition(["kernen/driel/initiatieven/plein.md": initiative(promises)], today: today).partyPage(slug)
    }

    @Test func countsWhatBecameOfItsPromisesInEachRole() throws {
        let page = try page("dorpsraad")
        #expect(page.outcomes == ["toegezegd", "nagekomen", "nog te doen", "voorbij de datum", "vervallen"])
        let lines = page.tallies.map { ([$0.role] + $0.cells.map { String($0.count) }).joined(separator: " ") }
        #expect(
            lines == ["als uitvoerder 4 1 2 1 1", "als financier 1 0 1 0 0", "samen, elke afspraak één keer 4 1 2 1 1"])
        #expect(page.tallies.allSatisfy { $0.cells.map(\.head) == page.outcomes })
    }

    @Test func doesNotCountAsKeptWhatIsSaidToBeKeptLater() throws {
        let edition = try edition(
            [
                "kernen/driel/initiatieven/plein.md": initiative(
                    "afspraken: [{wat: Een., wie: dorpsraad, uiterlijk: 2026-09, status: voldaan, "
                        + "voldaan_op: 2026-06-16}]")
            ], today: "2026-06-15")
        let page = try edition.partyPage("dorpsraad")
        #expect(page.sections.headings.first?.title == "Eén afspraak, nog niet nagekomen")
        #expect(page.outcomes == ["toegezegd", "nagekomen", "nog te doen"])
        #expect(page.tallies.first?.cells.map(\.count) == [1, 0, 1])
    }

    @Test(arguments: [
        ("2026-06-14", "Vier afspraken, waarvan 1 nagekomen", false),
        ("2026-06-15", "Vier afspraken, waarvan 1 nagekomen en 1 voorbij de afgesproken datum", true),
        ("2026-06-16", "Vier afspraken, waarvan 1 nagekomen en 2 voorbij de afgesproken datum", true),
    ])
    func saysInItsHeadingWhatWasKept(today: String, heading: String, dependsOnDate: Bool) throws {
        let page = try page("dorpsraad", today: today)
        #expect(page.sections.headings.first?.title == heading)
        #expect((page.frame.date != nil) == dependsOnDate)
    }

    @Test(arguments: [
        (0, 0, 0, "Geen afspraken"), (0, 1, 0, "Eén afspraak, nog niet nagekomen"),
        (0, 1, 1, "Eén afspraak, voorbij de afgesproken datum"), (1, 1, 0, "Eén afspraak, en die is nagekomen"),
        (0, 2, 0, "Twee afspraken, nog niet nagekomen"), (2, 2, 0, "Twee afspraken, allemaal nagekomen"),
        (0, 2, 1, "Twee afspraken, waarvan 1 voorbij de afgesproken datum"),
    ])
    func headingFitsEachNumber(met: Int, count: Int, overdue: Int, heading: String) {
        #expect(Wording().kept(met, of: count, overdue: overdue) == heading)
    }

    @Test func addsUpWhatItPromisedAndDelivered() throws {
        let page = try page("dorpsraad")
        #expect(page.contributions.map(\.link.text) == ["Een plein", "Een plein", "Een plein"])
        #expect(page.contributions.map(\.delivered) == ["€\u{A0}400", nil, "1 uur"])
        #expect(page.totals.map(\.promised) == ["€\u{A0}1.500"])
        #expect(page.totals.map(\.delivered) == ["€\u{A0}400"])
    }

    @Test func adviserWithoutAgreementsHasNoTable() throws {
        let page = try page("waterschap")
        #expect(page.tallies.isEmpty)
        #expect(page.sections.headings.map(\.title).first == "Geen afspraken")
        #expect(page.contributions.map(\.promised) == ["7 uur"])
    }

    @Test func namesTheDayWhereOnlyAnInitiativeOfItIsLate() throws {
        let late = initiative(
            "partijen: [gemeente]\nafspraken: [{wat: Graven., wie: waterschap, uiterlijk: 2026-06-14}]")
        let page = try edition(["kernen/driel/initiatieven/plein.md": late]).partyPage("gemeente")
        #expect(page.agreements.isEmpty)
        #expect(page.frame.date?.iso == "2026-06-15")
    }
}
