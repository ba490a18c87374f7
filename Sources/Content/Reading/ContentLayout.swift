internal import Diagnostics
internal import PlainText
internal import VillageModel

// The folder of an author, and the model that it means.
//
// In comes every Markdown file as bytes with its path; out comes a `Municipality` whose references are all resolved, with
// the parsed running texts beside it, or a list of everything that is wrong. The work goes in four steps, each a pure
// function that the pipeline may run for many files at once:
//
// 1. `ContentOutline`: what a file is (from where it stands), its front matter, where its text begins.
// 2. `Catalogue`: every document by name. Made from outlines alone, so that a file with errors stays a link target.
// 3. `DecodedDocument`: typed fields and parsed text of one document, its references resolved in the catalogue.
// 4. `ContentModel`: all of them together, and what can only be seen then (headings of other files, waiting in circles).
//
// The alternative, decoding first and resolving references in the model afterwards, needs every entity twice.

/// What a Markdown file is, told by where it stands (content-model.md, "Files and slugs").
struct ContentLayout: Sendable, Hashable {
    let kind: EntityKind
    /// The way under `content/`, without `.md`, each component folded; a place's is its folder.
    let path: String
    let slug: String
    /// The folded folder name of the place that the file stands under.
    let place: String?

    /// Why a file has no place in the layout.
    enum Misplaced: Error, Sendable {
        /// No such folder, perhaps another was meant.
        case unknownFolder(suggestion: String?)
        /// Its name has no letter or digit to make a slug of.
        case emptySlug
    }

    /// The folders of documents, at the top or below a place.
    private static let folders: [String: EntityKind] = [
        "visies": .vision, "initiatieven": .initiative, "themas": .theme, "partijen": .party, "verhalen": .story,
        "trajecten": .track, "paginas": .page,
    ]

    /// - Parameter file: relative to `content/`, ending in `.md`.
    init(file: String) throws(Misplaced) {
        var parts = file.utf8.dropLast(3).split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        // A document may have a folder of its own, to keep its photos together.
        if parts.count > 2, parts.last == "index" { parts.removeLast() }
        let slugs = parts.map { PlainText.slug($0) }
        guard !slugs.contains("") else { throw .emptySlug }
        // `partijen/index.md` or `kernen/index.md`: its page would be that of the list.
        guard slugs.last != "index" else { throw .unknownFolder(suggestion: nil) }

        if slugs == ["gemeente"] {
            self.init(.municipality, slugs, place: nil)
        } else if slugs.count == 2, let kind = Self.folders[slugs[0]] {
            self.init(kind, slugs, place: nil)
        } else if slugs.first == "kernen", slugs.count == 2, file.hasSuffix("/index.md") {
            self.init(.place, slugs, place: slugs[1])
        } else if slugs.first == "kernen", slugs.count == 3, slugs[2] == "visie" {
            self.init(.vision, slugs, place: slugs[1])
        } else if slugs.first == "kernen", slugs.count == 4, slugs[2] == "visies" || slugs[2] == "initiatieven",
            let kind = Self.folders[slugs[2]]
        {
            self.init(kind, slugs, place: slugs[1])
        } else {
            throw .unknownFolder(suggestion: Self.suggestion(for: parts))
        }
    }

    init(_ kind: EntityKind, _ slugs: [String], place: String?) {
        self.kind = kind
        path = slugs.joined(separator: "/")
        slug = slugs.last ?? ""
        self.place = place
    }

    private static func suggestion(for parts: [String]) -> String? {
        guard let first = parts.first else { return nil }
        let top = ["kernen"] + folders.keys.sorted()
        if parts.count == 1 { return nearest(to: first, in: ["gemeente"]).map { $0 + ".md" } }
        guard first == "kernen" else { return nearest(to: first, in: top).map { $0 + "/…" } }
        guard parts.count > 2 else { return "kernen/\(parts[1])/index.md" }
        return nearest(to: parts[2], in: ["visie.md", "visies", "initiatieven"]).map { "kernen/\(parts[1])/\($0)" }
    }
}
