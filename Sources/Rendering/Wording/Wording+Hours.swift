internal import VillageModel

// The sentences about hours that residents promised.

extension Wording {
    /// What stands out: the busiest year of several, the only year, or what has no year.
    func volunteerHoursHeading(_ years: [(year: Int, hours: Int)], undated: Int) -> String {
        guard let busiest = years.max(by: { $0.hours < $1.hours }) else {
            return "Bewoners zegden \(counted(undated, .hour)) toe"
        }
        return years.count == 1
            ? "Bewoners zegden \(counted(busiest.hours, .hour)) toe voor \(busiest.year)"
            : "Bewoners zegden de meeste uren toe voor \(busiest.year): \(counted(busiest.hours, .hour))"
    }

    func undatedHours(_ hours: Int) -> String {
        "Daarnaast zegden bewoners \(counted(hours, .hour)) toe zonder datum, voor plannen die nog lopen of in beheer zijn."
    }
}
