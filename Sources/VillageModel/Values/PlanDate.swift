/// A date in a plan, as precise as its author could be: a day, a month, a quarter or a year.
///
/// A start counts from the first day of the period, a deadline to the last.
package struct PlanDate: Sendable, Hashable {
    package enum Precision: Sendable, Hashable {
        case day, month, quarter, year
    }

    package let precision: Precision
    package let first: CalendarDate
    package let last: CalendarDate

    package init(day: CalendarDate) {
        precision = .day
        first = day
        last = day
    }

    /// - Parameter text: `2026-05-01`, `2026-05`, `2026-K2` (or `2026-Q2`) or `2026`; letters in either case.
    /// - Returns: nil for anything else and for dates that do not exist.
    package init?(_ text: String) {
        if let day = CalendarDate(iso: text) {
            self.init(day: day)
            return
        }
        var text = text
        guard let period = text.withUTF8({ Self.period($0) }) else { return nil }
        self.init(period.precision, year: period.year, months: period.months)
    }

    /// What a date without a day says; the month need not exist.
    private static func period(
        _ text: UnsafeBufferPointer<UInt8>
    ) -> (precision: Precision, year: Int, months: ClosedRange<Int>)? {
        guard text.count == 4 || text.count == 7, let year = number(text[..<4]) else { return nil }
        if text.count == 4 { return (.year, year, 1...12) }
        guard text[4] == UInt8(ascii: "-") else { return nil }
        if let month = number(text[5...]) { return (.month, year, month...month) }
        let isQuarter = "kKqQ".utf8.contains(text[5])
        guard isQuarter, let quarter = number(text[6...]), (1...4).contains(quarter) else { return nil }
        return (.quarter, year, quarter * 3 - 2...quarter * 3)
    }

    private init?(_ precision: Precision, year: Int, months: ClosedRange<Int>) {
        guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let last = CalendarDate(
                year: year, month: months.upperBound,
                day: CalendarDate.daysIn(month: months.upperBound, year: year))
        else { return nil }
        self.precision = precision
        self.first = first
        self.last = last
    }

    /// As it is written in front matter, with `Q` for a quarter.
    package var iso: String {
        switch precision {
        case .day: first.iso
        case .month: String(first.iso.dropLast(3))
        case .quarter: "\(first.year)-Q\(last.month / 3)"
        case .year: String(first.year)
        }
    }
}
