// The words of the list of an area manager in Dutch.

extension WorklistPhrase {
    var dutch: String {
        switch self {
        case .title: "Werklijst"
        case .nothing: "Er is nu niets dat aandacht vraagt."
        case .lead: "{1} om over te bellen, in {2}. Wat kernen samen doen, staat bij elk ervan."
        case .item: "punt"
        case .items: "punten"
        case .waitsForThing: "op"
        case .overdue: "voorbij de afgesproken datum"
        case .answerOverdue: "antwoord voorbij de afgesproken datum"
        case .reviewPassed: "opnieuw bekijken"
        case .waiting: "wacht"
        case .silent: "lang geen nieuws"
        case .missingLead: "nog geen trekker"
        case .overdueSince: "afgesproken {1}: {2}"
        case .answerOverdueSince: "antwoord beloofd {1}: {2}"
        case .reviewPassedSince: "opnieuw te bekijken {1}: {2}"
        case .waitingSince: "afgesproken {1}, en wacht"
        case .silentSince: "laatste nieuws: {1}"
        case .nobodyLeads: "nog niemand trekt het of is verantwoordelijk"
        case .placesColumn: "kernen"
        case .whyColumn: "waarom"
        case .whatColumn: "wat"
        case .agreementColumn: "afspraak"
        case .dateColumn: "datum"
        case .daysPastColumn: "dagen voorbij"
        case .whoColumn: "wie"
        case .waitsForColumn: "wacht op"
        case .pageColumn: "pagina"
        }
    }
}
