// The fixed texts of the interface in English.

extension Phrase {
    var english: String {
        switch self {
        case .skipToContent: "Skip to content"
        case .besideThisPage: "About this page"
        case .exampleMunicipality: "Example municipality."
        case .organisationsInvented: "and the organisations there are invented."
        case .mainMenu: "Main menu"
        case .breadcrumb: "Breadcrumb"
        case .overview: "Overview"
        case .contact: "Contact"
        case .contactMunicipality: "Contact the municipality"
        case .contactFor: "Contact for {1}"
        case .titledFor: "{1} for {2}"
        case .comesFrom: "This is about {1}. The source is: {2}."
        case .isInvented: "{1} itself is an invented example municipality."
        case .asOf: "As of"
        case .textsAreOf: "The texts are by the villages and neighbourhoods of"
        case .themselves: "themselves."
        case .mayShareUnder: "You may share them under"
        case .mentionedIn: "Mentioned in"
        case .onThisPage: "On this page"
        case .ofAllPlans: "Of all plans that have not been stopped."
        case .outOf: "of"
        case .and: "and"
        case .onDate: "on"
        case .conditions: "Conditions"
        case .conditionMet: "met"
        case .conditionOpen: "still open"
        case .whatIsPossible: "What is possible"
        }
    }
}
