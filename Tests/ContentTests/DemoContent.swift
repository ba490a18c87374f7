import Diagnostics
import FrontMatter
import SiteBuilder
import Testing
import VillageModel

@testable import Content

/// The content of the demo, read once; each test changes one file of it.
struct DemoContent: Sendable {
    let texts: [String: SourceText]
    let neighbours: [(path: String, size: PixelSize?)]
    private let outlines: [String: ContentOutline]
    private let documents: [DecodedDocument]
    private let catalogue: Catalogue
    /// What there is to say about it as it is.
    let diagnostics: Set<Diagnostic>
    /// What it all means; nil when there are errors.
    let model: ContentModel?
    /// After everything that the demo tells: a warning that moves with its line would look like a new one.
    private static let today = CalendarDate(dayNumber: 21_000)

    static let shared = Result { try DemoContent() }

    private init() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = try readContent(at: "/\(root)/content", jobs: 2) { $0 }
        texts = Dictionary(uniqueKeysWithValues: folder.files.map { ($0.path, $0.text) })
        neighbours = folder.attachments.map { ($0.path, $0.pixels) }
        outlines = Dictionary(
            uniqueKeysWithValues: folder.files.map {
                ($0.path, ContentOutline(path: $0.path, text: $0.text, includesDrafts: false, parser: .sample))
            })
        let catalogue = Catalogue(Array(outlines.values), neighbours: neighbours)
        self.catalogue = catalogue
        let documents = catalogue.documents.map {
            DecodedDocument($0, in: catalogue, parser: .sample, today: Self.today)
        }
        self.documents = documents
        let before =
            folder.diagnostics + outlines.values.flatMap(\.diagnostics) + catalogue.diagnostics
            + documents.flatMap(\.diagnostics)
        let linked = link(documents, in: catalogue, hasEarlierErrors: before.hasErrors)
        let advice = linked.model.map { hints(on: $0.municipality, in: documents, at: Self.today) } ?? []
        diagnostics = Set(before + linked.diagnostics + advice)
        model = linked.model
    }

    /// The front matter of each file, and what kind it is.
    var heads: [(path: String, kind: EntityKind, fields: [YAMLEntry])] {
        outlines.values.sorted { $0.path < $1.path }.compactMap { outline in
            guard let layout = outline.layout, let fields = outline.fields else { return nil }
            return (outline.path, layout.kind, fields)
        }
    }

    /// What there is to say in addition when `path` has `text` for its content.
    ///
    /// Other files are decoded anew only when the change renames something that they may refer to.
    func newDiagnostics(_ path: String, _ text: SourceText) -> [Diagnostic] {
        let changed = ContentOutline(path: path, text: text, includesDrafts: false, parser: .sample)
        var outlines = outlines
        outlines[path] = changed
        let catalogue = Catalogue(Array(outlines.values), neighbours: neighbours)
        let isSameDirectory = catalogue.names == self.catalogue.names
        let known = Dictionary(uniqueKeysWithValues: documents.map { ($0.layout.path, $0) })
        let documents = catalogue.documents.map { document in
            if isSameDirectory, document.outline.path != path, let known = known[document.layout.path] { return known }
            return DecodedDocument(document, in: catalogue, parser: .sample, today: Self.today)
        }
        let before =
            outlines.values.flatMap(\.diagnostics) + catalogue.diagnostics + documents.flatMap(\.diagnostics)
        let linked = link(documents, in: catalogue, hasEarlierErrors: before.hasErrors)
        let advice = linked.model.map { hints(on: $0.municipality, in: documents, at: Self.today) } ?? []
        return (before + linked.diagnostics + advice).filter { !diagnostics.contains($0) }.sortedForReport()
    }
}

extension Catalogue {
    /// Everything that a reference may find, in order.
    fileprivate var names: [String] {
        documents.map { document in
            let agreements = directory.published(document.layout.path)?.agreements ?? []
            return "\(document.layout.path) \(document.index) \(agreements)"
        }
    }
}
