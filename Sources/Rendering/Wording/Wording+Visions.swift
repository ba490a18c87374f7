internal import VillageModel

// What is said of a vision: when to look again, and where its initiatives are from.

extension Wording {
    /// A deadline to do something: `uiterlijk 1 mei 2026`, `uiterlijk in oktober 2026`, `uiterlijk in 2030`.
    func noLaterThan(_ date: PlanDate) -> String {
        "uiterlijk " + (date.precision == .day ? self.date(date.first) : "in " + definite(date))
    }

    /// That a vision should have been looked at again by now.
    func reviewPassed(_ due: PlanDate) -> String {
        "Deze visie zou \(noLaterThan(due)) opnieuw bekeken worden. Die datum is voorbij."
    }

    /// Behind an initiative of an area vision.
    func fromVision(of place: String) -> String { "uit de visie van \(place)" }

    /// The initiatives of a vision as a heading.
    /// - Parameter inherited: how many come from the visions that an area vision builds on.
    func initiatives(_ count: Int, inherited: Int, isAreaVision: Bool) -> String {
        let start = sentenceStart(count, .initiative)
        switch (isAreaVision, inherited) {
        case (false, _): return start + " in deze kern"
        case (true, 0): return start + " van deze kernen samen"
        case (true, count): return start + " uit de visies van de kernen"
        case (true, _): return start + ", waarvan \(number(inherited)) uit de visies van de kernen"
        }
    }
}
