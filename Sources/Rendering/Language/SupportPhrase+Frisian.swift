// The words about support among residents in Frisian.

extension SupportPhrase {
    var frisian: String {
        switch self {
        case .invited: "{1} útnoege"
        case .oneTookPart: "{1} die mei"
        case .manyTookPart: "{1} diene mei"
        case .participantsShare: "{1}, {2} fan de {3} ynwenners"
        case .ofInhabitants: "{1} fan de {2} ynwenners"
        case .resident: "bewenner"
        case .residents: "bewenners"
        case .inFavour: "foar"
        case .neutral: "neutraal"
        case .against: "tsjin"
        case .whoWeMissed: "Wa’t wy misten:"
        case .source: "Boarne:"
        case .noAnswerYet: "Hjir is noch gjin antwurd op."
        case .onlyObjectionOpen: "it iennichste beswier hat noch gjin antwurd"
        case .onlyObjectionAnswered: "it iennichste beswier is beäntwurde"
        case .allObjectionsOpen: "de {1} beswieren hawwe noch gjin antwurd"
        case .allObjectionsAnswered: "de {1} beswieren binne beäntwurde"
        case .oneObjectionAnswered: "fan de {1} beswieren is ien beäntwurde"
        case .someObjectionsAnswered: "fan de {1} beswieren binne {2} beäntwurde"
        }
    }
}
