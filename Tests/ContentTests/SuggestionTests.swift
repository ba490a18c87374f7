import Diagnostics
import Testing

@testable import Content

/// What to type instead, for the mistakes that volunteers make.
struct SuggestionTests {
    @Test(
        arguments: [
            ("1-5-2026", "2026-05-01"), ("01/05/2026", "2026-05-01"), ("1.5.2026", "2026-05-01"),
            ("1 mei 2026", "2026-05-01"), ("1 Sept. 2026", "2026-09-01"), ("2026-5-1", "2026-05-01"),
            ("05/2026", "2026-05"), ("mei 2026", "2026-05"), ("K2 2026", "2026-K2"), ("31-2-2026", nil),
            ("voorjaar 2026", nil), ("morgen", nil),
        ] as [(String, String?)])
    func suggestsTheDateInOrder(written: String, suggestion: String?) {
        #expect(expect([.wrongDate], of: readInitiative("start: ‹\(written)›"))?.suggestion == suggestion)
    }

    @Test func saysThatTheDayIsMissing() {
        let remark = expect([.wrongDate], of: readInitiative("beoordeeld_op: ‹2026-05›"))
        #expect(remark?.message.dutch.contains("ontbreekt de dag") == true)
        let month = expect([.wrongDate], of: readInitiative("beoordeeld_op: ‹mei 2026›"))
        #expect(month?.suggestion == nil)
    }

    @Test func findsAPartyByItsName() {
        let reading = readInitiative(
            "trekker: ‹Vereniging Dorpsbelang Driel›",
            and: ["partijen/vdd.md": head("naam: Vereniging Dorpsbelang Driel\nsoort: bewonersorganisatie")])
        #expect(expect([.unknownReference], of: reading)?.suggestion == "vdd")
    }

    @Test(arguments: [
        ("[a](‹www.example.nl›)", "https://www.example.nl"), ("[a](‹example.nl/plan›)", "https://example.nl/plan"),
        ("[a](‹../index.html›)", "../index.md"),
    ])
    func suggestsAnAddressThatWorks(text: String, suggestion: String) {
        #expect(expect([.brokenLink], of: readInitiative("", text: text))?.suggestion == suggestion)
    }

    @Test func suggestsAHeadingThatHoldsTheWord() {
        let reading = readInitiative("", text: "[a](‹#wensen›)\n\n## Onze wensen voor later\n")
        #expect(expect([.brokenAnchor], of: reading)?.suggestion == "#onze-wensen-voor-later")
    }

    @Test func suggestsTheSchemeOfAWebsite() {
        let reading = read([
            "partijen/dorpsraad.md": head("naam: A\nsoort: vereniging\ncontact: {rol: Bestuur, website: ‹www.a.nl›}")
        ])
        #expect(expect([.wrongType], of: reading)?.suggestion == "https://www.a.nl")
    }

    @Test func showsTheLinesOfAGroupOfFields() {
        let reading = read([
            "kernen/driel/index.md": head(
                "naam: A\nsoort: dorp\nsamenvatting: Kort.\naanspreekpunt: ‹iemand@example.nl›")
        ])
        let help = expect([.wrongType], of: reading)?.help?.dutch
        #expect(help?.contains("“rol: ") == true && help?.contains("“email: ") == true)
    }

    @Test func explainsTheNumbersOfOwnership() {
        let remark = expect([.unknownValue], of: readInitiative("eigenaar: ‹gemeente›"))
        #expect(remark?.help?.dutch.hasPrefix("1: van de gemeenschap") == true)
    }

    @Test func endsAQuestionWithoutAFullStop() {
        let reading = readInitiative("haalbaarheid: in onderzoek")
        #expect(reading.diagnostics.count == 2)
        for remark in reading.diagnostics { #expect(!remark.message.dutch.hasSuffix("?.")) }
    }

    @Test func saysNothingMoreOfAPictureThatWasRefused() {
        // The reader hands refused files on without a size; here a PDF, and what is neither.
        let reading = readInitiative(
            "fotos: {bestand: ‹plein.pdf›, alt: Plein}", attachments: ["kernen/driel/initiatieven/plein.pdf"])
        expect([.brokenImage], of: reading)
    }

    /// The nearest colour that passes, and the ratio that was measured.
    @Test(arguments: [
        ("kleuren: {accent: ‹\"#ffd700\"›}", "1,2", "#826e00"),
        ("kleuren: {accent: \"#0b5563\", accent_donker: ‹\"#0b5563\"›}", "1,8", "#60919a"),
    ])
    func suggestsTheNearestColourThatCanBeRead(field: String, ratio: String, better: String) throws {
        let remark = expect(
            [.lowContrast], of: read(["gemeente.md": head("naam: A\ncontact: {rol: B, email: a@b.nl}\n\(field)")]))
        #expect(remark?.message.dutch.contains("het contrast is \(ratio), nodig is 4,5") == true)
        #expect(remark?.suggestion == "\"\(better)\"")
    }
}
