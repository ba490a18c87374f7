/// A thing that people want to happen, from wish to result.
///
/// A class: lists, counts and pages pass it on all the time, and copying a struct would count forty references.
package final class Initiative: Sendable {
    package let origin: Origin
    package let title: String
    /// In plain language.
    package let summary: String
    /// One village, or two or more for a shared initiative.
    package let places: [ID<Place>]
    package let status: InitiativeStatus
    package let kind: InitiativeKind
    package let themes: [ID<Theme>]
    /// Who owns it; nil while that is not settled.
    package let owner: Ownership?
    package let verdict: Verdict
    /// Why it is on hold or will not happen.
    package let statusReason: String?
    package let reviewOn: CalendarDate?
    package let lead: ID<Party>?
    package let parties: [ID<Party>]
    /// Smaller initiatives that this one takes along.
    package let bundles: [ID<Initiative>]
    package let participation: Participation?
    package let involvedSince: CalendarDate?
    /// Residents take over a public task under the right to challenge.
    package let usesRightToChallenge: Bool
    package let phases: [Phase]
    package let budget: Budget?
    package let contributions: [Contribution]
    package let start: PlanDate?
    package let targetDate: PlanDate?
    package let completedOn: CalendarDate?
    package let agreements: [Agreement]
    package let milestones: [Milestone]
    package let support: [Support]
    package let log: [LogEntry]
    /// The policy text once more in plain language.
    package let plainLanguage: String?
    package let photos: [Photo]
    package let extra: [ExtraField]

    package init(
        origin: Origin, title: String, summary: String, places: [ID<Place>], status: InitiativeStatus,
        kind: InitiativeKind, themes: [ID<Theme>], owner: Ownership?, verdict: Verdict, statusReason: String?,
        reviewOn: CalendarDate?, lead: ID<Party>?, parties: [ID<Party>], bundles: [ID<Initiative>],
        participation: Participation?, involvedSince: CalendarDate?, usesRightToChallenge: Bool,
        phases: [Phase], budget: Budget?, contributions: [Contribution], start: PlanDate?,
        targetDate: PlanDate?, completedOn: CalendarDate?, agreements: [Agreement], milestones: [Milestone],
        support: [Support], log: [LogEntry], plainLanguage: String?, photos: [Photo], extra: [ExtraField]
    ) {
        self.origin = origin
        self.title = title
        self.summary = summary
        self.places = places
        self.status = status
        self.kind = kind
        self.themes = themes
        self.owner = owner
        self.verdict = verdict
        self.statusReason = statusReason
        self.reviewOn = reviewOn
        self.lead = lead
        self.parties = parties
        self.bundles = bundles
        self.participation = participation
        self.involvedSince = involvedSince
        self.usesRightToChallenge = usesRightToChallenge
        self.phases = phases
        self.budget = budget
        self.contributions = contributions
        self.start = start
        self.targetDate = targetDate
        self.completedOn = completedOn
        self.agreements = agreements
        self.milestones = milestones
        self.support = support
        self.log = log
        self.plainLanguage = plainLanguage
        self.photos = photos
        self.extra = extra
    }
}

/// Whether it can be done, who judged so and why.
package struct Verdict: Sendable, Hashable {
    package var feasibility: Feasibility
    package var assessedBy: ID<Party>?
    package var assessedOn: CalendarDate?
    /// By when the verdict is promised.
    package var answerDue: PlanDate?
    package var rationale: String?
    package var conditions: [Condition]
    /// What could be done instead.
    package var alternative: String?

    package init(
        feasibility: Feasibility, assessedBy: ID<Party>?, assessedOn: CalendarDate?, answerDue: PlanDate?,
        rationale: String?, conditions: [Condition], alternative: String?
    ) {
        self.feasibility = feasibility
        self.assessedBy = assessedBy
        self.assessedOn = assessedOn
        self.answerDue = answerDue
        self.rationale = rationale
        self.conditions = conditions
        self.alternative = alternative
    }
}

/// What must be so before an initiative is feasible.
package struct Condition: Sendable, Hashable {
    package var what: String
    package var isMet: Bool

    package init(
        what: String, isMet: Bool
    ) {
        self.what = what
        self.isMet = isMet
    }
}

/// A part of an initiative with an owner of its own: "dit kan ook per fase en traject verschillen" (brochure).
package struct Phase: Sendable, Hashable {
    package var name: String
    package var from: PlanDate?
    package var to: PlanDate?
    package var owner: Ownership

    package init(
        name: String, from: PlanDate?, to: PlanDate?, owner: Ownership
    ) {
        self.name = name
        self.from = from
        self.to = to
        self.owner = owner
    }
}

/// What it costs. An estimate of zero means: costs nothing.
package struct Budget: Sendable, Hashable {
    package var estimate: Euros?
    package var covered: Euros?
    package var spent: Euros?

    package init(
        estimate: Euros?, covered: Euros?, spent: Euros?
    ) {
        self.estimate = estimate
        self.covered = covered
        self.spent = spent
    }
}

/// What a party promised to bring, and what it brought.
package struct Contribution: Sendable, Hashable {
    package var party: ID<Party>
    package var kind: ContributionKind
    package var promised: Quantity
    package var delivered: Quantity?

    package init(
        party: ID<Party>, kind: ContributionKind, promised: Quantity, delivered: Quantity?
    ) {
        self.party = party
        self.kind = kind
        self.promised = promised
        self.delivered = delivered
    }
}

/// A step on the way that can be seen.
package struct Milestone: Sendable, Hashable {
    package var what: String
    package var planned: PlanDate?
    package var reachedOn: CalendarDate?

    package init(
        what: String, planned: PlanDate?, reachedOn: CalendarDate?
    ) {
        self.what = what
        self.planned = planned
        self.reachedOn = reachedOn
    }
}
