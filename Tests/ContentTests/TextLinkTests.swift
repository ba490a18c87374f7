import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Links and pictures in running text.
struct TextLinkTests {
    private let files: [String: String?] = [
        "kernen/driel/visie.md": vision(text: "# Wonen\n\n## Blijven kunnen\n\n## Blijven kunnen\n"),
        "kernen/oud-annen/visie.md": vision(), "paginas/Over ons.md": head("titel: Over ons"),
        "kernen/oud-annen/initiatieven/tuin.md": initiative(),
    ]
    private let attachments = [
        "kernen/driel/initiatieven/plein.png", "kernen/driel/Verslag 2026.pdf", "logo.png",
    ]

    private func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Reading {
        readInitiative("", text: text, and: files, attachments: attachments, sourceLocation: sourceLocation)
    }

    private func links(_ text: String) -> [TextLinks.Destination]? {
        let reading = read(text)
        expect([], of: reading)
        guard let initiative = reading.initiative else { return nil }
        return reading.model?.municipality.texts[initiative.origin.text.index].links
    }

    // MARK: Resolved

    @Test(
        arguments: [
            ("[x](../visie.md)", EntityReference.vision(ID(0)), nil),
            ("[x](../visie.md#wonen)", .vision(ID(0)), "wonen"),
            ("[x](../visie.md#Blijven%20kunnen)", .vision(ID(0)), "blijven-kunnen"),
            ("[x](../visie.md#blijven-kunnen-1)", .vision(ID(0)), "blijven-kunnen-1"),
            ("[x](../visie.md#)", .vision(ID(0)), nil), ("[x](./../index.md)", .place(ID(0)), nil),
            ("[x](../../oud-annen/index.md)", .place(ID(1)), nil),
            ("[x](../../../gemeente.md \"Meer\")", .municipality, nil),
            ("[x](../../../paginas/Over%20ons.md)", .page(ID(0)), nil),
            ("[x](<../../../paginas/Over ons.md>)", .page(ID(0)), nil),
            ("[x][y]\n\n[y]: ../visie.md", .vision(ID(0)), nil),
            ("[[visie]]", .vision(ID(0)), nil), ("[[visie|zo willen wij het]]", .vision(ID(0)), nil),
            ("[[oud-annen/visie]]", .vision(ID(1)), nil), ("[[tuin]]", .initiative(ID(1)), nil),
            ("[[kernen/oud-annen]]", .place(ID(1)), nil), ("[[Over ons]]", .page(ID(0)), nil),
            ("[[visie#Wonen]]", .vision(ID(0)), "wonen"), ("[[groen]]", .theme(ID(0)), nil),
        ] as [(String, EntityReference, String?)])
    func leadsToADocument(text: String, target: EntityReference, fragment: String?) {
        #expect(links(text) == [.entity(target, fragment: fragment)])
    }

    @Test func leadsToAFileBesideOrElsewhereInTheContent() {
        #expect(
            links("[x](plein.png) [y](../Verslag%202026.pdf) [z](../../../logo.png)") == [
                .attachment(ID(0)), .attachment(ID(1)), .attachment(ID(2)),
            ])
    }

    @Test func leadsToAHeadingOfItsOwn() {
        #expect(links("## Dé bomen\n\n[x](#dé-bomen)") == [.heading("de-bomen")])
    }

    @Test func looksForNothingInCodeOrOnTheWeb() {
        #expect(
            links("`[x](weg.md)` `[[nergens]]`\n\n    [[nergens]]\n\n```\n[x](weg.md)\n```\n\n<https://example.nl>")
                == [])
    }

    @Test func findsPictures() {
        let reading = read("![Een plein](plein.png) ![Logo](../../../logo.png)")
        expect([], of: reading)
        #expect(reading.model?.municipality.texts.flatMap(\.images) == [ID(0), ID(2)])
    }

    // MARK: Broken

    @Test(
        arguments: [
            ("[x](‹../vise.md›)", DiagnosticID.brokenLink, "../visie.md"),
            ("[x](‹tuin.md›)", .brokenLink, nil), ("[x](‹../../driel/vsie.md›)", .brokenLink, "../visie.md"),
            ("[x](‹..›)", .brokenLink, nil), ("[x](‹../verslag.pdf›)", .brokenLink, nil),
            ("[x](‹../../../../gemeente.md›)", .brokenLink, nil),
            ("[x](‹../../../../../etc/passwd›)", .brokenLink, nil),
            ("[[‹nergens te vinden›]]", .unknownReference, nil),
            ("[[‹oud-anen/visie›|x]]", .unknownReference, "oud-annen/visie"),
            ("[[‹gruun›]]", .unknownReference, nil), ("[[‹groenn›]]", .unknownReference, "groen"),
            ("[x](‹../visie.md#wonnen›)", .brokenAnchor, "#wonen"), ("[[‹visie#wonnen›]]", .brokenAnchor, "#wonen"),
            ("[x](‹../visie.md#iets-heel-anders›)", .brokenAnchor, nil),
            ("## Bomen\n\n[x](‹#boomen›)", .brokenAnchor, "#bomen"),
            ("![Plein](‹plien.png›)", .brokenImage, "plein.png"),
            ("![Plein](‹../Verslag%202026.pdf›)", .brokenImage, nil),
            ("[x](‹#›)", .brokenAnchor, nil), ("![Plein](‹../../../../plein.png›)", .brokenImage, "plein.png"),
            ("[x](‹javascript:alert(1)›)", .refusedAddress, nil), ("[x](‹/kernen/driel›)", .refusedAddress, nil),
            ("[x](‹//example.nl›)", .refusedAddress, "https://example.nl"),
            ("[x](‹https://gemeente.nl@example.nl›)", .refusedAddress, nil),
            ("![Plein](‹https://example.nl/plein.png›)", .externalImage, nil),
            ("![](‹plein.png›)", .missingAltText, nil),
        ] as [(String, DiagnosticID, String?)])
    func isReportedAtItsAddress(text: String, id: DiagnosticID, suggestion: String?) {
        let remark = expect([id], of: read("Tekst vooraf, né.\n\n\(text)\n"))
        #expect(remark?.suggestion == suggestion)
        #expect(remark?.severity == .error)
    }

    @Test func listsThePathsOfAnAmbiguousName() {
        let reading = read(
            "[[‹dubbel›]]",
            ["paginas/dubbel.md": head("titel: A"), "themas/dubbel.md": head("naam: A\nomschrijving: B")])
        #expect(expect([.ambiguousReference], of: reading)?.allowed == ["paginas/dubbel", "themas/dubbel"])
        expect(
            [],
            of: read(
                "[[paginas/dubbel]]",
                ["paginas/dubbel.md": head("titel: A"), "themas/dubbel.md": head("naam: A\nomschrijving: B")]))
    }

    private func read(_ text: String, _ others: [String: String]) -> Reading {
        readInitiative("", text: text, and: files.merging(others.mapValues(Optional.some)) { $1 })
    }

    @Test func listsTheHeadingsThatThereAre() {
        let remark = read("[x](../visie.md#weg)").diagnostics.first
        #expect(remark?.allowed == ["#wonen", "#blijven-kunnen", "#blijven-kunnen-1"])
    }

    @Test(arguments: [
        vision("onzin: ja", text: "# Anders\n"), vision("status: [", text: "# Anders\n"),
        vision(text: "# Anders\n\n[x](weg.md)"),
        "zonder kop\n# Anders",
    ])
    func looksForNoHeadingInAFileWithMistakes(target: String) {
        let reading = readInitiative(
            "", text: "[x](../visie.md#wonen) [[visie#wonen]]", and: ["kernen/driel/visie.md": target])
        #expect(!reading.diagnostics.isEmpty)
        #expect(!reading.ids.contains(.brokenAnchor))
        #expect(Set(reading.diagnostics.map(\.file)) == ["content/kernen/driel/visie.md"])
    }

    @Test func showsRawHTMLWithAWarning() {
        let remark = expect([.rawHTML], of: read("Een ‹<b>›dik woord."))
        #expect(remark?.severity == .warning)
    }
}
