// Nouns in English.

extension NounPhrase {
    var english: String {
        switch self {
        case .initiative: "initiative"
        case .initiatives: "initiatives"
        case .agreement: "agreement"
        case .agreements: "agreements"
        case .vision: "vision"
        case .visions: "visions"
        case .areaVision: "area vision"
        case .areaVisions: "area visions"
        case .place: "place"
        case .places: "places"
        case .theme: "theme"
        case .themes: "themes"
        case .party: "party"
        case .parties: "parties"
        case .story: "story"
        case .stories: "stories"
        case .track: "track"
        case .tracks: "tracks"
        case .hour: "hour"
        case .hours: "hours"
        case .condition: "condition"
        case .conditions: "conditions"
        case .day: "day"
        case .days: "days"
        }
    }
}
