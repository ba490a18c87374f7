import Testing
import VillageModel

struct MunicipalityFactsTests {
    @Test func metersOnlyWhatDidNotStop() {
        let meter = WishListMeter([
            .sample { $0.owner = .community }, .sample { $0.verdict.feasibility = .underReview },
            .sample { $0.agreements = [.sample { $0.status = .dropped }] }, .sample { $0.agreements = [.sample()] },
            .sample {
                $0.status = .stopped
                $0.owner = .community
            },
        ])
        #expect([meter.initiatives, meter.withVerdict, meter.withOwner, meter.withAgreement] == [4, 1, 1, 1])
    }

    @Test func findsAmbitionsThatNoAgreementWorksOn() {
        let municipality = Municipality.sample {
            $0.initiatives = [
                .sample(), .sample { $0.agreements = [.sample()] },
                .sample { $0.agreements = [.sample { $0.status = .dropped }] },
            ]
            $0.profile.ambitions = [[], [0], [0, 1], [2]].map {
                Ambition(what: "Groen", source: nil, initiatives: $0.map { ID($0) })
            }
        }
        #expect(municipality.ambitionsWithoutAgreement == [0, 1, 3])
    }

    @Test func findsThemesWithoutASmallJobOrActivity() {
        let municipality = Municipality.sample {
            $0.themes = [.sample("groen"), .sample("wonen"), .sample("sport"), .sample("zorg")]
            $0.initiatives = [
                .sample { ($0.kind, $0.themes) = (.task, [ID(0)]) },
                .sample { ($0.kind, $0.themes) = (.project, [ID(0), ID(1)]) },
                .sample { ($0.kind, $0.themes) = (.activity, [ID(2)]) },
            ]
        }
        #expect(municipality.themesWithoutTaskOrActivity == [ID(1), ID(3)])
    }

    @Test(
        arguments: [
            ("2025-12-31", nil), ("2026-01-01", .idea), ("2026-01-31", .idea), ("2026-02-01", .exploring),
            ("2026-03-31", .exploring), ("2026-04-01", .planned), ("2030-01-01", .planned),
        ] as [(String, InitiativeStatus?)])
    func tellsTheStatusOfAnEarlierDay(date: String, status: InitiativeStatus?) throws {
        func entry(_ date: String, _ change: StatusChange?) throws -> LogEntry {
            var entry = try LogEntry.sample(on: date)
            entry.change = change
            return entry
        }
        let initiative = try Initiative.sample {
            $0.status = .planned
            $0.log = [
                try entry("2026-04-01", StatusChange(from: .exploring, to: .planned)), try entry("2026-01-01", nil),
                try entry("2026-02-01", StatusChange(from: .idea, to: .exploring)),
            ]
        }
        #expect(initiative.status(at: try day(date)) == status)
        let counts = Municipality.sample { $0.initiatives = [initiative] }.initiativesByStatus(at: try day(date))
        #expect(counts == (status.map { [$0: 1] } ?? [:]))
    }

    @Test func ofTwoChangesOnOneDayTheLaterInTheListCounts() throws {
        let initiative = try Initiative.sample {
            $0.status = .planned
            $0.start = try plan("2025")
            $0.log = try [StatusChange(from: .idea, to: .exploring), StatusChange(from: .exploring, to: .planned)].map {
                var entry = try LogEntry.sample(on: "2026-02-01")
                entry.change = $0
                return entry
            }
        }
        #expect(initiative.status(at: try day("2026-02-01")) == .planned)
        #expect(initiative.status(at: try day("2026-01-31")) == .idea)
    }

    @Test func doesNotGuessAnEarlierStatusOfWhatIsDone() throws {
        let initiative = try Initiative.sample {
            $0.status = .done
            $0.start = try plan("2025")
            $0.completedOn = try day("2026-05-01")
        }
        #expect(initiative.status(at: try day("2026-04-30")) == nil)
        #expect(initiative.status(at: try day("2026-05-01")) == .done)
        #expect(Initiative.sample().status(at: try day("2026-05-01")) == nil)
    }
}
