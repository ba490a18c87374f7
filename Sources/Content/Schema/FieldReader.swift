internal import Diagnostics
internal import FrontMatter
internal import PlainText
internal import VillageModel

/// Reads the fields of one object, and reports keys that it does not have.
///
/// An unknown key that is nearly the name of a missing required field gives one error, not two.
struct FieldReader {
    let decoding: Decoding
    /// Of the object as a whole.
    let range: SourceRange
    let schema: Schema
    /// All that was written, known or not.
    private let entries: [YAMLEntry]
    /// The fields that were written, with something behind the key.
    private let written: [WrittenField]
    /// Fields whose key was written with nothing behind it, or with an empty list.
    private let blanks: [WrittenField]
    /// Fields that an unknown key was probably meant for.
    private let misspelt: Set<Int>

    /// A field of the schema and the entry that gives it, by position.
    private struct WrittenField {
        let field: Int
        let entry: Int
    }

    init(_ entries: [YAMLEntry], of schema: Schema, at range: SourceRange, _ decoding: Decoding) {
        var written: [WrittenField] = []
        written.reserveCapacity(entries.count)
        var blanks: [WrittenField] = []
        var misspelt: Set<Int> = []
        // By position throughout: a copy of an entry counts a reference for each of its texts.
        for position in entries.indices {
            guard let field = schema.fieldByKey[foldedKey(entries[position].key)] else {
                let suggestion = Self.suggestion(for: entries[position].key, in: schema)
                if let suggestion, let meant = schema.fieldByKey[foldedKey(suggestion)] { misspelt.insert(meant) }
                decoding.report(.unknownKey(decoding.file, entries[position], in: schema, suggestion: suggestion))
                continue
            }
            if let earlier = written.first(where: { $0.field == field }) ?? blanks.first(where: { $0.field == field }) {
                decoding.report(.repeatedField(decoding.file, entries[position], earlier: entries[earlier.entry]))
            } else if entries[position].value.isEmpty {
                blanks.append(WrittenField(field: field, entry: position))
            } else {
                written.append(WrittenField(field: field, entry: position))
            }
        }
        self.decoding = decoding
        self.written = written
        self.range = range
        self.schema = schema
        self.entries = entries
        self.blanks = blanks
        self.misspelt = misspelt
    }

    /// The value of an optional field; nil when it is absent or wrong (which is then reported).
    func value<Value>(_ field: Field<Value>) -> Value? {
        position(of: field).flatMap { field.type.decode(entries[$0].value, decoding) }
    }

    /// The value of a field, or its default when it is absent or wrong (which is then reported).
    func value<Value>(_ field: FieldWithDefault<Value>) -> Value {
        position(of: field).flatMap { field.type.decode(entries[$0].value, decoding) } ?? field.fallback
    }

    /// The value of a field on which others depend, and whether it is clear: what can't be read, and a field of which
    /// the key was misspelt, has its own error and demands nothing more.
    func read<Value>(_ field: Field<Value>) -> (value: Value?, isClear: Bool) { read(field) { value(field) } }

    /// The same for a field with a default.
    func read<Value>(_ field: FieldWithDefault<Value>) -> (value: Value, isClear: Bool) {
        read(field) { value(field) }
    }

    private func read<Value>(_ field: some FieldDescription, _ value: () -> Value) -> (value: Value, isClear: Bool) {
        let reported = decoding.diagnostics.count
        let value = value()
        let isRead = !Array(decoding.diagnostics[reported...]).hasErrors
        return (value, isRead && !isMisspelt(field))
    }

    /// The value of a required field; nil always comes with a diagnostic.
    func required<Value>(_ field: Field<Value>) -> Value? {
        guard let position = position(of: field) else {
            reportMissing(field, because: nil, at: nil)
            return nil
        }
        return field.type.decode(entries[position].value, decoding)
    }

    /// The values of an optional list; empty when it is absent.
    func list<Value>(_ field: Field<[Value]>) -> [Value] { value(field) ?? [] }

    /// Every key of the schema that was written, with a value or without: its field by position, and its place.
    var keys: [(field: Int, range: SourceRange)] {
        (written + blanks).map { ($0.field, entries[$0.entry].keyRange) }
    }

    /// Whether the field was written, rightly or wrongly.
    func isWritten(_ field: some FieldDescription) -> Bool { position(of: field) != nil }

    /// Whether the field was written, perhaps under a misspelt key.
    func isMeant<Value>(_ field: Field<Value>) -> Bool { isWritten(field) || isMisspelt(field) }

    /// The place of the field's value; of the object when it is absent.
    func range(of field: some FieldDescription) -> SourceRange {
        position(of: field).map { entries[$0].value.range } ?? range
    }

    /// The node of the field's value.
    func node(of field: some FieldDescription) -> YAMLNode? { position(of: field).map { entries[$0].value } }

    /// Reports that `field` is absent although the value of `cause` requires it.
    func demand(_ field: some FieldDescription, because reason: Message, at cause: some FieldDescription) {
        if !isWritten(field) { reportMissing(field, because: reason, at: range(of: cause)) }
    }

    /// Reports that `field` may not be there.
    func forbid(_ field: some FieldDescription, because reason: Message) {
        guard let position = position(of: field) else { return }
        decoding.report(.forbiddenField(decoding.file, entries[position], reason: reason))
    }

    /// Of the entry that gives the field.
    private func position(of field: some FieldDescription) -> Int? {
        // Most fields of a schema are not written, and all of them are asked for: looking through the few names that
        // are there beats hashing the one that is wanted.
        let name = field.name.dutch
        return written.first { schema.names[$0.field] == name }?.entry
    }

    private func isMisspelt(_ field: some FieldDescription) -> Bool {
        guard !misspelt.isEmpty else { return false }
        return schema.fieldByKey[foldedKey(field.name.dutch)].map(misspelt.contains) ?? false
    }

    private func reportMissing(_ field: some FieldDescription, because reason: Message?, at cause: SourceRange?) {
        guard let index = schema.fieldByKey[foldedKey(field.name.dutch)], !isMisspelt(field) else { return }
        let blank = blanks.first { $0.field == index }.map { entries[$0.entry].keyRange }
        let place = blank ?? cause ?? range
        decoding.report(
            .missingField(decoding.file, place, name: field.name, shape: field.shape, of: schema, because: reason))
    }

    /// The key that the author probably meant, in the language in which it was nearly spelt.
    private static func suggestion(for key: String, in schema: Schema) -> String? {
        nearest(to: key, in: schema.fields.map(\.name.dutch) + schema.fields.map(\.name.english))
    }
}

extension YAMLNode {
    /// Whether nothing stands there, or a list of nothing.
    fileprivate var isEmpty: Bool { isAbsent || sequence?.isEmpty == true }
}
