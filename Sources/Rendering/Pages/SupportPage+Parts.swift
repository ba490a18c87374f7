internal import PlainText
internal import Templating
internal import VillageModel

/// One measure of support on the sheet: how was asked, how many took part, and what they answered.
struct PollView: Sendable {
    let method: String
    let date: DateView
    let invited: String?
    let participants: String?
    let response: String?
    let reach: String?
    let answers: AnswersView?
    let bar: AnswerBar?

    static let fields = RecordType<PollView>(
        "peiling",
        [
            .text("methode") { $0.method },
            .record("datum", DateView.fields, at: \.date),
            .optionalText("uitgenodigd") { $0.invited },
            .optionalText("deelnemers") { $0.participants },
            .optionalText("deel_genodigd") { $0.response },
            .optionalText("deel_inwoners") { $0.reach },
            .optional("antwoorden", AnswersView.fields) { $0.answers },
            .optional("balk", AnswerBar.fields) { $0.bar },
        ])
}

/// The answers in numbers, each with its share of all: `561 (80%)`. What was not written down says so.
struct AnswersView: Sendable {
    let inFavour: String
    let neutral: String
    let against: String
    let total: String

    static let fields = RecordType<AnswersView>(
        "antwoorden",
        [
            .text("voor") { $0.inFavour },
            .text("neutraal") { $0.neutral },
            .text("tegen") { $0.against },
            .text("samen") { $0.total },
        ])
}

/// The answers as a bar of 100, with a label at each part: for at the left, against at the right, neutral below.
struct AnswerBar: Sendable {
    let inFavour: Int
    let neutral: Int
    let against: Int
    let inFavourLabel: String
    let neutralLabel: String?
    let againstLabel: String

    static let fields = RecordType<AnswerBar>(
        "balk",
        [
            .text("voor") { $0.share($0.inFavour) },
            .text("tegen") { $0.share($0.against) },
            .text("tot_tegen") { $0.share($0.inFavour + $0.neutral) },
            .text("plek") { $0.neutralPlace.x },
            .text("anker") { $0.neutralPlace.anchor },
            .text("tekst_voor") { $0.inFavourLabel },
            .optionalText("tekst_neutraal") { $0.neutralLabel },
            .text("tekst_tegen") { $0.againstLabel },
        ])

    /// A part in per cents with one decimal.
    private func share(_ part: Int) -> String { Self.decimal(tenths(part)) }

    private func tenths(_ part: Int) -> Int {
        Int((Double(part) * 1000 / Double(max(1, inFavour + neutral + against))).rounded())
    }

    private static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// Where the label of the neutral part stands, and which end of it (SVG 2, `text-anchor`): below the middle of the
    /// part, or near either end of the bar against the outer edge of the part, so that it never runs off the page.
    var neutralPlace: (x: String, anchor: String) {
        let (from, to) = (tenths(inFavour), tenths(inFavour + neutral))
        return switch (from + to) / 2 {
        case ..<120: (Self.decimal(from), "start")
        case 881...: (Self.decimal(to), "end")
        case let centre: (Self.decimal(centre), "middle")
        }
    }
}

/// What someone has against it, the answer, and where it came up.
struct ObjectionLine: Sendable {
    let what: String
    let answer: String?
    let source: String

    static let fields = RecordType<ObjectionLine>(
        "bezwaar op de staat",
        [
            .text("wat") { $0.what },
            .optionalText("antwoord") { $0.answer },
            .text("bij") { $0.source },
        ])
}

/// A line of text with the measure that it belongs to.
struct SourcedLine: Sendable {
    let text: String
    let source: String

    static let fields = RecordType<SourcedLine>(
        "regel van de staat",
        [
            .text("tekst") { $0.text },
            .text("bij") { $0.source },
        ])
}

extension Edition {
    func poll(_ support: Support, inhabitants: Int?) -> PollView {
        func label(_ count: Int, _ name: SupportPhrase) -> String { "\(wording.number(count)) \(wording.say(name))" }
        var bar: AnswerBar?
        if support.countsBothSides, let inFavour = support.inFavour, let against = support.against {
            let neutral = support.neutral ?? 0
            bar = AnswerBar(
                inFavour: inFavour, neutral: neutral, against: against, inFavourLabel: label(inFavour, .inFavour),
                neutralLabel: neutral == 0 ? nil : label(neutral, .neutral),
                againstLabel: label(against, .against))
        }
        return PollView(
            method: capitalised(wording.label(support.method)),
            date: DateView(text: wording.date(support.date), iso: support.date.iso),
            invited: support.invited.map(wording.number), participants: support.participants.map(wording.number),
            response: support.response.map(wording.percent),
            reach: support.reach(among: inhabitants).map(wording.percent),
            answers: support.answers.map { total in
                AnswersView(
                    inFavour: wording.answer(support.inFavour, of: total),
                    neutral: wording.answer(support.neutral, of: total),
                    against: wording.answer(support.against, of: total), total: wording.number(total))
            },
            bar: bar)
    }
}
