internal import PlainText
internal import Templating
internal import VillageModel

/// An initiative elsewhere that looks like one of this place, and why: "ook in andere dorpen".
struct MatchView: Sendable {
    let initiative: InitiativeItem
    /// "zelfde thema en soort als “Dorpshuis elke dag open”"
    let reason: String

    static let fields = RecordType<MatchView>(
        "ook elders",
        [
            .record("initiatief", InitiativeItem.fields) { $0.initiative },
            .text("reden") { $0.reason },
        ])
}

extension Edition {
    /// At most five initiatives of other places, each matched by theme and kind with one of this place. What has gone
    /// further comes first, so that a village finds who did this before.
    func matches(elsewhereThan place: ID<Place>) -> [MatchView] {
        let own = sortedByTitle(graph.initiativesOfPlace[place.index])
        var seen: Set<ID<Initiative>> = []
        var matches: [MatchView] = []
        for id in own where !municipality[id].status.isRealised && municipality[id].status != .stopped {
            let initiative = municipality[id]
            let candidates = initiative.themes.compactMap { theme in
                examples[theme.index].first { other in
                    municipality[other].kind == initiative.kind && !municipality[other].places.contains(place)
                        && !seen.contains(other)
                }
            }
            guard let best = sortedByTitle(candidates).first else { continue }
            seen.insert(best)
            matches.append(
                MatchView(
                    initiative: item(best),
                    reason: "zelfde thema en soort als “\(curled(initiative.title))”"))
            if matches.count == 5 { break }
        }
        return matches
    }
}
