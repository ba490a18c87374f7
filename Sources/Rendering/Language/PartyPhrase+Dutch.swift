// What is said of a party in Dutch.

extension PartyPhrase {
    var dutch: String {
        switch self {
        case .caption: "Toegezegd en nagekomen, per rol"
        case .total: "Samen"
        case .promised: "toegezegd"
        case .kept: "nagekomen"
        case .ahead: "nog te doen"
        case .overdue: "voorbij de datum"
        case .notKept: "niet nagekomen"
        case .dropped: "vervallen"
        case .inRole: "als {1}"
        case .inAllRoles: "samen, elke afspraak één keer"
        case .noAgreements: "Geen afspraken"
        case .oneMoreContribution: "Er is nog één bijdrage; die staat bij het initiatief."
        case .moreContributions: "Er zijn nog {1} bijdragen; die staan bij de initiatieven."
        case .oneKept: "Eén afspraak, en die is nagekomen"
        case .oneOverdue: "Eén afspraak, voorbij de afgesproken datum"
        case .oneAhead: "Eén afspraak, nog niet nagekomen"
        case .allKept: "{1}, allemaal nagekomen"
        case .noneKept: "{1}, nog niet nagekomen"
        case .someKept: "{1}, waarvan {2}"
        case .numberKept: "{1} nagekomen"
        case .numberOverdue: "{1} voorbij de afgesproken datum"
        case .contact: "Contact met {1}"
        case .description: "{1}: wat is toegezegd en wat is nagekomen."
        }
    }
}
