// The fixed texts of the interface in Frisian.

extension Phrase {
    var frisian: String {
        switch self {
        case .skipToContent: "Nei de ynhâld"
        case .besideThisPage: "By dizze side"
        case .exampleMunicipality: "Foarbyldgemeente."
        case .organisationsInvented: "en de organisaasjes dêr binne betocht."
        case .mainMenu: "Haadmenu"
        case .breadcrumb: "Krûmelpaad"
        case .overview: "Oersjoch"
        case .contact: "Kontakt"
        case .contactMunicipality: "Kontakt mei de gemeente"
        case .contactFor: "Oansprekpunt foar {1}"
        case .titledFor: "{1} foar {2}"
        case .comesFrom: "Dit giet oer {1}. De boarne is: {2}."
        case .isInvented: "{1} sels is in betochte foarbyldgemeente."
        case .asOf: "Stân fan"
        case .textsAreOf: "De teksten binne fan de doarpen en wiken fan"
        case .themselves: "sels."
        case .mayShareUnder: "Jo meie se diele ûnder"
        case .mentionedIn: "Neamd yn"
        case .onThisPage: "Op dizze side"
        case .ofAllPlans: "Fan alle plannen dy’t net stoppe binne."
        case .outOf: "fan"
        case .and: "en"
        case .onDate: "op"
        case .conditions: "Betingsten"
        case .conditionMet: "oan foldien"
        case .conditionOpen: "noch iepen"
        case .whatIsPossible: "Wat wol kin"
        }
    }
}
