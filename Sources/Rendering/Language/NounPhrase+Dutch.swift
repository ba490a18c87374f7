// Nouns in Dutch.

extension NounPhrase {
    var dutch: String {
        switch self {
        case .initiative: "initiatief"
        case .initiatives: "initiatieven"
        case .agreement: "afspraak"
        case .agreements: "afspraken"
        case .vision: "visie"
        case .visions: "visies"
        case .areaVision: "gebiedsvisie"
        case .areaVisions: "gebiedsvisies"
        case .place: "kern"
        case .places: "kernen"
        case .theme: "thema"
        case .themes: "thema’s"
        case .party: "partij"
        case .parties: "partijen"
        case .story: "verhaal"
        case .stories: "verhalen"
        case .track: "traject"
        case .tracks: "trajecten"
        case .hour: "uur"
        case .hours: "uur"
        case .condition: "voorwaarde"
        case .conditions: "voorwaarden"
        case .day: "dag"
        case .days: "dagen"
        }
    }
}
