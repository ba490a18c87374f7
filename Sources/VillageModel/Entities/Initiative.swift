/// A thing that people want to happen, from wish to result.
package struct Initiative: Sendable {
    package var origin: Origin
    package var title: String
    /// In plain language.
    package var summary: String
    /// One village, or two or more for a shared initiative.
    package var places: [ID<Place>]
    package var status: InitiativeStatus
    package var kind: InitiativeKind
    package var themes: [ID<Theme>]
    /// Who owns it; nil while that is not settled.
    package var owner: Ownership?
    package var verdict: Verdict
    /// Why it is on hold or will not happen.
    package var statusReason: String?
    package var reviewOn: CalendarDate?
    package var lead: ID<Party>?
    package var parties: [ID<Party>]
    /// Smaller initiatives that this one takes along.
    package var bundles: [ID<Initiative>]
    package var participation: Participation?
    package var involvedSince: CalendarDate?
    /// Residents take over a public task under the right to challenge.
    package var usesRightToChallenge: Bool
    package var phases: [Phase]
    package var budget: Budget?
    package var contributions: [Contribution]
    package var start: PlanDate?
    package var targetDate: PlanDate?
    package var completedOn: CalendarDate?
    package var agreements: [Agreement]
    package var milestones: [Milestone]
    package var support: [Support]
    package var log: [LogEntry]
    /// The policy text once more in plain language.
    package var plainLanguage: String?
    package var photos: [Photo]
    package var extra: [ExtraField]

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
