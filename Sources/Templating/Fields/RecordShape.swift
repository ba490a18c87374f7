/// A record type whose Swift type is forgotten.
@usableFromInline
struct RecordShape: Sendable {
    let name: String
    let fields: [FieldShape]

    init(_ name: String, _ fields: [FieldShape]) {
        self.name = name
        self.fields = fields
    }

    func field(_ name: String) -> FieldShape? { fields.first { $0.name == name } }
}
