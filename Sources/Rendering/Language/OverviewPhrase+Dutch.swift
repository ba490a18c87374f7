// The texts of the front page in Dutch.

extension OverviewPhrase {
    var dutch: String {
        switch self {
        case .municipalityTitle: "Visieplein {1}: wat speelt er in onze kernen?"
        case .toYourPlace: "Naar uw dorp of wijk"
        case .eachMark: "Elk teken is één initiatief: hoe voller het rondje, hoe verder het plan. Bij"
        case .isPastItsDate: "is een afspraak voorbij de datum."
        case .sharedCounts: "Een initiatief van meer kernen samen telt in elke kern mee, en onderaan één keer."
        case .upcoming: "Deze afspraken komen eraan"
        case .nextYear: "Het komende jaar, per partij"
        case .themeNumbers: "Het getal is het aantal initiatieven. Een initiatief kan bij meer thema’s horen."
        case .canItAndHowFar: "Kan het, en hoe ver is het?"
        case .moreThanWishes: "Meer dan een wensenlijst"
        case .howIsWorkingTogether: "Hoe gaat het samenwerken?"
        case .whoTookPart: "Wie deden mee?"
        case .whereOurPlacesAre: "Waar onze kernen liggen"
        case .whatCouncilWants: "Wat de raad wil"
        case .ambitionsLink: "Ambities, en plannen zonder afspraak"
        case .smallResults: "Kleine resultaten"
        case .allResults: "Alle resultaten"
        case .whatHappened: "Wat er onlangs gebeurde"
        case .allChanges: "Alles wat veranderde"
        case .aboutThisSite: "Over dit visieplein"
        case .inShort: "In het kort"
        case .province: "Provincie"
        case .themes: "Thema’s"
        case .themesByPlace: "Thema’s per kern"
        case .vision: "visie"
        case .visions: "visies"
        case .initiative: "initiatief"
        case .initiatives: "initiatieven"
        case .realised: "gereed of in beheer"
        case .agreementPastDate: "afspraak voorbij de datum"
        case .agreementsPastDate: "afspraken voorbij de datum"
        case .noVisionYet: "nog geen visie"
        case .visionInPreparation: "visie in voorbereiding"
        case .visionInDraft: "visie in concept"
        case .visionOfPeriod: "visie {1}"
        }
    }
}
