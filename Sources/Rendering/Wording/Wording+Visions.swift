internal import VillageModel

// What is said of a vision: when to look again, and where its initiatives are from.

extension Wording {
    /// A deadline to do something: `uiterlijk 1 mei 2026`, `uiterlijk in oktober 2026`, `uiterlijk in 2030`.
    func noLaterThan(_ date: PlanDate) -> String {
        date.precision == .day
            ? say(VisionPhrase.noLaterThan, self.date(date.first)) : say(VisionPhrase.noLaterThanIn, definite(date))
    }

    /// That a vision should have been looked at again by now.
    func reviewPassed(_ due: PlanDate) -> String { say(VisionPhrase.reviewPassed, noLaterThan(due)) }

    /// Behind an initiative of an area vision.
    func fromVision(of place: String) -> String { say(VisionPhrase.fromVision, place) }

    /// The initiatives of a vision as a heading.
    /// - Parameter inherited: how many come from the visions that an area vision builds on.
    func initiatives(_ count: Int, inherited: Int, isAreaVision: Bool) -> String {
        let start = sentenceStart(count, .initiative)
        switch (isAreaVision, inherited) {
        case (false, _): return say(VisionPhrase.initiativesHere, start)
        case (true, 0): return say(VisionPhrase.initiativesShared, start)
        case (true, count): return say(VisionPhrase.initiativesInherited, start)
        case (true, _): return say(VisionPhrase.initiativesPartlyInherited, start, number(inherited))
        }
    }
}
