internal import Concurrency
package import Diagnostics
internal import FrontMatter
internal import PlainText
package import VillageModel

/// Every document to decode, in a fixed order, and the directory of their names.
package struct Catalogue: Sendable {
    /// The published documents with readable front matter, by kind and then by path; none once they were taken.
    package private(set) var documents: [CataloguedDocument]
    package let diagnostics: [Diagnostic]
    let directory: Directory
    /// How many documents of each kind are published, readable or not.
    let counts: [EntityKind: Int]
    /// The number of running texts: one for each published document.
    let textCount: Int

    /// A file beside the Markdown: its path under `content/` as written, and its pixels when it is a picture.
    package typealias Neighbour = (path: String, size: PixelSize?)

    /// - Parameter jobs: how many threads may work on it.
    package init(_ outlines: [ContentOutline], neighbours: [Neighbour], jobs: Int = 1) {
        let withheldPlaces = Dictionary(
            outlines.filter { $0.layout?.kind == .place && !$0.isPublished }.map { ($0.placeName, $0.file) },
            uniquingKeysWith: { first, _ in first })
        let found = concurrentMap(outlines, jobs: jobs) { outline in
            var diagnostics: [Diagnostic] = []
            return (Draft.drafts(of: outline, withheldPlaces: withheldPlaces, &diagnostics), diagnostics)
        }
        var diagnostics = found.flatMap(\.1)
        let drafts = found.flatMap(\.0).map { (order: $0.layout.kind.order, draft: $0) }
            .sorted {
                ($0.order, $0.draft.layout.path, $0.draft.outline.path) < (
                    $1.order, $1.draft.layout.path, $1.draft.outline.path
                )
            }
            .map(\.draft)

        var ownerByPath: [String: Draft] = [:]
        ownerByPath.reserveCapacity(drafts.count)
        var counts: [EntityKind: Int] = [:]
        var documents: [CataloguedDocument] = []
        var named: [(draft: Draft, index: Int)] = []
        var textCount = 0
        for draft in drafts {
            if let owner = ownerByPath[draft.layout.path] {
                diagnostics.append(.duplicateSlug(draft, owner))
                continue
            }
            ownerByPath[draft.layout.path] = draft
            let index = draft.isPublished ? counts[draft.layout.kind, default: 0] : -1
            named.append((draft, index))
            guard draft.isPublished else { continue }
            counts[draft.layout.kind, default: 0] += 1
            if let fields = draft.fields {
                documents.append(CataloguedDocument(draft: draft, fields: fields, index: index, text: ID(textCount)))
            }
            textCount += 1
        }
        diagnostics += Self.missingFiles(outlines)
        let attachments = neighbours.map {
            (source: $0.path, attachment: Attachment(path: foldedPath($0.path), size: $0.size))
        }
        diagnostics += Self.collidingAttachments(attachments)
        directory = Directory(
            concurrentMap(named, jobs: jobs) { draft, index in draft.entry(index: index) }, attachments: attachments,
            jobs: jobs)
        self.documents = documents
        self.diagnostics = diagnostics
        self.counts = counts
        self.textCount = textCount
    }

    /// Hands the documents over. Each holds all that was read of its file, which can go when it was decoded.
    package mutating func takeDocuments() -> [CataloguedDocument] {
        defer { documents = [] }
        return documents
    }

    /// No `gemeente.md`, or a village's folder without `index.md`.
    private static func missingFiles(_ outlines: [ContentOutline]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if !outlines.contains(where: { $0.layout?.kind == .municipality }) { diagnostics.append(.missingMunicipality) }
        let places = Set(outlines.filter { $0.layout?.kind == .place }.map(\.placeName))
        var reported = places
        for outline in outlines where outline.layout?.place != nil && reported.insert(outline.placeName).inserted {
            diagnostics.append(.missingPlaceIndex(outline))
        }
        return diagnostics
    }

    private static func collidingAttachments(
        _ attachments: [(source: String, attachment: Attachment)]
    ) -> [Diagnostic] {
        var sourceByPath: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for (source, attachment) in attachments {
            if let other = sourceByPath[attachment.path] {
                diagnostics.append(.duplicateAttachment("content/" + source, other: "content/" + other))
            } else {
                sourceByPath[attachment.path] = source
            }
        }
        return diagnostics
    }
}

/// A document that will be decoded: a file, or one initiative of a vision in the short form.
package struct CataloguedDocument: Sendable {
    let draft: Draft
    let fields: [YAMLEntry]
    /// Position in the list of its kind.
    let index: Int
    let text: ID<TextLinks>

    var outline: ContentOutline { draft.outline }
    var layout: ContentLayout { draft.layout }
    /// Of the fields as a whole, where a missing one is reported.
    var range: SourceRange { draft.range }
    var body: DocumentBody { draft.body }
}

/// Where the running text of a document stands.
enum DocumentBody: Sendable {
    /// Behind the front matter of the file.
    case file
    /// In a field of the short form.
    case field(YAMLNode)
    case none
}

extension EntityKind {
    /// Its position in `allCases`.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ContentOutline {
    /// The folded folder name of its place, or empty.
    fileprivate var placeName: String { layout?.place ?? "" }
}

/// `path` as it appears in the site: folders and name folded, the ending in lower case.
func foldedPath(_ path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = slug(name[..<dot])
    let ending = slug(name[dot...])
    return (parts.map { slug($0) } + [ending.isEmpty ? stem : stem + "." + ending]).joined(separator: "/")
}
