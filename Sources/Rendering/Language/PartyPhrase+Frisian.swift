// What is said of a party in Frisian.

extension PartyPhrase {
    var frisian: String {
        switch self {
        case .caption: "Tasein en neikommen, per rol"
        case .total: "Tegearre"
        case .promised: "tasein"
        case .kept: "neikommen"
        case .ahead: "noch te dwaan"
        case .overdue: "oer de datum hinne"
        case .notKept: "net neikommen"
        case .dropped: "ferfallen"
        case .inRole: "as {1}"
        case .inAllRoles: "tegearre, elke ôfspraak ien kear"
        case .noAgreements: "Gjin ôfspraken"
        case .oneMoreContribution: "Der is noch ien bydrage; dy stiet by it inisjatyf."
        case .moreContributions: "Der binne noch {1} bydragen; dy steane by de inisjativen."
        case .oneKept: "Ien ôfspraak, en dy is neikommen"
        case .oneOverdue: "Ien ôfspraak, oer de ôfprate datum hinne"
        case .oneAhead: "Ien ôfspraak, noch net neikommen"
        case .allKept: "{1}, allegear neikommen"
        case .noneKept: "{1}, noch net neikommen"
        case .someKept: "{1}, wêrfan {2}"
        case .numberKept: "{1} neikommen"
        case .numberOverdue: "{1} oer de ôfprate datum hinne"
        case .contact: "Kontakt mei {1}"
        case .description: "{1}: wat is tasein en wat is neikommen."
        }
    }
}
