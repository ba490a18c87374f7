import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Every type of value that is written as one piece of text: what it accepts, and what it says of the rest.
struct ScalarValueTests {
    // MARK: Accepted

    @Test(arguments: [
        ("12500", 1_250_000), ("12.500", 1_250_000), ("€ 12.500", 1_250_000), ("€12.500,-", 1_250_000),
        ("12.500,50", 1_250_050), ("12500,5", 1_250_050), ("0", 0), ("\" 1.250 \"", 125_000), ("0148", 14_800),
        ("999.999.999.999", 99_999_999_999_900),
    ])
    func readsEuros(written: String, cents: Int) {
        #expect(
            readInitiative("kosten: {raming: \"\(written.filter { $0 != "\"" })\"}").initiative?.budget?.estimate
                == Euros(cents: cents))
    }

    @Test(arguments: [
        ("ja", true), ("Ja", true), ("JA", true), ("yes", true), ("true", true), ("\"ja\"", true), ("nee", false),
        ("no", false), ("False", false),
    ])
    func readsYesAndNo(written: String, value: Bool) {
        #expect(readInitiative("uitdaagrecht: \(written)").initiative?.usesRightToChallenge == value)
    }

    @Test(arguments: [("1480", 1480), ("1.480", 1480), ("0", 0), ("0148", 148), ("1.000.000", 1_000_000)])
    func readsWholeNumbers(written: String, count: Int) {
        #expect(
            read(["kernen/driel/index.md": village("A", "inwoners: \(written)")]).village?.inhabitants?.count == count)
    }

    @Test func readsPlacesOnEarth() {
        let reading = read(["kernen/driel/index.md": village("A", "locatie: {lat: \"52,37\", lon: 5.5}")])
        #expect(reading.village?.location == Coordinates(latitude: 52.37, longitude: 5.5))
    }

    @Test func readsDatesAsWritten() {
        let reading = readInitiative("betrokken_sinds: 2024-02-29\nstart: 2026-K2\nstreefdatum: \"2027\"")
        #expect(reading.initiative?.involvedSince?.iso == "2024-02-29")
        #expect(reading.initiative?.start?.iso == "2026-Q2")
        #expect(reading.initiative?.targetDate?.iso == "2027")
    }

    @Test(arguments: [
        "in uitvoering", "In uitvoering", "IN_UITVOERING", "in-uitvoering", "in_progress", "In Progress",
        "ín uitvoering",
        "\" in  uitvoering \"",
    ])
    func readsWordsInEitherLanguageWhateverTheirCaseAccentsAndSeparators(written: String) {
        let reading = readInitiative("status: \(written)\nthemas: groen\neigenaar: 1")
        expect([], of: reading)
        #expect(reading.initiative?.status == .inProgress)
    }

    @Test(arguments: ["enquête", "enquete", "Enquête", "survey"])
    func readsSupportMethods(written: String) {
        let reading = readInitiative("draagvlak: {methode: \(written), datum: 2026-01-01}")
        #expect(reading.initiative?.support.map(\.method) == [.survey])
    }

    @Test func readsAmountsByTheKindOfContribution() {
        let reading = readInitiative(
            """
            bijdragen:
              - {partij: dorpsraad, soort: geld, toegezegd: "€ 1.200", geleverd: "600,50"}
              - {partij: dorpsraad, soort: hours, toegezegd: 1.200}
              - {partij: dorpsraad, soort: materiaal, toegezegd: 12 planken, geleverd: 12}
            """)
        expect([], of: reading)
        #expect(
            reading.initiative?.contributions.map(\.promised) == [
                .money(Euros(cents: 120_000)), .hours(1200), .words("12 planken"),
            ])
        #expect(
            reading.initiative?.contributions.map(\.delivered) == [.money(Euros(cents: 60_050)), nil, .words("12")])
    }

    @Test func readsAddressesCodesAndColours() {
        let reading = read([
            "gemeente.md": head(
                """
                naam: Meer
                cbs_code: gm1234
                kleuren: {accent: "#075", accent_donker: "#8cf"}
                contact: {rol: Team, email: " a.b+c@voor-beeld.nl ", telefoon: +31 (0)6 12 34, website: https://example.nl/a?b=c}
                """),
            "kernen/driel/index.md": village("A", "cbs_codes: [WK012345, bu0123456A]"),
        ])
        expect([], of: reading)
        let profile = reading.model?.municipality.profile
        #expect(profile?.cbsCode == "GM1234")
        #expect(profile?.accent == AccentColour(hex: "#007755"))
        #expect(profile?.darkAccent == AccentColour(hex: "#88ccff"))
        #expect(profile?.contact.email == "a.b+c@voor-beeld.nl")
        #expect(profile?.contact.phone == "+31 (0)6 12 34")
        #expect(profile?.contact.website?.host == "example.nl")
        #expect(reading.village?.cbsCodes == ["WK012345", "BU0123456A"])
    }

    @Test func readsDocumentsAndPicturesBesideTheFile() {
        let reading = readInitiative(
            agreement("document: {soort: brief, url: stukken/brief.pdf}")
                + "\nfotos: {bestand: plein.png, alt: Een plein, bijschrift: Zo}",
            attachments: ["kernen/driel/initiatieven/stukken/brief.pdf", "kernen/driel/initiatieven/plein.png"])
        expect([], of: reading)
        #expect(reading.initiative?.agreements.first?.document?.link == .attachment(ID(0)))
        #expect(reading.initiative?.photos.first?.file == ID(1))
        #expect(
            reading.model?.municipality.attachments.map(\.path) == [
                "kernen/driel/initiatieven/stukken/brief.pdf", "kernen/driel/initiatieven/plein.png",
            ])
    }

    @Test func countsCharactersAndNotBytes() {
        let long = String(repeating: "é", count: 300)
        #expect(read(["themas/groen.md": nil, "verhalen/a.md": story("samenvatting: \(long)")]).diagnostics.isEmpty)
        let remark = expect([.tooLong], of: read(["verhalen/a.md": story("samenvatting: ‹\(long)x›")]))
        #expect(remark?.message.dutch.contains("301") == true)
    }

    @Test func keepsOwnFieldsAsTheyWereWritten() {
        let reading = readInitiative("extra:\n  tijd: 19:30\n  code: 0148\n  ja: nee\n  lijst: [a, {b: c}]")
        expect([], of: reading)
        #expect(
            reading.initiative?.extra == [
                ExtraField(name: "tijd", value: "19:30"), ExtraField(name: "code", value: "0148"),
                ExtraField(name: "ja", value: "nee"), ExtraField(name: "lijst", value: "a"),
                ExtraField(name: "lijst", value: "c"),
            ])
    }

    // MARK: Refused

    @Test(arguments: [
        "kosten: {raming: ‹-5›}", "kosten: {raming: ‹12.50›}", "kosten: {raming: ‹1.2500›}",
        "kosten: {raming: ‹twaalf›}",
        "kosten: {raming: ‹\"€\"›}", "kosten: {raming: ‹\"1,234\"›}", "kosten: {raming: ‹\"1,2,3\"›}",
        "kosten: {raming: ‹1e3›}", "kosten: {raming: ‹\"\"›}", "kosten: {raming: ‹1.000.000.000.000›}",
        "kosten: {raming: ‹99999999999999999999›}",
        "draagvlak: {methode: online, datum: 2026-01-01, voor: ‹-1›}",
        "draagvlak: {methode: online, datum: 2026-01-01, voor: ‹veel›}",
        "draagvlak: {methode: online, datum: 2026-01-01, voor: ‹1.5›}",
        "titel: ‹[een, twee]›", "titel: ‹{a: b}›", "titel: ‹\" \"›", "extra: ‹tekst›",
        "bijdragen: {partij: dorpsraad, soort: uren, toegezegd: ‹veel›}",
        "bijdragen: {partij: dorpsraad, soort: geld, toegezegd: ‹veel›}",
        "bijdragen: {partij: dorpsraad, soort: geld, toegezegd: 5, geleverd: ‹niets›}",
        "bijdragen: {partij: dorpsraad, soort: geld, toegezegd: ‹[5]›}",
        "kosten: ‹veel›", "kosten: ‹[5000]›", "fasen: ‹bouw›", "mijlpalen: ‹paal›", "themas: [groen, ‹{a: b}›]",
        "themas: [groen, ‹[groen]›]",
    ])
    func refusesTheWrongType(fields: String) {
        let lines = fields.hasPrefix("titel") ? head("samenvatting: Kort.\n" + fields) : initiative(fields)
        expect([.wrongType], of: read(["kernen/driel/initiatieven/plein.md": lines]))
    }

    @Test(arguments: [
        "locatie: {lat: ‹91›, lon: 5}", "locatie: {lat: 52, lon: ‹181›}", "locatie: {lat: ‹noord›, lon: 5}",
        "locatie: {lat: ‹1.2.3›, lon: 5}", "locatie: {lat: ‹1e1›, lon: 5}", "locatie: {lat: ‹\"\"›, lon: 5}",
        "cbs_codes: [WK012345, ‹BU12›]", "cbs_codes: ‹XX012345›", "cbs_codes: ‹WK01234é›", "inwoners: ‹1.48›",
        "inwoners: {aantal: ‹veel›}", "talenten: ‹{a: b}›",
    ])
    func refusesTheWrongTypeInAVillage(fields: String) {
        expect([.wrongType], of: read(["kernen/driel/index.md": village("A", fields)]))
    }

    @Test(arguments: [
        "email: ‹geen›", "email: ‹a@b›", "email: ‹a@@b.nl›", "email: ‹\"a b@c.nl\"›", "email: ‹\"<a@b.nl>\"›",
        "email: ‹a@b.nl?bcc=c@d.nl›", "telefoon: ‹bel maar›", "telefoon: ‹\"()\"›", "telefoon: ‹088;123›",
        "website: ‹www.example.nl›", "website: ‹javascript:alert(1)›", "website: ‹https://a@example.nl›",
        "website: ‹mailto:a@b.nl›", "website: ‹ftp://example.nl›", "website: ‹https://›",
    ])
    func refusesTheWrongTypeInAContact(field: String) {
        expect(
            [.wrongType],
            of: read(["partijen/dorpsraad.md": head("naam: A\nsoort: vereniging\ncontact:\n  rol: Bestuur\n  \(field)")]
            ))
    }

    @Test(arguments: [
        "stilte_dagen: ‹0›", "stilte_dagen: ‹3651›", "cbs_code: ‹GM123›", "kleuren: {accent: ‹blauw›}",
        "kleuren: {accent: ‹\"#12\"›}", "kleuren: {accent: ‹\"#gggggg\"›}", "kleuren: {accent: ‹\"#+12345\"›}",
    ])
    func refusesTheWrongTypeInTheMunicipality(field: String) {
        expect(
            [.wrongType], of: read(["gemeente.md": head("naam: A\ncontact: {rol: B, email: a@b.nl}\n\(field)")]))
    }

    @Test(arguments: [
        "betrokken_sinds: ‹2026-02-30›", "betrokken_sinds: ‹1-5-2026›", "betrokken_sinds: ‹2026-05›",
        "betrokken_sinds: ‹1899-12-31›", "betrokken_sinds: ‹2201-01-01›", "betrokken_sinds: ‹gisteren›",
        "betrokken_sinds: ‹2026-5-1›", "start: ‹2026-13›", "start: ‹2026-K5›", "start: ‹voorjaar 2026›",
        "start: ‹2026-02-30›", "start: ‹\"\"›",
    ])
    func refusesDatesThatDoNotExist(field: String) {
        let remark = expect([.wrongDate], of: readInitiative(field))
        #expect(remark?.help?.dutch.contains("2026-05-01") == true)
    }

    @Test(
        arguments: [
            ("status: ‹gepaland›", "gepland"), ("status: ‹in uitvoring›", "in uitvoering"),
            ("status: ‹planed›", "planned"),
            ("status: ‹klaar›", nil), ("soort: ‹projekt›", "project"), ("eigenaar: ‹5›", nil),
            ("uitdaagrecht: ‹jaa›", "ja"),
            ("uitdaagrecht: ‹aan›", nil), ("uitdaagrecht: ‹1›", nil), ("haalbaarheid: ‹niet haalbar›", "niet haalbaar"),
            ("status: ‹\"\"›", nil),
        ] as [(String, String?)])
    func listsTheWordsThatAreAllowed(field: String, suggestion: String?) {
        let remark = expect([.unknownValue], of: readInitiative(field))
        #expect(remark?.suggestion == suggestion)
        #expect(remark?.allowed.isEmpty == false)
        if field.hasPrefix("status") {
            #expect(remark?.allowed == InitiativeStatus.allCases.map(\.spelling.dutch))
        }
    }

    @Test func refusesPicturesAndDocumentsThatAreNotThere() {
        let reading = readInitiative(
            """
            fotos:
              - {bestand: ‹plien.png›, alt: Een plein}
              - {bestand: ‹../weg.png›, alt: Weg}
              - {bestand: ‹brief.pdf›, alt: Geen foto}
              - {bestand: ‹../../../../../etc/passwd›, alt: Klimt}
            """,
            attachments: ["kernen/driel/initiatieven/plein.png", "kernen/driel/initiatieven/brief.pdf"])
        let remark = expect([DiagnosticID](repeating: .brokenImage, count: 4), of: reading)
        #expect(remark?.suggestion == "plein.png")

        let document = readInitiative(
            agreement("document: {url: ‹breif.pdf›}"), attachments: ["kernen/driel/initiatieven/brief.pdf"])
        #expect(expect([.brokenLink], of: document)?.suggestion == "brief.pdf")
        expect([.wrongType], of: readInitiative(agreement("document: {url: ‹javascript:alert(1)›}")))
    }
}

func story(_ fields: String) -> String { head("titel: Toen\nbron: Krant\n" + fields) }
