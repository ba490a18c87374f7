import Testing
import VillageModel

struct EvidenceTests {
    /// - Parameter dates: of door-to-door visits, one each.
    private func visits(_ dates: [String], by method: SupportMethod = .doorToDoor) throws -> [Support] {
        try dates.map {
            Support(
                method: method, date: try day($0), invited: nil, participants: nil, inFavour: nil, against: nil,
                neutral: nil, missedGroups: [], objections: [], evidence: nil)
        }
    }

    @Test(
        arguments: [
            (Participation.policy, nil, true), (.government, nil, true), (.none, nil, false),
            (.policy, "2026-04-30", false), (.policy, "2026-05-01", false), (.policy, "2026-05-02", true),
        ] as [(Participation, String?, Bool)])
    func asksForEvidenceWhereParticipationIsClaimed(participation: Participation, on date: String?, isMissing: Bool)
        throws
    {
        let initiative = try Initiative.sample {
            $0.participation = participation
            $0.support = try visits([date].compactMap { $0 })
        }
        #expect(initiative.claimsParticipationWithoutEvidence(at: try day("2026-05-01")) == isMissing)
        #expect(!Initiative.sample().claimsParticipationWithoutEvidence(at: try day("2026-05-01")))
    }

    @Test func noticesThatOneMethodWasUsedHoweverOften() throws {
        var initiative = Initiative.sample()
        let today = try day("2026-05-01")
        #expect(!initiative.hasSupportByOneMethodOnly(at: today))
        initiative.support = try visits(["2026-01-01", "2026-02-01"])
        #expect(initiative.hasSupportByOneMethodOnly(at: today))
        initiative.support += try visits(["2026-05-02"], by: .survey)
        #expect(initiative.hasSupportByOneMethodOnly(at: today))
        #expect(!initiative.hasSupportByOneMethodOnly(at: try day("2026-05-02")))
    }

    @Test(arguments: InitiativeStatus.allCases)
    func asksForEvidenceOnceWorkBegan(status: InitiativeStatus) throws {
        let initiative = Initiative.sample { $0.status = status }
        let began: Set<InitiativeStatus> = [.inProgress, .done, .maintained]
        #expect(initiative.isExecutedWithoutEvidence(at: try day("2026-05-01")) == began.contains(status))
    }

    @Test(arguments: InitiativeStatus.allCases)
    func missesAnAgreementFromExploringOnUntilItStops(status: InitiativeStatus) {
        var initiative = Initiative.sample { $0.status = status }
        #expect(initiative.lacksAgreement == ![.idea, .stopped].contains(status))
        initiative.agreements = [.sample { $0.status = .dropped }]
        #expect(initiative.lacksAgreement == ![.idea, .stopped].contains(status))
        initiative.agreements += [.sample()]
        #expect(!initiative.lacksAgreement)
    }

    @Test(arguments: [
        (InitiativeKind.task, Ownership.community, false), (.task, .communitySupported, true),
        (.project, .community, true),
    ])
    func needsNoAgreementForASmallJobOfTheCommunity(kind: InitiativeKind, owner: Ownership, isMissing: Bool) {
        let initiative = Initiative.sample {
            $0.status = .planned
            $0.kind = kind
            $0.owner = owner
        }
        #expect(initiative.lacksAgreement == isMissing)
    }

    @Test(arguments: AgreementRole.allCases)
    func takesALeadOrAnAccountablePartyOfAnAgreementForALead(role: AgreementRole) {
        var initiative = Initiative.sample {
            $0.status = .planned
            $0.agreements = [.sample { $0.parties = [AgreementParty(party: ID(0), role: role)] }]
        }
        #expect(initiative.lacksLead == ![.lead, .accountable].contains(role))
        initiative.agreements[0].status = .dropped
        #expect(initiative.lacksLead)
        initiative.lead = ID(0)
        #expect(!initiative.lacksLead)
    }

    @Test(arguments: [
        (PartyKind.municipality, Ownership.community, true), (.department, .communitySupported, true),
        (.municipality, .institutionSupported, false), (.association, .community, false),
    ])
    func noticesTheMunicipalityInFrontOfWhatTheCommunityOwns(kind: PartyKind, owner: Ownership, isNoticed: Bool) {
        let municipality = Municipality.sample {
            $0.parties = [.sample("partij")]
            $0.parties[0].kind = kind
        }
        var initiative = Initiative.sample { $0.owner = owner }
        #expect(!municipality.isLedByMunicipalityThoughCommunityOwned(initiative))
        initiative.lead = ID(0)
        #expect(municipality.isLedByMunicipalityThoughCommunityOwned(initiative) == isNoticed)
        initiative.verdict.assessedBy = ID(0)
        initiative.verdict.feasibility = .underReview
        #expect(!municipality.isJudgedByMunicipalityThoughCommunityOwned(initiative))
        initiative.verdict.feasibility = .notNow
        #expect(municipality.isJudgedByMunicipalityThoughCommunityOwned(initiative) == isNoticed)
    }
}
