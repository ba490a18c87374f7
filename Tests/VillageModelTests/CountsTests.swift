import Testing
import VillageModel

struct CountsTests {
    private let today = CalendarDate(dayNumber: 20_000)
    private let villages = [Place.sample("driel"), .sample("oud-annen"), .sample("leeg")]

    @Test func countsAnInitiativeOfTwoVillagesOnceInTheMunicipalityAndOnceInEach() {
        let municipality = Municipality.sample {
            $0.places = villages
            $0.initiatives = [
                .sample { $0.places = [ID(0), ID(1)] }, .sample { $0.places = [ID(1)] },
                // Named twice by mistake of some later writer: still once.
                .sample { $0.places = [ID(0), ID(1), ID(1)] },
            ]
        }
        #expect(municipality.counts(at: today).initiatives == 3)
        #expect(municipality.countsByPlace(at: today).map(\.initiatives) == [2, 3, 0])
        #expect(municipality.counts(at: today).places == 3)
        #expect(municipality.countsByPlace(at: today).map(\.places) == [1, 1, 1])
    }

    @Test func countsAgreementsOfVisionsAndInitiativesButNoneThatWasDropped() {
        let municipality = Municipality.sample {
            $0.places = villages
            $0.visions = [
                .sample {
                    $0.places = [ID(0)]
                    $0.agreements = [.sample { $0.status = .dropped }, .sample { $0.status = .met }]
                }
            ]
            $0.initiatives = [
                .sample {
                    $0.places = [ID(0), ID(1)]
                    $0.agreements = [
                        .sample { $0.status = .dropped }, .sample(), .sample { $0.status = .partial },
                        .sample { $0.status = .notMet },
                    ]
                }
            ]
        }
        let counts = municipality.counts(at: today)
        #expect(counts.agreements == 4)
        #expect(counts.agreementsMet == 1)
        #expect(counts.agreementsOverdue == 2)
        let byPlace = municipality.countsByPlace(at: today)
        #expect(byPlace.map(\.agreements) == [4, 3, 0])
        #expect(byPlace.map(\.agreementsMet) == [1, 0, 0])
        #expect(byPlace.map(\.agreementsOverdue) == [2, 2, 0])
    }

    @Test func doesNotCountAnAgreementAsKeptBeforeItsDay() {
        let municipality = Municipality.sample {
            $0.initiatives = [
                .sample {
                    $0.agreements = [
                        .sample {
                            $0.status = .met
                            $0.metOn = CalendarDate(dayNumber: 20_001)
                        }
                    ]
                }
            ]
        }
        #expect(municipality.counts(at: today).agreementsMet == 0)
        #expect(municipality.counts(at: CalendarDate(dayNumber: 20_001)).agreementsMet == 1)
    }

    @Test func leavesOutSupersededVisionsAndCountsAreaVisionsApart() {
        let municipality = Municipality.sample {
            $0.places = villages
            $0.visions = [
                .sample {
                    $0.places = [ID(0)]
                    $0.status = .superseded
                },
                .sample {
                    $0.places = [ID(1)]
                    $0.status = .drafting
                },
                .sample { $0.places = [ID(1)] },
                .sample("visies/samen") {
                    $0.places = [ID(0), ID(1)]
                    $0.isAreaVision = true
                },
                .sample("visies/oud") {
                    $0.places = [ID(0), ID(2)]
                    $0.isAreaVision = true
                    $0.status = .superseded
                },
            ]
        }
        let counts = municipality.counts(at: today)
        #expect(counts.visions == 2)
        #expect(counts.areaVisions == 1)
        #expect(counts.placesWithVision == 1)
        let byPlace = municipality.countsByPlace(at: today)
        #expect(byPlace.map(\.visions) == [0, 2, 0])
        #expect(byPlace.map(\.areaVisions) == [1, 1, 0])
        #expect(byPlace.map(\.placesWithVision) == [0, 1, 0])
    }

    @Test func callsDoneAndMaintainedRealised() {
        let municipality = Municipality.sample {
            $0.initiatives = InitiativeStatus.allCases.map { status in
                .sample {
                    $0.status = status
                    $0.owner = status == .idea ? nil : .community
                    $0.verdict.feasibility = status == .paused ? .notNow : .feasible
                }
            }
        }
        let counts = municipality.counts(at: today)
        #expect(counts.realised == 2)
        #expect(counts.initiatives == InitiativeStatus.allCases.count)
        #expect(
            counts.initiativesByStatus == Dictionary(uniqueKeysWithValues: InitiativeStatus.allCases.map { ($0, 1) }))
        #expect(counts.initiativesByOwner == [.community: 7])
        #expect(counts.initiativesByFeasibility == [.feasible: 7, .notNow: 1])
    }

    @Test(arguments: [(-1, 1), (0, 1), (1, 0)])
    func countsAResultFromItsDayOn(daysAhead: Int, realised: Int) {
        let municipality = Municipality.sample {
            $0.places = villages
            $0.initiatives = [
                .sample {
                    $0.places = [ID(1)]
                    $0.status = .done
                    $0.completedOn = CalendarDate(dayNumber: today.dayNumber + daysAhead)
                }
            ]
        }
        #expect(municipality.counts(at: today).realised == realised)
        #expect(municipality.countsByPlace(at: today).map(\.realised) == [0, realised, 0])
        #expect(municipality.counts(at: today).initiatives == 1)
    }

    @Test func countsNothingWhereThereIsNothing() {
        #expect(Municipality.sample { _ in }.counts(at: today) == Counts())
        #expect(Municipality.sample { _ in }.countsByPlace(at: today).isEmpty)
    }
}
