internal import Templating
internal import VillageModel

/// The hours that residents promised in a place, so that nobody asks too much of them.
struct VolunteerHoursView: Sendable {
    let heading: String
    let years: [Year]
    /// "Daarnaast 1.400 uur zonder datum."
    let undated: String?
    let isShared: Bool

    static let fields = RecordType<VolunteerHoursView>(
        "uren van bewoners",
        [
            .flag("heeft_jaren") { !$0.years.isEmpty },
            .list("jaren", Year.fields) { $0.years },
            .optionalText("zonder_jaar") { $0.undated },
            .flag("gedeeld") { $0.isShared },
        ])

    /// The hours of one year.
    struct Year: Sendable {
        let year: String
        let hours: String
        /// Of the busiest year, 0 to 100.
        let percent: Int

        static let fields = RecordType<Year>(
            "uren van een jaar",
            [
                .text("jaar") { $0.year },
                .text("uren") { $0.hours },
                .number("procent") { $0.percent },
            ])
    }
}

extension Edition {
    /// The hours of a place, where residents promised any.
    func volunteerHours(of id: ID<Place>) -> VolunteerHoursView? {
        let hours = municipality.volunteerHours(of: id, in: graph)
        guard !hours.isEmpty else { return nil }
        let years = hours.byYear.sorted { $0.key < $1.key }.map { (year: $0.key, hours: $0.value) }
        let busiest = years.map(\.hours).max() ?? 0
        return VolunteerHoursView(
            heading: wording.volunteerHoursHeading(years, undated: hours.undated),
            years: years.map { year, hours in
                VolunteerHoursView.Year(
                    year: String(year), hours: wording.counted(hours, .hour),
                    percent: Int((Double(hours) * 100 / Double(max(1, busiest))).rounded()))
            },
            undated: hours.undated == 0 || years.isEmpty ? nil : wording.undatedHours(hours.undated),
            isShared: hours.includesShared)
    }
}
