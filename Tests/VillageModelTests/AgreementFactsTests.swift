import Testing
import VillageModel

struct AgreementFactsTests {
    // MARK: Overdue

    @Test(arguments: [
        ("2026-05-01", "2026-04-30", false), ("2026-05-01", "2026-05-01", false), ("2026-05-01", "2026-05-02", true),
        ("2026-05", "2026-05-31", false), ("2026-05", "2026-06-01", true),
        ("2026-K2", "2026-06-30", false), ("2026-K2", "2026-07-01", true),
        ("2026", "2026-12-31", false), ("2026", "2027-01-01", true),
    ])
    func isOverdueFromTheDayBehindTheLastOne(due: String, today: String, isOverdue: Bool) throws {
        let agreement = try Agreement.sample { $0.due = try plan(due) }
        #expect(agreement.isOverdue(at: try day(today)) == isOverdue)
    }

    @Test(arguments: [
        (AgreementStatus.scheduled, true), (.partial, true), (.met, false), (.notMet, false), (.dropped, false),
    ])
    func isOverdueOnlyWhileSomethingIsToBeDone(status: AgreementStatus, isOverdue: Bool) throws {
        let agreement = try Agreement.sample {
            $0.due = try plan("2026-01-01")
            $0.status = status
        }
        #expect(agreement.isOverdue(at: try day("2026-05-01")) == isOverdue)
    }

    // MARK: The deadline in force

    @Test func keepsTheFirstDeadlineWithoutDeviations() throws {
        let agreement = try Agreement.sample { $0.due = try plan("2026-K2") }
        #expect(agreement.deadline == agreement.due)
    }

    struct Deviations: Sendable, CustomTestStringConvertible {
        let dates: [(on: String, newDate: String?)]
        let deadline: String
        var testDescription: String { dates.map { "\($0.on): \($0.newDate ?? "–")" }.joined(separator: ", ") }
    }

    @Test(arguments: [
        Deviations(dates: [("2026-02-01", "2026-08-01")], deadline: "2026-08-01"),
        Deviations(dates: [("2026-02-01", nil)], deadline: "2026-05-01"),
        Deviations(dates: [("2026-02-01", "2026-08-01"), ("2026-03-01", nil)], deadline: "2026-08-01"),
        Deviations(dates: [("2026-02-01", "2026-08"), ("2026-03-01", "2026-07")], deadline: "2026-07"),
        // The day of the deviation decides, whatever the order in the list.
        Deviations(dates: [("2026-03-01", "2026-09"), ("2026-02-01", "2026-08")], deadline: "2026-09"),
        // Of two on one day the later in the list.
        Deviations(dates: [("2026-03-01", "2026-09"), ("2026-03-01", "2026-08")], deadline: "2026-08"),
        Deviations(dates: [("2026-03-01", "2026-09"), ("2026-03-01", nil)], deadline: "2026-09"),
        // Earlier than agreed is possible too.
        Deviations(dates: [("2026-02-01", "2026-04-01")], deadline: "2026-04-01"),
    ])
    func takesTheNewDateOfTheLastDeviationThatGaveOne(example: Deviations) throws {
        let agreement = try Agreement.sample {
            $0.due = try plan("2026-05-01")
            $0.deviations = try example.dates.map { try .sample(on: $0.on, newDate: $0.newDate) }
        }
        #expect(agreement.deadline == (try plan(example.deadline)))
        #expect(agreement.due.iso == "2026-05-01")
    }

    @Test func measuresLatenessByTheDeadlineInForce() throws {
        let agreement = try Agreement.sample {
            $0.due = try plan("2026-03-01")
            $0.deviations = [try .sample(on: "2026-02-01", newDate: "2026-06-30")]
        }
        #expect(!agreement.isOverdue(at: try day("2026-06-30")))
        #expect(agreement.isOverdue(at: try day("2026-07-01")))
    }

    // MARK: Kept, counted

    @Test(
        arguments: [
            (AgreementStatus.met, "2026-05-01", true), (.met, "2026-05-02", false), (.met, nil, true),
            (.partial, "2026-04-01", false), (.notMet, nil, false),
        ] as [(AgreementStatus, String?, Bool)])
    func isKeptOnceTheDayHasCome(status: AgreementStatus, metOn: String?, isMet: Bool) throws {
        let agreement = try Agreement.sample {
            $0.status = status
            $0.metOn = try metOn.map(day)
        }
        #expect(agreement.isMet(at: try day("2026-05-01")) == isMet)
    }

    @Test(arguments: AgreementStatus.allCases)
    func countsAllButTheDropped(status: AgreementStatus) {
        #expect(Agreement.sample { $0.status = status }.isCounted == (status != .dropped))
    }
}
