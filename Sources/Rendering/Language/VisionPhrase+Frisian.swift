// What is said of a vision in Frisian.

extension VisionPhrase {
    var frisian: String {
        switch self {
        case .ofPlaces: "Fyzje fan"
        case .areaVisionOf: "Gebietsfyzje fan"
        case .areaVision: "gebietsfyzje"
        case .onBehalf: "Ut namme fan bewenners:"
        case .replacedBy: "Dizze fyzje is ferfongen troch"
        case .noLongerHolds: "Dizze fyzje jildt net mear."
        case .whatItSaid: "Hjir lêze jo wat deryn stie."
        case .negotiable: "Te besprekken"
        case .fixed: "Leit fêst"
        case .fixedBy: "Fêstlein troch"
        case .stillOpen: "Noch iepen:"
        case .about: "Oer dizze fyzje"
        case .document: "It dokumint sels"
        case .documentAt: "It dokumint sels ({1})"
        case .elsewhere: "earne oars"
        case .inFavour: "{1} foar"
        case .against: "{1} tsjin"
        case .noLaterThan: "uterlik {1}"
        case .noLaterThanIn: "uterlik yn {1}"
        case .reviewPassed: "Dizze fyzje soe {1} op ’e nij besjoen wurde. Dy datum is foarby."
        case .fromVision: "út de fyzje fan {1}"
        case .initiativesHere: "{1} yn dizze kearn"
        case .initiativesShared: "{1} fan dizze kearnen tegearre"
        case .initiativesInherited: "{1} út de fyzjes fan de kearnen"
        case .initiativesPartlyInherited: "{1}, wêrfan {2} út de fyzjes fan de kearnen"
        }
    }
}
