internal import VillageModel

// What each word means, for the glossary.

extension Wording {
    func meaning(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea: say(MeaningPhrase.statusIdea)
        case .exploring: say(MeaningPhrase.statusExploring)
        case .planned: say(MeaningPhrase.statusPlanned)
        case .inProgress: say(MeaningPhrase.statusInProgress)
        case .done: say(MeaningPhrase.statusDone)
        case .maintained: say(MeaningPhrase.statusMaintained)
        case .paused: say(MeaningPhrase.statusPaused)
        case .stopped: say(MeaningPhrase.statusStopped)
        }
    }

    func meaning(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: say(MeaningPhrase.verdictUndecided)
        case .underReview: say(MeaningPhrase.verdictUnderReview)
        case .feasible: say(MeaningPhrase.verdictFeasible)
        case .feasibleIf: say(MeaningPhrase.verdictFeasibleIf)
        case .notNow: say(MeaningPhrase.verdictNotNow)
        case .unfeasible: say(MeaningPhrase.verdictUnfeasible)
        }
    }

    func meaning(_ owner: Ownership) -> String {
        switch owner {
        case .community: say(MeaningPhrase.ownerCommunity)
        case .communitySupported: say(MeaningPhrase.ownerCommunitySupported)
        case .institutionSupported: say(MeaningPhrase.ownerInstitutionSupported)
        case .institution: say(MeaningPhrase.ownerInstitution)
        }
    }

    func meaning(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled: say(MeaningPhrase.agreementScheduled)
        case .met: say(MeaningPhrase.agreementMet)
        case .partial: say(MeaningPhrase.agreementPartial)
        case .notMet: say(MeaningPhrase.agreementNotMet)
        case .dropped: say(MeaningPhrase.agreementDropped)
        }
    }

    func meaning(_ role: AgreementRole) -> String {
        switch role {
        case .lead: say(MeaningPhrase.roleLead)
        case .executor: say(MeaningPhrase.roleExecutor)
        case .funder: say(MeaningPhrase.roleFunder)
        case .adviser: say(MeaningPhrase.roleAdviser)
        case .licensor: say(MeaningPhrase.roleLicensor)
        case .accountable: say(MeaningPhrase.roleAccountable)
        }
    }

    func meaning(_ kind: DeviationKind) -> String {
        switch kind {
        case .delayed: say(MeaningPhrase.deviationDelayed)
        case .changed: say(MeaningPhrase.deviationChanged)
        case .dropped: say(MeaningPhrase.deviationDropped)
        }
    }

    func meaning(_ status: VisionStatus) -> String {
        switch status {
        case .drafting: say(MeaningPhrase.visionDrafting)
        case .draft: say(MeaningPhrase.visionDraft)
        case .adopted: say(MeaningPhrase.visionAdopted)
        case .presented: say(MeaningPhrase.visionPresented)
        case .active: say(MeaningPhrase.visionActive)
        case .review: say(MeaningPhrase.visionReview)
        case .superseded: say(MeaningPhrase.visionSuperseded)
        }
    }

    func meaning(_ standing: Standing) -> String {
        switch standing {
        case .none: say(MeaningPhrase.standingNone)
        case .received: say(MeaningPhrase.standingReceived)
        case .basisForTalks: say(MeaningPhrase.standingBasisForTalks)
        case .adoptedByCouncil: say(MeaningPhrase.standingAdoptedByCouncil)
        }
    }

    func meaning(_ participation: Participation) -> String {
        switch participation {
        case .policy: say(MeaningPhrase.participationPolicy)
        case .government: say(MeaningPhrase.participationGovernment)
        case .none: say(MeaningPhrase.participationNone)
        }
    }

    func meaning(_ kind: InitiativeKind) -> String {
        switch kind {
        case .project: say(MeaningPhrase.initiativeProject)
        case .task: say(MeaningPhrase.initiativeTask)
        case .idea: say(MeaningPhrase.initiativeIdea)
        case .activity: say(MeaningPhrase.initiativeActivity)
        }
    }
}
