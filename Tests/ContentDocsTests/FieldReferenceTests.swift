import FoundationEssentials
import Testing
import VillageModel

@testable import Content

/// The field reference tells what the decoder does.
struct FieldReferenceTests {
    @Test func committedReferenceIsWhatTheProgramPrints() throws {
        let committed = try String(contentsOfFile: Self.root + "/docs/velden.md", encoding: .utf8)
        // Compared by line, so that a difference shows as that line.
        let written = committed.split(separator: "\n", omittingEmptySubsequences: false)
        let printed = fieldReference().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(written.filter { !printed.contains($0) } == [], "make docs writes docs/velden.md anew")
        #expect(printed.filter { !written.contains($0) } == [], "make docs writes docs/velden.md anew")
        #expect(committed == fieldReference())
    }

    @Test(arguments: EntityKind.allCases)
    func namesEveryFieldInBothSpellings(of kind: EntityKind) {
        let reference = fieldReference()
        let missing = Self.fields(of: ContentSchemas.schema(of: kind)).map(\.1.name).filter {
            !reference.contains("| `\($0.dutch)` | `\($0.english)` |")
        }
        #expect(missing == [])
    }

    @Test(arguments: EntityKind.allCases)
    func sampleFolderShowsEveryField(of kind: EntityKind) {
        let examples = FieldExamples()
        let common = CommonFields.all.map(\.name)
        let missing = Self.fields(of: ContentSchemas.schema(of: kind)).filter { schema, field in
            // Those that every kind has are shown once, for a place.
            (kind == .place || !common.contains(field.name)) && !examples.shows(field, of: schema)
        }
        #expect(missing.map { "\($0.0.name.dutch): \($0.1.name.dutch)" } == [])
    }

    @Test func linksLeadToHeadings() {
        let reference = fieldReference()
        let headings = reference.split(separator: "\n").filter { $0.hasPrefix("#") }
            .map { foldedKey(String($0.drop { $0 == "#" })) }
        let links = reference.components(separatedBy: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
        #expect(Set(headings).count == headings.count)
        #expect(!links.isEmpty)
        #expect(links.filter { !headings.contains($0) } == [])
    }

    @Test func tablesHaveAsManyCellsAsTheirHead() {
        let rows = fieldReference().split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.filter { $0.filter { $0 == "|" }.count != 6 } == [])
    }

    /// The fields of a schema and of every object within them, with the schema that each belongs to.
    private static func fields(of schema: Schema) -> [(Schema, any FieldDescription)] {
        schema.fields.flatMap { field in
            [(schema, field)] + (field.shape.object.map(fields) ?? [])
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()
}
