// The texts in and around the pictures in English.

extension PicturePhrase {
    var english: String {
        switch self {
        case .place: "Place"
        case .party: "Party"
        case .together: "total"
        case .togetherBelow: "Total"
        case .statusCaption: "Initiatives by place and status. Each mark is one initiative and links to it."
        case .themesByPlace: "Themes by place"
        case .themesCaption: "Number of initiatives by place and theme"
        case .ownershipCaption: "Number of initiatives by place and type of ownership"
        case .whoOwns: "Who is the owner?"
        case .communityOwns: "The community is the owner"
        case .communityOwnsAll: "The community is the owner everywhere"
        case .communityOwnsSome: "The community is the owner of {1} of the {2} plans"
        case .feasibilityAndStatus: "Feasibility and status"
        case .feasibilityCaption: "Number of initiatives by verdict on feasibility and by status"
        case .feasible: "Feasible?"
        case .agreementsByMonth: "Agreements by party and month"
        case .calendarCaption: "Agreements of the coming twelve months, by party. Each mark links to an agreement."
        case .later: "Later than that"
        case .map: "Map of where the places are"
        }
    }
}
