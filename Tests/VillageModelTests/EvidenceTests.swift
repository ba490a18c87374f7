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
        let today = try day("2026-05-01")
        let visits = try visits(["2026-01-01", "2026-02-01"])
        let survey = try self.visits(["2026-05-02"], by: .survey)
        #expect(!Initiative.sample().hasSupportByOneMethodOnly(at: today))
        #expect(Initiative.sample { $0.support = visits }.hasSupportByOneMethodOnly(at: today))
        let initiative = Initiative.sample { $0.support = visits + survey }
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
        func initiative(_ agreements: [Agreement]) -> Initiative {
            .sample {
                $0.status = status
                $0.agreements = agreements
            }
        }
        let dropped = Agreement.sample { $0.status = .dropped }
        #expect(initiative([]).lacksAgreement == ![.idea, .stopped].contains(status))
        #expect(initiative([dropped]).lacksAgreement == ![.idea, .stopped].contains(status))
        #expect(!initiative([dropped, .sample()]).lacksAgreement)
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
        func initiative(_ status: AgreementStatus, lead: ID<Party>? = nil) -> Initiative {
            .sample {
                $0.status = .planned
                $0.lead = lead
                $0.agreements = [
                    .sample {
                        $0.status = status
                        $0.parties = [AgreementParty(party: ID(0), role: role)]
                    }
                ]
            }
        }
        #expect(initiative(.scheduled).lacksLead == ![.lead, .accountable].contains(role))
        #expect(initiative(.dropped).lacksLead)
        #expect(!initiative(.dropped, lead: ID(0)).lacksLead)
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
        let unowned = Initiative.sample { $0.lead = ID(0) }
        #expect(!municipality.isLedByMunicipalityThoughCommunityOwned(unowned))
        let unled = Initiative.sample { $0.owner = owner }
        #expect(!municipality.isLedByMunicipalityThoughCommunityOwned(unled))
        func initiative(_ feasibility: Feasibility) -> Initiative {
            .sample {
                $0.owner = owner
                $0.lead = ID(0)
                $0.verdict.assessedBy = ID(0)
                $0.verdict.feasibility = feasibility
            }
        }
        #expect(municipality.isLedByMunicipalityThoughCommunityOwned(initiative(.undecided)) == isNoticed)
        #expect(!municipality.isJudgedByMunicipalityThoughCommunityOwned(initiative(.underReview)))
        #expect(municipality.isJudgedByMunicipalityThoughCommunityOwned(initiative(.notNow)) == isNoticed)
    }
}
