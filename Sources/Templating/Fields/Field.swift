public import Markup

/// One name that a template may use, and how to read it from a `Root`.
///
/// Inlinable, and public as only that can be inlined elsewhere, so that the closures are compiled for the types that they
/// read: generic ones would look up at run time how to copy each value.
public struct Field<Root>: Sendable {
    @usableFromInline let shape: FieldShape

    @inlinable init(_ name: String, _ content: FieldShape.Content) { shape = FieldShape(name, content) }

    // MARK: Values that are always there

    /// Plain text, printed escaped.
    @inlinable public static func text(_ name: String, _ read: @escaping @Sendable (Root) -> String) -> Field {
        Field(name, .value(.text) { $1.text($0.borrow(read)) })
    }

    /// Plain text that `Root` stores: as above, printed where it stands, so that no reference to it is counted.
    @inlinable public static func text(_ name: String, at path: any KeyPath<Root, String> & Sendable) -> Field {
        guard let offset = MemoryLayout<Root>.offset(of: path) else { return text(name) { $0[keyPath: path] } }
        return Field(
            name,
            .value(.text) { ($0 + offset).borrow({ (text: borrowing String, page) in page.text(text) }, &$1) })
    }

    /// A whole number, printed in digits.
    @inlinable public static func number(_ name: String, _ read: @escaping @Sendable (Root) -> Int) -> Field {
        Field(name, .value(.number) { $1.number($0.borrow(read)) })
    }

    /// A page or asset of this site, printed as the way from the page being written.
    @inlinable public static func address(_ name: String, _ read: @escaping @Sendable (Root) -> SitePath) -> Field {
        Field(name, .value(.address) { $1.address($0.borrow(read)) })
    }

    /// A page or asset that `Root` stores: as above, printed where it stands.
    @inlinable public static func address(_ name: String, at path: any KeyPath<Root, SitePath> & Sendable) -> Field {
        guard let offset = MemoryLayout<Root>.offset(of: path) else { return address(name) { $0[keyPath: path] } }
        return Field(
            name,
            .value(.address) { ($0 + offset).borrow({ (path: borrowing SitePath, page) in page.address(path) }, &$1) })
    }

    /// A checked address outside the site.
    @inlinable public static func url(_ name: String, _ read: @escaping @Sendable (Root) -> SafeURL) -> Field {
        Field(name, .value(.url) { $1.address($0.borrow(read)) })
    }

    /// Markup that `write` puts through the typed writer; the only type that a template prints unescaped.
    @inlinable public static func markup(
        _ name: String, _ write: @escaping @Sendable (Root, inout HTMLWriter) -> Void
    ) -> Field {
        Field(name, .value(.markup) { $0.borrow(write, &$1) })
    }

    /// Text that is the same on every page; it becomes part of the template when that is compiled.
    @inlinable public static func constant(_ name: String, _ text: String) -> Field { Field(name, .constant(text)) }

    // MARK: Values that may be absent: printed within a section of their own

    /// Plain text or nil. An empty text counts as text.
    @inlinable public static func optionalText(_ name: String, _ read: @escaping @Sendable (Root) -> String?) -> Field {
        optionalValue(name, .text, read) { $1.text($0) }
    }

    /// A page or asset of this site, or nil.
    @inlinable public static func optionalAddress(
        _ name: String, _ read: @escaping @Sendable (Root) -> SitePath?
    ) -> Field {
        optionalValue(name, .address, read) { $1.address($0) }
    }

    /// A checked address outside the site, or nil.
    @inlinable public static func optionalURL(_ name: String, _ read: @escaping @Sendable (Root) -> SafeURL?) -> Field {
        optionalValue(name, .url, read) { $1.address($0) }
    }

    /// Markup that is there when `isPresent` says so.
    @inlinable public static func optionalMarkup(
        _ name: String, when isPresent: @escaping @Sendable (Root) -> Bool,
        write: @escaping @Sendable (Root, inout HTMLWriter) -> Void
    ) -> Field {
        // The value of this section is the record itself: there is nothing to unwrap.
        let visit: FieldShape.Visit = { if $0.borrow(isPresent) { $1($0) } }
        return Field(
            name,
            .optionalValue(
                .markup, { $0.borrow(write, &$1) }, visit,
                { $0.borrow(isPresent) }))
    }

    /// What the partial `name` prints within a record, if that was rendered already: on its own, as a template for
    /// this type. No name for templates; see `RecordType`.
    @inlinable public static func prepared(
        _ name: String, _ read: @escaping @Sendable (Root) -> PortableHTML?
    ) -> Field {
        optionalValue(name, .markup, read) { $1.markup($0) }
    }

    // MARK: Sections

    /// Yes or no: opens a section and prints nothing.
    @inlinable public static func flag(_ name: String, _ read: @escaping @Sendable (Root) -> Bool) -> Field {
        Field(name, .flag { $0.borrow(read) })
    }

    /// Another record, always there: a section opens it and dotted names reach into it.
    @inlinable public static func record<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> Child
    ) -> Field {
        let visit: FieldShape.Visit = { record, body in
            withUnsafePointer(to: record.borrow(read)) {
                body(UnsafeRawPointer($0))
            }
        }
        return Field(name, .record({ type().shape }, visit))
    }

    /// Another record that `Root` stores: as above, opened where it stands instead of copied.
    @inlinable public static func record<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        at path: any KeyPath<Root, Child> & Sendable
    ) -> Field {
        guard let offset = MemoryLayout<Root>.offset(of: path) else {
            return record(name, type()) { $0[keyPath: path] }
        }
        return Field(name, .record({ type().shape }, { record, body in body(record + offset) }))
    }

    /// Another record or nil.
    @inlinable public static func optional<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> Child?
    ) -> Field {
        Field(
            name,
            .optionalRecord(
                { type().shape }, visit(read), { $0.borrow(read) != nil }))
    }

    /// Another record or nil that `Root` stores: as above, opened where it stands instead of copied.
    @inlinable public static func optional<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        at path: any KeyPath<Root, Child?> & Sendable
    ) -> Field {
        guard let offset = MemoryLayout<Root>.offset(of: path) else {
            return optional(name, type()) { $0[keyPath: path] }
        }
        let isPresent: FieldShape.Test = { ($0 + offset).holds(Child.self) }
        // An optional begins with its value.
        return Field(name, .optionalRecord({ type().shape }, { if isPresent($0) { $1($0 + offset) } }, isPresent))
    }

    /// A list of records: its section repeats, its inverted section shows when the list is empty.
    @inlinable public static func list<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> [Child]
    ) -> Field {
        Field(
            name, .list({ type().shape }, visit(read), { !$0.borrow(read).isEmpty })
        )
    }

    /// A list of plain texts, each `{{.}}` in its section.
    @inlinable public static func texts(_ name: String, _ read: @escaping @Sendable (Root) -> [String]) -> Field {
        let print: FieldShape.Print = {
            $0.borrow({ (text: String, writer: inout HTMLWriter) in writer.text(text) }, &$1)
        }
        return Field(name, .texts(print, visit(read), { !$0.borrow(read).isEmpty }))
    }

    // MARK: Building blocks

    @inlinable static func optionalValue<Value>(
        _ name: String, _ type: ValueType, _ read: @escaping @Sendable (Root) -> Value?,
        print: @escaping @Sendable (Value, inout HTMLWriter) -> Void
    ) -> Field {
        Field(
            name,
            .optionalValue(
                type, { $0.borrow(print, &$1) }, visit(read),
                { $0.borrow(read) != nil }))
    }

    @inlinable static func visit<Value>(_ read: @escaping @Sendable (Root) -> Value?) -> FieldShape.Visit {
        { record, body in
            guard let value = record.borrow(read) else { return }
            withUnsafePointer(to: value) { body(UnsafeRawPointer($0)) }
        }
    }

    @inlinable static func visit<Element>(_ read: @escaping @Sendable (Root) -> [Element]) -> FieldShape.Visit {
        { record, body in
            // By address, because iterating would copy every element.
            record.borrow(read).withUnsafeBufferPointer { elements in
                guard var element = elements.baseAddress else { return }
                for _ in elements.indices {
                    body(UnsafeRawPointer(element))
                    element += 1
                }
            }
        }
    }
}

extension UnsafeRawPointer {
    /// Reads from the value here, which is one of `Value`: see `FieldShape` for why.
    ///
    /// `~Copyable`, because generic code that may copy does: it would retain and release every field of a record to
    /// read one of them.
    @inlinable @inline(__always)
    func borrow<Value: ~Copyable, Answer>(_ read: (borrowing Value) -> Answer) -> Answer {
        read(assumingMemoryBound(to: Value.self).pointee)
    }

    /// As above, for what prints.
    @inlinable @inline(__always)
    func borrow<Value: ~Copyable>(
        _ print: (borrowing Value, inout HTMLWriter) -> Void, _ writer: inout HTMLWriter
    ) {
        print(assumingMemoryBound(to: Value.self).pointee, &writer)
    }

    /// Whether the optional here is a value, which this does not copy.
    @inlinable @inline(__always)
    func holds<Value: ~Copyable>(_ type: Value.Type) -> Bool {
        switch assumingMemoryBound(to: Optional<Value>.self).pointee {
        case .some: true
        case .none: false
        }
    }
}
