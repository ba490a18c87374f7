internal import VillageModel

extension Wording {
    /// `23 november 2026`, with a space that does not break behind the day.
    func date(_ date: CalendarDate) -> String { "\(date.day)\u{A0}\(months[date.month - 1]) \(date.year)" }

    /// `maandag 23 november 2026`
    func longDate(_ date: CalendarDate) -> String {
        // 1 January 1970 was a Thursday.
        let weekday = ((date.dayNumber + 3) % 7 + 7) % 7
        return "\(weekdays[weekday]) \(self.date(date))"
    }

    /// `november 2026`
    func month(_ date: CalendarDate) -> String { "\(months[date.month - 1]) \(date.year)" }

    /// `jan`, of month 1; for narrow columns.
    func shortMonth(_ month: Int) -> String {
        switch (month, language) {
        case (3, .dutch), (3, .frisian): "mrt"
        case (5, .frisian): "mai"
        default: String(months[month - 1].prefix(3))
        }
    }

    /// `1 mei 2026`, `mei 2026`, `tweede kwartaal van 2026`, `2026`
    func planned(_ date: PlanDate) -> String {
        switch date.precision {
        case .day: self.date(date.first)
        case .month: month(date.first)
        case .quarter:
            quarters[date.last.month / 3 - 1]
                + pick(nl: " kwartaal van ", fy: " kwartaal fan ", en: " quarter of ") + String(date.first.year)
        case .year: String(date.first.year)
        }
    }

    /// As `planned`, with the preposition of a deadline: `vóór of op 1 mei 2026`, `in mei 2026`, `in 2026`.
    func deadline(_ date: PlanDate) -> String {
        let preposition =
            date.precision == .day
            ? pick(nl: "vóór of op ", fy: "foar of op ", en: "by ") : pick(nl: "in ", fy: "yn ", en: "in ")
        return preposition + definite(date)
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

    private func from(_ date: String) -> String {
        // Frisian puts one word before the date and one behind it.
        pick(nl: "vanaf \(date)", fy: "fan \(date) ôf", en: "from \(date)")
    }

    private func upTo(_ date: PlanDate) -> String {
        pick(nl: "tot en met ", fy: "oant en mei ", en: "up to and including ") + definite(date)
    }

    private var months: [String] {
        switch language {
        case .dutch:
            [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
        case .frisian:
            [
                "jannewaris", "febrewaris", "maart", "april", "maaie", "juny", "july", "augustus", "septimber",
                "oktober", "novimber", "desimber",
            ]
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        }
    }

    private var weekdays: [String] {
        switch language {
        case .dutch: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        case .frisian: ["moandei", "tiisdei", "woansdei", "tongersdei", "freed", "sneon", "snein"]
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
    }

    private var quarters: [String] {
        switch language {
        case .dutch: ["eerste", "tweede", "derde", "vierde"]
        case .frisian: ["earste", "twadde", "tredde", "fjirde"]
        case .english: ["first", "second", "third", "fourth"]
        }
    }
}
