// Numbers in Dutch.

extension NumberPhrase {
    var dutch: String {
        switch self {
        case .zero: "nul"
        case .one: "één"
        case .two: "twee"
        case .three: "drie"
        case .four: "vier"
        case .five: "vijf"
        case .six: "zes"
        case .seven: "zeven"
        case .eight: "acht"
        case .nine: "negen"
        case .ten: "tien"
        case .eleven: "elf"
        case .twelve: "twaalf"
        case .no: "Geen"
        case .thousands: "."
        case .decimals: ","
        case .euros: "€\u{A0}{1}"
        }
    }
}
