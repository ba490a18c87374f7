internal import VillageModel

// What is said of an initiative and its verdict: who looks into it, when the answer comes, who does what.

extension Wording {
    /// The verdict as a heading.
    func heading(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: say(InitiativePhrase.undecided)
        case .underReview: say(InitiativePhrase.underReview)
        case .feasible: say(InitiativePhrase.feasible)
        case .feasibleIf: say(InitiativePhrase.feasibleIf)
        case .notNow: say(InitiativePhrase.notNow)
        case .unfeasible: say(InitiativePhrase.unfeasible)
        }
    }

    /// Before the party that judges: it did, or it still looks into it.
    func assessedBy(_ feasibility: Feasibility) -> String {
        say(feasibility == .underReview ? InitiativePhrase.assessing : .assessedBy)
    }

    /// When the verdict comes, or should have come.
    func answer(due: PlanDate, isPast: Bool) -> String {
        say(isPast ? InitiativePhrase.answerOverdue : .answerDue, deadline(due))
    }

    /// When an initiative is looked at again, or should have been.
    func review(on day: CalendarDate, isPast: Bool) -> String {
        say(isPast ? InitiativePhrase.reviewOverdue : .reviewDue, date(day))
    }

    /// The last sign of life of an initiative that is silent.
    func lastNews(_ day: CalendarDate, days: Int) -> String {
        say(InitiativePhrase.ago, date(day), counted(days, .day))
    }

    /// What the glyph of an initiative says to those who don't see it.
    func mark(_ title: String, _ status: InitiativeStatus, isOverdue: Bool) -> String {
        isOverdue ? say(InitiativePhrase.markOverdue, title, label(status)) : "\(title): \(label(status))"
    }

    /// Why an initiative is paused or stopped, as a heading.
    func whyThis(_ status: InitiativeStatus) -> String { say(InitiativePhrase.whyThisStatus, label(status)) }

    /// A change of status in the log; `from` is nil where the log does not tell.
    func change(from: InitiativeStatus?, to: InitiativeStatus) -> String {
        from.map { say(InitiativePhrase.statusFromTo, label($0), label(to)) }
            ?? say(InitiativePhrase.statusTo, label(to))
    }

    /// What a role answers; nil asks for those that take part without one.
    func question(_ role: AgreementRole?) -> String {
        switch role {
        case .lead: say(InitiativePhrase.whoLeads)
        case .executor: say(InitiativePhrase.whoExecutes)
        case .accountable: say(InitiativePhrase.whoIsAccountable)
        case .licensor: say(InitiativePhrase.whoLicenses)
        case .funder: say(InitiativePhrase.whoFunds)
        case .adviser: say(InitiativePhrase.whoAdvises)
        case nil: say(InitiativePhrase.whoElse)
        }
    }
}
