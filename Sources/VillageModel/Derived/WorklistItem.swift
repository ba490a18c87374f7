/// One thing for the area manager to look after.
package struct WorklistItem: Sendable, Hashable {
    /// Why it is on the list. In the order in which lists show them: what is late first.
    package enum Reason: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The agreed date passed.
        case overdue
        /// The promised verdict is not there.
        case answerOverdue = "answer_overdue"
        /// The day to look again passed.
        case reviewPassed = "review_passed"
        /// Something else has to come first.
        case waiting
        /// Nothing was heard for a while.
        case silent
        /// Nobody leads it.
        case missingLead = "missing_lead"

        package static func < (first: Reason, second: Reason) -> Bool { first.order < second.order }

        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    package let reason: Reason
    /// The page that it stands on: a vision or an initiative.
    package let subject: EntityReference
    /// Where it is about one agreement, its place on that page.
    package let agreement: Int?
    /// The villages of its subject.
    package let places: [ID<Place>]
    /// The day that something should have been there by, or is due; for silence the last sign. Nil where there is none.
    package let date: PlanDate?
    /// What it waits for; empty for every other reason.
    package let waitsFor: [Prerequisite]

    package init(
        reason: Reason, subject: EntityReference, agreement: Int? = nil, places: [ID<Place>], date: PlanDate?,
        waitsFor: [Prerequisite] = []
    ) {
        self.reason = reason
        self.subject = subject
        self.agreement = agreement
        self.places = places
        self.date = date
        self.waitsFor = waitsFor
    }
}
