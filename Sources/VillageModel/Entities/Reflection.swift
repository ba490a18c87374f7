/// A self-scan on the eight principles of one wheel: where we stand and where we want to be.
/// The wheels are those of Midden-Drenthe; combining them with a scale of 1 to 5 is ours.
package struct Reflection: Sendable {
    package var wheel: Wheel
    package var date: CalendarDate
    package var by: String
    /// Eight, in the order of the wheel.
    package var scores: [Score]

    package init(
        wheel: Wheel, date: CalendarDate, by: String, scores: [Score]
    ) {
        self.wheel = wheel
        self.date = date
        self.by = by
        self.scores = scores
    }
}

/// One principle of a self-scan, on a scale of 1 to 5.
package struct Score: Sendable, Hashable {
    package var current: Int
    package var goal: Int
    package var note: String?

    package init(
        current: Int, goal: Int, note: String?
    ) {
        self.current = current
        self.goal = goal
        self.note = note
    }
}
