package import VillageModel

extension CalendarDate {
    /// The day in Europe/Amsterdam at a moment.
    ///
    /// By the rule of the European Union (Directive 2000/84/EC): summer time from the last Sunday of March to the last
    /// Sunday of October, both at 1:00 UTC. Written out here so that a build does not depend on the machine's time zone
    /// files, which a bare container lacks.
    /// - Parameter time: seconds since 1 January 1970, UTC.
    package init(amsterdamAt time: Int) {
        let utc = CalendarDate(utcAt: time)
        let start = Self.lastSunday(of: 3, year: utc.year) * 86_400 + 3_600
        let end = Self.lastSunday(of: 10, year: utc.year) * 86_400 + 3_600
        let isSummer = time >= start && time < end
        self.init(utcAt: time + (isSummer ? 7_200 : 3_600))
    }

    /// The day in UTC at a moment, as SOURCE_DATE_EPOCH asks; the first or the last day that content may name, for a
    /// moment before or behind those.
    /// - Parameter time: seconds since 1 January 1970.
    package init(utcAt time: Int) {
        let day = time / 86_400 - (time % 86_400 < 0 ? 1 : 0)
        self.init(dayNumber: min(max(day, Self.firstDay), Self.lastDay))
    }

    /// 1 January 1900 and 31 December 2200.
    private static let firstDay = -25_567
    private static let lastDay = 84_370

    /// The day number of the last Sunday of a month with 31 days.
    private static func lastSunday(of month: Int, year: Int) -> Int {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return 0 }
        // Day 3 of the era, 4 January 1970, was a Sunday.
        return last.dayNumber - ((last.dayNumber - 3) % 7 + 7) % 7
    }
}
