import Testing
import VillageModel

struct InitiativeFactsTests {
    // MARK: Silence

    struct Silence: Sendable, CustomTestStringConvertible {
        let what: String
        var status = InitiativeStatus.inProgress
        var log: [String] = []
        var start: String?
        var reviewOn: String?
        let isSilent: Bool
        var testDescription: String { what }
    }

    /// With 90 days at 1 May 2026: 31 January is 90 days ago, 30 January 91.
    @Test(arguments: [
        Silence(what: "news 91 days ago", log: ["2026-01-30"], isSilent: true),
        Silence(what: "news 90 days ago", log: ["2026-01-31"], isSilent: false),
        Silence(what: "news 89 days ago", log: ["2026-02-01"], isSilent: false),
        Silence(what: "news today", log: ["2026-05-01"], isSilent: false),
        Silence(what: "the newest counts, not the last", log: ["2026-04-01", "2025-01-01"], isSilent: false),
        Silence(what: "old news beats a late start", log: ["2025-01-01"], start: "2026-04-01", isSilent: true),
        Silence(what: "an entry of tomorrow doesn't count", log: ["2026-05-02", "2026-01-30"], isSilent: true),
        Silence(what: "only tomorrow's entry, old start", log: ["2026-05-02"], start: "2025-06", isSilent: true),
        Silence(what: "only tomorrow's entry, no start", log: ["2026-05-02"], isSilent: false),
        Silence(what: "no log, start 91 days ago", start: "2026-01-30", isSilent: true),
        Silence(what: "no log, start 90 days ago", start: "2026-01-31", isSilent: false),
        Silence(what: "no log, start counts from its first day", start: "2026-01", isSilent: true),
        Silence(what: "no log, start still to come", start: "2026-09", isSilent: false),
        Silence(what: "neither log nor start", isSilent: false),
        Silence(what: "an idea may be silent", status: .idea, log: ["2025-01-01"], isSilent: true),
        Silence(what: "exploring may be silent", status: .exploring, log: ["2025-01-01"], isSilent: true),
        Silence(what: "a plan may be silent", status: .planned, log: ["2025-01-01"], isSilent: true),
        Silence(what: "done never is", status: .done, log: ["2025-01-01"], isSilent: false),
        Silence(what: "maintained never is", status: .maintained, log: ["2025-01-01"], isSilent: false),
        Silence(what: "stopped never is", status: .stopped, log: ["2025-01-01"], isSilent: false),
        Silence(
            what: "paused, review tomorrow", status: .paused, log: ["2025-01-01"], reviewOn: "2026-05-02",
            isSilent: false),
        Silence(
            what: "paused, review today", status: .paused, log: ["2025-01-01"], reviewOn: "2026-05-01", isSilent: true),
        Silence(
            what: "paused, review passed", status: .paused, log: ["2025-01-01"], reviewOn: "2026-04-30", isSilent: true),
        Silence(what: "paused without a review date", status: .paused, log: ["2025-01-01"], isSilent: true),
        Silence(
            what: "a review date helps only what is paused", log: ["2025-01-01"], reviewOn: "2026-09-01",
            isSilent: true),
    ])
    func noticesSilence(example: Silence) throws {
        let initiative = try Initiative.sample {
            $0.status = example.status
            $0.log = try example.log.map(LogEntry.sample)
            $0.start = try example.start.map(plan)
            $0.reviewOn = try example.reviewOn.map(day)
        }
        #expect(initiative.isSilent(at: try day("2026-05-01"), after: 90) == example.isSilent)
    }

    // MARK: Answers and reviews

    @Test(
        arguments: [
            (Feasibility.underReview, "2026-04", true), (.underReview, "2026-04-30", true),
            (.underReview, "2026-05-01", false), (.underReview, "2026-K2", false), (.underReview, nil, false),
            (.feasible, "2026-04-30", false), (.undecided, "2026-04-30", false),
        ] as [(Feasibility, String?, Bool)])
    func missesAnAnswerWhenItsLastDayHasPassed(feasibility: Feasibility, due: String?, isOverdue: Bool) throws {
        let initiative = try Initiative.sample {
            $0.verdict.feasibility = feasibility
            $0.verdict.answerDue = try due.map(plan)
        }
        #expect(initiative.isAnswerOverdue(at: try day("2026-05-01")) == isOverdue)
    }

    @Test(
        arguments: [
            (InitiativeStatus.paused, Feasibility.undecided, "2026-04-30", true),
            (.paused, .undecided, "2026-05-01", false), (.paused, .undecided, "2026-05-02", false),
            (.paused, .undecided, nil, false),
            (.exploring, .notNow, "2026-04-30", true), (.exploring, .notNow, "2026-05-01", false),
            (.exploring, .feasible, "2026-04-30", false),
        ] as [(InitiativeStatus, Feasibility, String?, Bool)])
    func noticesThatAReviewDateOfAnInitiativeHasPassed(
        status: InitiativeStatus, feasibility: Feasibility, reviewOn: String?, hasPassed: Bool
    ) throws {
        let initiative = try Initiative.sample {
            $0.status = status
            $0.verdict.feasibility = feasibility
            $0.reviewOn = try reviewOn.map(day)
        }
        #expect(initiative.isReviewPassed(at: try day("2026-05-01")) == hasPassed)
    }

    @Test(
        arguments: [
            (VisionStatus.adopted, "2026-04-30", true), (.adopted, "2026-04", true), (.adopted, "2026-05-01", false),
            (.adopted, "2026", false), (.adopted, nil, false), (.superseded, "2020", false),
        ] as [(VisionStatus, String?, Bool)])
    func noticesThatAVisionShouldHaveBeenReviewed(status: VisionStatus, reviewBy: String?, hasPassed: Bool) throws {
        let vision = try Vision.sample {
            $0.status = status
            $0.reviewBy = try reviewBy.map(plan)
        }
        #expect(vision.isReviewPassed(at: try day("2026-05-01")) == hasPassed)
    }

    // MARK: Last change

    @Test func findsTheLastChangeWhereverItStands() throws {
        let today = try day("2026-05-01")
        let quiet = Initiative.sample()
        #expect(quiet.lastChange(at: today) == nil)
        let initiative = try Initiative.sample {
            $0.log = [try .sample(on: "2026-01-01"), try .sample(on: "2026-09-01")]
            $0.verdict.assessedOn = try day("2026-02-01")
            $0.agreements = [try .sample { $0.metOn = try day("2026-03-01") }]
            $0.milestones = [Milestone(what: "Paal", planned: nil, reachedOn: try day("2026-04-01"))]
        }
        #expect(initiative.lastChange(at: today)?.iso == "2026-04-01")
        #expect(initiative.lastChange(at: try day("2026-03-31"))?.iso == "2026-03-01")
        #expect(initiative.lastChange(at: try day("2026-02-28"))?.iso == "2026-02-01")
    }
}
