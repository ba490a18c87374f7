/// A record type whose Swift type is forgotten.
@usableFromInline
struct RecordShape: Sendable {
    let name: String
    let fields: [FieldShape]
    /// The output of partials, where a record holds that; each has the name of its partial.
    let prepared: [FieldShape]

    init(_ name: String, _ fields: [FieldShape], prepared: [FieldShape] = []) {
        self.name = name
        self.fields = fields
        self.prepared = prepared
    }

    func field(_ name: String) -> FieldShape? { fields.first { $0.name == name } }
}
