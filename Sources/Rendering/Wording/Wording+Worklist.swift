internal import VillageModel

// What stands on the list of an area manager: facts to call about, never a reproach.

extension Wording {
    /// A reason as the heading of a column or a category.
    func label(_ reason: WorklistItem.Reason) -> String {
        switch reason {
        case .overdue: say(WorklistPhrase.overdue)
        case .answerOverdue: say(WorklistPhrase.answerOverdue)
        case .reviewPassed: say(WorklistPhrase.reviewPassed)
        case .waiting: say(WorklistPhrase.waiting)
        case .silent: say(WorklistPhrase.silent)
        case .missingLead: say(WorklistPhrase.missingLead)
        }
    }

    /// A reason as a sentence, with its date.
    func explained(_ reason: WorklistItem.Reason, _ date: PlanDate?, at today: CalendarDate) -> String {
        let past = date.map { daysPast(today.days(since: $0.last)) } ?? ""
        return switch (reason, date) {
        case (.overdue, let date?): say(WorklistPhrase.overdueSince, deadline(date), past)
        case (.answerOverdue, let date?): say(WorklistPhrase.answerOverdueSince, deadline(date), past)
        case (.reviewPassed, let date?): say(WorklistPhrase.reviewPassedSince, deadline(date), past)
        case (.waiting, let date?): say(WorklistPhrase.waitingSince, deadline(date))
        case (.silent, let date?):
            say(WorklistPhrase.silentSince, lastNews(date.last, days: today.days(since: date.last)))
        case (.missingLead, _): say(WorklistPhrase.nobodyLeads)
        case (_, nil): label(reason)
        }
    }
}

extension Wording {
    /// The sentence above the list.
    func worklistLead(items: Int, places: Int) -> String {
        guard items > 0 else { return say(WorklistPhrase.nothing) }
        let noun = Noun(WorklistPhrase.item, WorklistPhrase.items)
        return say(WorklistPhrase.lead, sentenceStart(items, noun), counted(places, .place))
    }

    /// The headings of the spreadsheet.
    var worklistColumns: [String] {
        let columns: [WorklistPhrase] = [
            .placesColumn, .whyColumn, .whatColumn, .agreementColumn, .dateColumn, .daysPastColumn, .whoColumn,
            .waitsForColumn, .pageColumn,
        ]
        return columns.map { say($0) }
    }
}
