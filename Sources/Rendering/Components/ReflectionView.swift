internal import PlainText
internal import Templating
internal import VillageModel

/// A self-scan on one wheel: now and goal for each of its eight principles.
struct ReflectionView: Sendable {
    let wheel: String
    let date: String
    let by: String
    let scores: [ScoreView]

    static let fields = RecordType<ReflectionView>(
        "zelfscan",
        [
            .text("wiel") { $0.wheel },
            .text("datum") { $0.date },
            .text("door") { $0.by },
            .list("scores", ScoreView.fields) { $0.scores },
        ])

    /// One principle.
    struct ScoreView: Sendable {
        let principle: String
        let current: Int
        let goal: Int
        let note: String?

        static let fields = RecordType<ScoreView>(
            "score",
            [
                .text("principe") { $0.principle },
                .number("nu") { $0.current },
                .number("doel") { $0.goal },
                .optionalText("notitie") { $0.note },
            ])
    }
}

extension Edition {
    func view(_ reflection: Reflection) -> ReflectionView {
        ReflectionView(
            wheel: wording.label(reflection.wheel), date: wording.date(reflection.date), by: curled(reflection.by),
            scores: zip(wording.principles(reflection.wheel), reflection.scores).map { principle, score in
                ReflectionView.ScoreView(
                    principle: principle, current: score.current, goal: score.goal, note: score.note.map(curled))
            })
    }
}
