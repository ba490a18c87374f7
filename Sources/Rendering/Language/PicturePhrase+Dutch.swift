// The texts in and around the pictures in Dutch.

extension PicturePhrase {
    var dutch: String {
        switch self {
        case .place: "Kern"
        case .party: "Partij"
        case .together: "samen"
        case .togetherBelow: "Samen"
        case .statusCaption: "Initiatieven per kern en status. Elk teken is één initiatief en verwijst ernaar."
        case .themesByPlace: "Thema’s per kern"
        case .themesCaption: "Aantal initiatieven per kern en thema"
        case .ownershipCaption: "Aantal initiatieven per kern en type eigenaarschap"
        case .whoOwns: "Wie is de eigenaar?"
        case .communityOwns: "De gemeenschap is eigenaar"
        case .communityOwnsAll: "Overal is de gemeenschap eigenaar"
        case .communityOwnsSome: "Bij {1} van de {2} plannen is de gemeenschap eigenaar"
        case .feasibilityAndStatus: "Haalbaarheid en status"
        case .feasibilityCaption: "Aantal initiatieven per oordeel over haalbaarheid en per status"
        case .feasible: "Haalbaar?"
        case .agreementsByMonth: "Afspraken per partij en maand"
        case .calendarCaption:
            "Afspraken van de komende twaalf maanden, per partij. Elk teken verwijst naar een afspraak."
        case .later: "Later dan dat"
        case .map: "Kaart met de ligging van de kernen"
        }
    }
}
