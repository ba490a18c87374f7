// The texts of the front page in Frisian.

extension OverviewPhrase {
    var frisian: String {
        switch self {
        case .municipalityTitle: "Visieplein {1}: wat spilet der yn ús kearnen?"
        case .toYourPlace: "Nei jo doarp of wyk"
        case .eachMark: "Elk teken is ien inisjatyf: hoe folder it rûntsje, hoe fierder it plan. By"
        case .isPastItsDate: "is in ôfspraak oer de datum hinne."
        case .sharedCounts: "In inisjatyf fan mear kearnen tegearre telt yn elke kearn mei, en ûnderoan ien kear."
        case .upcoming: "Dizze ôfspraken komme deroan"
        case .nextYear: "It kommende jier, per partij"
        case .themeNumbers: "It getal is it tal inisjativen. In inisjatyf kin by mear tema’s hearre."
        case .canItAndHowFar: "Kin it, en hoe fier is it?"
        case .moreThanWishes: "Mear as in winskelist"
        case .howIsWorkingTogether: "Hoe giet it gearwurkjen?"
        case .whoTookPart: "Wa diene mei?"
        case .whereOurPlacesAre: "Wêr’t ús kearnen lizze"
        case .whatCouncilWants: "Wat de ried wol"
        case .ambitionsLink: "Ambysjes, en plannen sûnder ôfspraak"
        case .smallResults: "Lytse resultaten"
        case .allResults: "Alle resultaten"
        case .whatHappened: "Wat koartlyn barde"
        case .allChanges: "Alles wat feroare"
        case .aboutThisSite: "Oer dit visieplein"
        case .inShort: "Yn it koart"
        case .province: "Provinsje"
        case .themes: "Tema’s"
        case .themesByPlace: "Tema’s per kearn"
        case .vision: "fyzje"
        case .visions: "fyzjes"
        case .initiative: "inisjatyf"
        case .initiatives: "inisjativen"
        case .realised: "klear of yn behear"
        case .agreementPastDate: "ôfspraak oer de datum hinne"
        case .agreementsPastDate: "ôfspraken oer de datum hinne"
        case .noVisionYet: "noch gjin fyzje"
        case .visionInPreparation: "fyzje yn tarieding"
        case .visionInDraft: "fyzje yn konsept"
        case .visionOfPeriod: "fyzje {1}"
        }
    }
}
