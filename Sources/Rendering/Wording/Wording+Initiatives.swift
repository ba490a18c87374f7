internal import VillageModel

// What is said of an initiative and its verdict: who looks into it, when the answer comes, who does what.

extension Wording {
    /// The verdict as a heading.
    func heading(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: "Nog geen oordeel over de haalbaarheid"
        case .underReview: "Of het kan, wordt onderzocht"
        case .feasible: "Het is haalbaar"
        case .feasibleIf: "Haalbaar, als aan de voorwaarden is voldaan"
        case .notNow: "Nu kan het niet"
        case .unfeasible: "Het is niet haalbaar"
        }
    }

    /// Before the party that judges: it did, or it still looks into it.
    func assessedBy(_ feasibility: Feasibility) -> String {
        feasibility == .underReview ? "Wordt onderzocht door" : "Beoordeeld door"
    }

    /// When the verdict comes, or should have come.
    func answer(due: PlanDate, isPast: Bool) -> String {
        isPast
            ? "Het antwoord zou er \(deadline(due)) zijn. Die datum is voorbij."
            : "Het antwoord komt \(deadline(due))."
    }

    /// When an initiative is looked at again, or should have been.
    func review(on day: CalendarDate, isPast: Bool) -> String {
        isPast
            ? "We zouden het op \(date(day)) opnieuw bekijken. Die datum is voorbij."
            : "We bekijken het opnieuw op \(date(day))."
    }

    /// The last sign of life of an initiative that is silent.
    func lastNews(_ day: CalendarDate, days: Int) -> String { "\(date(day)), \(counted(days, .day)) geleden" }

    /// What a role answers; nil asks for those that take part without one.
    func question(_ role: AgreementRole?) -> String {
        switch role {
        case .lead: "Wie trekt het?"
        case .executor: "Wie voert het uit?"
        case .accountable: "Wie is verantwoordelijk?"
        case .licensor: "Wie geeft een vergunning?"
        case .funder: "Wie betaalt mee?"
        case .adviser: "Wie adviseert?"
        case nil: "Wie doet er nog meer mee?"
        }
    }
}
