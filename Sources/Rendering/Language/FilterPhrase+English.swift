// The texts of the filters in English.

extension FilterPhrase {
    var english: String {
        switch self {
        case .heading: "Choose what you want to see"
        case .place: "Village or neighbourhood"
        case .theme: "Theme"
        case .status: "Status"
        case .feasibility: "Feasibility"
        case .owner: "Ownership"
        case .party: "Party"
        case .anything: "all"
        case .clear: "Clear choices"
        case .ofAll: "of {1}"
        case .findPlace: "Find a village or neighbourhood"
        case .onOnePage: "All {1} on one page, to search in"
        case .allOnOnePage: "All initiatives on one page"
        case .tooMany:
            "These are too many initiatives to search on one page. Choose a kind, a place, a theme or a "
                + "party below."
        case .partings: "Initiatives by kind"
        case .byStatus: "By status"
        case .byFeasibility: "By feasibility"
        case .byOwner: "By ownership"
        case .byOther: "By place, theme or party"
        case .withStatus: "Initiatives with the status “{1}”"
        case .withVerdict: "Initiatives with the verdict “{1}”"
        case .withOwner: "Initiatives: {1}"
        }
    }
}
