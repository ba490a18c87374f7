internal import CommonMark
internal import Diagnostics
internal import Markup
internal import PlainText
internal import VillageModel

/// Where the links and images of one running text lead.
///
/// Whether a heading of another document exists can only be told when all are parsed: see `anchors`.
struct ResolvedText: Sendable {
    /// By the indices that `MarkdownDocument.write` asks for. What is broken is reported and left out, so this has no
    /// meaning then.
    let textLinks: TextLinks
    /// Links to a heading that still has to be looked for.
    let anchors: [AnchorUse]
    let diagnostics: [Diagnostic]

    /// A link to a heading.
    struct AnchorUse: Sendable {
        /// `Origin.path` of the document that should have it.
        let path: String
        let fragment: String
        let range: SourceRange
    }

    init(_ body: ParsedBody, of document: CataloguedDocument, in directory: Directory) {
        var resolver = LinkResolver(
            file: document.outline.file, path: document.layout.path, place: document.layout.place,
            directory: directory, suggestions: directory.suggestions)
        var diagnostics: [Diagnostic] = []
        var anchors: [AnchorUse] = []
        var links: [TextLinks.Destination] = []
        links.reserveCapacity(body.markdown.links.count)
        for link in body.markdown.links {
            let range = body.place(link.range)
            switch resolver.resolve(link.target, at: range) {
            case .success(let destination):
                if case .entity(_, let fragment?) = destination.destination {
                    anchors.append(AnchorUse(path: destination.path, fragment: fragment, range: range))
                } else if case .heading(let fragment) = destination.destination {
                    anchors.append(AnchorUse(path: destination.path, fragment: fragment, range: range))
                }
                links.append(destination.destination)
            case .failure(let problem):
                diagnostics.append(problem.diagnostic)
            }
        }
        let images = body.markdown.images.compactMap { image -> ID<Attachment>? in
            switch directory.attachment(image.path, from: document.outline.file, &resolver.suggestions) {
            case .success(let id) where directory.attachments[id.index].size != nil: return id
            case .success where image.path.wasRefused: return nil
            case .success:
                diagnostics.append(
                    .brokenImage(document.outline.file, body.place(image.range), image.path, suggestion: nil))
                return nil
            case .failure(let missing):
                diagnostics.append(
                    .brokenImage(
                        document.outline.file, body.place(image.range), image.path, suggestion: missing.suggestion))
                return nil
            }
        }
        textLinks = TextLinks(links: links, images: images)
        self.anchors = anchors
        self.diagnostics = diagnostics
    }
}

/// Looks up where a link of one file leads.
private struct LinkResolver {
    /// Relative to the root folder.
    let file: String
    let path: String
    let place: String?
    let directory: Directory
    /// What is left of it.
    var suggestions: SuggestionAllowance

    struct Resolved {
        let destination: TextLinks.Destination
        /// Of the document that it leads to.
        let path: String
    }

    /// A link that leads nowhere.
    struct Broken: Error {
        let diagnostic: Diagnostic
    }

    mutating func resolve(_ target: MarkdownDocument.Link.Target, at range: SourceRange) -> Result<Resolved, Broken> {
        switch target {
        case .wiki(let name):
            let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
            switch directory.find(parts.first ?? "", kind: nil, from: place, &suggestions) {
            case .found(let entry): return entity(entry, fragment: parts.count > 1 ? parts[1] : nil)
            case .failed(let failure):
                return .failure(Broken(diagnostic: .reference(file, range, name, to: nil, failure)))
            }
        case .relative(let path, let fragment):
            if path.isEmpty {
                return .success(Resolved(destination: .heading(slug(fragment ?? "")), path: self.path))
            }
            return relative(path, fragment: fragment, at: range)
        }
    }

    private mutating func relative(
        _ path: String, fragment: String?, at range: SourceRange
    ) -> Result<Resolved, Broken> {
        guard let target = Directory.resolve(path, from: file) else {
            return .failure(Broken(diagnostic: .climbingLink(file, range, path)))
        }
        if target.hasSuffix(".md") {
            if let entry = directory.document(at: String(target.dropLast(3))) {
                if let withholding = entry.withheldBy {
                    return .failure(
                        Broken(diagnostic: .reference(file, range, path, to: nil, .unpublished(file: withholding))))
                }
                return entity(entry, fragment: fragment)
            }
        } else if case .success(let id) = directory.attachment(path, from: file, &suggestions) {
            return .success(Resolved(destination: .attachment(id), path: self.path))
        }
        return .failure(
            Broken(
                diagnostic: .brokenLink(
                    file, range, path,
                    suggestion: directory.suggestion(forWebAddress: path)
                        ?? directory.suggestion(forFile: path, from: file, &suggestions))))
    }

    private func entity(_ entry: Directory.Entry, fragment: String?) -> Result<Resolved, Broken> {
        let fragment = fragment.map { slug($0) }.flatMap { $0.isEmpty ? nil : $0 }
        return .success(
            Resolved(destination: .entity(entry.reference, fragment: fragment), path: entry.path))
    }
}

extension Directory.Entry {
    /// The entity as the model refers to it.
    var reference: EntityReference {
        switch kind {
        case .municipality: .municipality
        case .place: .place(ID(index))
        case .vision: .vision(ID(index))
        case .initiative: .initiative(ID(index))
        case .theme: .theme(ID(index))
        case .party: .party(ID(index))
        case .story: .story(ID(index))
        case .track: .track(ID(index))
        case .page: .page(ID(index))
        }
    }
}
