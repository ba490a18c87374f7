internal import Concurrency
internal import Markup
internal import PlainText
internal import VillageModel

/// Every document of the content folder by the names that others may call it, and every file beside them.
///
/// Made from paths alone, before any field is decoded, so that a file with errors stays a target: one mistake then gives
/// one message and not one for every reference to the file.
///
/// A class, as every file is decoded with it: a copy of its fields counts seven references.
final class Directory: Sendable {
    /// One document, or one initiative of a vision in the short form.
    ///
    /// A class, because every reference of every file finds one: a copy of its fields counts eight references.
    final class Entry: Sendable {
        let kind: EntityKind
        /// Position in the list of its kind; meaningless for one that is not published.
        let index: Int
        /// See `Origin.path`.
        let path: String
        let slug: String
        /// Its name or title as written, for suggestions alone; empty when it has none.
        let title: String
        /// The folder name of the place it stands under.
        let place: String?
        /// The path of its Markdown file under `content/` as written, without `.md`; an initiative of the short form has
        /// the path that a file of its own would have.
        let sourcePath: String
        /// The file that says `publiceren: nee` of it; nil when it is published.
        let withheldBy: String?
        /// The anchors of its agreements, in order.
        let agreements: [String]

        init(
            kind: EntityKind, index: Int, path: String, slug: String, title: String, place: String?,
            sourcePath: String, withheldBy: String?, agreements: [String]
        ) {
            self.kind = kind
            self.index = index
            self.path = path
            self.slug = slug
            self.title = title
            self.place = place
            self.sourcePath = sourcePath
            self.withheldBy = withheldBy
            self.agreements = agreements
        }

        var isPublished: Bool { withheldBy == nil }
    }

    /// Why a name leads to nothing.
    enum Failure: Error, Sendable {
        case unknown(suggestion: String?, known: [String])
        case ambiguous(paths: [String])
        /// `file` says so.
        case unpublished(file: String)
    }

    private let entries: [Entry]
    /// The entries that a folded name may mean: its slug, `kern/slug`, or its path.
    private let byName: [String: Hits]
    /// By the path of the Markdown file under `content/`, without `.md`, as written.
    private let byFile: [String: Int]
    let attachments: [Attachment]
    private let attachmentByPath: [String: Int]
    /// As written, in the order of `attachments`.
    private let attachmentPaths: [String]
    /// For each file that is decoded.
    let suggestions: SuggestionAllowance

    /// How many bytes of names may be compared for suggestions in all files together: a second or two of work.
    private static let comparedBytes = 100_000_000

    /// - Parameters:
    ///   - entries: of all kinds.
    ///   - attachments: with their source paths under `content/`, as written.
    ///   - jobs: how many threads may work on it.
    init(_ entries: [Entry], attachments: [(source: String, attachment: Attachment)], jobs: Int) {
        (byName, byFile) = concurrently(
            jobs: jobs,
            {
                var byName: [String: Hits] = [:]
                byName.reserveCapacity(3 * entries.count)
                for (index, entry) in entries.enumerated() {
                    for name in entry.names { byName[name, default: Hits()].append(index) }
                }
                return byName
            },
            {
                Dictionary(
                    entries.enumerated().map { ($0.element.sourcePath, $0.offset) },
                    uniquingKeysWith: { first, _ in first })
            })
        self.entries = entries
        self.attachments = attachments.map(\.attachment)
        attachmentPaths = attachments.map(\.source)
        let size =
            entries.reduce(1) { $0 + 2 * $1.slug.utf8.count + $1.title.utf8.count + $1.sourcePath.utf8.count }
            + attachmentPaths.reduce(0) { $0 + $1.utf8.count }
        suggestions = SuggestionAllowance(min(100, max(1, Self.comparedBytes / size / max(1, entries.count))))
        attachmentByPath = Dictionary(
            attachments.enumerated().map { ($0.element.source, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The document that `name` means: a slug, `kern/slug` or a path under `content/` without `.md`.
    /// - Parameters:
    ///   - kind: nil for any kind, as in `[[slug]]`.
    ///   - place: whose documents win over those of others.
    ///   - allowance: of the file that holds the name; without it an unknown name gets no suggestion.
    func find(
        _ name: String, kind: EntityKind?, from place: String?, _ allowance: inout SuggestionAllowance
    ) -> Result {
        let key = Self.folded(name)
        let named = byName[key]
        // Nearly always: one document of that name, and it is of the kind that is asked for.
        if let only = named?.only.map({ entries[$0] }), kind == nil || only.kind == kind, only.isPublished {
            return .found(only)
        }
        var hits = (named?.indices ?? []).map { entries[$0] }.filter { kind == nil || $0.kind == kind }
        if hits.count > 1 {
            let own = hits.filter { $0.place == place && place != nil }
            if !own.isEmpty { hits = own }
        }
        if hits.count > 1 {
            // A full path is exact even where it is also the short name of something else.
            let exact = hits.filter { $0.path == key }
            if exact.count == 1 { hits = exact }
        }
        guard let hit = hits.first else {
            guard allowance.take() else { return .failed(.unknown(suggestion: nil, known: [])) }
            let known = entries.filter { (kind == nil || $0.kind == kind) && $0.isPublished }
            return .failed(
                .unknown(
                    suggestion: Self.suggestion(for: name, among: known),
                    known: known.count <= 30 ? known.map(\.slug).sorted() : []))
        }
        guard hits.count == 1 else { return .failed(.ambiguous(paths: hits.map(\.path).sorted())) }
        if let file = hit.withheldBy { return .failed(.unpublished(file: file)) }
        return .found(hit)
    }

    /// The slug that was probably meant: of what is called just so, else of what is spelt nearly so.
    private static func suggestion(for name: String, among known: [Entry]) -> String? {
        let key = slug(name)
        let called = known.filter { !$0.title.isEmpty && slug($0.title) == key }
        if called.count == 1 { return called[0].slug }
        if let near = nearest(to: name, in: known.flatMap(\.suggestions)) { return near }
        return nearest(to: name, in: known.map(\.title)).flatMap { title in known.first { $0.title == title }?.slug }
    }

    /// What `find` answers.
    enum Result {
        case found(Entry)
        case failed(Failure)
    }

    /// The document whose Markdown file stands at `path` under `content/`, without `.md`.
    func document(at path: String) -> Entry? { byFile[path].map { entries[$0] } }

    /// The published document with this `Origin.path`.
    func published(_ path: String) -> Entry? {
        byName[path]?.indices.lazy.map { self.entries[$0] }.first { $0.path == path && $0.isPublished }
    }

    /// The path under `content/` that `relative` leads to from `file`, or nil when it climbs out.
    static func resolve(_ relative: String, from file: String) -> String? {
        // In bytes, as every link of every text comes by here.
        let slash = UInt8(ascii: "/")
        var path: [UInt8] = []
        path.reserveCapacity(file.utf8.count + relative.utf8.count)
        let content = file.utf8.firstIndex(of: slash) ?? file.utf8.startIndex
        if let name = file.utf8.lastIndex(of: slash), content < name {
            path.append(contentsOf: file.utf8[file.utf8.index(after: content)..<name])
        }
        var relative = relative
        let staysInside = relative.withUTF8 { relative in
            var rest = relative[...]
            while !rest.isEmpty {
                let part = rest[..<(rest.firstIndex(of: slash) ?? rest.endIndex)]
                rest = rest[part.endIndex...].dropFirst()
                if part.isEmpty || part.elementsEqual(".".utf8) { continue }
                if part.elementsEqual("..".utf8) {
                    guard !path.isEmpty else { return false }
                    path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
                } else {
                    if !path.isEmpty { path.append(slash) }
                    path.append(contentsOf: part)
                }
            }
            return true
        }
        return staysInside ? String(decoding: path, as: UTF8.self) : nil
    }

    /// No file stands at the path; perhaps another was meant.
    struct MissingFile: Error {
        let suggestion: String?
    }

    /// The attachment at `relative` from `file`.
    func attachment(
        _ relative: String, from file: String, _ allowance: inout SuggestionAllowance
    ) -> Swift.Result<ID<Attachment>, MissingFile> {
        let path = Self.resolve(relative.trimmed, from: file)
        if let path, let index = attachmentByPath[path] { return .success(ID(index)) }
        guard allowance.take() else { return .failure(MissingFile(suggestion: nil)) }
        let folder = Self.resolve(".", from: file) ?? ""
        let prefix = folder.isEmpty ? "" : folder + "/"
        let neighbours = attachmentPaths.lazy.filter { $0.hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
        }
        return .failure(MissingFile(suggestion: nearest(to: relative, in: neighbours)))
    }

    /// `www.example.nl` or `example.nl/plan` with the scheme that it lacks.
    func suggestion(forWebAddress path: String) -> String? {
        let host = path.split(separator: "/").first.map { $0.lowercased() } ?? ""
        let isHost = host.hasPrefix("www.") || [".nl", ".com", ".org", ".eu", ".frl"].contains(where: host.hasSuffix)
        return isHost && SafeURL("https://" + path) != nil ? "https://" + path : nil
    }

    /// The Markdown files near `relative` from `file`, for a suggestion. A page of the site is a file of the folder.
    func suggestion(
        forFile relative: String, from file: String, _ allowance: inout SuggestionAllowance
    ) -> String? {
        guard allowance.take() else { return nil }
        let isPage = relative.hasSuffix(".html")
        guard let wanted = Self.resolve(isPage ? String(relative.dropLast(5)) : relative, from: file),
            let meant = nearest(to: wanted, in: entries.lazy.map(\.sourcePath))
        else { return nil }
        return Self.relativePath(to: meant + ".md", from: file)
    }

    /// The way from `file` to `path` under `content/`.
    static func relativePath(to path: String, from file: String) -> String {
        let folders = file.split(separator: "/").dropFirst().dropLast()
        let target = path.split(separator: "/")
        let shared = zip(folders, target.dropLast()).prefix { $0 == $1 }.count
        return String(repeating: "../", count: folders.count - shared) + target.dropFirst(shared).joined(separator: "/")
    }

    private static func folded(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "/")) else { return slug(name) }
        return name.split(separator: "/").map { slug($0) }.joined(separator: "/")
    }
}

/// The positions of the entries with one name: nearly always a single one, which takes no array.
private struct Hits: Sendable {
    private var first: Int?
    private var others: [Int] = []

    mutating func append(_ index: Int) {
        if first == nil { first = index } else { others.append(index) }
    }

    /// The position, when it is a single one.
    var only: Int? { others.isEmpty ? first : nil }

    var indices: [Int] { (first.map { [$0] } ?? []) + others }
}

extension Directory.Entry {
    /// Everything that the entry may be called.
    fileprivate var names: [String] {
        var names = path == slug ? [path] : [path, slug]
        if let place, kind != .place { names.append(place + "/" + slug) }
        if kind == .place { names.append(path + "/index") }
        return names
    }

    /// What to suggest for a misspelt name.
    fileprivate var suggestions: [String] {
        place != nil && kind != .place ? [slug, "\(place ?? "")/\(slug)"] : [slug]
    }
}
