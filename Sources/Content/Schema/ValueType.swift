internal import FrontMatter
internal import PlainText
internal import VillageModel

/// The type of a value in front matter: how it is described and how it is read.
///
/// The schema decides the type, never YAML: `no`, `0148` and `19:30` arrive as written.
struct ValueType<Value: Sendable>: Sendable {
    let shape: ValueShape
    /// Reads a value; nil means that a diagnostic was reported.
    let decode: @Sendable (YAMLNode, Decoding) -> Value?

    init(_ shape: ValueShape, decode: @escaping @Sendable (YAMLNode, Decoding) -> Value?) {
        self.shape = shape
        self.decode = decode
    }

    /// A type that is written as one piece of text; `parse` gets the text and reports what is wrong with it.
    static func scalar(
        _ shape: ValueShape, _ parse: @escaping @Sendable (String, YAMLNode, Decoding) -> Value?
    ) -> ValueType {
        ValueType(shape) { node, decoding in
            guard case .scalar(let scalar) = node.content else {
                decoding.report(.wrongType(decoding.file, node, expected: shape))
                return nil
            }
            return parse(scalar.text, node, decoding)
        }
    }

    /// A list of values; a single value is a list of one.
    static func list<Element>(_ element: ValueType<Element>) -> ValueType<[Element]> where Value == [Element] {
        ValueType<[Element]>(.list(element.shape)) { node, decoding in
            if case .sequence(let nodes) = node.content {
                return nodes.compactMap { $0.isAbsent ? decoding.reportBlankItem($0) : element.decode($0, decoding) }
            }
            return element.decode(node, decoding).map { [$0] }
        }
    }

    /// What `transform` makes of a value of this type.
    func map<Result>(_ transform: @escaping @Sendable (Value) -> Result) -> ValueType<Result> {
        ValueType<Result>(shape) { node, decoding in decode(node, decoding).map(transform) }
    }

    /// An object with fields of its own. `shorthand` reads what stands there when it is no object.
    static func object(
        _ schema: Schema, shorthand: ValueType? = nil, _ build: @escaping @Sendable (FieldReader) -> Value?
    ) -> ValueType {
        let shape = ValueShape.object(schema, shorthand: shorthand?.shape)
        return ValueType(shape) { node, decoding in
            guard case .mapping(let entries) = node.content else {
                if let shorthand { return shorthand.decode(node, decoding) }
                decoding.report(.wrongType(decoding.file, node, expected: shape))
                return nil
            }
            return build(FieldReader(entries, of: schema, at: node.range, decoding))
        }
    }
}

/// How keys and closed values are compared: case, accents, and space, `-` and `_` make no difference.
func foldedKey(_ text: String) -> String { slug(text) }

extension Spelling {
    /// Whether `key` is the name in either language.
    func isMeant(by key: String) -> Bool {
        let key = foldedKey(key)
        return key == foldedKey(dutch) || key == foldedKey(english)
    }
}
