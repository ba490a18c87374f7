import Testing

@testable import Rendering

struct AgreementTests {
    private func item(_ fields: String, today: String = "2026-06-15") throws -> AgreementLine {
        let lines = fields.split(separator: "\n").joined(separator: "\n    ")
        let page = try page("afspraken:\n  - wat: Planten.\n    uiterlijk: 2026-06-15\n    \(lines)", today: today)
        return try #require(page.agreements.first).line
    }

    @Test func namesWhoLeadsAndDoesItBeforeWhoPaysAndAdvises() throws {
        let item = try item(
            """
            wie:
              - {partij: waterschap, rol: adviseur}
              - {partij: gemeente, rol: financier}
              - {partij: dorpsraad, rol: uitvoerder}
              - {partij: waterschap, rol: trekker}
            """)
        #expect(item.who.sentence == "Waterschap (trekker en adviseur), Dorpsraad en Gemeente (financier)")
    }

    @Test func needsNoWordForWhoOnlyCarriesItOut() throws {
        #expect(try item("wie: dorpsraad").who.sentence == "Dorpsraad")
    }

    @Test(arguments: [
        ("2026-06-14", false), ("2026-06-15", false), ("2026-06-16", true),
    ])
    func isPastItsDateOnlyOnTheDayAfter(today: String, isPast: Bool) throws {
        let item = try item("wie: dorpsraad", today: today)
        #expect(item.isOverdue == isPast)
        #expect(item.remarks.map(\.sentence) == (isPast ? ["1 dag voorbij"] : []))
    }

    @Test func tellsEveryDateThatMovedAndWhy() throws {
        let item = try item(
            """
            wie: dorpsraad
            afwijkingen:
              - {soort: later, reden: te veel regen, op: 2026-05-20, nieuwe_datum: 2026-K3}
              - {soort: anders, reden: Eerst de bomen., op: 2026-05-25}
              - {soort: later, reden: Wie helpt er mee?, op: 2026-06-01, nieuwe_datum: 2026-12-31}
            """)
        #expect(item.deadline == "31\u{A0}december 2026")
        #expect(
            item.remarks.map(\.sentence) == [
                "op 20\u{A0}mei 2026 verschoven van 15\u{A0}juni 2026 naar het derde kwartaal van 2026. Te veel regen.",
                "op 25\u{A0}mei 2026 anders geworden. Eerst de bomen.",
                "op 1\u{A0}juni 2026 verschoven van het derde kwartaal van 2026 naar 31\u{A0}december 2026. Wie helpt er mee?",
            ])
    }

    @Test func tellsOnceThatItWasDropped() throws {
        let item = try item(
            """
            wie: dorpsraad
            status: vervallen
            afwijkingen: [{soort: vervallen, reden: Geen geld, op: 2026-05-20}]
            """)
        #expect(item.remarks.map(\.sentence) == ["op 20\u{A0}mei 2026 vervallen. Geen geld."])
    }

    @Test(arguments: [
        ("bevestigd_door: waterschap", "bevestigd door Waterschap"), ("", "volgens de uitvoerder"),
    ])
    func tellsWhoSaysThatItWasKept(field: String, remark: String) throws {
        let item = try item("wie: dorpsraad\nstatus: voldaan\nvoldaan_op: 2026-06-01\n\(field)")
        #expect(item.remarks.map(\.sentence) == ["nagekomen op 1\u{A0}juni 2026", remark])
    }

    @Test(arguments: [
        ("open", "wacht op", "hierop wacht"),
        ("voldaan\n    voldaan_op: 2026-06-01", "wachtte op", "hierop wachtte"),
    ])
    func namesTheAgreementThatItWaitsForBothWays(status: String, waits: String, isAwaited: String) throws {
        let page = try page(
            """
            afspraken:
              - id: gat
                wat: Een gat graven.
                wie: waterschap
                uiterlijk: 2026-07
                status: \(status)
              - wat: Planten.
                wie: dorpsraad
                uiterlijk: 2026-08
                wacht_op: driel/plein#gat
            """)
        let remarks = page.agreements.map { $0.line.remarks.map(\.sentence) }
        #expect(remarks.first?.last == "\(isAwaited) “Planten”")
        #expect(remarks.last?.last == "\(waits): “Een gat graven”")
        let link = try #require(page.agreements.last?.line.remarks.last?.link)
        #expect(link.address.path == "kernen/driel/initiatieven/plein/")
        #expect(link.address.fragment == "afspraak_gat")
    }

    @Test func namesTheOtherPageOfAnAgreementThatItWaitsFor() throws {
        let other = initiative("afspraken: [{id: gat, wat: Een gat graven., wie: waterschap, uiterlijk: 2026-07}]")
        let page = try page(
            "afspraken: [{wat: Planten., wie: dorpsraad, uiterlijk: 2026-08, wacht_op: heteren/vijver#gat}]",
            and: ["kernen/heteren/initiatieven/vijver.md": other])
        #expect(page.agreements.first?.line.remarks.map(\.sentence) == ["wacht op: “Een gat graven” bij Een plein"])
        #expect(page.facts.contains { $0.name == "Wacht op" && $0.links.map(\.text) == ["Een plein"] })
    }

    @Test func tellsAnInitiativeThatAVisionWaitsForIt() throws {
        let waiting = vision(
            "status: concept\nafspraken: [{wat: Openen., wie: dorpsraad, uiterlijk: 2026-09, wacht_op: driel/plein#gat}]"
        )
        let page = try page(
            "afspraken: [{id: gat, wat: Een gat graven., wie: waterschap, uiterlijk: 2026-07}]",
            and: ["kernen/driel/visie.md": waiting])
        #expect(page.agreements.first?.line.remarks.map(\.sentence) == ["hierop wacht “Openen” bij Zo willen wij het"])
        #expect(page.facts.first { $0.name == "Hierop wacht" }?.links.map(\.text) == ["Zo willen wij het"])
    }
}
