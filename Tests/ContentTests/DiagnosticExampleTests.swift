import Diagnostics
import Testing

@testable import Content

/// Every remark that content can earn has an example that earns it.
struct DiagnosticExampleTests {
    /// Those of templates and of reading a disk; their targets' own tests hold the examples.
    static let coveredElsewhere: Set<DiagnosticID> = [
        // SiteBuilderTests
        .unreadable, .invalidUTF8, .mergeConflict, .fileTooLarge, .lineTooLong, .refusedFile,
        // TemplatingTests, SiteBuilderTests
        .templateSyntax, .templateUnknownName, .templateWrongType, .templateMissingPartial, .templateUnsafePlace,
        .templateUnknownFile, .templateRecursion, .templateLimit,
    ]

    /// For each id the least that is wrong with it: the files that differ from the sample.
    static let examples: [DiagnosticID: [String: String?]] = [
        .missingMunicipality: ["gemeente.md": nil],
        .missingPlaceIndex: ["kernen/driel/index.md": nil, "kernen/driel/initiatieven/plein.md": initiative()],
        .unexpectedFile: ["leesmij.md": "Hallo"],
        .duplicateSlug: ["partijen/Dorpsraad.md": head("naam: Raad\nsoort: vereniging")],
        .emptySlug: ["partijen/!.md": head("naam: Raad\nsoort: vereniging")],

        .missingFrontMatter: ["partijen/raad.md": "naam: Raad"],
        .unclosedFrontMatter: ["partijen/raad.md": "---\nnaam: Raad\nsoort: vereniging\n"],
        .frontMatterSyntax: ["partijen/raad.md": head("naam: \"Raad\nsoort: vereniging")],
        .frontMatterConstruct: ["partijen/raad.md": head("naam: &raad Raad\nsoort: vereniging")],
        .frontMatterLimit: [
            "partijen/raad.md": head("naam: Raad\nsoort: vereniging\nextra: {a: \(String(repeating: "[", count: 20))")
        ],
        .cutValue: example("gewone_taal: Zaal #1"),
        .duplicateKey: example("start: 2026\nstart: 2027"),
        .unknownKey: example("kleur: rood"),
        .unknownValue: example("status: klaar"),
        .wrongType: example("kosten: veel"),
        .wrongDate: example("start: morgen"),
        .missingRequired: example("status: verkenning"),
        .forbiddenField: example("kernen: [driel, oud-annen]"),
        .tooLong: ["verhalen/a.md": story("samenvatting: \(String(repeating: "a", count: 301))")],

        .unknownReference: example("trekker: niemand"),
        .ambiguousReference: [
            "kernen/driel/visie.md": vision(), "kernen/oud-annen/visie.md": vision(),
            "paginas/over.md": head("titel: Over", text: "[[visie]]"),
        ],
        .unpublishedReference: [
            "partijen/dorpsraad.md": head("naam: Raad\npubliceren: nee"),
            "kernen/driel/initiatieven/plein.md": initiative("trekker: dorpsraad"),
        ],
        .brokenLink: example("", text: "[weg](weg.md)"),
        .brokenAnchor: example("", text: "[weg](#weg)"),
        .lostLink: example("", text: "[weg](een weg.md)"),
        .refusedAddress: example("", text: "[weg](/weg)"),
        .waitCycle: example(agreement("wacht_op: plein")),

        .rawHTML: example("", text: "Een <b>dik</b> woord."),
        .missingAltText: example("", text: "![](https://example.nl/plein.png)"),
        .brokenImage: example("", text: "![Plein](plein.png)"),
        .externalImage: example("", text: "![Plein](https://example.nl/plein.png)"),
        .unusedFootnote: example("", text: "Een plein.\n\n[^1]: Nergens genoemd.\n"),
        .lowContrast: [
            "gemeente.md": head("naam: Meer\ncontact: {rol: Kernen, email: a@b.nl}\nkleuren: {accent: \"#ffd700\"}")
        ],
        .markdownLimit: example("", text: String(repeating: "> ", count: 200) + "diep"),

        .contradiction: example(agreement("bevestigd_door: dorpsraad")),
        .unlikelyValue: example("draagvlak: {methode: online, datum: 2026-01-01, uitgenodigd: 4, deelnemers: 5}"),
        .missingDetail: [
            "partijen/school.md": head("naam: School\nsoort: vereniging"),
            "kernen/driel/initiatieven/plein.md": initiative(
                "afspraken: {wat: Planten, wie: [dorpsraad, waterschap, school], uiterlijk: 2026-09}"),
        ],
        .statusMismatch: example("logboek: {datum: 2026-01-01, soort: besluit, tekst: Ja., naar: verkenning}"),
        .impossibleTransition: example(
            "logboek: {datum: 2026-01-01, soort: besluit, tekst: Ja., van: gereed, naar: idee}"),
        .futureFact: example("betrokken_sinds: 2030-01-01"),
    ].merging(HintExamples.examples) { $1 }

    private static func example(_ fields: String, text: String = "") -> [String: String?] {
        ["kernen/driel/initiatieven/plein.md": initiative(fields, text: text)]
    }

    @Test(arguments: DiagnosticID.allCases)
    func hasAnExampleThatEarnsIt(id: DiagnosticID) throws {
        if Self.coveredElsewhere.contains(id) {
            #expect(Self.examples[id] == nil)
            return
        }
        let example = try #require(Self.examples[id], "no example of \(id.rawValue)")
        let reading = read(example)
        if HintExamples.examples[id] == nil {
            // Alt text is asked of every picture, so its example has a second mistake.
            #expect(Set(reading.ids) == (id == .missingAltText ? [.missingAltText, .externalImage] : [id]))
        } else {
            #expect(reading.ids + reading.hints.map(\.id) == [id])
        }
        for remark in reading.diagnostics + reading.hints {
            #expect(remark.message.dutch.last == "." || remark.message.dutch.last == "?")
            #expect(!remark.message.english.isEmpty && remark.message.dutch != remark.message.english)
        }
    }
}
