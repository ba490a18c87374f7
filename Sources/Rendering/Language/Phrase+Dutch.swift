// The fixed texts of the interface in Dutch.

extension Phrase {
    var dutch: String {
        switch self {
        case .skipToContent: "Naar de inhoud"
        case .besideThisPage: "Bij deze pagina"
        case .exampleMunicipality: "Voorbeeldgemeente."
        case .organisationsInvented: "en de organisaties daar zijn verzonnen."
        case .mainMenu: "Hoofdmenu"
        case .breadcrumb: "Kruimelpad"
        case .overview: "Overzicht"
        case .contact: "Contact"
        case .contactMunicipality: "Contact met de gemeente"
        case .contactFor: "Aanspreekpunt voor {1}"
        case .titledFor: "{1} voor {2}"
        case .comesFrom: "Dit gaat over {1}. De bron is: {2}."
        case .isInvented: "{1} zelf is een verzonnen voorbeeldgemeente."
        case .asOf: "Stand van"
        case .textsAreOf: "De teksten zijn van de dorpen en wijken van"
        case .themselves: "zelf."
        case .mayShareUnder: "U mag ze delen onder"
        case .mentionedIn: "Genoemd in"
        case .onThisPage: "Op deze pagina"
        case .ofAllPlans: "Van alle plannen die niet gestopt zijn."
        case .outOf: "van"
        case .and: "en"
        case .onDate: "op"
        case .conditions: "Voorwaarden"
        case .conditionMet: "voldaan"
        case .conditionOpen: "nog open"
        case .whatIsPossible: "Wat wel kan"
        }
    }
}
