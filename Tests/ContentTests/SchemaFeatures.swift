import FrontMatter
import VillageModel

@testable import Content

/// What authors can write, as names to look for: every field, every word of every list, each way to write a value.
///
/// Both what the schema offers and what a folder shows are collected by the same names, `afspraak.status: voldaan`; so a
/// new field or word is asked for by itself.
struct SchemaFeatures {
    private(set) var names: Set<String> = []

    /// Everything that the content model offers.
    static func offered() -> Set<String> {
        var features = SchemaFeatures()
        for kind in EntityKind.allCases {
            features.offer(ContentSchemas.schema(of: kind))
            features.names.formUnion(["\(kind.dutch) met Nederlandse velden", "\(kind.dutch) met Engelse velden"])
        }
        return features.names
    }

    // MARK: What there is

    private mutating func offer(_ schema: Schema) {
        for field in schema.fields {
            let name = Self.name(of: field, in: schema)
            names.insert(name)
            if case .boolean = field.shape, let fallback = field.fallbackSpelling?.dutch {
                names.insert("\(name): \(fallback == "ja" ? "nee" : "ja")")
            }
            offer(field.shape, name)
        }
    }

    private mutating func offer(_ shape: ValueShape, _ name: String) {
        switch shape {
        case .list(let element): offer(element, name)
        case .choice(let words): for word in words { names.insert("\(name): \(word.dutch)") }
        case .planDate: for form in PlanDateForm.allCases { names.insert("een datum als \(form.rawValue)") }
        case .document: names.formUnion(["een document op een webadres", "een document in een bestand"])
        case .prerequisite: names.formUnion(["\(name): een initiatief", "\(name): een afspraak"])
        case .object(let schema, let shorthand):
            if shorthand != nil { names.formUnion(["\(name) in het kort", "\(name) voluit"]) }
            offer(schema)
        default: break
        }
    }

    // MARK: What is written

    /// Adds what the front matter of a document of `kind` shows.
    mutating func add(_ entries: [YAMLEntry], of kind: EntityKind) {
        add(entries, ContentSchemas.schema(of: kind), kind)
    }

    private mutating func add(_ entries: [YAMLEntry], _ schema: Schema, _ kind: EntityKind) {
        for entry in entries where !entry.value.isAbsent {
            let key = foldedKey(entry.key)
            guard let field = schema.fieldByKey[key].map({ schema.fields[$0] }) else { continue }
            let name = Self.name(of: field, in: schema)
            names.insert(name)
            let (dutch, english) = (foldedKey(field.name.dutch), foldedKey(field.name.english))
            if dutch != english {
                names.insert("\(kind.dutch) met \(key == dutch ? "Nederlandse" : "Engelse") velden")
            }
            add(entry.value, field.shape, name, kind)
        }
    }

    private mutating func add(_ node: YAMLNode, _ shape: ValueShape, _ name: String, _ kind: EntityKind) {
        switch (node.content, shape) {
        case (.sequence(let nodes), .list(let element)): for node in nodes { add(node, element, name, kind) }
        case (_, .list(let element)): add(node, element, name, kind)
        case (.mapping(let entries), .object(let schema, let shorthand)):
            if shorthand != nil { names.insert("\(name) voluit") }
            add(entries, schema, kind)
        case (.scalar, .object(_, .some(let shorthand))):
            names.insert("\(name) in het kort")
            add(node, shorthand, name, kind)
        case (.scalar(let scalar), _): add(scalar.text, shape, name)
        default: break
        }
    }

    private mutating func add(_ text: String, _ shape: ValueShape, _ name: String) {
        switch shape {
        case .choice(let words):
            let key = foldedKey(text)
            if let word = words.first(where: { [foldedKey($0.dutch), foldedKey($0.english)].contains(key) }) {
                names.insert("\(name): \(word.dutch)")
            }
        case .boolean: names.insert("\(name): \(["ja", "yes", "true"].contains(foldedKey(text)) ? "ja" : "nee")")
        case .planDate: names.insert("een datum als \(PlanDateForm(of: text).rawValue)")
        case .document: names.insert("een document \(text.contains("://") ? "op een webadres" : "in een bestand")")
        case .prerequisite: names.insert("\(name): een \(text.contains("#") ? "afspraak" : "initiatief")")
        default: break
        }
    }

    private static func name(of field: any FieldDescription, in schema: Schema) -> String {
        // What every kind has needs to be shown by one of them.
        let isCommon = CommonFields.all.contains { $0.name == field.name }
        return "\(isCommon ? "elk bestand" : schema.name.dutch).\(field.name.dutch)"
    }

    /// How a planned date may be written.
    private enum PlanDateForm: String, CaseIterable {
        case day = "2026-05-01"
        case month = "2026-05"
        case quarter = "2026-K2"
        case year = "2026"

        init(of text: String) {
            switch text.utf8.count {
            case 10: self = .day
            case 7: self = text.last?.isNumber == true && foldedKey(text).contains("k") ? .quarter : .month
            default: self = .year
            }
        }
    }
}
