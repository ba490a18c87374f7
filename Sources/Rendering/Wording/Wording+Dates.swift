internal import VillageModel

extension Wording {
    /// `23 november 2026`, with a space that does not break behind the day.
    func date(_ date: CalendarDate) -> String { "\(date.day)\u{A0}\(month(date))" }

    /// `maandag 23 november 2026`
    func longDate(_ date: CalendarDate) -> String {
        // 1 January 1970 was a Thursday.
        let weekday = ((date.dayNumber + 3) % 7 + 7) % 7
        return "\(say(DatePhrase.weekdays[weekday])) \(self.date(date))"
    }

    /// `november 2026`
    func month(_ date: CalendarDate) -> String { "\(say(DatePhrase.months[date.month - 1])) \(date.year)" }

    /// `jan`, of month 1; for narrow columns.
    func shortMonth(_ month: Int) -> String { say(DatePhrase.shortMonths[month - 1]) }

    /// `1 mei 2026`, `mei 2026`, `tweede kwartaal van 2026`, `2026`
    func planned(_ date: PlanDate) -> String {
        switch date.precision {
        case .day: self.date(date.first)
        case .month: month(date.first)
        case .quarter: say(DatePhrase.quarters[date.last.month / 3 - 1], String(date.first.year))
        case .year: String(date.first.year)
        }
    }

    /// As `planned`, with the article that a quarter needs: `1 mei 2026`, `het tweede kwartaal van 2026`.
    func definite(_ date: PlanDate) -> String {
        date.precision == .quarter ? say(DatePhrase.theQuarter, planned(date)) : planned(date)
    }

    /// As `planned`, with the preposition of a deadline: `vóór of op 1 mei 2026`, `in mei 2026`, `in 2026`.
    func deadline(_ date: PlanDate) -> String {
        say(date.precision == .day ? DatePhrase.byDay : .inPeriod, definite(date))
    }

    /// `2025–2035`, `vanaf 2025`
    func period(_ period: Period) -> String {
        guard let to = period.to else { return from(planned(period.from)) }
        return "\(period.from.first.year)–\(to.last.year)"
    }

    /// `januari 2026 tot en met maart 2027`, `oktober 2026 tot en met het eerste kwartaal van 2027`, `vanaf maart 2027`
    func span(from: PlanDate?, to: PlanDate?) -> String? {
        switch (from, to) {
        case (let from?, let to?): "\(planned(from)) \(upTo(to))"
        case (let from?, nil): self.from(planned(from))
        case (nil, let to?): upTo(to)
        case (nil, nil): nil
        }
    }

    private func from(_ date: String) -> String { say(DatePhrase.from, date) }

    private func upTo(_ date: PlanDate) -> String { say(DatePhrase.upTo, definite(date)) }
}

extension DatePhrase {
    fileprivate static let months: [DatePhrase] = [
        .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
    fileprivate static let shortMonths: [DatePhrase] = [
        .januaryShort, .februaryShort, .marchShort, .aprilShort, .mayShort, .juneShort, .julyShort, .augustShort,
        .septemberShort, .octoberShort, .novemberShort, .decemberShort,
    ]
    fileprivate static let weekdays: [DatePhrase] = [
        .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    fileprivate static let quarters: [DatePhrase] = [.firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter]
}
