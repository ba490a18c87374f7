// What is said of an agreement in English.

extension AgreementPhrase {
    var english: String {
        switch self {
        case .noLaterThan: "Due"
        case .datePassed: "past the agreed date"
        case .daysPast: "{1} overdue"
        case .kept: "kept"
        case .keptOn: "kept on {1}"
        case .confirmedBy: "confirmed by"
        case .unconfirmed: "according to those who carry it out"
        case .waitsFor: "waits for"
        case .waitedFor: "waited for"
        case .isAwaited: "waiting for this:"
        case .wasAwaited: "waited for this:"
        case .ofOwner: "{1} in {2}"
        case .inTotal: "{1} in all"
        case .moved: "moved from {1} to {2}"
        case .deviation: "on {1} {2}. {3}"
        case .document: "document"
        }
    }
}
