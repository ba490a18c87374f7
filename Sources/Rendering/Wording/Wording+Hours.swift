internal import VillageModel

// The sentences about hours that residents promised.

extension Wording {
    /// What stands out: the busiest year of several, the only year, or what has no year.
    func volunteerHoursHeading(_ years: [(year: Int, hours: Int)], undated: Int) -> String {
        guard let busiest = years.max(by: { $0.hours < $1.hours }) else {
            return say(HoursPhrase.promised, counted(undated, .hour))
        }
        let (hours, year) = (counted(busiest.hours, .hour), String(busiest.year))
        return years.count == 1
            ? say(HoursPhrase.promisedForYear, hours, year) : say(HoursPhrase.mostForYear, year, hours)
    }

    func undatedHours(_ hours: Int) -> String { say(HoursPhrase.undated, counted(hours, .hour)) }
}
