import CommonMark
import Diagnostics
import Testing
import VillageModel

@testable import Content

/// The examples of the field reference are accepted as they stand.
struct SampleFolderTests {
    @Test func sampleFolderBuildsWithoutRemarks() {
        #expect(Self.remarks(on: SampleFolder.files) == [])
    }

    @Test(arguments: EntityKind.allCases)
    func startersBuildWithinTheSampleFolder(of kind: EntityKind) {
        for starter in Starters.starters(of: kind) {
            let others = SampleFolder.files.filter { $0.path != starter.file.path }
            #expect(Self.remarks(on: others + [starter.file]) == [])
        }
    }

    @Test(arguments: EntityKind.allCases)
    func startersAreOfTheirKind(_ kind: EntityKind) throws {
        let starters = Starters.starters(of: kind)
        #expect(!starters.isEmpty)
        for starter in starters {
            #expect(try ContentLayout(file: starter.file.path).kind == kind)
            let lines = starter.file.text.split(separator: "\n").dropFirst().prefix { $0 != "---" }
            #expect(lines.count <= 7, "short enough to copy at a glance")
        }
    }

    @Test func reportsAMistakeInASample() {
        let broken = SampleFile("themas/ontmoeten.md", "---\nnaam: Ontmoeten\n---")
        let others = SampleFolder.files.filter { $0.path != broken.path }
        #expect(Self.remarks(on: others + [broken]).count == 1)
    }

    /// `file: message` of everything that the pipeline has to say, read on the day that the samples were written for.
    private static func remarks(on files: [SampleFile]) -> [String] {
        let parser = MarkdownParser(rules: .site(labels: .dutch))
        let outlines = files.map {
            ContentOutline(path: $0.path, text: SourceText(Array($0.text.utf8)), includesDrafts: false, parser: parser)
        }
        let pictures = SampleFolder.neighbours.map { (path: $0, size: PixelSize(width: 40, height: 30) as PixelSize?) }
        let catalogue = Catalogue(outlines, neighbours: pictures)
        guard let today = CalendarDate(year: 2026, month: 1, day: 1) else { return ["no such day"] }
        let documents = catalogue.documents.map { DecodedDocument($0, in: catalogue, parser: parser, today: today) }
        let earlier =
            outlines.flatMap(\.diagnostics) + catalogue.diagnostics + documents.flatMap(\.diagnostics)
        let linked = link(documents, in: catalogue, hasEarlierErrors: earlier.hasErrors)
        return (earlier + linked.diagnostics).map { "\($0.file): \($0.message.dutch)" }
    }
}
