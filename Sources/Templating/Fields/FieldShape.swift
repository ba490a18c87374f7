package import Markup

/// A field whose record type is forgotten, so that records of all types run through one interpreter.
///
/// The readers take raw pointers. That is sound because they never meet a pointer of another type: `Field<Root>` makes
/// them from `Root`'s own closures, `RecordType<Root>` takes only `Field<Root>`, a child's shape comes out of the same
/// field as the visit that yields the child's pointers, and the compiler ties each scope's slot to that pair.
package struct FieldShape: Sendable {
    /// Prints a value; the pointer leads to that value, or to the record that holds it.
    package typealias Print = @Sendable (UnsafeRawPointer, inout HTMLWriter) -> Void

    /// Answers a question about the record behind the pointer.
    package typealias Test = @Sendable (UnsafeRawPointer) -> Bool

    /// Calls the closure with each value that a field of the record holds: never, once, or per element of a list.
    package typealias Visit = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

    package enum Content: Sendable {
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
    package typealias ChildShape = @Sendable () -> RecordShape

    let name: String
    let content: Content

    package init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }
}

/// What a variable prints, and thereby where it may stand.
package enum ValueType: Sendable {
    /// Escaped.
    case text
    /// Digits.
    case number
    /// The way to a page or asset of this site.
    case address
    /// A checked address outside the site.
    case url
    /// Markup of the program or of a checked document; the only type that prints unescaped.
    case markup
}

/// A record type whose Swift type is forgotten.
package struct RecordShape: Sendable {
    let name: String
    let fields: [FieldShape]

    package init(_ name: String, _ fields: [FieldShape]) {
        self.name = name
        self.fields = fields
    }

    func field(_ name: String) -> FieldShape? { fields.first { $0.name == name } }
}
