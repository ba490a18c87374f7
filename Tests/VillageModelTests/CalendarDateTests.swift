import Testing
import VillageModel

struct CalendarDateTests {
    /// The whole span of the content model, counted day by day beside the functions under test.
    @Test func numbersEveryDayOfThreeCenturiesOneAfterTheOther() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number = -25_567
        var wrong: [String] = []
        for year in CalendarDate.years {
            let isLeapYear = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
            for (month, length) in zip(1...12, lengths) {
                for day in 1...(month == 2 && isLeapYear ? 29 : length) {
                    let date = CalendarDate(year: year, month: month, day: day)
                    if date?.dayNumber != number || CalendarDate(dayNumber: number) != date {
                        wrong.append("\(year)-\(month)-\(day)")
                    }
                    number += 1
                }
            }
        }
        #expect(wrong.prefix(3).isEmpty)
        #expect(number - 1 == CalendarDate(iso: "2200-12-31")?.dayNumber)
    }

    @Test(arguments: [("1900-01-01", -25_567), ("1969-12-31", -1), ("1970-01-01", 0), ("2000-03-01", 11_017)])
    func countsDaysFromTheEpoch(iso: String, number: Int) throws {
        #expect(try day(iso).dayNumber == number)
        #expect(CalendarDate(dayNumber: number).iso == iso)
    }

    @Test(arguments: ["1900-01-01", "1999-12-31", "2000-02-29", "2026-05-01", "2026-10-09", "2200-12-31"])
    func writesWhatItReads(iso: String) throws {
        #expect(try day(iso).iso == iso)
    }

    @Test(arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2200, 28)])
    func knowsLeapYears(year: Int, days: Int) {
        #expect(CalendarDate.daysIn(month: 2, year: year) == days)
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 29))
    }

    @Test(arguments: [
        "2026-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-05-00", "2026-05-32", "1899-12-31", "2201-01-01",
        "2026-5-1", "26-05-01", "2026-05-1", "2026/05/01", "2026-05-01 ", " 2026-05-01", "2026-05-01T12:00",
        "+026-05-01",
        "2026--5-01", "2026-05", "", "-", "--", "20260501", "2026-05-٠١", "01-05-2026",
    ])
    func refusesWhatIsNoDay(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func ordersByYearThenMonthThenDay() throws {
        let written = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
        let dates = try written.map(day)
        #expect(dates.reversed().sorted() == dates)
        for (earlier, later) in zip(dates, dates.dropFirst()) {
            #expect(earlier < later)
            #expect(!(later < earlier))
            #expect(later.days(since: earlier) > 0)
        }
    }

    @Test func countsTheDaysBetween() throws {
        #expect(try day("2024-03-01").days(since: day("2024-02-28")) == 2)
        #expect(try day("2026-03-01").days(since: day("2026-02-28")) == 1)
        #expect(try day("2026-01-01").days(since: day("2027-01-01")) == -365)
    }
}
