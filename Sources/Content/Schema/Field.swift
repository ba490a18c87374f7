internal import FrontMatter
package import VillageModel

/// One key of the content model: its two spellings, the type of its value and when it must be there.
///
/// The declarations of these values, one `…Fields` enumeration per kind, are the only place where the keys of the
/// content model stand. Decoder and field reference both read them.
struct Field<Value: Sendable>: FieldDescription {
    let name: Spelling
    let type: ValueType<Value>
    let requirement: Requirement

    init(_ dutch: String, _ english: String, _ type: ValueType<Value>, _ requirement: Requirement = .optional) {
        name = Spelling(dutch, english)
        self.type = type
        self.requirement = requirement
    }

    var shape: ValueShape { type.shape }
}

/// What the field reference tells of a field, whatever the Swift type of its value.
package protocol FieldDescription: Sendable {
    var name: Spelling { get }
    var shape: ValueShape { get }
    var requirement: Requirement { get }
    /// What counts when the field is absent, as an author would write it.
    var fallbackSpelling: Spelling? { get }
}

extension FieldDescription {
    var fallbackSpelling: Spelling? { nil }
}

/// When a field must be there.
package enum Requirement: Sendable, Hashable {
    case optional
    case required
    /// Only in some cases, told in Dutch for the field reference: "vanaf status gepland".
    case when(String)
}

/// How a value may be written, for the field reference.
package indirect enum ValueShape: Sendable {
    /// People or hours: far more than any municipality has is a slip, and sums of so few can't overflow.
    static let largestCount = 100_000_000

    case text(maximum: Int?)
    case wholeNumber(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    case euros
    case boolean
    case date
    case planDate
    case choice([Spelling])
    case reference(EntityKind)
    case prerequisite
    case image
    case document
    case webAddress
    case email
    case telephone
    case colour
    case code(example: String)
    case quantity
    case list(ValueShape)
    /// `shorthand` may stand there instead of the object: a text alone, say.
    case object(Schema, shorthand: ValueShape?)
    case free
}

/// The fields of one kind of content or of one nested object.
///
/// A class, as every object that is read comes with its schema: a copy of its fields counts five references.
package final class Schema: Sendable {
    package let name: Spelling
    package let fields: [any FieldDescription]
    /// The Dutch name of each field.
    let names: [String]
    /// Which field a folded key means, in either spelling.
    let fieldByKey: [String: Int]

    init(_ dutch: String, _ english: String, _ fields: [any FieldDescription]) {
        name = Spelling(dutch, english)
        self.fields = fields
        names = fields.map(\.name.dutch)
        var byKey: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            byKey[foldedKey(field.name.dutch)] = index
            byKey[foldedKey(field.name.english)] = index
        }
        fieldByKey = byKey
    }
}
