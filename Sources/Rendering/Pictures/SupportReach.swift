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
        let places = vision.places.map { municipality[$0].inhabitants?.count }
        let inhabitants = places.contains(nil) ? nil : places.compactMap { $0 }.reduce(0, +)
        let objections = vision.support.flatMap(\.objections)
        let answered = objections.count { $0.answer != nil }
        return SupportReach(
            vision: link(id),
            people: inhabitants.map {
                "\(wording.number(most)) van de \(wording.number($0)) inwoners"
            } ?? wording.number(most) + (most == 1 ? " bewoner" : " bewoners"),
            percentage: inhabitants.flatMap { $0 > 0 && most <= $0 ? String(min(most * 100 / $0, 100)) : nil },
            objections: objections.isEmpty
                ? nil
                : "\(wording.number(answered)) van \(objections.count == 1 ? "het ene bezwaar" : "de \(wording.number(objections.count)) bezwaren") beantwoord"
        )
    }
}
