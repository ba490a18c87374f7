// What is said of an agreement in Frisian.

extension AgreementPhrase {
    var frisian: String {
        switch self {
        case .noLaterThan: "Uterlik"
        case .datePassed: "oer de ôfprate datum hinne"
        case .daysPast: "{1} oer de datum"
        case .kept: "neikommen"
        case .keptOn: "neikommen op {1}"
        case .confirmedBy: "befêstige troch"
        case .unconfirmed: "neffens de útfierder"
        case .waitsFor: "wachtet op"
        case .waitedFor: "wachte op"
        case .isAwaited: "hjirop wachtet"
        case .wasAwaited: "hjirop wachte"
        case .ofOwner: "{1} by {2}"
        case .inTotal: "tegearre {1}"
        case .moved: "ferskood fan {1} nei {2}"
        case .deviation: "op {1} {2}. {3}"
        case .document: "dokumint"
        }
    }
}
