// Numbers in English.

extension NumberPhrase {
    var english: String {
        switch self {
        case .zero: "zero"
        case .one: "one"
        case .two: "two"
        case .three: "three"
        case .four: "four"
        case .five: "five"
        case .six: "six"
        case .seven: "seven"
        case .eight: "eight"
        case .nine: "nine"
        case .ten: "ten"
        case .eleven: "eleven"
        case .twelve: "twelve"
        case .no: "No"
        case .thousands: ","
        case .decimals: "."
        case .euros: "€{1}"
        }
    }
}
