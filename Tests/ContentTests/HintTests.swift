import Diagnostics
import Testing
import VillageModel

@testable import Content

/// What could be added, at the key that it is about, and gone once it is there.
struct HintTests {
    @Test(arguments: HintExamples.examples.sorted { $0.key.rawValue < $1.key.rawValue })
    func standsAtTheKey(id: DiagnosticID, files: [String: String?]) {
        let reading = read(files)
        expectHints([id], of: reading)
        #expect(reading.hints.first?.severity == (id == .participationWithoutEvidence ? .warning : .hint))
        #expect(reading.hints.first?.help != nil)
    }

    @Test(arguments: HintExamples.answers)
    func goesAwayOnceItIsWritten(id: DiagnosticID, files: [String: String?]) {
        expectHints([], of: read(files))
    }

    @Test func findsTheEnglishKey() {
        expectHints(
            [.executionWithoutEvidence, .noAgreement, .noLead],
            of: readPlein("‹‹‹status›››: in_progress\nthemes: groen\nowner_type: 1"))
    }

    @Test func standsInTheVisionThatHoldsTheInitiative() {
        let initiatives = """
            initiatieven:
              - {titel: Bankje, samenvatting: Kort.}
              - titel: Plein
                samenvatting: Kort.
                themas: groen
                ‹status›: verkenning
            """
        expectHints(
            [.noAgreement], of: read(HintExamples.base.merging(["kernen/driel/visie.md": vision(initiatives)]) { $1 }))
    }

    @Test func doesNotCountEvidenceThatIsStillToCome() {
        let reading = readPlein(
            "‹participatievorm›: beleid\n"
                + "draagvlak: [{methode: online, datum: 2026-05-02}, {methode: inloop, datum: 2026-05-02}]")
        #expect(reading.ids == [.futureFact, .futureFact])
        expectHints([.participationWithoutEvidence], of: reading)
    }

    @Test func saysNothingOfContentWithErrors() {
        let reading = readPlein("participatievorm: beleid\nstart: morgen")
        #expect(reading.ids == [.wrongDate])
        #expect(reading.hints.isEmpty)
    }

    private func readPlein(_ fields: String) -> Reading {
        read(HintExamples.base.merging(["kernen/driel/initiatieven/plein.md": initiative(fields)]) { $1 })
    }

    /// Expects hints with these ids, in the order of a report, each exactly at a mark.
    private func expectHints(
        _ ids: [DiagnosticID], of reading: Reading, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let places = reading.hints.map { Place(file: $0.file, range: $0.range) }
        #expect(reading.hints.map(\.id) == ids, sourceLocation: sourceLocation)
        #expect(places == reading.marks, sourceLocation: sourceLocation)
        #expect(reading.model != nil, sourceLocation: sourceLocation)
    }
}
