internal import Diagnostics
internal import FrontMatter

/// Where the keys of a document stand: what is left of its front matter when it was decoded, for hints that only the
/// whole site gives rise to.
struct KeyRanges: Sendable {
    /// Of the fields as a whole.
    private let whole: SourceRange
    /// Of the fields of the schema.
    private let names: [String]
    private let keys: [Key]
    /// Of each ambition of the municipality, where it says what.
    private let ambitions: [SourceRange]

    /// A field of the schema, by position, and its key.
    private struct Key {
        let field: UInt16
        let range: SourceRange
    }

    init(_ reader: FieldReader) {
        whole = reader.range
        names = reader.schema.names
        keys = reader.keys.map { Key(field: UInt16($0.field), range: $0.range) }
        let what = MunicipalityFields.AmbitionFields.what.name
        ambitions = (reader.node(of: MunicipalityFields.ambitions)?.items ?? []).map { item in
            item.mapping?.first { what.isMeant(by: $0.key) }?.keyRange ?? item.range
        }
    }

    /// The place of the key of `field`, in whichever language it was written; of the fields as a whole when it was not.
    func range(of field: some FieldDescription) -> SourceRange {
        keys.first { names[Int($0.field)] == field.name.dutch }?.range ?? whole
    }

    /// The place of the key that says what ambition `index` is; of the ambition when it says that without a key.
    func range(ofAmbition index: Int) -> SourceRange {
        ambitions.indices.contains(index) ? ambitions[index] : range(of: MunicipalityFields.ambitions)
    }
}
