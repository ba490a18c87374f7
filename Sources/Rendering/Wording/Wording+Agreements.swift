internal import PlainText
internal import VillageModel

// What is said of agreements: kept, past their date, moved, waiting.

extension Wording {
    func daysPast(_ days: Int) -> String { say(AgreementPhrase.daysPast, counted(days, .day)) }

    func kept(on day: CalendarDate?) -> String {
        day.map { say(AgreementPhrase.keptOn, date($0)) } ?? say(AgreementPhrase.kept)
    }

    /// Before the party that saw it.
    var confirmedBy: String { say(AgreementPhrase.confirmedBy) }

    /// Nobody but the executor says so.
    var unconfirmed: String { say(AgreementPhrase.unconfirmed) }

    /// Before what an agreement waits for, or waited for.
    func waitsFor(isMet: Bool) -> String { say(isMet ? AgreementPhrase.waitedFor : .waitsFor) }

    /// Before what waits for an agreement, or waited until it was kept.
    func isAwaited(isMet: Bool) -> String { say(isMet ? AgreementPhrase.wasAwaited : .isAwaited) }

    /// An agreement that stands on the page `title`.
    func agreement(_ quoted: String, of title: String) -> String { say(AgreementPhrase.ofOwner, quoted, title) }

    func hoursInTotal(_ hours: Int) -> String { say(AgreementPhrase.inTotal, counted(hours, .hour)) }

    /// How an agreement came to differ, the oldest first; each names the date before it, so that no date is lost.
    func deviations(of agreement: Agreement) -> [String] {
        var current = agreement.due
        let inOrder = agreement.deviations.enumerated()
            .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
        return inOrder.map { deviation in
            defer { current = deviation.newDate ?? current }
            return self.deviation(deviation, from: current)
        }
    }

    /// `op 18 maart 2024 verschoven van 30 april 2024 naar 31 mei 2024. In maart stond het water te hoog.`
    private func deviation(_ deviation: Deviation, from old: PlanDate) -> String {
        let shift = deviation.newDate.map { say(AgreementPhrase.moved, definite(old), definite($0)) }
        let what =
            switch deviation.kind {
            case .delayed: shift ?? label(deviation.kind)
            case .changed: enumeration([label(deviation.kind), shift].compactMap { $0 })
            case .dropped: label(deviation.kind)
            }
        return say(AgreementPhrase.deviation, date(deviation.on), what, sentence(curled(deviation.reason)))
    }

    /// `text` with a capital at its start and a mark at its end.
    private func sentence(_ text: String) -> String {
        capitalised(text) + (text.last.map(".?!…".contains) ?? true ? "" : ".")
    }
}
