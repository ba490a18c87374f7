/// How far an initiative is, as how far a circle is filled: the family of `templates/symbolen.html`.
package enum StatusGlyph: Int, Sendable, CaseIterable {
    case idea, exploring, planned, inProgress, done, maintained, paused, stopped

    /// How much of the circle is filled from twelve o'clock on, in quarters; nil for what is no pie.
    var quarters: Int? {
        switch self {
        case .idea: 0
        case .exploring: 1
        case .planned: 2
        case .inProgress: 3
        case .done, .maintained, .paused, .stopped: nil
        }
    }
}

/// Who owns an initiative, as how much of a square is the community's.
package enum OwnerGlyph: Int, Sendable, CaseIterable {
    case community = 1
    case communitySupported
    case institutionSupported
    case institution

    /// The filled share of the square, from the left.
    var share: Double {
        switch self {
        case .community: 1
        case .communitySupported: 0.65
        case .institutionSupported: 0.35
        case .institution: 0
        }
    }
}
