internal import Diagnostics

extension FieldShape {
    /// What the field is, with its article, to put behind "is".
    var kind: Message {
        switch content {
        case .value(let type, _): type.kind
        case .optionalValue(let type, _, _, _): type.kind
        case .flag: Message(nl: "ja of nee", en: "yes or no")
        case .record, .optionalRecord: Message(nl: "een groep velden", en: "a group of fields")
        case .list, .texts: Message(nl: "een lijst", en: "a list")
        case .constant: Message(nl: "een vaste tekst", en: "a fixed text")
        }
    }

    /// The names of the fields that a dot reaches.
    var childNames: [String] {
        switch content {
        case .record(let child, _): child().fields.map(\.name)
        default: []
        }
    }
}
