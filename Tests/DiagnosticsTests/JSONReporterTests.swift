import FoundationEssentials
import Testing

@testable import Diagnostics

@Suite struct JSONReporterTests {
    private struct Document: Decodable {
        let version: Int
        let diagnostics: [Entry]
    }

    private struct Entry: Decodable, Equatable {
        let id: String
        let severity: String
        let file: String
        let line: Int
        let column: Int
        let endLine: Int
        let endColumn: Int
        let message: String
        let suggestion: String?
        let allowed: [String]?
        let help: String?
    }

    @Test func writesTheFormOfTheContract() {
        #expect(
            Examples.report(JSONReporter(language: .dutch), Array(Examples.ordinary.prefix(1))) == """
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "id": "unknown-value",
                      "severity": "error",
                      "file": "content/visie.md",
                      "line": 3,
                      "column": 9,
                      "endLine": 3,
                      "endColumn": 21,
                      "message": "De status “in uitvoring” bestaat niet.",
                      "suggestion": "in uitvoering",
                      "allowed": [
                        "idee",
                        "in uitvoering"
                      ],
                      "help": "Een status komt uit een vaste lijst."
                    }
                  ]
                }

                """)
    }

    @Test func writesAnEmptyList() throws {
        let bytes = JSONReporter(language: .dutch).report([], source: Examples.source)
        #expect(try JSONDecoder().decode(Document.self, from: Data(bytes)).diagnostics.isEmpty)
    }

    @Test func keepsDataExactAndSentencesSafe() throws {
        let bytes = JSONReporter(language: .dutch).report(
            Examples.ordinary + [Examples.hostile], source: Examples.source)
        let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
        #expect(document.version == 1)
        #expect(document.diagnostics.map(\.severity) == ["error", "warning", "hint", "error"])
        #expect(document.diagnostics[1].suggestion == nil)
        #expect(document.diagnostics[1].allowed == nil)
        #expect(document.diagnostics[1].help == nil)
        let hostile = try #require(document.diagnostics.last)
        #expect(hostile.file == Examples.hostileFile)
        #expect(hostile.suggestion == Examples.hostileText)
        #expect(hostile.allowed == [Examples.hostileText])
        #expect(hostile.message.hasPrefix("Nee: \\u{1b}[31mrood\\u{d} ::add-mask::"))
        #expect(!bytes.contains(0x1B))
    }
}
