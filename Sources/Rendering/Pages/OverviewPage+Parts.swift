internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

// The smaller values that only the front page shows.

/// The one active sentence with the facts; what is overdue stands apart, because it leads somewhere.
struct SentenceView: Sendable {
    let start: String
    let overdue: String?

    static let fields = RecordType<SentenceView>(
        "zin",
        [
            .text("begin") { $0.start },
            .optionalText("voorbij") { $0.overdue },
        ])
}

/// One of the four figures, each with a link to what it counts.
struct FigureView: Sendable {
    let number: String
    let label: String
    /// Where exactly these stand; nil when there are none.
    let address: SitePath?
    let isOverdue: Bool

    static let fields = RecordType<FigureView>(
        "cijfer",
        [
            .text("getal") { $0.number },
            .text("naam") { $0.label },
            .optionalAddress("url") { $0.address },
            .flag("voorbij") { $0.isOverdue },
        ])
}

extension Edition {
    var overviewSentence: SentenceView {
        let sentences = [
            wording.visions(places: counts.places, withVision: counts.placesWithVision),
            wording.agreementsMet(counts.agreementsMet, of: counts.agreements),
        ]
        return SentenceView(
            start: sentences.compactMap { $0 }.joined(separator: " "),
            overdue: overdueSentence(counts.agreementsOverdue))
    }

    /// "Zes afspraken zijn voorbij de afgesproken datum."; nil for none.
    func overdueSentence(_ count: Int) -> String? { count == 0 ? nil : wording.agreementsOverdue(count) + "." }

    /// Four figures at a glance; none before there is a plan or an agreement, as four zeros tell nothing.
    var figures: [FigureView] {
        guard counts.initiatives + counts.agreements > 0 else { return [] }
        let visions = counts.visions + counts.areaVisions
        let initiatives = initiativeList(.municipality)
        let agreements = agreementList(.municipality)
        func figure(
            _ number: Int, _ label: OverviewPhrase, _ address: SitePath?, isOverdue: Bool = false
        ) -> FigureView {
            FigureView(
                number: wording.number(number), label: wording.say(label), address: number == 0 ? nil : address,
                isOverdue: isOverdue && number > 0)
        }
        let realised = initiatives.flatMap { list in
            address(of: .done, in: list) ?? address(of: .maintained, in: list)
        }
        return [
            figure(visions, visions == 1 ? .vision : .visions, permalinks.page(ListKind.visions.folder)),
            figure(
                counts.initiatives, counts.initiatives == 1 ? .initiative : .initiatives,
                permalinks.page(ListKind.initiatives.folder)),
            figure(counts.realised, .realised, realised),
            figure(
                counts.agreementsOverdue,
                counts.agreementsOverdue == 1 ? .agreementPastDate : .agreementsPastDate,
                agreements.flatMap { address(of: .overdue, in: $0) }, isOverdue: true),
        ]
    }
}
