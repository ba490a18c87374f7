// The texts of the pages of a place and a theme in Dutch.

extension PlacePhrase {
    var dutch: String {
        switch self {
        case .noVision: "Nog geen visie"
        case .sharedVision: "Een visie samen met andere kernen"
        case .sharedVisions: "Visies samen met andere kernen"
        case .ourVision: "Onze visie"
        case .ourVisions: "Onze visies"
        case .whatWasKept: "Wat is nagekomen"
        case .kind: "Soort"
        case .inhabitants: "Inwoners"
        case .area: "Gebied"
        case .onBehalf: "Namens bewoners"
        case .parties: "Partijen in deze kern"
        case .statisticsCodes: "CBS-codes"
        case .onBehalfOf: "Namens de bewoners"
        case .noNeedForVision: "Dat hoeft ook niet: elk dorp en elke wijk kiest een eigen vorm en tempo."
        case .stillToBeDone: "Wat er nog te doen is"
        case .agreements: "Afspraken"
        case .whatIsThere: "Wat {1} in huis heeft"
        case .whereDoWeStand: "Waar staan we, en waar willen we heen?"
        case .log: "Logboek"
        case .stories: "Verhalen"
        case .elsewhere: "Ook in andere kernen"
        case .matchReason: "Zelfde thema ({1}) en soort ({2}) als “{3}”; {4}"
        case .resultIsThere: "het resultaat is er al"
        case .isFurther: "is al een stap verder"
        case .isAsFar: "is even ver"
        case .theme: "Thema"
        case .byPlace: "Per kern"
        }
    }
}
