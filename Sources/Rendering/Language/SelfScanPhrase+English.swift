// The words of the self-scan in English.

extension SelfScanPhrase {
    var english: String {
        switch self {
        case .then: "Then"
        case .now: "Now"
        case .title: "The self-scan of {1}"
        case .lastFilledIn: "How residents and municipality work together. Last filled in on {1}."
        case .leadNone:
            "How do residents and municipality work together? Those who wish look in the mirror and talk about "
                + "it."
        case .leadOnce: "How do residents and municipality work together in {1}? Looked at together once."
        case .leadThenAndNow: "How do residents and municipality work together in {1}? Then and now, side by side."
        case .legend: "The dot is where it stands now, the circle is the goal: from 1 (not at all) to 5 (completely)."
        case .principle: "Principle"
        case .score: "now"
        case .goal: "goal"
        case .ofPlaces: "Self-scans of villages and neighbourhoods"
        case .origin: "Where this comes from"
        case .originExplained:
            "The sixteen principles come from the village policy of the municipality of Midden-Drenthe: "
                + "a wheel of eight for the municipality and a wheel of eight for residents. Filling them in "
                + "together, on a scale of 1 to 5 for now and goal, is a choice of this site. The question "
                + "“where do we stand now and where do we want to stand in the future” comes from the Kleine "
                + "Kernen Spel (“game of small villages”)."
        case .talkMatters:
            "The talk about it counts more than the number. That is why we add nothing up and do not compare "
                + "villages."
        case .formTitle: "Self-scan to fill in"
        case .formLead: "For the kitchen table: print it, fill it in with a pen, talk about it."
        case .formPlace: "Village or neighbourhood"
        case .formDate: "Date"
        case .formBy: "Who took part?"
        case .formHowTo:
            "Put a cross in the circle where you stand now, and a ring around the circle where you want to go. "
                + "1 is not at all, 5 is completely. On the line there is room for an example."
        case .questionMunicipality: "How is the municipality doing?"
        case .questionResidents: "How are we residents doing?"
        case .placeFirst: "Village or neighbourhood as the starting point"
        case .oneContact: "One clear point of contact"
        case .sincereParticipation: "Sincere participation"
        case .equalPartners: "Equal partners"
        case .tailorMade: "Tailor-made as the rule"
        case .integratedApproach: "Integrated approach"
        case .sharedInterest: "Shared interest"
        case .transparent: "Transparent and led by demand"
        case .investInRelation: "Invest in your relationship with the municipality"
        case .beIndependent: "Act independently"
        case .involveCommunity: "Involve your own community"
        case .seekCooperation: "Seek broad cooperation"
        case .dareToSayNo: "Dare to say no"
        case .beVisible: "Be visible"
        case .activateAndConnect: "Activate and connect"
        case .linkBetween: "Link between the daily lives of residents and the municipality"
        }
    }
}
