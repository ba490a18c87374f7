// The headings of sections in Dutch.

extension SectionPhrase {
    var dutch: String {
        switch self {
        case .verdict: "Of het kan"
        case .agreements: "Wat er is afgesproken"
        case .roles: "Wie wat doet"
        case .phases: "Van wie het is, per fase"
        case .contributions: "Geld, uren en wat er nog meer is toegezegd"
        case .milestones: "Mijlpalen"
        case .support: "Wat bewoners ervan vinden"
        case .log: "Logboek"
        case .stories: "Verhalen"
        case .buildsOn: "Waar deze visie op bouwt"
        case .meter: "Meer dan een wensenlijst"
        case .talks: "Waarover we in gesprek zijn"
        case .response: "Reactie van de gemeente"
        case .initiatives: "Initiatieven"
        case .visions: "Visies"
        case .result: "Wat het opleverde"
        case .lesson: "Wat we ervan leerden"
        case .leads: "Trekt deze initiatieven"
        case .takesPart: "Doet mee aan deze initiatieven"
        }
    }
}
