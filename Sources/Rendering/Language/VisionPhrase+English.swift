// What is said of a vision in English.

extension VisionPhrase {
    var english: String {
        switch self {
        case .ofPlaces: "Vision of"
        case .areaVisionOf: "Area vision of"
        case .areaVision: "area vision"
        case .onBehalf: "On behalf of residents:"
        case .replacedBy: "This vision has been replaced by"
        case .noLongerHolds: "This vision no longer applies."
        case .whatItSaid: "Here you can read what it said."
        case .negotiable: "Open for discussion"
        case .fixed: "Fixed"
        case .fixedBy: "Fixed by"
        case .stillOpen: "Still open:"
        case .about: "About this vision"
        case .document: "The document itself"
        case .documentAt: "The document itself ({1})"
        case .elsewhere: "elsewhere"
        case .inFavour: "{1} in favour"
        case .against: "{1} against"
        case .noLaterThan: "by {1}"
        case .noLaterThanIn: "by the end of {1}"
        case .reviewPassed: "This vision was to be reviewed {1}. That date has passed."
        case .fromVision: "from the vision of {1}"
        case .initiativesHere: "{1} in this place"
        case .initiativesShared: "{1} of these places together"
        case .initiativesInherited: "{1} from the visions of the places"
        case .initiativesPartlyInherited: "{1}, of which {2} from the visions of the places"
        }
    }
}
