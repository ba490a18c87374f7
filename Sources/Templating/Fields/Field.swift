package import Markup

/// One name that a template may use, and how to read it from a `Root`.
///
/// The factories are inlinable so that each reader is compiled for its own type: a generic reader would copy the whole
/// record before it could read one field.
package struct Field<Root>: Sendable {
    package let shape: FieldShape

    package init(_ name: String, _ content: FieldShape.Content) { shape = FieldShape(name, content) }

    // MARK: Values that are always there

    /// Plain text, printed escaped.
    @inlinable @inline(__always)
    package static func text(_ name: String, _ read: @escaping @Sendable (Root) -> String) -> Field {
        Field(name, .value(.text) { $1.text(read($0.assumingMemoryBound(to: Root.self).pointee)) })
    }

    /// A whole number, printed in digits.
    @inlinable @inline(__always)
    package static func number(_ name: String, _ read: @escaping @Sendable (Root) -> Int) -> Field {
        Field(name, .value(.number) { $1.number(read($0.assumingMemoryBound(to: Root.self).pointee)) })
    }

    /// A page or asset of this site, printed as the way from the page being written.
    @inlinable @inline(__always)
    package static func address(_ name: String, _ read: @escaping @Sendable (Root) -> SitePath) -> Field {
        Field(name, .value(.address) { $1.address(read($0.assumingMemoryBound(to: Root.self).pointee)) })
    }

    /// A checked address outside the site.
    @inlinable @inline(__always)
    package static func url(_ name: String, _ read: @escaping @Sendable (Root) -> SafeURL) -> Field {
        Field(name, .value(.url) { $1.address(read($0.assumingMemoryBound(to: Root.self).pointee)) })
    }

    /// Markup that `write` puts through the typed writer; the only type that a template prints unescaped.
    @inlinable @inline(__always)
    package static func markup(
        _ name: String, _ write: @escaping @Sendable (Root, inout HTMLWriter) -> Void
    ) -> Field {
        Field(name, .value(.markup) { write($0.assumingMemoryBound(to: Root.self).pointee, &$1) })
    }

    /// Text that is the same on every page; it becomes part of the template when that is compiled.
    package static func constant(_ name: String, _ text: String) -> Field { Field(name, .constant(text)) }

    // MARK: Values that may be absent: printed within a section of their own

    /// Plain text or nil. An empty text counts as text.
    @inlinable @inline(__always)
    package static func optionalText(_ name: String, _ read: @escaping @Sendable (Root) -> String?) -> Field {
        optionalValue(name, .text, read) { $1.text($0) }
    }

    /// A page or asset of this site, or nil.
    @inlinable @inline(__always)
    package static func optionalAddress(_ name: String, _ read: @escaping @Sendable (Root) -> SitePath?) -> Field {
        optionalValue(name, .address, read) { $1.address($0) }
    }

    /// A checked address outside the site, or nil.
    @inlinable @inline(__always)
    package static func optionalURL(_ name: String, _ read: @escaping @Sendable (Root) -> SafeURL?) -> Field {
        optionalValue(name, .url, read) { $1.address($0) }
    }

    /// Markup that is there when `isPresent` says so.
    @inlinable @inline(__always)
    package static func optionalMarkup(
        _ name: String, when isPresent: @escaping @Sendable (Root) -> Bool,
        write: @escaping @Sendable (Root, inout HTMLWriter) -> Void
    ) -> Field {
        // The value of this section is the record itself: there is nothing to unwrap.
        let visit: FieldShape.Visit = { if isPresent($0.assumingMemoryBound(to: Root.self).pointee) { $1($0) } }
        return Field(
            name,
            .optionalValue(
                .markup, { write($0.assumingMemoryBound(to: Root.self).pointee, &$1) }, visit,
                { isPresent($0.assumingMemoryBound(to: Root.self).pointee) }))
    }

    // MARK: Sections

    /// Yes or no: opens a section and prints nothing.
    @inlinable @inline(__always)
    package static func flag(_ name: String, _ read: @escaping @Sendable (Root) -> Bool) -> Field {
        Field(name, .flag { read($0.assumingMemoryBound(to: Root.self).pointee) })
    }

    /// Another record, always there: a section opens it and dotted names reach into it.
    @inlinable @inline(__always)
    package static func record<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> Child
    ) -> Field {
        let visit: FieldShape.Visit = { record, body in
            withUnsafePointer(to: read(record.assumingMemoryBound(to: Root.self).pointee)) {
                body(UnsafeRawPointer($0))
            }
        }
        return Field(name, .record({ type().shape }, visit))
    }

    /// Another record or nil.
    @inlinable @inline(__always)
    package static func optional<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> Child?
    ) -> Field {
        Field(
            name,
            .optionalRecord(
                { type().shape }, visit(read), { read($0.assumingMemoryBound(to: Root.self).pointee) != nil }))
    }

    /// A list of records: its section repeats, its inverted section shows when the list is empty.
    @inlinable @inline(__always)
    package static func list<Child>(
        _ name: String, _ type: @autoclosure @escaping @Sendable () -> RecordType<Child>,
        _ read: @escaping @Sendable (Root) -> [Child]
    ) -> Field {
        Field(
            name, .list({ type().shape }, visit(read), { !read($0.assumingMemoryBound(to: Root.self).pointee).isEmpty })
        )
    }

    /// A list of plain texts, each `{{.}}` in its section.
    @inlinable @inline(__always)
    package static func texts(_ name: String, _ read: @escaping @Sendable (Root) -> [String]) -> Field {
        let print: FieldShape.Print = { $1.text($0.assumingMemoryBound(to: String.self).pointee) }
        return Field(name, .texts(print, visit(read), { !read($0.assumingMemoryBound(to: Root.self).pointee).isEmpty }))
    }

    // MARK: Building blocks

    @inlinable @inline(__always)
    package static func optionalValue<Value>(
        _ name: String, _ type: ValueType, _ read: @escaping @Sendable (Root) -> Value?,
        print: @escaping @Sendable (Value, inout HTMLWriter) -> Void
    ) -> Field {
        Field(
            name,
            .optionalValue(
                type, { print($0.assumingMemoryBound(to: Value.self).pointee, &$1) }, visit(read),
                { read($0.assumingMemoryBound(to: Root.self).pointee) != nil }))
    }

    @inlinable @inline(__always)
    package static func visit<Value>(_ read: @escaping @Sendable (Root) -> Value?) -> FieldShape.Visit {
        { record, body in
            guard let value = read(record.assumingMemoryBound(to: Root.self).pointee) else { return }
            withUnsafePointer(to: value) { body(UnsafeRawPointer($0)) }
        }
    }

    @inlinable @inline(__always)
    package static func visit<Element>(_ read: @escaping @Sendable (Root) -> [Element]) -> FieldShape.Visit {
        { record, body in
            // By address, because iterating would copy every element.
            read(record.assumingMemoryBound(to: Root.self).pointee).withUnsafeBufferPointer { elements in
                guard var element = elements.baseAddress else { return }
                for _ in elements.indices {
                    body(UnsafeRawPointer(element))
                    element += 1
                }
            }
        }
    }
}
