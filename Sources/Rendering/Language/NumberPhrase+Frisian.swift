// Numbers in Frisian.

extension NumberPhrase {
    var frisian: String {
        switch self {
        case .zero: "nul"
        case .one: "ien"
        case .two: "twa"
        case .three: "trije"
        case .four: "fjouwer"
        case .five: "fiif"
        case .six: "seis"
        case .seven: "sân"
        case .eight: "acht"
        case .nine: "njoggen"
        case .ten: "tsien"
        case .eleven: "alve"
        case .twelve: "tolve"
        case .no: "Gjin"
        case .thousands: "."
        case .decimals: ","
        case .euros: "€\u{A0}{1}"
        }
    }
}
