import Diagnostics
import FrontMatter
import VillageModel

@testable import Content

/// One piece of text in front matter that is the value of a field, or a part of it.
struct WrittenValue: Sendable {
    let path: String
    /// The way to the field: `initiatief.afspraken.wie.partij`.
    let field: String
    let shape: ValueShape
    let text: String
    /// Its bytes in the file, with its quotes.
    let place: Range<Int>

    /// Every value of the file, in its order.
    static func all(in path: String, _ text: SourceText) -> [WrittenValue] {
        guard let layout = try? ContentLayout(file: path) else { return [] }
        var walk = Walk(path: path, text: text)
        let entries = parseFrontMatter(text, file: path).frontMatter?.root ?? []
        walk.visit(entries, ContentSchemas.schema(of: layout.kind), layout.kind.dutch)
        return walk.values
    }

    private struct Walk {
        let path: String
        let text: SourceText
        var values: [WrittenValue] = []

        mutating func visit(_ entries: [YAMLEntry], _ schema: Schema, _ name: String) {
            for entry in entries {
                guard let field = schema.fieldByKey[foldedKey(entry.key)].map({ schema.fields[$0] }) else { continue }
                visit(entry.value, field.shape, "\(name).\(field.name.dutch)")
            }
        }

        private mutating func visit(_ node: YAMLNode, _ shape: ValueShape, _ name: String) {
            switch (node.content, shape) {
            case (.sequence(let nodes), .list(let element)): for node in nodes { visit(node, element, name) }
            case (_, .list(let element)): visit(node, element, name)
            case (.mapping(let entries), .object(let schema, _)): visit(entries, schema, name)
            case (.mapping(let entries), .free): for entry in entries { visit(entry.value, shape, name) }
            case (.scalar, .object(_, .some(let shorthand))): visit(node, shorthand, name)
            case (.scalar(let scalar), _):
                let place = text.offsets(of: node.range)
                values.append(WrittenValue(path: path, field: name, shape: shape, text: scalar.text, place: place))
            default: break
            }
        }
    }
}

extension SourceText {
    /// With each of these places replaced by a text in quotes.
    func replacing(_ changes: [(place: Range<Int>, by: String)]) -> SourceText {
        var bytes = bytes
        for change in changes.sorted(by: { $0.place.lowerBound > $1.place.lowerBound }) {
            bytes.replaceSubrange(change.place, with: Array("\"\(change.by)\"".utf8))
        }
        return SourceText(bytes)
    }
}
