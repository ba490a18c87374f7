public import Markup

/// A field whose record type is forgotten, so that records of all types run through one interpreter.
///
/// The readers take raw pointers. That is sound because they never meet a pointer of another type: `Field<Root>` makes
/// them from `Root`'s own closures, `RecordType<Root>` takes only `Field<Root>`, a child's shape comes out of the same
/// field as the visit that yields the child's pointers, and the compiler ties each scope's slot to that pair.
@usableFromInline
struct FieldShape: Sendable {
    /// Prints a value; the pointer leads to that value, or to the record that holds it.
    @usableFromInline typealias Print = @Sendable (UnsafeRawPointer, inout HTMLWriter) -> Void

    /// Answers a question about the record behind the pointer.
    @usableFromInline typealias Test = @Sendable (UnsafeRawPointer) -> Bool

    /// Calls the closure with each value that a field of the record holds: never, once, or per element of a list.
    @usableFromInline typealias Visit = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

    @usableFromInline
    enum Content: Sendable {
        /// Always there; printed from the record that holds it.
        case value(ValueType, Print)
        /// Perhaps there; printed from the value that the visit yields.
        case optionalValue(ValueType, Print, Visit, Test)
        case flag(Test)
        case record(ChildShape, Visit)
        case optionalRecord(ChildShape, Visit, Test)
        case list(ChildShape, Visit, Test)
        /// A list of plain texts; printed from each text.
        case texts(Print, Visit, Test)
        /// The same on every page.
        case constant(String)
    }

    /// Deferred, because record types may contain themselves.
    @usableFromInline typealias ChildShape = @Sendable () -> RecordShape

    @usableFromInline let name: String
    @usableFromInline let content: Content

    @inlinable init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }
}
