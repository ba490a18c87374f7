import VillageModel

/// An initiative that a test is still changing: with the least that it needs, until the test says otherwise.
struct InitiativeDraft {
    var origin = Origin.sample("initiatieven/plein")
    var title = "Plein"
    var summary = "Kort gezegd."
    var places: [ID<Place>] = []
    var status: InitiativeStatus = .idea
    var kind: InitiativeKind = .project
    var themes: [ID<Theme>] = []
    var owner: Ownership?
    var verdict: Verdict = .undecided
    var statusReason: String?
    var reviewOn: CalendarDate?
    var lead: ID<Party>?
    var parties: [ID<Party>] = []
    var bundles: [ID<Initiative>] = []
    var participation: Participation?
    var involvedSince: CalendarDate?
    var usesRightToChallenge = false
    var phases: [Phase] = []
    var budget: Budget?
    var contributions: [Contribution] = []
    var start: PlanDate?
    var targetDate: PlanDate?
    var completedOn: CalendarDate?
    var agreements: [Agreement] = []
    var milestones: [Milestone] = []
    var support: [Support] = []
    var log: [LogEntry] = []
    var plainLanguage: String?
    var photos: [Photo] = []
    var extra: [ExtraField] = []

    var finished: Initiative {
        Initiative(
            origin: origin, title: title, summary: summary, places: places, status: status, kind: kind,
            themes: themes, owner: owner, verdict: verdict, statusReason: statusReason, reviewOn: reviewOn,
            lead: lead, parties: parties, bundles: bundles, participation: participation, involvedSince: involvedSince,
            usesRightToChallenge: usesRightToChallenge, phases: phases, budget: budget,
            contributions: contributions, start: start, targetDate: targetDate, completedOn: completedOn,
            agreements: agreements, milestones: milestones, support: support, log: log, plainLanguage: plainLanguage,
            photos: photos, extra: extra)
    }
}

extension Initiative {
    static func sample() -> Initiative { sample { _ in } }

    static func sample(
        _ path: String = "kernen/driel/initiatieven/plein", _ change: (inout InitiativeDraft) throws -> Void
    ) rethrows -> Initiative {
        var draft = InitiativeDraft(origin: .sample(path), title: path)
        try change(&draft)
        return draft.finished
    }
}
