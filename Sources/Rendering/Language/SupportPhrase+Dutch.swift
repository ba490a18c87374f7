// The words about support among residents in Dutch.

extension SupportPhrase {
    var dutch: String {
        switch self {
        case .invited: "{1} uitgenodigd"
        case .oneTookPart: "{1} deed mee"
        case .manyTookPart: "{1} deden mee"
        case .participantsShare: "{1}, {2} van de {3} inwoners"
        case .ofInhabitants: "{1} van de {2} inwoners"
        case .resident: "bewoner"
        case .residents: "bewoners"
        case .inFavour: "voor"
        case .neutral: "neutraal"
        case .against: "tegen"
        case .whoWeMissed: "Wie we misten:"
        case .source: "Bron:"
        case .noAnswerYet: "Hier is nog geen antwoord op."
        case .onlyObjectionOpen: "het ene bezwaar heeft nog geen antwoord"
        case .onlyObjectionAnswered: "het ene bezwaar is beantwoord"
        case .allObjectionsOpen: "de {1} bezwaren hebben nog geen antwoord"
        case .allObjectionsAnswered: "de {1} bezwaren zijn beantwoord"
        case .oneObjectionAnswered: "van de {1} bezwaren is er één beantwoord"
        case .someObjectionsAnswered: "van de {1} bezwaren zijn er {2} beantwoord"
        }
    }
}
