import Diagnostics
import Testing
import VillageModel

@testable import Content

/// What fields require of one another (content-model.md, "Vocabularies" and "Kinds").
struct RequirementTests {
    private static let complete = "\nthemas: groen\neigenaar: 2\n" + agreement("")

    // MARK: Status

    @Test(arguments: [
        "status: idee", "status: stopped\nstatus_reden: Het dorp zei nee.", "status: verkenning\nthemas: groen",
        "status: gepland" + complete, "status: gepland\nsoort: klus\nthemas: groen\neigenaar: 1",
        "status: in uitvoering\nthemas: groen\neigenaar: 4",
        "status: gereed\nthemas: groen\neigenaar: 1\ngereed_op: 2026-01-01",
        "status: in beheer\nthemas: groen\neigenaar: 1\ngereed_op: 2026-01-01",
        "status: gepauzeerd\nthemas: groen\nstatus_reden: Wachten\nopnieuw_bekijken_op: 2026-09-01",
    ])
    func acceptsAStatusWithAllThatItRequires(fields: String) {
        expect([], of: readInitiative(fields))
    }

    @Test(arguments: [
        ("status: ‹verkenning›", "themas"), ("status: ‹gepland›\nthemas: groen\n" + agreement(""), "eigenaar"),
        ("status: ‹gepland›\neigenaar: 2\n" + agreement(""), "themas"),
        ("status: ‹gepland›\nthemas: groen\neigenaar: 2", "afspraken"),
        ("status: ‹gepland›\nsoort: klus\nthemas: groen\neigenaar: 2", "afspraken"),
        ("status: ‹gepland›\nsoort: project\nthemas: groen\neigenaar: 1", "afspraken"),
        ("status: ‹in uitvoering›\nthemas: groen", "eigenaar"), ("status: ‹in uitvoering›\neigenaar: 1", "themas"),
        ("status: ‹gereed›\nthemas: groen\neigenaar: 1", "gereed_op"),
        ("status: ‹gereed›\ngereed_op: 2026-01-01\nthemas: groen", "eigenaar"),
        ("status: ‹in beheer›\nthemas: groen\neigenaar: 1", "gereed_op"),
        ("status: ‹gepauzeerd›\nthemas: groen\nopnieuw_bekijken_op: 2026-09-01", "status_reden"),
        ("status: ‹gepauzeerd›\nthemas: groen\nstatus_reden: Wachten", "opnieuw_bekijken_op"),
        ("status: ‹gepauzeerd›\nstatus_reden: Wachten\nopnieuw_bekijken_op: 2026-09-01", "themas"),
        ("status: ‹gestopt›", "status_reden"), ("status: gestopt\n‹status_reden›:", "status_reden"),
    ])
    func namesTheFieldThatAStatusRequires(fields: String, missing: String) {
        let remark = expect([.missingRequired], of: readInitiative(fields))
        #expect(remark?.message.dutch.contains("“\(missing)”") == true)
    }

    // MARK: Feasibility

    @Test(arguments: [
        "haalbaarheid: onbekend", "haalbaarheid: in onderzoek\nbeoordeeld_door: waterschap\nantwoord_voor: 2026-K3",
        "haalbaarheid: haalbaar\nkosten: {raming: 0}", "haalbaarheid: haalbaar mits\nvoorwaarden: Een vergunning",
        "haalbaarheid: niet nu\ntoelichting: Geen geld\nopnieuw_bekijken_op: 2027-01-01",
        "haalbaarheid: niet haalbaar\ntoelichting: Te nat\nalternatief: Een vlot",
        "haalbaarheid: niet haalbaar\ntoelichting: Te nat\nalternatief: Een vlot\nstatus: verkenning\nthemas: groen",
    ])
    func acceptsAVerdictWithAllThatItRequires(fields: String) {
        expect([], of: readInitiative(fields))
    }

    @Test(arguments: [
        ("haalbaarheid: ‹in onderzoek›\nantwoord_voor: 2026-K3", "beoordeeld_door"),
        ("haalbaarheid: ‹in onderzoek›\nbeoordeeld_door: waterschap", "antwoord_voor"),
        ("haalbaarheid: ‹haalbaar›", "kosten"), ("haalbaarheid: haalbaar\nkosten: ‹{gedekt: 5}›", "raming"),
        ("haalbaarheid: ‹haalbaar mits›", "voorwaarden"),
        ("haalbaarheid: ‹niet nu›\nopnieuw_bekijken_op: 2027-01-01", "toelichting"),
        ("haalbaarheid: ‹niet nu›\ntoelichting: Geen geld", "opnieuw_bekijken_op"),
        ("haalbaarheid: ‹niet haalbaar›\nalternatief: Een vlot", "toelichting"),
        ("haalbaarheid: ‹niet haalbaar›\ntoelichting: Te nat", "alternatief"),
        (
            "haalbaarheid: ‹niet nu›\ntoelichting: Geen geld\nstatus: gepauzeerd\nthemas: groen\nstatus_reden: Wachten",
            "opnieuw_bekijken_op"
        ),
    ])
    func namesTheFieldThatAVerdictRequires(fields: String, missing: String) {
        let remark = expect([.missingRequired], of: readInitiative(fields))
        #expect(remark?.message.dutch.contains("“\(missing)”") == true)
    }

    @Test(arguments: ["‹gepland›", "‹in uitvoering›"])
    func cannotBePlannedAndUnfeasible(status: String) {
        let verdict = "\nhaalbaarheid: niet haalbaar\ntoelichting: Te nat\nalternatief: Een vlot"
        expect([.contradiction], of: readInitiative("status: \(status)" + Self.complete + verdict))
    }

    // MARK: Agreements, contacts, self-scans, places

    @Test(arguments: [
        ("status: ‹voldaan›", DiagnosticID.missingRequired), ("status: voldaan\n‹voldaan_op›:", .missingRequired),
        ("bevestigd_door: ‹dorpsraad›", .contradiction),
        ("afwijkingen: ‹{soort: later}›", .missingRequired),
    ])
    func refusesAnAgreementThatLacksOrContradicts(fields: String, id: DiagnosticID) {
        let reading = readInitiative(agreement(fields))
        #expect(Set(reading.ids) == [id])
        #expect(Set(reading.places) == Set(reading.marks))
    }

    @Test(arguments: [
        "status: voldaan\nvoldaan_op: 2026-04-01\nbevestigd_door: waterschap", "status: niet voldaan",
        "status: vervallen",
        "afwijkingen: {soort: later, reden: Hoog water, op: 2026-04-01, nieuwe_datum: 2026-10}",
    ])
    func acceptsAnAgreement(fields: String) {
        expect([], of: readInitiative(agreement(fields)))
    }

    @Test func letsThePayerConfirmButNotTheExecutor() {
        func parties(_ role: String, _ mark: String) -> Reading {
            readInitiative(
                "afspraken: [{wat: A, wie: [waterschap, {partij: dorpsraad, rol: \(role)}], uiterlijk: 2026, bevestigd_door: \(mark)}]"
            )
        }
        expect([], of: parties("financier", "dorpsraad"))
        expect([.contradiction], of: parties("uitvoerder", "‹dorpsraad›"))
        expect([.unknownValue], of: parties("‹uitvoeder›", "dorpsraad"))
    }

    @Test(arguments: [
        ("‹{rol: Bestuur}›", "email"), ("{rol: Bestuur, telefoon: 088 1, naam: ‹A. Jansen›}", "toestemming_op"),
        ("‹{email: a@b.nl}›", "rol"), ("{‹rol›: , email: a@b.nl}", "rol"),
    ])
    func asksForAWayToReachAContactAndForConsent(contact: String, missing: String) {
        let marked = contact == "‹{rol: Bestuur}›" ? "{rol: ‹Bestuur›}" : contact
        let reading = read(["partijen/dorpsraad.md": head("naam: Raad\nsoort: vereniging\ncontact: \(marked)")])
        let remark = expect([.missingRequired], of: reading)
        #expect(remark?.message.dutch.contains("“\(missing)”") == true)
    }

    @Test(arguments: ["email: a@b.nl", "telefoon: 088 1", "website: https://example.nl"])
    func isContentWithOneWayToReachAContact(way: String) {
        let contact = "{rol: Bestuur, \(way), naam: A. Jansen, toestemming_op: 2026-01-01}"
        expect([], of: read(["partijen/dorpsraad.md": head("naam: Raad\nsoort: vereniging\ncontact: \(contact)")]))
    }

    @Test func wantsEightScoresInASelfScan() {
        func scan(_ count: Int, _ first: String = "{nu: 1, doel: 5}") -> Reading {
            let scores = ([first] + [String](repeating: "{nu: 3, doel: 4}", count: count - 1)).joined(separator: ", ")
            let isShort = count != 8
            return read([
                "kernen/driel/index.md": village(
                    "Driel",
                    "reflecties: {wiel: bewoners, datum: 2026-01-01, door: Raad, scores: \(isShort ? "‹" : "")[\(scores)]\(isShort ? "›" : "")}"
                )
            ])
        }
        let complete = scan(8)
        expect([], of: complete)
        #expect(complete.village?.reflections.first?.scores.count == 8)
        #expect(complete.village?.reflections.first?.scores.first == Score(current: 1, goal: 5, note: nil))
        #expect(expect([.wrongType], of: scan(7))?.message.dutch.contains("hier staan er 7") == true)
        expect([.wrongType], of: scan(9))
        expect([.wrongType], of: scan(8, "{nu: ‹6›, doel: 5}"))
        expect([.wrongType], of: scan(8, "{nu: ‹0›, doel: 5}"))
        expect([.missingRequired], of: scan(8, "‹{nu: 2}›"))
    }

    @Test(arguments: [
        ("initiatieven/bus.md", "kernen: ‹driel›"), ("initiatieven/bus.md", "kernen: ‹[driel, Driel]›"),
        ("initiatieven/bus.md", "‹kernen›: []"), ("visies/samen.md", "kernen: ‹[oud-annen]›"),
    ])
    func wantsTwoVillagesForWhatStandsAboveThem(file: String, field: String) {
        let text = file.hasPrefix("visies") ? vision(field) : initiative(field)
        expect([.missingRequired], of: read([file: text]))
    }

    @Test func takesTheVillageFromTheFolder() {
        expect([.missingRequired], of: read(["initiatieven/bus.md": "‹›" + initiative()]))
        expect([.unknownReference], of: read(["initiatieven/bus.md": initiative("kernen: [driel, ‹drile›]")]))
        expect([.forbiddenField], of: readInitiative("‹kernen›: [driel, oud-annen]"))
        expect([.forbiddenField], of: read(["kernen/driel/visie.md": vision("‹places›: driel")]))
    }

    @Test func wantsThePeriodOfAVisionToEndAfterItBegins() {
        func period(_ period: String) -> Reading {
            read(["kernen/driel/visie.md": head("titel: A\nsamenvatting: B\nstatus: concept\nperiode: \(period)")])
        }
        expect([], of: period("{van: 2026, tot: 2026}"))
        expect([], of: period("{van: 2026-06, tot: 2026}"))
        expect([.contradiction], of: period("{van: 2027, tot: ‹2026›}"))
    }

    /// Each kind with nothing in it: every required field is asked for, at the start of the file.
    @Test(arguments: [
        ("gemeente.md", ["naam", "contact"]),
        ("kernen/driel/index.md", ["naam", "soort", "samenvatting", "aanspreekpunt"]),
        ("kernen/driel/visie.md", ["titel", "samenvatting", "periode", "status"]),
        ("visies/a.md", ["titel", "samenvatting", "kernen", "periode", "status"]),
        ("kernen/driel/initiatieven/a.md", ["titel", "samenvatting"]),
        ("initiatieven/a.md", ["titel", "samenvatting", "kernen"]), ("themas/a.md", ["naam", "omschrijving"]),
        ("partijen/a.md", ["naam", "soort"]), ("verhalen/a.md", ["titel", "samenvatting", "bron"]),
        ("trajecten/a.md", ["titel", "bron"]), ("paginas/a.md", ["titel"]),
    ])
    func asksForEveryRequiredField(file: String, names: [String]) {
        let reading = read([file: "‹›" + head("")])
        #expect(Set(reading.ids) == [.missingRequired])
        #expect(Set(reading.places) == Set(reading.marks))
        #expect(
            reading.diagnostics.map(\.message.dutch).sorted() == names.map { "Het veld “\($0)” ontbreekt." }.sorted())
    }
}
