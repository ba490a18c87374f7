// What an initiative was on an earlier day, as far as its log tells.

extension Initiative {
    /// The status at `date`; nil when it was not there yet, or when nobody wrote down what it was.
    ///
    /// The last change on or before that day decides; of two on one day the later in the list. Before the first change it
    /// was what that change says it came from. Without any change it was always what it is now, from the first day known.
    package func status(at date: CalendarDate) -> InitiativeStatus? {
        let changes = log.enumerated().compactMap { offset, entry in
            entry.change.map { (date: entry.date, offset: offset, change: $0) }
        }.sorted { ($0.date, $0.offset) < ($1.date, $1.offset) }
        if let last = changes.last(where: { $0.date <= date }) { return last.change.to }
        guard let first = firstSign, first <= date else { return nil }
        if let next = changes.first { return next.change.from }
        return status.isRealised && !isRealised(at: date) ? nil : status
    }

    /// The first day that anything is known of it: of its log, its support, its start or since when residents were
    /// involved.
    package var firstSign: CalendarDate? {
        (log.map(\.date) + support.map(\.date) + [start?.first, involvedSince].compactMap { $0 }).min()
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
