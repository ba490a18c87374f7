/// How far an initiative has come. A second axis beside feasibility: an idea may be feasible, a plan may not be.
package enum InitiativeStatus: Vocabulary {
    /// Raised.
    case idea
    /// Being talked about and tested.
    case exploring
    /// Agreed and dated.
    case planned
    /// Work has begun.
    case inProgress
    /// The result is there.
    case done
    /// The community keeps it going.
    case maintained
    /// On hold, with a reason and a date to look again.
    case paused
    /// Will not happen; a village's own "no" is a full outcome.
    case stopped

    package var spelling: Spelling {
        switch self {
        case .idea: Spelling("idee", "idea")
        case .exploring: Spelling("verkenning", "exploring")
        case .planned: Spelling("gepland", "planned")
        case .inProgress: Spelling("in uitvoering", "in_progress")
        case .done: Spelling("gereed", "done")
        case .maintained: Spelling("in beheer", "maintained")
        case .paused: Spelling("gepauzeerd", "paused")
        case .stopped: Spelling("gestopt", "stopped")
        }
    }

    /// Where an initiative may go from here (content-model.md, "Vocabularies").
    /// A paused one may return to where it was, which the log knows; so any active status is allowed here.
    package var successors: Set<InitiativeStatus> {
        switch self {
        case .idea: [.exploring, .stopped]
        case .exploring: [.planned, .paused, .stopped]
        case .planned: [.inProgress, .paused, .stopped]
        case .inProgress: [.done, .paused, .stopped]
        case .done: [.maintained]
        case .maintained: [.stopped]
        case .paused: [.exploring, .planned, .inProgress, .stopped]
        case .stopped: [.idea]
        }
    }

    /// The result is there: "gerealiseerd" in every count.
    package var isRealised: Bool { self == .done || self == .maintained }

    /// From exploring on, an initiative has themes; not so for an idea, nor for one that stopped as an idea.
    package var requiresThemes: Bool { self != .idea && self != .stopped }

    /// From planned on it is settled who owns it.
    package var requiresOwner: Bool {
        switch self {
        case .planned, .inProgress, .done, .maintained: true
        case .idea, .exploring, .paused, .stopped: false
        }
    }
}
