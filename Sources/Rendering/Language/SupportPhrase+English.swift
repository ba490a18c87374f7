// The words about support among residents in English.

extension SupportPhrase {
    var english: String {
        switch self {
        case .invited: "{1} invited"
        case .oneTookPart: "{1} took part"
        case .manyTookPart: "{1} took part"
        case .participantsShare: "{1}, {2} of the {3} residents"
        case .ofInhabitants: "{1} of the {2} residents"
        case .resident: "resident"
        case .residents: "residents"
        case .inFavour: "in favour"
        case .neutral: "neutral"
        case .against: "against"
        case .whoWeMissed: "Who we missed:"
        case .source: "Source:"
        case .noAnswerYet: "There is no answer to this yet."
        case .onlyObjectionOpen: "the only objection has no answer yet"
        case .onlyObjectionAnswered: "the only objection has been answered"
        case .allObjectionsOpen: "the {1} objections have no answer yet"
        case .allObjectionsAnswered: "the {1} objections have been answered"
        case .oneObjectionAnswered: "of the {1} objections, one has been answered"
        case .someObjectionsAnswered: "of the {1} objections, {2} have been answered"
        }
    }
}
