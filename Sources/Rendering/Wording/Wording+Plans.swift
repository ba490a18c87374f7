internal import VillageModel

// What the closed values of initiatives and agreements are called on a page.

extension Wording {
    func label(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea: say(PlanPhrase.statusIdea)
        case .exploring: say(PlanPhrase.statusExploring)
        case .planned: say(PlanPhrase.statusPlanned)
        case .inProgress: say(PlanPhrase.statusInProgress)
        case .done: say(PlanPhrase.statusDone)
        case .maintained: say(PlanPhrase.statusMaintained)
        case .paused: say(PlanPhrase.statusPaused)
        case .stopped: say(PlanPhrase.statusStopped)
        }
    }

    /// The status with soft hyphens where a narrow column may break it.
    func columnHead(_ status: InitiativeStatus) -> String {
        switch status {
        case .exploring: say(PlanPhrase.statusColumnExploring)
        case .inProgress: say(PlanPhrase.statusColumnInProgress)
        case .maintained: say(PlanPhrase.statusColumnMaintained)
        case .paused: say(PlanPhrase.statusColumnPaused)
        case .idea, .planned, .done, .stopped: label(status)
        }
    }

    func label(_ kind: InitiativeKind) -> String {
        switch kind {
        case .project: say(PlanPhrase.initiativeProject)
        case .task: say(PlanPhrase.initiativeTask)
        case .idea: say(PlanPhrase.initiativeIdea)
        case .activity: say(PlanPhrase.initiativeActivity)
        }
    }

    func label(_ kind: LogKind) -> String {
        switch kind {
        case .progress: say(PlanPhrase.logProgress)
        case .decision: say(PlanPhrase.logDecision)
        case .meeting: say(PlanPhrase.logMeeting)
        case .milestone: say(PlanPhrase.logMilestone)
        case .deviation: say(PlanPhrase.logDeviation)
        case .lesson: say(PlanPhrase.logLesson)
        case .noNews: say(PlanPhrase.logNoNews)
        case .question: say(PlanPhrase.logQuestion)
        case .answer: say(PlanPhrase.logAnswer)
        }
    }

    func label(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: say(PlanPhrase.verdictUndecided)
        case .underReview: say(PlanPhrase.verdictUnderReview)
        case .feasible: say(PlanPhrase.verdictFeasible)
        case .feasibleIf: say(PlanPhrase.verdictFeasibleIf)
        case .notNow: say(PlanPhrase.verdictNotNow)
        case .unfeasible: say(PlanPhrase.verdictUnfeasible)
        }
    }

    /// The type in the fewest words that keep both sides visible.
    func label(_ owner: Ownership) -> String {
        switch owner {
        case .community: say(PlanPhrase.ownerCommunity)
        case .communitySupported: say(PlanPhrase.ownerCommunitySupported)
        case .institutionSupported: say(PlanPhrase.ownerInstitutionSupported)
        case .institution: say(PlanPhrase.ownerInstitution)
        }
    }

    /// The type for dense lists: who owns it, and whether the other side contributes.
    func shortLabel(_ owner: Ownership) -> String {
        switch owner {
        case .community: say(PlanPhrase.ownerShortCommunity)
        case .communitySupported: say(PlanPhrase.ownerShortCommunitySupported)
        case .institutionSupported: say(PlanPhrase.ownerShortInstitutionSupported)
        case .institution: say(PlanPhrase.ownerShortInstitution)
        }
    }

    func label(_ role: AgreementRole) -> String {
        switch role {
        case .lead: say(PlanPhrase.roleLead)
        case .executor: say(PlanPhrase.roleExecutor)
        case .funder: say(PlanPhrase.roleFunder)
        case .adviser: say(PlanPhrase.roleAdviser)
        case .licensor: say(PlanPhrase.roleLicensor)
        case .accountable: say(PlanPhrase.roleAccountable)
        }
    }

    func label(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled: say(PlanPhrase.agreementScheduled)
        case .met: say(PlanPhrase.agreementMet)
        case .partial: say(PlanPhrase.agreementPartial)
        case .notMet: say(PlanPhrase.agreementNotMet)
        case .dropped: say(PlanPhrase.agreementDropped)
        }
    }

    func label(_ kind: DeviationKind) -> String {
        switch kind {
        case .delayed: say(PlanPhrase.deviationDelayed)
        case .changed: say(PlanPhrase.deviationChanged)
        case .dropped: say(PlanPhrase.deviationDropped)
        }
    }

    func label(_ kind: DocumentKind) -> String {
        switch kind {
        case .letter: say(PlanPhrase.documentLetter)
        case .decision: say(PlanPhrase.documentDecision)
        case .covenant: say(PlanPhrase.documentCovenant)
        case .villageDeal: say(PlanPhrase.documentVillageDeal)
        case .minutes: say(PlanPhrase.documentMinutes)
        }
    }

    func label(_ kind: ContributionKind) -> String {
        switch kind {
        case .money: say(PlanPhrase.contributionMoney)
        case .hours: say(PlanPhrase.contributionHours)
        case .material: say(PlanPhrase.contributionMaterial)
        case .venue: say(PlanPhrase.contributionVenue)
        case .knowledge: say(PlanPhrase.contributionKnowledge)
        case .permit: say(PlanPhrase.contributionPermit)
        }
    }
}
