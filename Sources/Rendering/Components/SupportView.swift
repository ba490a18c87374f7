internal import PlainText
internal import Templating
internal import VillageModel

/// One measure of support among residents: for, against, and who was not reached.
struct SupportView: Sendable {
    let method: String
    let date: String
    let dateISO: String
    /// "820 uitgenodigd, 96 deden mee"
    let reach: String?
    let votes: Votes?
    /// "Gezinnen; jongeren": as written, capitals and all, so with more than a comma between them.
    let missed: String?
    let objections: [ObjectionView]
    let evidence: String?

    static let fields = RecordType<SupportView>(
        "draagvlak",
        [
            .text("methode") { $0.method },
            .text("datum") { $0.date },
            .text("datum_iso") { $0.dateISO },
            .optionalText("bereik") { $0.reach },
            .optional("stemmen", Votes.fields) { $0.votes },
            .optionalText("gemist") { $0.missed },
            .flag("heeft_bezwaren") { !$0.objections.isEmpty },
            .list("bezwaren", ObjectionView.fields) { $0.objections },
            .optionalText("bewijs") { $0.evidence },
        ])

    /// How many were for, neutral and against, as far as was written; with the widths of a bar of 100 when both sides were.
    struct Votes: Sendable {
        let inFavour: Int?
        let neutral: Int?
        let against: Int?

        /// Nothing when no one said anything.
        init?(_ support: Support) {
            guard let answers = support.answers, answers > 0 else { return nil }
            inFavour = support.inFavour
            neutral = support.neutral
            against = support.against
        }

        var bar: Bar? {
            guard let inFavour, let against else { return nil }
            return Bar(inFavour: inFavour, neutral: neutral ?? 0, against: against)
        }

        static let fields = RecordType<Votes>(
            "stemmen",
            [
                .optionalText("voor") { $0.inFavour.map(String.init) },
                .optionalText("neutraal") { $0.neutral.map(String.init) },
                .optionalText("tegen") { $0.against.map(String.init) },
                .optional("balk", Bar.fields) { $0.bar },
            ])
    }

    /// The widths of the parts of a bar of 100.
    struct Bar: Sendable {
        let inFavour: Int
        let neutral: Int
        let against: Int

        private func share(_ part: Int) -> String {
            let total = inFavour + neutral + against
            guard total > 0 else { return "0" }
            let tenths = (part * 1000 + total / 2) / total
            return "\(tenths / 10).\(tenths % 10)"
        }

        static let fields = RecordType<Bar>(
            "balk",
            [
                .text("deel_voor") { $0.share($0.inFavour) },
                .text("deel_neutraal") { $0.share($0.neutral) },
                .text("deel_tegen") { $0.share($0.against) },
                .text("tot_neutraal") { $0.share($0.inFavour + $0.neutral) },
            ])
    }

    /// What someone has against it, and the answer.
    struct ObjectionView: Sendable {
        let what: String
        let answer: String?

        static let fields = RecordType<ObjectionView>(
            "bezwaar",
            [
                .text("wat") { $0.what },
                .optionalText("antwoord") { $0.answer },
            ])
    }
}

extension Edition {
    /// Measures of support, the newest first.
    /// - Parameter places: where they were taken; with all their inhabitants known, the reach is told as a share of them.
    func views(_ support: [Support], places: [ID<Place>] = []) -> [SupportView] {
        guard !support.isEmpty else { return [] }
        let inhabitants = places.compactMap { municipality[$0].inhabitants?.count }
        let total = inhabitants.count == places.count ? inhabitants.reduce(0, +) : 0
        return support.enumerated().sorted { ($0.element.date, $0.offset) > ($1.element.date, $1.offset) }
            .map { view($0.element, inhabitants: total > 0 ? total : nil) }
    }

    private func view(_ support: Support, inhabitants: Int?) -> SupportView {
        let reach = [
            support.invited.map(wording.invited),
            support.participants.map { wording.participants($0, ofInhabitants: inhabitants) },
        ].compactMap { $0 }
        return SupportView(
            method: capitalised(wording.label(support.method)), date: wording.date(support.date),
            dateISO: support.date.iso, reach: reach.isEmpty ? nil : reach.joined(separator: ", "),
            votes: SupportView.Votes(support),
            missed: support.missedGroups.isEmpty ? nil : support.missedGroups.map(curled).joined(separator: "; "),
            objections: support.objections.map {
                SupportView.ObjectionView(what: curled($0.what), answer: $0.answer.map(curled))
            },
            evidence: support.evidence.map(curled))
    }
}
