internal import Diagnostics
internal import FrontMatter
internal import PlainText
internal import VillageModel

/// An example of each field, out of the sample folder.
struct FieldExamples: Sendable {
    /// As written, by the name of the schema and the folded key; absent for what takes more lines.
    private var exampleByField: [Key: String] = [:]
    /// Everything that the sample folder has, written on one line or not.
    private var present: Set<Key> = []

    private struct Key: Hashable {
        let schema: Spelling
        let field: String
    }

    /// Made once, when the first message asks for it.
    static let shared = FieldExamples()

    init() {
        for file in SampleFolder.files {
            guard let layout = try? ContentLayout(file: file.path) else { continue }
            let text = SourceText(Array(file.text.utf8))
            let entries = parseFrontMatter(text, file: file.path).frontMatter?.root ?? []
            add(entries, of: ContentSchemas.schema(of: layout.kind), in: text)
        }
    }

    private static let longest = 80

    /// The example, as an author would type it behind the colon.
    func example(of field: any FieldDescription, in schema: Schema) -> String? {
        exampleByField[Key(schema: schema.name, field: foldedKey(field.name.dutch))]
    }

    /// Whether the sample folder shows the field at all.
    func shows(_ field: any FieldDescription, of schema: Schema) -> Bool {
        present.contains(Key(schema: schema.name, field: foldedKey(field.name.dutch)))
    }

    private mutating func add(_ entries: [YAMLEntry], of schema: Schema, in text: SourceText) {
        for entry in entries {
            guard let field = schema.fieldByKey[foldedKey(entry.key)].map({ schema.fields[$0] }) else { continue }
            let key = Key(schema: schema.name, field: foldedKey(field.name.dutch))
            present.insert(key)
            if exampleByField[key] == nil, let example = Self.line(entry.value, in: text) {
                exampleByField[key] = example
            }
            if let inner = field.shape.object {
                for node in entry.value.sequence ?? [entry.value] {
                    add(node.mapping ?? [], of: inner, in: text)
                }
            }
        }
    }

    /// What stands behind the colon, when that is on one line and short enough for a table.
    private static func line(_ node: YAMLNode, in text: SourceText) -> String? {
        guard node.range.start.line == node.range.end.line else { return nil }
        let line = String(decoding: text.bytes[text.offsets(of: node.range)], as: UTF8.self)
        // Without brackets, the place of a list or an object is that of its first line alone.
        let isWhole = node.scalar != nil || line.hasPrefix("[") || line.hasPrefix("{")
        return isWhole && line.count <= longest ? line : nil
    }
}

extension ValueShape {
    /// The object that it is, or that its elements are.
    var object: Schema? {
        switch self {
        case .object(let schema, _): schema
        case .list(let element): element.object
        default: nil
        }
    }
}
