// The words of the list of an area manager in Frisian.

extension WorklistPhrase {
    var frisian: String {
        switch self {
        case .title: "Wurklist"
        case .nothing: "Der is no neat dat omtinken freget."
        case .lead: "{1} om oer te beljen, yn {2}. Wat kearnen tegearre dogge, stiet by elk fan harren."
        case .item: "punt"
        case .items: "punten"
        case .waitsForThing: "op"
        case .overdue: "oer de ôfprate datum hinne"
        case .answerOverdue: "antwurd oer de ôfprate datum hinne"
        case .reviewPassed: "op ’e nij besjen"
        case .waiting: "wachtet"
        case .silent: "lang gjin nijs"
        case .missingLead: "noch gjin trekker"
        case .overdueSince: "ôfpraat {1}: {2}"
        case .answerOverdueSince: "antwurd tasein {1}: {2}"
        case .reviewPassedSince: "op ’e nij te besjen {1}: {2}"
        case .waitingSince: "ôfpraat {1}, en wachtet"
        case .silentSince: "lêste nijs: {1}"
        case .nobodyLeads: "noch gjinien is trekker of ferantwurdlik"
        case .placesColumn: "kearnen"
        case .whyColumn: "wêrom"
        case .whatColumn: "wat"
        case .agreementColumn: "ôfspraak"
        case .dateColumn: "datum"
        case .daysPastColumn: "dagen oer de datum"
        case .whoColumn: "wa"
        case .waitsForColumn: "wachtet op"
        case .pageColumn: "side"
        }
    }
}
