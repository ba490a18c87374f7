// What is known, and what is not known yet, of the support for an initiative, of who owns it and of who carries it.
// Facts to talk about, none of them a fault: a village may have good reasons.

extension Initiative {
    /// The support evidence as it stood at `date`; what is dated later does not count.
    package func support(at date: CalendarDate) -> [Support] { support.filter { $0.date <= date } }

    /// Whether residents are said to take part, while nothing tells what they think.
    package func claimsParticipationWithoutEvidence(at date: CalendarDate) -> Bool {
        switch participation {
        case .policy, .government: support(at: date).isEmpty
        case .some(.none), nil: false
        }
    }

    /// Whether support was sought in one way only, however often: who does not fit that way was not heard.
    package func hasSupportByOneMethodOnly(at date: CalendarDate) -> Bool {
        Set(support(at: date).map(\.method)).count == 1
    }

    /// Whether work began, or is finished, while nothing tells what residents think.
    package func isExecutedWithoutEvidence(at date: CalendarDate) -> Bool {
        (status == .inProgress || status.isRealised) && support(at: date).isEmpty
    }

    /// Whether nothing is agreed on it, from exploring on and until it stops. What was dropped is no agreement. A small
    /// job of the community alone needs none, as it needs none to be planned.
    package var lacksAgreement: Bool {
        switch status {
        case .idea, .stopped: false
        case .exploring, .planned, .inProgress, .done, .maintained, .paused:
            countedAgreements.isEmpty && !(kind == .task && owner == .community)
        }
    }

    /// Whether it is planned or on its way and nobody leads it or is accountable: neither in a field of its own, nor by
    /// the role in an agreement that is in force.
    package var lacksLead: Bool {
        guard status == .planned || status == .inProgress else { return false }
        let roles = countedAgreements.flatMap { $0.parties.map(\.role) }
        return lead == nil && !roles.contains(.lead) && !roles.contains(.accountable)
    }
}

extension Municipality {
    /// Whether the community owns it and the municipality leads it.
    package func isLedByMunicipalityThoughCommunityOwned(_ initiative: Initiative) -> Bool {
        isCommunityOwned(initiative, while: initiative.lead)
    }

    /// Whether the community owns it and the municipality gave the verdict. Being asked for one is no verdict.
    package func isJudgedByMunicipalityThoughCommunityOwned(_ initiative: Initiative) -> Bool {
        switch initiative.verdict.feasibility {
        case .undecided, .underReview: false
        case .feasible, .feasibleIf, .notNow, .unfeasible:
            isCommunityOwned(initiative, while: initiative.verdict.assessedBy)
        }
    }

    private func isCommunityOwned(_ initiative: Initiative, while party: ID<Party>?) -> Bool {
        (initiative.owner?.isCommunityOwned ?? false) && (party.map { self[$0].kind.isMunicipal } ?? false)
    }
}
