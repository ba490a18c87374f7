// What is said of an initiative in English.

extension InitiativePhrase {
    var english: String {
        switch self {
        case .ofPlaces: "Initiative of"
        case .life: "Stages of this initiative"
        case .seeAgreements: "See the agreements"
        case .whyThisStatus: "Why this is {1}"
        case .plainLanguage: "In plain language"
        case .notAgreed: "not agreed yet"
        case .nobodyAssesses: "It does not say here yet who finds out whether this can be done, or when."
        case .agreementOverdue: "agreement past its date"
        case .markOverdue: "{1}: {2}, an agreement is past its date"
        case .undecided: "No verdict yet on whether it can be done"
        case .underReview: "Whether it can be done is being looked into"
        case .feasible: "It can be done"
        case .feasibleIf: "It can be done, if the conditions are met"
        case .notNow: "It cannot be done now"
        case .unfeasible: "It cannot be done"
        case .assessedBy: "Assessed by"
        case .assessing: "Being looked into by"
        case .answerDue: "The answer will come {1}."
        case .answerOverdue: "The answer should have come {1}. That date has passed."
        case .reviewDue: "We will look at it again on {1}."
        case .reviewOverdue: "We were to look at it again on {1}. That date has passed."
        case .ago: "{1}, {2} ago"
        case .whoLeads: "Who leads it?"
        case .whoExecutes: "Who carries it out?"
        case .whoIsAccountable: "Who is accountable?"
        case .whoLicenses: "Who gives a permit?"
        case .whoFunds: "Who helps to pay?"
        case .whoAdvises: "Who gives advice?"
        case .whoElse: "Who else takes part?"
        case .takesOverTask: "residents take over a task of the government"
        case .costsNothing: "costs nothing"
        case .statusFromTo: "Status changed from “{1}” to “{2}”."
        case .statusTo: "Status changed to “{1}”."
        }
    }
}
