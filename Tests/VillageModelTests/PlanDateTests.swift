import Testing
import VillageModel

struct PlanDateTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let written: String
        let precision: PlanDate.Precision
        let first: String
        let last: String
        let iso: String
        var testDescription: String { written }
    }

    @Test(arguments: [
        Example(written: "2026-05-01", precision: .day, first: "2026-05-01", last: "2026-05-01", iso: "2026-05-01"),
        Example(written: "2026-05", precision: .month, first: "2026-05-01", last: "2026-05-31", iso: "2026-05"),
        Example(written: "2024-02", precision: .month, first: "2024-02-01", last: "2024-02-29", iso: "2024-02"),
        Example(written: "2026-02", precision: .month, first: "2026-02-01", last: "2026-02-28", iso: "2026-02"),
        Example(written: "2026-12", precision: .month, first: "2026-12-01", last: "2026-12-31", iso: "2026-12"),
        Example(written: "2026-K1", precision: .quarter, first: "2026-01-01", last: "2026-03-31", iso: "2026-Q1"),
        Example(written: "2026-k2", precision: .quarter, first: "2026-04-01", last: "2026-06-30", iso: "2026-Q2"),
        Example(written: "2026-Q3", precision: .quarter, first: "2026-07-01", last: "2026-09-30", iso: "2026-Q3"),
        Example(written: "2026-q4", precision: .quarter, first: "2026-10-01", last: "2026-12-31", iso: "2026-Q4"),
        Example(written: "2026", precision: .year, first: "2026-01-01", last: "2026-12-31", iso: "2026"),
        Example(written: "1900", precision: .year, first: "1900-01-01", last: "1900-12-31", iso: "1900"),
        Example(written: "2200-12", precision: .month, first: "2200-12-01", last: "2200-12-31", iso: "2200-12"),
    ])
    func readsEachFormWithItsFirstAndLastDay(example: Example) throws {
        let date = try plan(example.written)
        #expect(date.precision == example.precision)
        #expect(date.first.iso == example.first)
        #expect(date.last.iso == example.last)
        #expect(date.iso == example.iso)
        #expect(PlanDate(date.iso) == date)
    }

    @Test(arguments: [
        "2026-K0", "2026-K5", "2026-K", "2026-K12", "K2-2026", "2026-S1", "2026-13", "2026-00", "2026-1", "1899",
        "2201",
        "1899-12", "2201-01", "2026-02-30", "26", "20266", "2026-", "-2026", "", "voorjaar 2026", "2026 K2", "2026-05-",
        "2026-0٥", "2026-é",
    ])
    func refusesWhatIsNoPlan(text: String) {
        #expect(PlanDate(text) == nil)
    }

    @Test func tellsPeriodsOfOneDayAndOneQuarterApart() throws {
        #expect(try plan("2026-K2") == plan("2026-q2"))
        #expect(try plan("2026-01") != plan("2026-K1"))
    }

    @Test func comparesAmountsByTheirCents() {
        #expect(Euros(cents: 1_250_050) > Euros(cents: 1_250_000))
        #expect(Euros.zero < Euros(cents: 1))
        #expect([Euros(cents: 30), Euros(cents: -5), .zero].sorted() == [Euros(cents: -5), .zero, Euros(cents: 30)])
        #expect(Euros(cents: 199) + Euros(cents: 1) == Euros(cents: 200))
    }
}
