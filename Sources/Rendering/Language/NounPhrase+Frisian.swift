// Nouns in Frisian.

extension NounPhrase {
    var frisian: String {
        switch self {
        case .initiative: "inisjatyf"
        case .initiatives: "inisjativen"
        case .agreement: "ôfspraak"
        case .agreements: "ôfspraken"
        case .vision: "fyzje"
        case .visions: "fyzjes"
        case .areaVision: "gebietsfyzje"
        case .areaVisions: "gebietsfyzjes"
        case .place: "kearn"
        case .places: "kearnen"
        case .theme: "tema"
        case .themes: "tema’s"
        case .party: "partij"
        case .parties: "partijen"
        case .story: "ferhaal"
        case .stories: "ferhalen"
        case .track: "trajekt"
        case .tracks: "trajekten"
        case .hour: "oere"
        case .hours: "oeren"
        case .condition: "betingst"
        case .conditions: "betingsten"
        case .day: "dei"
        case .days: "dagen"
        }
    }
}
