internal import Diagnostics

extension ValueType {
    /// With its article, to put behind "is".
    var kind: Message {
        switch self {
        case .text: Message(nl: "een tekst", en: "a text")
        case .number: Message(nl: "een getal", en: "a number")
        case .address: Message(nl: "een adres", en: "an address")
        case .url: Message(nl: "een webadres", en: "a web address")
        case .markup: Message(nl: "opmaak", en: "markup")
        }
    }

    var name: Message {
        switch self {
        case .text: Message(nl: "tekst", en: "text")
        case .number: Message(nl: "getal", en: "number")
        case .address: Message(nl: "adres", en: "address")
        case .url: Message(nl: "webadres", en: "web address")
        case .markup: Message(nl: "opmaak", en: "markup")
        }
    }
}
