import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Keys, lists, shorthands, blanks: what holds for fields of every kind.
struct FieldTests {
    @Test func readsKeysInEitherLanguageWhateverTheirCaseAndSeparators() {
        let reading = read([
            "kernen/driel/initiatieven/plein.md": head(
                "Title: Een plein\nSummary: Kort.\nstatus-reason: Wachten\nSTATUS: paused\nreview on: 2026-09-01\nthémas: groen"
            )
        ])
        expect([], of: reading)
        #expect(reading.initiative?.statusReason == "Wachten")
        #expect(reading.initiative?.reviewOn?.iso == "2026-09-01")
    }

    @Test func meansTheSameInDutchAndInEnglish() throws {
        let dutch = readInitiative(
            """
            status: in uitvoering
            themas: groen
            eigenaar: 2
            afspraken: [{wat: Planten, wie: {partij: dorpsraad, rol: trekker}, uiterlijk: 2026-K3, status: deels}]
            draagvlak: [{methode: huis aan huis, datum: 2026-01-01, voor: 3}]
            """)
        let english = readInitiative(
            """
            status: in_progress
            themes: [groen]
            owner_type: 2
            agreements: [{what: Planten, parties: [{party: dorpsraad, role: lead}], due: 2026-Q3, status: partial}]
            support: [{method: door_to_door, date: 2026-01-01, in_favour: 3}]
            """)
        expect([], of: dutch)
        expect([], of: english)
        #expect(dump(dutch.initiative) == dump(english.initiative))
    }

    // MARK: Lists

    @Test func takesOneValueForAListOfOne() {
        let single = readInitiative("themas: groen\npartijen: waterschap\n" + agreement("wacht_op: plein\nuren: 4"))
        let list = readInitiative(
            "themas: [groen]\npartijen: [waterschap]\n" + agreement("wacht_op: [plein]\nuren: 4"))
        #expect(single.ids == list.ids)
        let one = readInitiative("afspraken: {wat: A, wie: dorpsraad, uiterlijk: 2026}\nthemas: groen")
        expect([], of: one)
        #expect(one.initiative?.agreements.map(\.what) == ["A"])
        #expect(one.initiative?.themes == [ID(0)])
    }

    @Test(arguments: [
        "wie: dorpsraad", "wie: [dorpsraad]", "wie: {partij: dorpsraad}",
        "parties: [{party: dorpsraad, role: executor}]",
    ])
    func takesAPartyAloneForTheExecutor(field: String) {
        let reading = readInitiative("afspraken: [{wat: A, \(field), uiterlijk: 2026}]")
        expect([], of: reading)
        #expect(reading.initiative?.agreements.first?.parties == [AgreementParty(party: ID(0), role: .executor)])
    }

    @Test func takesATextAloneForTheThingItself() {
        let reading = read([
            "kernen/driel/initiatieven/plein.md": initiative(
                """
                voorwaarden: Een vergunning
                draagvlak: {methode: online, datum: 2026-01-01, bezwaren: Te duur}
                """),
            "kernen/driel/visie.md": vision("ligt_vast: Het waterpeil"),
            "kernen/driel/index.md": village("Driel", "inwoners: 900"),
        ])
        expect([], of: reading)
        #expect(reading.initiative?.verdict.conditions == [Condition(what: "Een vergunning", isMet: false)])
        #expect(reading.initiative?.support.first?.objections == [Objection(what: "Te duur", answer: nil)])
        #expect(reading.model?.municipality.visions.first?.fixedPoints.map(\.what) == ["Het waterpeil"])
        #expect(reading.village?.inhabitants == Inhabitants(count: 900, asOf: nil, source: nil))
    }

    @Test func reportsADashWithNothingBehindIt() {
        let reading = readInitiative("themas:\n  - groen\n  -‹›\npartijen: dorpsraad")
        #expect(expect([.wrongType], of: reading)?.message.dutch == "Achter dit streepje staat niets.")
    }

    // MARK: Keys

    @Test func suggestsTheFieldThatWasMeant() {
        let remark = expect([.unknownKey], of: readInitiative("‹trekkers›: dorpsraad"))
        #expect(remark?.suggestion == "trekker")
        #expect(remark?.allowed.contains("trekker") == true)
        #expect(remark?.help?.dutch.contains("extra:") == true)
        #expect(expect([.unknownKey], of: readInitiative("‹led›: dorpsraad"))?.suggestion == "lead")
        #expect(expect([.unknownKey], of: readInitiative("‹kleur›: groen"))?.suggestion == nil)
    }

    @Test func doesNotOfferExtraWhereItIsNoField() {
        let remark = expect([.unknownKey], of: readInitiative("kosten: {raming: 5, ‹schatting›: 6}"))
        #expect(remark?.help == nil)
        #expect(remark?.allowed == ["raming", "gedekt", "besteed"])
    }

    @Test func refusesOneFieldUnderTwoNames() {
        let remark = expect([.duplicateKey], of: readInitiative("trekker: dorpsraad\n‹lead›: waterschap"))
        #expect(remark?.message.dutch == "“lead” staat er al als “trekker” op regel 4.")
        expect([.duplicateKey], of: readInitiative("trekker: dorpsraad\n‹Trekker›: waterschap"))
        expect([.duplicateKey], of: readInitiative("trekker:\n‹Trekker›: waterschap"))
    }

    // MARK: One mistake, one message

    @Test(arguments: [
        "‹titl›: Een plein\nsamenvatting: Kort.", "‹Title of›: Een plein\ntitel: A\nsamenvatting: Kort.",
        "titel: A\n‹samenvating›: Kort.",
    ])
    func givesOneErrorForAMisspeltRequiredField(fields: String) {
        expect([.unknownKey], of: read(["kernen/driel/initiatieven/plein.md": head(fields)]))
    }

    @Test func givesOneErrorForARequiredFieldLeftBlank() {
        let remark = expect(
            [.missingRequired], of: read(["kernen/driel/initiatieven/plein.md": head("‹titel›:\nsamenvatting: Kort.")]))
        #expect(remark?.message.dutch == "Het veld “titel” ontbreekt.")
        #expect(remark?.help?.dutch == "Voeg toe: “titel: …” (een tekst).")
    }

    @Test(arguments: [
        "afspraken: [{wat: A, ‹wie›: [], uiterlijk: 2026}]", "status: verkenning\n‹themas›: []",
        "status: gepland\nthemas: groen\neigenaar: 2\n‹afspraken›: []",
        "haalbaarheid: haalbaar mits\n‹voorwaarden›: []",
    ])
    func takesAnEmptyListForABlank(fields: String) {
        expect([.missingRequired], of: readInitiative(fields))
    }

    @Test func takesNoNoticeOfABlankOptionalField() {
        expect([], of: readInitiative("trekker:\nkosten:\nthemas: []\nafspraken:\nextra:\npubliceren:"))
    }

    @Test(arguments: [
        "status: ‹gepaland›",
        "status: ‹gepaland›\nlogboek: [{datum: 2026-01-01, soort: besluit, tekst: Ja., naar: gepland}]",
        "status: verkenning\nthemas: ‹gruun›",
        "status: gepland\nthemas: groen\neigenaar: ‹5›\n" + agreement(""),
        "status: gepland\nsoort: ‹kluss›\nthemas: groen\neigenaar: 1",
        "status: gepland\nsoort: klus\nthemas: groen\neigenaar: ‹een›",
        "haalbaarheid: haalbaar\nkosten: {raming: ‹veel›}", "haalbaarheid: haalbaar\nkosten: {‹ramin›: 5}",
        "haalbaarheid: haalbaar\n‹kostn›: {raming: 5}",
        "status: verkenning\nthemas: groen\nlogboek: [{datum: 2026-01-01, soort: besluit, tekst: Ja., naar: ‹verkening›}]",
        """
        status: gepauzeerd
        themas: groen
        status_reden: Wachten
        opnieuw_bekijken_op: 2026-09-01
        haalbaarheid: ‹niet nuu›
        """,
        agreement("status: ‹voldan›"), agreement("status: voldaan\nvoldaan_op: ‹gisteren›"),
    ])
    func demandsNothingOnTheStrengthOfWhatCannotBeRead(fields: String) {
        let reading = readInitiative(fields)
        #expect(reading.diagnostics.count == 1, "\(reading.ids)")
        #expect(reading.places == reading.marks)
    }

    @Test(arguments: [
        "‹telefon›: 088 1", "‹websit›: https://example.nl", "‹emial›: a@b.nl", "‹naamm›: A\n  email: a@b.nl",
    ])
    func asksForNoOtherWayWhereOneWasMisspelt(field: String) {
        let reading = read([
            "partijen/dorpsraad.md": head("naam: A\nsoort: vereniging\ncontact:\n  rol: Bestuur\n  \(field)")
        ])
        expect([.unknownKey], of: reading)
    }

    @Test func reportsAllMistakesOfAFileAtOnce() {
        let reading = readInitiative(
            "status: ‹wat›\n‹kleur›: rood\ntrekker: ‹niemand›\nstart: ‹ooit›", text: "[weg](‹weg.md›)\n")
        expect([.unknownValue, .unknownKey, .unknownReference, .wrongDate, .brokenLink], of: reading)
    }

    // MARK: The tables

    /// Every schema with those of its nested objects.
    static let schemas = EntityKind.allCases.map(ContentSchemas.schema) + [InitiativeFields.ShortForm.schema]

    @Test(arguments: schemas.map(\.fields))
    func givesNoTwoFieldsOfOneObjectTheSameName(fields: [any FieldDescription]) {
        let names = fields.map { Set([foldedKey($0.name.dutch), foldedKey($0.name.english)]) }
        #expect(names.reduce(0) { $0 + $1.count } == names.reduce(into: Set()) { $0.formUnion($1) }.count)
        #expect(!names.joined().contains(""))
        for field in fields {
            if let nested = field.shape.fields { givesNoTwoFieldsOfOneObjectTheSameName(fields: nested) }
        }
    }
}

extension ValueShape {
    /// The fields of an object, or of the objects in a list.
    var fields: [any FieldDescription]? {
        switch self {
        case .object(let schema, _): schema.fields
        case .list(let element): element.fields
        default: nil
        }
    }
}

/// A value in full, for a comparison of values that are not `Equatable`.
func dump<Value>(_ value: Value) -> String {
    var text = ""
    Swift.dump(value, to: &text)
    return text
}
