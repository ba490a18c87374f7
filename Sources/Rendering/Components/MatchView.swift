internal import PlainText
internal import Templating
internal import VillageModel

/// An initiative elsewhere that looks like one of this place, and why: "ook in andere dorpen".
struct MatchView: Sendable {
    let initiative: InitiativeItem
    /// Ends in how far it is compared to the place's own: see `Wording.matchReason`.
    let reason: String

    static let fields = RecordType<MatchView>(
        "ook elders",
        [
            .record("initiatief", InitiativeItem.fields, at: \.initiative),
            .text("reden") { $0.reason },
        ])
}

/// What an example must have in common: the kind asked for, and a status that says how far it is.
struct ExampleKey: Sendable, Hashable {
    let kind: InitiativeKind
    let status: InitiativeStatus
}

/// How far an initiative elsewhere is, seen from one's own. The order is that of usefulness.
enum MatchStage: Int, Comparable {
    case realised, further, same

    static func < (one: MatchStage, other: MatchStage) -> Bool { one.rawValue < other.rawValue }

    /// - Returns: nil when there is little to learn: it is not as far, or stands still.
    init?(own: InitiativeStatus, other: InitiativeStatus) {
        guard let mine = Self.step(own), let theirs = Self.step(other), theirs >= mine else { return nil }
        self = other.isRealised ? .realised : theirs > mine ? .further : .same
    }

    private static func step(_ status: InitiativeStatus) -> Int? {
        switch status {
        case .idea: 0
        case .exploring: 1
        case .planned: 2
        case .inProgress: 3
        case .done: 4
        case .maintained: 5
        case .paused, .stopped: nil
        }
    }
}

extension Edition {
    /// At most five initiatives of other places: each of the same theme and kind as one of this place that is still under
    /// way, and at least as far. So a village finds who did this before, or who is at it now.
    func matches(elsewhereThan place: ID<Place>) -> [MatchView] {
        typealias Candidate = (stage: MatchStage, id: ID<Initiative>, theme: ID<Theme>, own: ID<Initiative>)
        var candidates: [Candidate] = []
        for own in graph.initiativesOfPlace[place.index] where !digests[own.index].status.isRealised {
            let initiative = municipality[own]
            var best: Candidate?
            for theme in initiative.themes {
                // Of each status the first that stands elsewhere: nobody walks through all initiatives of a theme.
                let found = InitiativeStatus.allCases.compactMap { status -> Candidate? in
                    guard let stage = MatchStage(own: initiative.status, other: status) else { return nil }
                    let key = ExampleKey(kind: initiative.kind, status: status)
                    let other = examples[theme.index][key]?.first { other in
                        !municipality[other].places.contains(place) && !candidates.contains { $0.id == other }
                    }
                    return other.map { (stage, $0, theme, own) }
                }
                if let first = found.min(by: { ($0.stage, $0.id) < ($1.stage, $1.id) }),
                    best.map({ first.stage < $0.stage }) ?? true
                {
                    best = first
                }
            }
            if let best { candidates.append(best) }
        }
        let useful = candidates.enumerated().sorted { ($0.element.stage, $0.offset) < ($1.element.stage, $1.offset) }
        return useful.prefix(5).map { _, match in
            MatchView(
                initiative: item(match.id),
                reason: wording.matchReason(
                    theme: curled(municipality[match.theme].name), kind: digests[match.id.index].kind,
                    own: digests[match.own.index].title, stage: match.stage))
        }
    }
}
