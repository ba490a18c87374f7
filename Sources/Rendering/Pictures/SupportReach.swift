internal import PlainText
internal import Templating
internal import VillageModel

/// How many residents took part in making each vision, and how many of their objections were answered.
struct ReachPicture: Sendable {
    let visions: [SupportReach]
    let figure: FigureTableView

    static let fields = RecordType<ReachPicture>(
        "draagvlak",
        [
            .list("bereik", SupportReach.fields) { $0.visions },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])
}

/// The reach of one vision.
struct SupportReach: Sendable {
    let vision: LinkView
    /// "96 van de 2.140 inwoners", "96 mensen"
    let people: String
    /// Of the inhabitants; nil when their number is not known.
    let percentage: Int?
    let objections: String?

    static let fields = RecordType<SupportReach>(
        "bereik",
        [
            .record("visie", LinkView.fields, at: \.vision),
            .text("mensen") { $0.people },
            .optionalText("procent") { $0.percentage.map(String.init) },
            .optionalText("aandeel") { $0.percentage.flatMap { $0 == 0 ? nil : String($0) } },
            .optionalText("bezwaren") { $0.objections },
        ])
}

extension Edition {
    /// Nil when it is known of no vision.
    var reachPicture: ReachPicture? {
        let visions = visionsWithReach
        guard let table = reachTable(visions) else { return nil }
        return ReachPicture(
            visions: visions.map { id, participants in
                let vision = municipality[id]
                let inhabitants = municipality.inhabitants(of: vision.places)
                let objections = vision.support.objectionCounts
                return SupportReach(
                    vision: link(id), people: wording.tookPart(participants, ofInhabitants: inhabitants),
                    percentage: percentage(participants, of: inhabitants),
                    objections: wording.answered(objections.answered, ofObjections: objections.all))
            }, figure: .files(of: table))
    }

    /// The visions in force of which it is known how many took part, by name of their place.
    var visionsWithReach: [(vision: ID<Vision>, participants: Int)] {
        municipality.visions.indices.map { ID<Vision>($0) }
            .filter { municipality[$0].status != .superseded }
            .sorted { sortKey(visionPlaceName($0)) < sortKey(visionPlaceName($1)) }
            .compactMap { id in
                // People may have come twice, so the largest gathering counts and not the sum.
                municipality[id].support.compactMap(\.participants).max().map { (id, $0) }
            }
    }

    func reachTable(_ visions: [(vision: ID<Vision>, participants: Int)]) -> FigureTable? {
        guard !visions.isEmpty else { return nil }
        let heads: [FigurePhrase] = [.participants, .inhabitants, .percent, .objections, .answered]
        return FigureTable(
            figure: .supportReach, title: wording.say(FigurePhrase.reach),
            labelHeads: [capitalised(wording.say(OverviewPhrase.vision))], heads: heads.map { wording.say($0) },
            rows: visions.map { id, participants in
                let inhabitants = municipality.inhabitants(of: municipality[id].places)
                let objections = municipality[id].support.objectionCounts
                return FigureTable.Row(
                    link(id).text,
                    numbers: [
                        participants, inhabitants, percentage(participants, of: inhabitants), objections.all,
                        objections.answered,
                    ])
            })
    }

    private func percentage(_ participants: Int, of inhabitants: Int?) -> Int? {
        Share(participants, of: inhabitants).map { $0.part * 100 / $0.whole }
    }

    private func visionPlaceName(_ id: ID<Vision>) -> String {
        municipality[id].places.first.map { municipality[$0].name } ?? municipality[id].title
    }
}
