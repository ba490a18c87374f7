import Templating

extension RecordType<JSON> {
    /// The record type that describes `example`: what a program would have declared for such data.
    init(describing example: JSON, as name: String = "gegevens", textIsMarkup: Bool = false) {
        guard case .object(let members) = example else {
            self.init(name, [])
            return
        }
        let fields = members.sorted { $0.key < $1.key }.map { name, example in
            Field(describing: example, as: name, textIsMarkup: textIsMarkup)
        }
        self.init(name, fields)
    }
}

extension Field<JSON> {
    fileprivate init(describing example: JSON, as name: String, textIsMarkup: Bool) {
        self =
            switch example {
            case .null: .optionalText(name) { _ in nil }
            case .flag: .flag(name) { $0[name].isTrue }
            case .number(let digits) where Int(digits) != nil: .number(name) { Int($0[name].printed) ?? 0 }
            case .number, .text: textIsMarkup ? Self.markup(name) : .text(name) { $0[name].printed }
            case .list(let elements): Self.list(elements, as: name)
            case .object:
                .record(name, RecordType(describing: example, as: name, textIsMarkup: textIsMarkup)) { $0[name] }
            }
    }

    private static func markup(_ name: String) -> Field {
        .markup(name) { data, writer in writer.markup(template: Array(data[name].printed.utf8)[...]) }
    }

    /// Lists of lists have no type here; they are declared as lists of records without fields.
    private static func list(_ elements: [JSON], as name: String) -> Field {
        switch elements.first {
        case .object?, .list?, nil:
            let example = elements.first ?? .null
            return .list(name, RecordType(describing: example, as: name)) { $0[name].elements }
        default: return .texts(name) { $0[name].elements.map(\.printed) }
        }
    }
}
