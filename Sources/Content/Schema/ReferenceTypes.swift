internal import Diagnostics
internal import FrontMatter
internal import Markup
internal import VillageModel

// The types of values that name something else: another document, or a file beside this one.

extension ValueType {
    /// The name of a document of `kind`, looked up in the directory; `make` wraps its position.
    private static func reference<Entity>(_ kind: EntityKind) -> ValueType where Value == ID<Entity> {
        scalar(.reference(kind)) { text, node, decoding in
            switch decoding.directory.find(text, kind: kind, from: decoding.ownPlace, &decoding.suggestions) {
            case .found(let entry): return ID<Entity>(entry.index)
            case .failed(let failure):
                decoding.report(.reference(decoding.file, node.range, text, to: kind, failure))
                return nil
            }
        }
    }
}

extension ValueType where Value == ID<Place> {
    static let place = reference(.place)
}

extension ValueType where Value == ID<Vision> {
    static let vision = reference(.vision)
}

extension ValueType where Value == ID<Initiative> {
    static let initiative = reference(.initiative)
}

extension ValueType where Value == ID<Theme> {
    static let theme = reference(.theme)
}

extension ValueType where Value == ID<Party> {
    static let party = reference(.party)
}

extension ValueType where Value == ID<Story> {
    static let story = reference(.story)
}

extension ValueType where Value == Prerequisite {
    /// An initiative, or `initiatief#id` for one of its agreements.
    static let prerequisite = scalar(.prerequisite) { text, node, decoding in
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        switch decoding.directory.find(
            name, kind: .initiative, from: decoding.ownPlace, &decoding.suggestions)
        {
        case .failed(let failure):
            decoding.report(.reference(decoding.file, node.range, name, to: .initiative, failure))
            return nil
        case .found(let entry):
            guard parts.count == 2 else { return .initiative(ID(entry.index)) }
            let anchor = foldedKey(String(parts[1]))
            guard let index = entry.agreements.firstIndex(of: anchor) else {
                decoding.report(
                    .unknownAgreement(
                        decoding.file, node.range, String(parts[1]), allowed: entry.agreements,
                        suggests: decoding.suggestions.take()))
                return nil
            }
            return .agreement(ID(entry.index), index: index)
        }
    }
}

extension ValueType where Value == ID<Attachment> {
    /// A picture beside the file.
    static let image = scalar(.image) { text, node, decoding in
        switch decoding.directory.attachment(text, from: decoding.file, &decoding.suggestions) {
        case .success(let id) where decoding.directory.attachments[id.index].size != nil: return id
        case .success where text.wasRefused: return nil
        case .success:
            decoding.report(.brokenImage(decoding.file, node.range, text, suggestion: nil))
            return nil
        case .failure(let missing):
            decoding.report(.brokenImage(decoding.file, node.range, text, suggestion: missing.suggestion))
            return nil
        }
    }
}

extension String {
    /// Whether the file of this name that is there, and is no picture, got an error of its own when it was read: all
    /// but a PDF, and a hidden file, of which only a warning says so.
    var wasRefused: Bool {
        let name = trimmed.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return !name.hasSuffix(".pdf") && !name.hasPrefix(".")
    }
}

extension ValueType where Value == DocumentLink {
    /// A web address, or a file beside this one.
    static let document = scalar(.document) { text, node, decoding in
        switch LinkTarget(text.trimmed) {
        case .external(let url): return .external(url)
        case .relative(let path, _):
            switch decoding.directory.attachment(path, from: decoding.file, &decoding.suggestions) {
            case .success(let id): return .attachment(id)
            case .failure(let missing):
                decoding.report(.brokenDocument(decoding.file, node.range, text, suggestion: missing.suggestion))
                return nil
            }
        case .refused:
            decoding.report(.wrongValue(decoding.file, node, text, expected: .document))
            return nil
        }
    }
}

extension ValueType where Value == [ExtraField] {
    /// Fields of the municipality's own: any names, plain texts.
    static let extra = ValueType(.free) { node, decoding in
        guard case .mapping(let entries) = node.content else {
            decoding.report(.wrongType(decoding.file, node, expected: .free))
            return nil
        }
        return entries.flatMap { entry in
            entry.value.texts.map { ExtraField(name: entry.key, value: $0) }
        }
    }
}

extension YAMLNode {
    /// Every piece of text in it, in order.
    fileprivate var texts: [String] {
        switch content {
        case .scalar(let scalar): scalar.text.isEmpty ? [] : [scalar.text]
        case .sequence(let nodes): nodes.flatMap(\.texts)
        case .mapping(let entries): entries.flatMap(\.value.texts)
        }
    }
}
