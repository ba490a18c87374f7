// Facts about an agreement at a given date: never stored, always computed from the fields and the date.

extension Agreement {
    /// The deadline in force: the last new date that a deviation gave, else the one first agreed.
    /// "Last" is by the day of the deviation; of two on one day the later in the list.
    package var deadline: PlanDate {
        if deviations.isEmpty { return due }
        return deviations.enumerated().filter { $0.element.newDate != nil }
            .max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?
            .element.newDate ?? due
    }

    /// Whether the agreed date has passed with something still to be done: "voorbij de afgesproken datum".
    /// On the last day itself it has not.
    package func isOverdue(at date: CalendarDate) -> Bool { status.isPending && deadline.last < date }

    /// Whether it counts in totals: what was dropped counts in none.
    package var isCounted: Bool { status != .dropped }

    /// Whether it was kept, as far as was known at `date`.
    package func isMet(at date: CalendarDate) -> Bool { status == .met && metOn.map { $0 <= date } ?? true }
}
