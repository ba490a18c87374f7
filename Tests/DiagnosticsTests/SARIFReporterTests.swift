import FoundationEssentials
import Testing

@testable import Diagnostics

@Suite struct SARIFReporterTests {
    private struct Log: Decodable {
        let version: String
        let runs: [Run]
    }

    private struct Run: Decodable {
        let tool: Tool
        let columnKind: String
        let results: [Result]
    }

    private struct Tool: Decodable {
        struct Driver: Decodable {
            let name: String
            let rules: [Rule]
        }

        struct Rule: Decodable {
            let id: String
        }

        let driver: Driver
    }

    private struct Text: Decodable {
        let text: String
    }

    private struct Artifact: Decodable {
        let uri: String
    }

    private struct Region: Decodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    private struct Result: Decodable {
        struct Location: Decodable {
            let physicalLocation: PhysicalLocation
        }

        struct PhysicalLocation: Decodable {
            let artifactLocation: Artifact
            let region: Region
        }

        struct Fix: Decodable {
            let artifactChanges: [Change]
        }

        struct Change: Decodable {
            let artifactLocation: Artifact
            let replacements: [Replacement]
        }

        struct Replacement: Decodable {
            let deletedRegion: Region
            let insertedContent: Text
        }

        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Text
        let locations: [Location]
        let fixes: [Fix]?
    }

    private func run(_ diagnostics: [Diagnostic]) throws -> Run {
        let bytes = SARIFReporter(language: .dutch).report(diagnostics, source: Examples.source)
        let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
        #expect(log.version == "2.1.0")
        #expect(log.runs.count == 1)
        return try #require(log.runs.first)
    }

    @Test func writesResultsWithRulesRegionsAndFixes() throws {
        let run = try run(Examples.ordinary)
        #expect(run.columnKind == "unicodeCodePoints")
        #expect(run.tool.driver.name == "Visieplein")
        #expect(run.tool.driver.rules.map(\.id) == ["future-fact", "too-long", "unknown-value"])
        #expect(run.results.map { run.tool.driver.rules[$0.ruleIndex].id } == run.results.map(\.ruleId))
        #expect(run.results.map(\.level) == ["error", "warning", "note"])
        let first = try #require(run.results.first)
        #expect(first.message.text.hasPrefix("De status “in uitvoring” bestaat niet.\nBedoelt u"))
        let place = try #require(first.locations.first?.physicalLocation)
        #expect(place.artifactLocation.uri == "content/visie.md")
        #expect(place.region.startLine == 3 && place.region.startColumn == 9)
        #expect(place.region.endLine == 3 && place.region.endColumn == 21)
        let change = try #require(first.fixes?.first?.artifactChanges.first)
        #expect(change.replacements.first?.insertedContent.text == "in uitvoering")
        #expect(run.results[1].fixes == nil)
    }

    @Test func encodesFileNamesAsRelativeReferences() throws {
        let result = try #require(try run([Examples.hostile]).results.first)
        #expect(
            result.locations.first?.physicalLocation.artifactLocation.uri
                == "content/a%2Cb%3Ac%0A%3A%3Aset-output%20name%3Dx%3A%3A%2541%20%C3%A9%23%3F.md")
    }

    @Test func hasAnEmptyListOfResultsWhenAllIsWell() throws {
        let run = try run([])
        #expect(run.results.isEmpty)
        #expect(run.tool.driver.rules.isEmpty)
    }
}
