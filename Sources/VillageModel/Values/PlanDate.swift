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
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let head = parts.first, head.utf8.count == 4, let year = Self.digits(head) else { return nil }
        if parts.count == 1 {
            self.init(.year, year: year, months: 1...12)
        } else if parts.count == 2, parts[1].utf8.count == 2 {
            if let month = Self.digits(parts[1]) {
                self.init(.month, year: year, months: month...month)
            } else if let letter = parts[1].first, "kKqQ".contains(letter),
                let quarter = Self.digits(parts[1].dropFirst()),
                (1...4).contains(quarter)
            {
                self.init(.quarter, year: year, months: quarter * 3 - 2...quarter * 3)
            } else {
                return nil
            }
        } else {
            return nil
        }
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

    private static func digits(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
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
