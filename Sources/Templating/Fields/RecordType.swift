/// What templates may read of one type of record: a page type, or what stands in a list.
public struct RecordType<Root>: Sendable {
    @usableFromInline let shape: RecordShape

    /// - Parameters:
    ///   - name: what messages call it, e.g. `initiatief`.
    ///   - fields: in the order to list them; their names differ.
    ///   - prepared: the partials of which a record may hold the output already, by `Field.prepared`. Where a template
    ///     includes one and fills no block of it, that is copied instead.
    public init(_ name: String, _ fields: [Field<Root>], prepared: [Field<Root>] = []) {
        precondition(Set(fields.map(\.shape.name)).count == fields.count, "two fields of \(name) share a name")
        shape = RecordShape(name, fields.map(\.shape), prepared: prepared.map(\.shape))
    }
}
