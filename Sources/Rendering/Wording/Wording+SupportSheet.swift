internal import VillageModel

// The sentences of the support sheet.

extension Wording {
    func supportSheetTitle(_ subject: String) -> String { say(SupportSheetPhrase.title, subject) }

    /// `38%`
    func percent(_ share: Share) -> String {
        switch share.percent {
        case .exactly(let number): "\(number)%"
        case .belowOne: say(SupportSheetPhrase.belowOnePercent)
        case .aboveNinetyNine: say(SupportSheetPhrase.aboveNinetyNinePercent)
        }
    }

    /// In which ways residents could take part, each named once.
    func waysToTakePart(_ methods: [SupportMethod]) -> String {
        var seen: Set<SupportMethod> = []
        let names = methods.filter { seen.insert($0).inserted }.map { label($0) }
        let noun = Noun(SupportSheetPhrase.way, SupportSheetPhrase.ways)
        let ways =
            names.count == 1 ? say(SupportSheetPhrase.oneWay) : sentenceStart(names.count, noun).lowercased()
        return say(SupportSheetPhrase.waysToTakePart, ways, enumeration(names))
    }

    /// What to bear in mind about how was asked; nil when there is nothing.
    func remark(onMethods methods: [SupportMethod]) -> String? {
        switch (methods.count, Set(methods).count) {
        case (0, _): nil
        case (_, 1): methods.first.map { say(limits(of: $0)) + " " + say(SupportSheetPhrase.secondWay) }
        default: say(SupportSheetPhrase.notAddedUp)
        }
    }

    /// Whom a method by itself may leave unheard.
    private func limits(of method: SupportMethod) -> SupportSheetPhrase {
        switch method {
        case .survey: .surveyLimits
        case .doorToDoor: .doorToDoorLimits
        case .meeting: .meetingLimits
        case .kitchenTable: .kitchenTableLimits
        case .petition: .petitionLimits
        case .membersMeeting: .membersMeetingLimits
        case .dropIn: .dropInLimits
        case .online: .onlineLimits
        }
    }

    /// How many people live in the places together: `Rietwoude heeft 1.840 inwoners.`
    func inhabitants(_ count: Int, of names: [String]) -> String {
        say(
            names.count == 1 ? SupportSheetPhrase.inhabitantsOfOne : .inhabitantsOfMany, enumeration(names),
            number(count))
    }

    /// The day and the source of a count: `1 januari 2026, volgens CBS`; nil when neither is known.
    func counted(asOf date: PlanDate?, source: String?) -> String? {
        let parts = [
            date.map { say(SupportSheetPhrase.countedAsOf, planned($0)) },
            source.map { say(SupportSheetPhrase.countedBy, $0) },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A heading that says how many objections were answered.
    func objectionsHeading(all: Int, answered: Int) -> String {
        let noun = Noun(SupportSheetPhrase.objection, SupportSheetPhrase.objections)
        let objections = sentenceStart(all, noun)
        return switch (all, answered) {
        case (0, _): say(SupportSheetPhrase.noObjectionsHeading)
        case (1, 1): say(SupportSheetPhrase.withAnswer, objections)
        case (1, _), (_, 0): say(SupportSheetPhrase.withoutAnswer, objections)
        case (_, all): say(SupportSheetPhrase.allWithAnswer, objections)
        case (_, 1): say(SupportSheetPhrase.oneWithAnswer, objections)
        default: say(SupportSheetPhrase.someWithAnswer, objections, number(answered))
        }
    }

    /// What does not fit on the sheet, before the page that has it; nil when all fits.
    func rest(polls: Int, objections: Int, groups: Int, sources: Int) -> String? {
        let missing = [
            (polls, Noun(SupportSheetPhrase.poll, SupportSheetPhrase.polls)),
            (objections, Noun(SupportSheetPhrase.objection, SupportSheetPhrase.objections)),
            (groups, Noun(SupportSheetPhrase.group, SupportSheetPhrase.groups)),
            (sources, Noun(SupportSheetPhrase.source, SupportSheetPhrase.sources)),
        ].filter { $0.0 > 0 }
        guard !missing.isEmpty else { return nil }
        return say(SupportSheetPhrase.doesNotFit, enumeration(missing.map { counted($0.0, $0.1) }))
    }

    /// `561 (80%)`, or that nobody wrote it down.
    func answer(_ count: Int?, of total: Int) -> String {
        guard let count else { return say(SupportSheetPhrase.notStated) }
        return number(count) + (Share(count, of: total).map { " (\(percent($0)))" } ?? "")
    }
}
