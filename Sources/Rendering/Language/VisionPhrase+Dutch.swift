// What is said of a vision in Dutch.

extension VisionPhrase {
    var dutch: String {
        switch self {
        case .ofPlaces: "Visie van"
        case .areaVisionOf: "Gebiedsvisie van"
        case .areaVision: "gebiedsvisie"
        case .onBehalf: "Namens bewoners:"
        case .replacedBy: "Deze visie is vervangen door"
        case .noLongerHolds: "Deze visie geldt niet meer."
        case .whatItSaid: "Hier leest u wat erin stond."
        case .negotiable: "Bespreekbaar"
        case .fixed: "Ligt vast"
        case .fixedBy: "Vastgelegd door"
        case .stillOpen: "Nog open:"
        case .about: "Over deze visie"
        case .document: "Het document zelf"
        case .documentAt: "Het document zelf ({1})"
        case .elsewhere: "elders"
        case .inFavour: "{1} voor"
        case .against: "{1} tegen"
        case .noLaterThan: "uiterlijk {1}"
        case .noLaterThanIn: "uiterlijk in {1}"
        case .reviewPassed: "Deze visie zou {1} opnieuw bekeken worden. Die datum is voorbij."
        case .fromVision: "uit de visie van {1}"
        case .initiativesHere: "{1} in deze kern"
        case .initiativesShared: "{1} van deze kernen samen"
        case .initiativesInherited: "{1} uit de visies van de kernen"
        case .initiativesPartlyInherited: "{1}, waarvan {2} uit de visies van de kernen"
        }
    }
}
