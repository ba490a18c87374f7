// What is said of a party in English.

extension PartyPhrase {
    var english: String {
        switch self {
        case .caption: "Promised and kept, by role"
        case .total: "In all"
        case .promised: "promised"
        case .kept: "kept"
        case .ahead: "still to do"
        case .overdue: "past the date"
        case .notKept: "not kept"
        case .dropped: "dropped"
        case .inRole: "as {1}"
        case .inAllRoles: "in all, each agreement once"
        case .noAgreements: "No agreements"
        case .oneMoreContribution: "There is one more contribution; it is listed with the initiative."
        case .moreContributions: "There are {1} more contributions; they are listed with the initiatives."
        case .oneKept: "One agreement, and it was kept"
        case .oneOverdue: "One agreement, past the agreed date"
        case .oneAhead: "One agreement, not kept yet"
        case .allKept: "{1}, all of them kept"
        case .noneKept: "{1}, not kept yet"
        case .someKept: "{1}, of which {2}"
        case .numberKept: "{1} kept"
        case .numberOverdue: "{1} past the agreed date"
        case .contact: "Contact {1}"
        case .description: "{1}: what was promised and what was kept."
        }
    }
}
