/// The hours that were promised in agreements of one village, by the year of the deadline in force.
package struct VolunteerHours: Sendable, Hashable {
    package let place: ID<Place>
    package let year: Int
    /// In total, of all parties.
    package let hours: Int

    package init(place: ID<Place>, year: Int, hours: Int) {
        self.place = place
        self.year = year
        self.hours = hours
    }
}

extension Municipality {
    /// The hours promised per village and year, by village and then by year; a year without any is left out.
    ///
    /// What several villages promised together counts in each of them, as every shared thing does; so the villages don't
    /// add up to the municipality. What was dropped does not count.
    package var volunteerHours: [VolunteerHours] {
        var hours: [ID<Place>: [Int: Int]] = [:]
        for (reference, agreement) in agreements where agreement.isCounted {
            guard let promised = agreement.hours, promised > 0 else { continue }
            for place in Set(places(of: reference.owner)) {
                let year = agreement.deadline.last.year
                // An author may write any number of hours; a sum that no longer fits stays at the largest one.
                let (sum, overflows) = hours[place, default: [:]][year, default: 0].addingReportingOverflow(promised)
                hours[place, default: [:]][year] = overflows ? .max : sum
            }
        }
        return hours.sorted { $0.key < $1.key }.flatMap { place, years in
            years.sorted { $0.key < $1.key }.map { VolunteerHours(place: place, year: $0.key, hours: $0.value) }
        }
    }
}
