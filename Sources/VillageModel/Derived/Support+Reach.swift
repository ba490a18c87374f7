// How many people a measure of support reached.

extension Municipality {
    /// How many people live in `places` together; nil when that is not known of each of them, or there are none.
    package func inhabitants(of places: [ID<Place>]) -> Int? {
        let counts = Set(places).map { self[$0].inhabitants?.count }
        guard !counts.isEmpty else { return nil }
        let known = counts.compactMap { $0 }
        return known.count == counts.count ? known.reduce(0, +) : nil
    }
}

extension Support {
    /// Which share of `inhabitants` took part; nil when that can't be told: nobody counted, or more than live there.
    package func reach(among inhabitants: Int?) -> Share? { Share(participants, of: inhabitants) }

    /// Which share of those who were invited took part; nil when that can't be told.
    package var response: Share? { Share(participants, of: invited) }

    /// The answers for, neutral and against; nil when nobody was asked for any of them.
    package var answers: Int? {
        let known = [inFavour, neutral, against].compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    /// Whether both sides were counted: without that a bar of one side would seem to be all there is.
    package var countsBothSides: Bool { inFavour != nil && against != nil && (answers ?? 0) > 0 }
}

extension [Support] {
    /// How many objections were made, and how many of them have an answer.
    package var objectionCounts: (all: Int, answered: Int) {
        let objections = flatMap(\.objections)
        return (objections.count, objections.count { $0.answer != nil })
    }
}

/// A part of a whole: never more than it, and the whole is never nothing.
package struct Share: Sendable, Hashable {
    package let part: Int
    package let whole: Int

    package init?(_ part: Int?, of whole: Int?) {
        guard let part, let whole, part >= 0, whole > 0, part <= whole else { return nil }
        self.part = part
        self.whole = whole
    }

    /// In whole per cents, rounded half up; nothing and all only when it is so.
    package var percent: Percent {
        let rounded = Int((Double(part) * 100 / Double(whole)).rounded())
        if part > 0, rounded == 0 { return .belowOne }
        if part < whole, rounded == 100 { return .aboveNinetyNine }
        return .exactly(rounded)
    }

    package enum Percent: Sendable, Hashable {
        case exactly(Int), belowOne, aboveNinetyNine
    }
}
