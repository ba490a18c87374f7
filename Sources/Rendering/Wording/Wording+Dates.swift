internal import VillageModel

extension Wording {
    /// `23 november 2026`, with a space that does not break behind the day.
    func date(_ date: CalendarDate) -> String { "\(date.day)\u{A0}\(Self.months[date.month - 1]) \(date.year)" }

    /// `maandag 23 november 2026`
    func longDate(_ date: CalendarDate) -> String {
        // 1 January 1970 was a Thursday.
        let weekday = ((date.dayNumber + 3) % 7 + 7) % 7
        return "\(Self.weekdays[weekday]) \(self.date(date))"
    }

    /// `november 2026`
    func month(_ date: CalendarDate) -> String { "\(Self.months[date.month - 1]) \(date.year)" }

    /// `jan`, of month 1; for narrow columns.
    func shortMonth(_ month: Int) -> String { month == 3 ? "mrt" : String(Self.months[month - 1].prefix(3)) }

    /// `1 mei 2026`, `mei 2026`, `tweede kwartaal van 2026`, `2026`
    func planned(_ date: PlanDate) -> String {
        switch date.precision {
        case .day: self.date(date.first)
        case .month: month(date.first)
        case .quarter: "\(Self.quarters[date.last.month / 3 - 1]) kwartaal van \(date.first.year)"
        case .year: String(date.first.year)
        }
    }

    /// As `planned`, with the preposition of a deadline: `op 1 mei 2026`, `in mei 2026`, `in 2026`.
    func deadline(_ date: PlanDate) -> String {
        switch date.precision {
        case .day: "vóór of op " + self.date(date.first)
        case .month: "in " + month(date.first)
        case .quarter: "in het " + planned(date)
        case .year: "in " + planned(date)
        }
    }

    /// `2025–2035`, `vanaf 2025`
    func period(_ period: Period) -> String {
        guard let to = period.to else { return "vanaf " + planned(period.from) }
        return "\(period.from.first.year)–\(to.last.year)"
    }

    /// `januari 2026 tot en met maart 2027`, `oktober 2026 tot en met het eerste kwartaal van 2027`, `vanaf maart 2027`
    func span(from: PlanDate?, to: PlanDate?) -> String? {
        switch (from, to) {
        case (let from?, let to?): "\(planned(from)) tot en met \(inclusiveEnd(to))"
        case (let from?, nil): "vanaf " + planned(from)
        case (nil, let to?): "tot en met " + inclusiveEnd(to)
        case (nil, nil): nil
        }
    }

    private func inclusiveEnd(_ date: PlanDate) -> String {
        (date.precision == .quarter ? "het " : "") + planned(date)
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    private static let quarters = ["eerste", "tweede", "derde", "vierde"]
}
