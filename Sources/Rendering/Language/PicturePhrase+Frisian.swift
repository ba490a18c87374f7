// The texts in and around the pictures in Frisian.

extension PicturePhrase {
    var frisian: String {
        switch self {
        case .place: "Kearn"
        case .party: "Partij"
        case .together: "tegearre"
        case .togetherBelow: "Tegearre"
        case .statusCaption: "Inisjativen per kearn en status. Elk teken is ien inisjatyf en ferwiist dernei."
        case .themesByPlace: "Tema’s per kearn"
        case .themesCaption: "Tal inisjativen per kearn en tema"
        case .ownershipCaption: "Tal inisjativen per kearn en type eigenerskip"
        case .whoOwns: "Wa is de eigener?"
        case .communityOwns: "De mienskip is eigener"
        case .communityOwnsAll: "Oeral is de mienskip eigener"
        case .communityOwnsSome: "By {1} fan de {2} plannen is de mienskip eigener"
        case .feasibilityAndStatus: "Helberens en status"
        case .feasibilityCaption: "Tal inisjativen per oardiel oer helberens en per status"
        case .feasible: "Helber?"
        case .agreementsByMonth: "Ofspraken per partij en moanne"
        case .calendarCaption:
            "Ofspraken fan de kommende tolve moannen, per partij. Elk teken ferwiist nei in ôfspraak."
        case .later: "Letter as dat"
        case .map: "Kaart mei de lizzing fan de kearnen"
        }
    }
}
