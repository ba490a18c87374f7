import Diagnostics
import FrontMatter
import VillageModel

@testable import Content

/// One rule broken in one field of a content file, and what there should be to say about it.
struct Mutation: Sendable, CustomStringConvertible {
    enum Breach: String, Sendable, CaseIterable {
        /// A word that is not in the list, far from all that are.
        case unknownValue
        /// A word of the list with a letter too many.
        case misspeltValue
        /// The name of nothing.
        case unknownReference
        /// A name with a letter too many.
        case misspeltReference
        /// A value of another type.
        case wrongType
        /// A required field left blank.
        case missingRequired
        /// A field left blank that the value of another one requires.
        case missingPartner
        /// A key with a letter too many.
        case misspeltKey
    }

    let breach: Breach
    let path: String
    /// The way to the field: `initiatief.afspraken.wie.partij`.
    let field: String
    /// The bytes of the file that are replaced, and by what.
    let place: Range<Int>
    let replacement: String
    /// Where the remark should stand.
    let line: Int
    let ids: Set<DiagnosticID>
    /// What the remark should suggest, folded; nil when that is open.
    let suggestion: Set<String>?

    var description: String { "\(breach.rawValue) of \(field) in \(path):\(line)" }

    func applied(to text: SourceText) -> SourceText {
        SourceText(Array(text.bytes[..<place.lowerBound]) + Array(replacement.utf8) + text.bytes[place.upperBound...])
    }

    /// Whether `remarks` are what an author should see.
    func isRight(_ remarks: [Diagnostic]) -> Bool {
        guard remarks.count == 1, let remark = remarks.first, remark.file == "content/" + path else { return false }
        guard remark.range.start.line == line, ids.contains(remark.id) else { return false }
        return suggestion.map { wanted in remark.suggestion.map { wanted.contains(foldedKey($0)) } ?? false } ?? true
    }
}

/// Walks the front matter of a file along its schema, and breaks each field that it meets in every way that it can.
struct MutationWalk {
    let path: String
    let text: SourceText
    var mutations: [Mutation] = []

    init(_ path: String, _ text: SourceText) {
        self.path = path
        self.text = text
    }

    /// - Parameter name: the way to the object that `entries` are the fields of.
    mutating func visit(_ entries: [YAMLEntry], _ fields: [any FieldDescription], _ name: String) {
        leaveOutPartners(entries, fields, name)
        for entry in entries {
            let key = foldedKey(entry.key)
            guard
                let field = fields.first(where: {
                    [foldedKey($0.name.dutch), foldedKey($0.name.english)].contains(key)
                }
                ), !entry.value.isAbsent
            else { continue }
            let name = "\(name).\(field.name.dutch)"
            add(
                .misspeltKey, name, entry.keyRange, Self.misspelt(entry.key), [.unknownKey],
                suggestion: [foldedKey(field.name.dutch), foldedKey(field.name.english)])
            if case .required = field.requirement {
                let value = text.offsets(of: entry.value.range).lowerBound..<end(of: entry.value)
                mutations.append(
                    Mutation(
                        breach: .missingRequired, path: path, field: name, place: value, replacement: "",
                        line: entry.keyRange.start.line, ids: [.missingRequired], suggestion: nil))
            }
            visit(entry.value, field.shape, name)
        }
    }

    private mutating func visit(_ node: YAMLNode, _ shape: ValueShape, _ name: String) {
        switch (node.content, shape) {
        case (.sequence(let nodes), .list(let element)):
            for node in nodes { visit(node, element, name) }
        case (_, .list(let element)): visit(node, element, name)
        case (.mapping(let entries), .object(let schema, _)): visit(entries, schema.fields, name)
        case (.scalar(let scalar), .object(_, let shorthand)):
            if let shorthand { visit(scalar, node.range, shorthand, name, isShorthand: true) }
        case (.scalar(let scalar), _): visit(scalar, node.range, shape, name, isShorthand: false)
        default: break
        }
    }

    private mutating func visit(
        _ scalar: YAMLScalar, _ range: SourceRange, _ shape: ValueShape, _ name: String, isShorthand: Bool
    ) {
        switch shape {
        case .choice, .boolean:
            add(.unknownValue, name, range, "iets heel anders", [.unknownValue])
            add(
                .misspeltValue, name, range, Self.misspelt(scalar.text), [.unknownValue],
                suggestion: scalar.text.utf8.count < 2 ? nil : [foldedKey(scalar.text)])
        case .reference, .prerequisite:
            add(.unknownReference, name, range, "zomaar-een-naam", [.unknownReference])
            add(
                .misspeltReference, name, range, Self.misspelt(scalar.text), [.unknownReference],
                suggestion: Self.names(of: scalar.text))
        case .image:
            add(.unknownReference, name, range, "zomaar-een-foto.jpg", [.brokenImage])
            add(
                .misspeltReference, name, range, Self.misspelt(scalar.text), [.brokenImage],
                suggestion: [foldedKey(scalar.text)])
        case .document: add(.unknownReference, name, range, "zomaar-een-brief.pdf", [.brokenLink])
        case .text, .free, .quantity: break
        default: add(.wrongType, name, range, "\"geen waarde!\"", [.wrongType, .wrongDate])
        }
        // A set of fields is right where a shorthand stands, and anything is among fields of one's own.
        if case .free = shape { return }
        if !isShorthand { add(.wrongType, name, range, "{fout: ja}", [.wrongType]) }
    }

    private mutating func add(
        _ breach: Mutation.Breach, _ name: String, _ range: SourceRange, _ replacement: String,
        _ ids: Set<DiagnosticID>,
        suggestion: Set<String>? = nil
    ) {
        mutations.append(
            Mutation(
                breach: breach, path: path, field: name, place: text.offsets(of: range), replacement: replacement,
                line: range.start.line, ids: ids, suggestion: suggestion))
    }

    /// Behind the last byte of `node`, which may go on below the lines of its range.
    func end(of node: YAMLNode) -> Int {
        let own = text.offsets(of: node.range).upperBound
        switch node.content {
        case .scalar: return own
        case .sequence(let nodes): return nodes.map(end).reduce(own, max)
        case .mapping(let entries): return entries.map { end(of: $0.value) }.reduce(own, max)
        }
    }

    /// `word` with a letter too many in its middle.
    private static func misspelt(_ word: String) -> String {
        let middle = word.index(word.startIndex, offsetBy: word.count / 2)
        return word[..<middle] + "q" + word[middle...]
    }

    /// What may be suggested for a name: all of it, the last part of a path, the village with that, or behind `#`.
    private static func names(of reference: String) -> Set<String> {
        let parts = reference.split(whereSeparator: { "/#".contains($0) }).map(String.init)
        return Set(parts.indices.map { foldedKey(parts[$0...].joined(separator: "/")) } + parts.map(foldedKey))
            .union(reference.split(separator: "#").map { foldedKey(String($0)) })
    }
}
