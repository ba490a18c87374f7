import Testing
import VillageModel

struct WorklistTests {
    private func municipality(_ change: (inout Municipality) throws -> Void) rethrows -> Municipality {
        try .sample {
            $0.places = [.sample("driel"), .sample("oud-annen")]
            try change(&$0)
        }
    }

    @Test func holdsEveryReasonInOrderAndEachItemOnce() throws {
        let municipality = try municipality {
            $0.visions = [try .sample { $0.reviewBy = try plan("2026-04") }]
            $0.initiatives = [
                try .sample {
                    $0.places = [ID(0), ID(1)]
                    $0.status = .inProgress
                    $0.start = try plan("2025")
                    $0.agreements = [
                        try .sample {
                            $0.due = try plan("2026-04-30")
                            $0.waitsFor = [.initiative(ID(1))]
                        }
                    ]
                },
                try .sample {
                    $0.verdict.feasibility = .underReview
                    $0.verdict.answerDue = try plan("2026-04-30")
                },
            ]
        }
        let list = Worklist(municipality, at: try day("2026-05-01"))
        #expect(list.items.map(\.reason) == WorklistItem.Reason.allCases)
        #expect(list.items(of: ID(1)).map(\.reason) == [.overdue, .waiting, .silent, .missingLead])
        #expect(list.items.first { $0.reason == .waiting }?.waitsFor == [.initiative(ID(1))])
        let dayBefore = Worklist(municipality, at: try day("2026-04-30"))
        #expect(dayBefore.items.map(\.reason) == [.waiting, .silent, .missingLead])
    }

    @Test func sortsByDateWithinAReason() throws {
        let municipality = try municipality {
            $0.initiatives = [
                try .sample {
                    $0.agreements = try ["2026-03", "2026-01-05", "2026-02"].map { due in
                        try .sample { $0.due = try plan(due) }
                    }
                }
            ]
        }
        #expect(Worklist(municipality, at: try day("2026-05-01")).items.map(\.agreement) == [1, 2, 0])
    }

    @Test(
        arguments: [
            (InitiativeStatus.planned, nil, AgreementStatus.scheduled, true), (.done, nil, .scheduled, false),
            (.done, "2026-05-01", .scheduled, false), (.done, "2026-05-02", .scheduled, true),
            (.maintained, "2026-04-30", .partial, false), (.stopped, nil, .partial, true),
            (.planned, nil, .met, false), (.planned, nil, .dropped, false),
        ] as [(InitiativeStatus, String?, AgreementStatus, Bool)])
    func waitsUntilTheOtherIsThere(
        other: InitiativeStatus, completedOn: String?, status: AgreementStatus, isWaiting: Bool
    ) throws {
        let municipality = try municipality {
            $0.initiatives = [
                try .sample {
                    $0.status = other
                    $0.completedOn = try completedOn.map(day)
                }
            ]
        }
        let agreement = Agreement.sample {
            $0.status = status
            $0.waitsFor = [.initiative(ID(0))]
        }
        let awaited = municipality.unmetPrerequisites(of: agreement, at: try day("2026-05-01"))
        #expect(awaited == (isWaiting ? [.initiative(ID(0))] : []))
    }

    @Test(
        arguments: [
            (AgreementStatus.scheduled, nil, true), (.partial, nil, true), (.notMet, nil, true), (.dropped, nil, true),
            (.met, "2026-04-30", false), (.met, "2026-05-01", false), (.met, "2026-05-02", true),
        ] as [(AgreementStatus, String?, Bool)])
    func waitsUntilAnotherAgreementIsMet(other: AgreementStatus, metOn: String?, isWaiting: Bool) throws {
        let municipality = try municipality {
            $0.initiatives = [
                try .sample {
                    $0.agreements = [
                        .sample(),
                        try .sample {
                            $0.status = other
                            $0.metOn = try metOn.map(day)
                        },
                    ]
                }
            ]
        }
        let agreement = Agreement.sample { $0.waitsFor = [.agreement(ID(0), index: 1)] }
        let awaited = municipality.unmetPrerequisites(of: agreement, at: try day("2026-05-01"))
        #expect(awaited == (isWaiting ? [.agreement(ID(0), index: 1)] : []))
    }
}
