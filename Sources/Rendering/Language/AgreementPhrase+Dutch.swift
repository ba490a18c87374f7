// What is said of an agreement in Dutch.

extension AgreementPhrase {
    var dutch: String {
        switch self {
        case .noLaterThan: "Uiterlijk"
        case .datePassed: "voorbij de afgesproken datum"
        case .daysPast: "{1} voorbij"
        case .kept: "nagekomen"
        case .keptOn: "nagekomen op {1}"
        case .confirmedBy: "bevestigd door"
        case .unconfirmed: "volgens de uitvoerder"
        case .waitsFor: "wacht op"
        case .waitedFor: "wachtte op"
        case .isAwaited: "hierop wacht"
        case .wasAwaited: "hierop wachtte"
        case .ofOwner: "{1} bij {2}"
        case .inTotal: "samen {1}"
        case .moved: "verschoven van {1} naar {2}"
        case .deviation: "op {1} {2}. {3}"
        case .document: "document"
        }
    }
}
