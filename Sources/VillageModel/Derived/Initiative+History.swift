// What an initiative was on an earlier day, as far as its log tells.

extension Initiative {
    /// The status at `date`; nil when it was not there yet, or when nobody wrote down what it was.
    ///
    /// The last change on or before that day decides; of two on one day the later in the list. Before the first change it
    /// was what that change says it came from. Without any change it was always what it is now, from the first day known.
    package func status(at date: CalendarDate) -> InitiativeStatus? {
        var first: (date: CalendarDate, change: StatusChange)?
        var last: (date: CalendarDate, change: StatusChange)?
        for entry in log {
            guard let change = entry.change else { continue }
            if first.map({ entry.date < $0.date }) ?? true { first = (entry.date, change) }
            if entry.date <= date, last.map({ entry.date >= $0.date }) ?? true { last = (entry.date, change) }
        }
        if let last { return last.change.to }
        guard let known = firstSign, known <= date else { return nil }
        if let first { return first.change.from }
        return status.isRealised && !isRealised(at: date) ? nil : status
    }

    /// The first day that anything is known of it: of its log, its support, its start or since when residents were
    /// involved.
    package var firstSign: CalendarDate? {
        [log.lazy.map(\.date).min(), support.lazy.map(\.date).min(), start?.first, involvedSince].compactMap { $0 }
            .min()
    }
}

extension Municipality {
    /// How many initiatives had each status at `date`, as far as is known: the ground of every "a year ago".
    package func initiativesByStatus(at date: CalendarDate) -> [InitiativeStatus: Int] {
        initiatives.reduce(into: [:]) { counts, initiative in
            if let status = initiative.status(at: date) { counts[status, default: 0] += 1 }
        }
    }
}
