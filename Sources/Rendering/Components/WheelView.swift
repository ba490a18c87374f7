internal import PlainText
internal import Templating
internal import VillageModel

/// All self-scans on one wheel: where its eight principles stand and should stand, each occasion beside the one before.
struct WheelView: Sendable {
    let name: String
    /// The earliest first.
    let occasions: [Occasion]
    let principles: [Principle]

    static let fields = RecordType<WheelView>(
        "wiel",
        [
            .text("naam") { $0.name },
            .list("momenten", Occasion.fields) { $0.occasions },
            .list("principes", Principle.fields) { $0.principles },
        ])

    /// One time that people sat down for it.
    struct Occasion: Sendable {
        /// "Toen" for the first and "nu" for the last of several.
        let position: String?
        let date: DateView
        let by: String

        static let fields = RecordType<Occasion>(
            "moment",
            [
                .optionalText("wanneer") { $0.position },
                .record("datum", DateView.fields, at: \.date),
                .text("door") { $0.by },
            ])
    }

    /// One principle with its score on each occasion.
    struct Principle: Sendable {
        let name: String
        let scores: [ScoreView]

        static let fields = RecordType<Principle>(
            "principe",
            [
                .text("naam") { $0.name },
                .list("scores", ScoreView.fields) { $0.scores },
            ])
    }

    /// Where a principle stood and should stand, on a line of five.
    struct ScoreView: Sendable {
        let date: String
        let current: Int
        let goal: Int
        let note: String?

        static let fields = RecordType<ScoreView>(
            "score",
            [
                .text("datum") { $0.date },
                .number("stand") { $0.current },
                .number("doel") { $0.goal },
                .optionalText("notitie") { $0.note },
            ])
    }
}

extension WheelView {
    /// The wheel as it stands now, without notes: the last occasion alone.
    var last: WheelView {
        WheelView(
            name: name, occasions: occasions.suffix(1).map { Occasion(position: nil, date: $0.date, by: $0.by) },
            principles: principles.map { principle in
                Principle(
                    name: principle.name,
                    scores: principle.scores.suffix(1).map {
                        ScoreView(date: $0.date, current: $0.current, goal: $0.goal, note: nil)
                    })
            })
    }
}

extension Edition {
    /// The wheels that `reflections` are about, the municipality's first; of each the occasions by date.
    func wheels(_ reflections: [Reflection]) -> [WheelView] {
        Wheel.allCases.compactMap { wheel in
            let scans = inOrder(reflections.filter { $0.wheel == wheel })
            guard !scans.isEmpty else { return nil }
            return WheelView(
                name: wording.label(wheel),
                occasions: scans.enumerated().map { offset, scan in
                    WheelView.Occasion(
                        position: wording.position(offset, of: scans.count),
                        date: DateView(text: wording.date(scan.date), iso: scan.date.iso), by: curled(scan.by))
                },
                principles: wording.principles(wheel).enumerated().map { index, name in
                    WheelView.Principle(name: name, scores: scans.compactMap { score(index, of: $0) })
                })
        }
    }

    /// Scans by date; two of one day in the order of the file.
    func inOrder(_ scans: [Reflection]) -> [Reflection] {
        scans.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    /// The score of a principle; a scan has all eight, as the decoder sees to.
    private func score(_ index: Int, of scan: Reflection) -> WheelView.ScoreView? {
        guard scan.scores.indices.contains(index) else { return nil }
        let score = scan.scores[index]
        return WheelView.ScoreView(
            date: wording.date(scan.date), current: score.current, goal: score.goal, note: score.note.map(curled))
    }
}
