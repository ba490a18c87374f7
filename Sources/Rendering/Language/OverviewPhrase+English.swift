// The texts of the front page in English.

extension OverviewPhrase {
    var english: String {
        switch self {
        case .municipalityTitle: "Visieplein {1}: what is going on in our places?"
        case .toYourPlace: "Go to your village or neighbourhood"
        case .eachMark: "Each mark is one initiative: the fuller the circle, the further the plan. A"
        case .isPastItsDate: "means that an agreement is past its date."
        case .sharedCounts: "An initiative of several places counts in each of them, and once at the bottom."
        case .upcoming: "These agreements are coming up"
        case .nextYear: "The coming year, by party"
        case .themeNumbers: "The number is how many initiatives there are. An initiative can belong to several themes."
        case .canItAndHowFar: "Can it be done, and how far is it?"
        case .moreThanWishes: "More than a wish list"
        case .howIsWorkingTogether: "How is working together going?"
        case .whoTookPart: "Who took part?"
        case .whereOurPlacesAre: "Where our places are"
        case .whatCouncilWants: "What the council wants"
        case .ambitionsLink: "Ambitions, and plans without an agreement"
        case .smallResults: "Small results"
        case .allResults: "All results"
        case .whatHappened: "What happened recently"
        case .allChanges: "Everything that changed"
        case .aboutThisSite: "About this visieplein"
        case .inShort: "In short"
        case .province: "Province"
        case .themes: "Themes"
        case .themesByPlace: "Themes by place"
        case .vision: "vision"
        case .visions: "visions"
        case .initiative: "initiative"
        case .initiatives: "initiatives"
        case .realised: "done or maintained"
        case .agreementPastDate: "agreement past its date"
        case .agreementsPastDate: "agreements past their date"
        case .noVisionYet: "no vision yet"
        case .visionInPreparation: "vision in preparation"
        case .visionInDraft: "vision in draft"
        case .visionOfPeriod: "vision {1}"
        }
    }
}
