// The headings of sections in English.

extension SectionPhrase {
    var english: String {
        switch self {
        case .verdict: "Whether it is possible"
        case .agreements: "What has been agreed"
        case .roles: "Who does what"
        case .phases: "Who owns it, by phase"
        case .contributions: "Money, hours and what else has been promised"
        case .milestones: "Milestones"
        case .support: "What residents think of it"
        case .log: "Log"
        case .stories: "Stories"
        case .buildsOn: "What this vision builds on"
        case .meter: "More than a wish list"
        case .talks: "What we are talking about"
        case .response: "Response from the municipality"
        case .initiatives: "Initiatives"
        case .visions: "Visions"
        case .result: "What it brought about"
        case .lesson: "What we learned from it"
        case .leads: "Leads these initiatives"
        case .takesPart: "Takes part in these initiatives"
        }
    }
}
