import CommonMark
import Diagnostics
import Markup
import Testing
import VillageModel

@testable import Content

/// Initiatives in the front matter of their vision: the same as in files of their own.
struct ShortFormTests {
    private let fields = """
        titel: Een plein
        samenvatting: Kort.
        status: in uitvoering
        themas: groen
        eigenaar: 1
        trekker: dorpsraad
        """

    @Test func makesTheSameModelAsAFileOfItsOwn() throws {
        let text = "Wij maken [[driel|een plein]] met ![bomen](../visie.png).\n\n## Bomen\n\nZie [boven](#bomen)."
        let long = read(
            ["kernen/driel/visie.md": vision(), "kernen/driel/initiatieven/een-plein.md": head(fields, text: text)],
            attachments: ["kernen/driel/visie.png"])
        let short = read(
            [
                "kernen/driel/visie.md": vision(
                    "initiatieven:\n"
                        + item(fields + "\ntekst: |\n" + indented(text.replacingFirst("../visie", "visie"))))
            ],
            attachments: ["kernen/driel/visie.png"])
        expect([], of: long)
        expect([], of: short)
        let longModel = try #require(long.model)
        let shortModel = try #require(short.model)
        let one = try #require(longModel.municipality.initiatives.first)
        let other = try #require(shortModel.municipality.initiatives.first)
        #expect(one.origin.file == "content/kernen/driel/initiatieven/een-plein.md")
        #expect(other.origin.file == "content/kernen/driel/visie.md")
        #expect(one.origin.path == other.origin.path)
        #expect(one.origin.text == other.origin.text)
        #expect(fieldsBesidesOrigin(of: one) == fieldsBesidesOrigin(of: other))
        #expect(longModel.municipality.texts == shortModel.municipality.texts)
        #expect(longModel.texts.map(\.written) == shortModel.texts.map(\.written))
    }

    @Test(arguments: [
        ("id: Het Plein", "het-plein"), ("id: het-plein", "het-plein"), ("id:", "een-plein"),
        ("soort: klus", "een-plein"),
    ])
    func isNamedByItsIdOrElseItsTitle(field: String, slug: String) {
        let reading = read(["kernen/driel/visie.md": vision("initiatieven:\n" + item(fields + "\n" + field))])
        expect([], of: reading)
        #expect(reading.model?.municipality.initiatives.map(\.origin.path) == ["kernen/driel/initiatieven/\(slug)"])
    }

    @Test func takesASingleOneForAListOfOne() {
        let reading = read(["kernen/driel/visie.md": vision("initiatieven: {titel: Plein, samenvatting: Kort.}")])
        expect([], of: reading)
        #expect(reading.model?.municipality.initiatives.map(\.title) == ["Plein"])
    }

    @Test func placesMistakesInItsFieldsAndItsText() {
        let reading = read(
            [
                "kernen/driel/visie.md": vision(
                    """
                    initiatieven:
                      - titel: Plein
                        samenvatting: Kort.
                        status: ‹gepaland›
                        tekst: |
                          Eerste regel.

                            Zie [weg](‹weg.md›) en [[‹nergens›]], né?

                          ![](‹plein.png›)
                      - ‹samenvatting: Kort.›
                      - titel: Kort
                        samenvatting: Kort.
                        ‹kleur›: rood
                        tekst: Zie [weg](‹weg.md›).
                      - titel: Gevouwen
                        samenvatting: Kort.
                        tekst: ‹>
                          Zie
                          [weg](weg.md).›
                    """)
            ], attachments: ["kernen/driel/plein.png"])
        expect(
            [
                .unknownValue, .brokenLink, .unknownReference, .missingAltText, .missingRequired, .unknownKey,
                .brokenLink,
                .brokenLink,
            ], of: reading)
    }

    @Test(arguments: [
        "initiatieven: ‹tekst›", "initiatieven: [‹tekst›]", "initiatieven: [{titel: A, samenvatting: B, tekst: ‹[x]›}]",
        "initiatieven: [{titel: A, samenvatting: B, id: ‹{x: y}›}]",
    ])
    func refusesWhatIsNoInitiative(field: String) {
        expect([.wrongType], of: read(["kernen/driel/visie.md": vision(field)]))
    }

    @Test func refusesTwoOfOneName() {
        let reading = read([
            "kernen/driel/visie.md": vision(
                "initiatieven:\n  - ‹{titel: Plein, samenvatting: A.}›\n  - ‹{titel: pleín, samenvatting: B.}›"),
            "kernen/driel/initiatieven/plein.md": initiative(),
        ])
        let remark = expect([.duplicateSlug, .duplicateSlug], of: reading)
        #expect(remark?.message.dutch.contains("content/kernen/driel/initiatieven/plein.md") == true)
    }

    @Test func belongsToTheVisionOfOneVillage() {
        expect(
            [.forbiddenField],
            of: read([
                "visies/samen.md": vision("kernen: [driel, oud-annen]\n‹initiatieven›: [{titel: A, samenvatting: B.}]")
            ]))
        expect(
            [.forbiddenField],
            of: read(["kernen/driel/visie.md": vision("initiatieven: [{titel: A, samenvatting: B., ‹kernen›: driel}]")])
        )
    }

    @Test func allowsIdAndTextOnlyInTheShortForm() {
        expect([.unknownKey, .unknownKey], of: readInitiative("‹id›: plein\n‹tekst›: Zo."))
    }

    private func fieldsBesidesOrigin(of initiative: Initiative) -> [String] {
        Mirror(reflecting: initiative).children.filter { $0.label != "origin" }.map { dump($0) }
    }

    private func item(_ fields: String) -> String {
        "  - " + fields.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
            .joined(separator: "\n")
    }
}

extension MarkdownDocument {
    /// Its HTML, with links and pictures left open.
    fileprivate var written: String {
        var writer = HTMLWriter()
        write(into: &writer, link: { _ in .none }, image: { _ in ImageSource(address: SitePath("x.png")) })
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension String {
    func replacingFirst(_ old: String, _ new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
