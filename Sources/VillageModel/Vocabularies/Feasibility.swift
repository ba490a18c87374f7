/// The verdict on whether an initiative can be done. Separate from its status.
package enum Feasibility: Vocabulary {
    case undecided, underReview, feasible, feasibleIf, notNow, unfeasible

    package var spelling: Spelling {
        switch self {
        case .undecided: Spelling("onbekend", "undecided")
        case .underReview: Spelling("in onderzoek", "under_review")
        case .feasible: Spelling("haalbaar", "feasible")
        case .feasibleIf: Spelling("haalbaar mits", "feasible_if")
        case .notNow: Spelling("niet nu", "not_now")
        case .unfeasible: Spelling("niet haalbaar", "unfeasible")
        }
    }
}
