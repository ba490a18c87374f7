internal import PlainText
internal import Templating
internal import VillageModel

/// How many residents took part in making each vision, and how many of their objections were answered.
struct SupportReach: Sendable {
    let vision: LinkView
    /// "96 van de 2.140 inwoners", "96 mensen"
    let people: String
    /// Of the inhabitants; nil when their number is not known.
    let percentage: String?
    let objections: String?

    static let fields = RecordType<SupportReach>(
        "bereik",
        [
            .record("visie", LinkView.fields) { $0.vision },
            .text("mensen") { $0.people },
            .optionalText("procent") { $0.percentage },
            .optionalText("bezwaren") { $0.objections },
        ])
}

extension Edition {
    /// The visions in force of which it is known how many took part, by name of their place.
    var supportReach: [SupportReach] {
        municipality.visions.indices.map { ID<Vision>($0) }
            .filter { municipality[$0].status != .superseded }
            .sorted { sortKey(visionPlaceName($0)) < sortKey(visionPlaceName($1)) }
            .compactMap(supportReach)
    }

    private func visionPlaceName(_ id: ID<Vision>) -> String {
        municipality[id].places.first.map { municipality[$0].name } ?? municipality[id].title
    }

    private func supportReach(_ id: ID<Vision>) -> SupportReach? {
        let vision = municipality[id]
        // People may have come twice, so the largest gathering counts and not the sum.
        guard let most = vision.support.compactMap(\.participants).max() else { return nil }
        let inhabitants = municipality.inhabitants(of: vision.places)
        let objections = vision.support.objectionCounts
        return SupportReach(
            vision: link(id), people: wording.tookPart(most, ofInhabitants: inhabitants),
            percentage: Share(most, of: inhabitants).map { String($0.part * 100 / $0.whole) },
            objections: wording.answered(objections.answered, ofObjections: objections.all))
    }
}
