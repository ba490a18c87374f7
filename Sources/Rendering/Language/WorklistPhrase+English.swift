// The words of the list of an area manager in English.

extension WorklistPhrase {
    var english: String {
        switch self {
        case .title: "Work list"
        case .nothing: "Nothing needs attention now."
        case .lead: "{1} to call about, in {2}. What places do together is listed with each of them."
        case .item: "item"
        case .items: "items"
        case .waitsForThing: "for"
        case .overdue: "past the agreed date"
        case .answerOverdue: "answer past the agreed date"
        case .reviewPassed: "look at it again"
        case .waiting: "waiting"
        case .silent: "no news for a long time"
        case .missingLead: "no lead yet"
        case .overdueSince: "due {1}: {2}"
        case .answerOverdueSince: "answer promised {1}: {2}"
        case .reviewPassedSince: "to be looked at again {1}: {2}"
        case .waitingSince: "due {1}, and waiting"
        case .silentSince: "latest news: {1}"
        case .nobodyLeads: "nobody leads it or is responsible yet"
        case .placesColumn: "places"
        case .whyColumn: "why"
        case .whatColumn: "what"
        case .agreementColumn: "agreement"
        case .dateColumn: "date"
        case .daysPastColumn: "days past"
        case .whoColumn: "who"
        case .waitsForColumn: "waits for"
        case .pageColumn: "page"
        }
    }
}
