/// Evidence of what residents think: for, against, and who was not reached.
package struct Support: Sendable {
    package var method: SupportMethod
    package var date: CalendarDate
    package var invited: Int?
    package var participants: Int?
    package var inFavour: Int?
    package var against: Int?
    package var neutral: Int?
    package var missedGroups: [String]
    package var objections: [Objection]
    /// Where the evidence can be found.
    package var evidence: String?

    package init(
        method: SupportMethod, date: CalendarDate, invited: Int?, participants: Int?, inFavour: Int?,
        against: Int?, neutral: Int?, missedGroups: [String], objections: [Objection], evidence: String?
    ) {
        self.method = method
        self.date = date
        self.invited = invited
        self.participants = participants
        self.inFavour = inFavour
        self.against = against
        self.neutral = neutral
        self.missedGroups = missedGroups
        self.objections = objections
        self.evidence = evidence
    }
}

/// What someone has against it, and the answer.
package struct Objection: Sendable, Hashable {
    package var what: String
    package var answer: String?

    package init(
        what: String, answer: String?
    ) {
        self.what = what
        self.answer = answer
    }
}
