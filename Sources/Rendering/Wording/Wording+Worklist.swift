internal import VillageModel

// What stands on the list of an area manager: facts to call about, never a reproach.

extension Wording {
    /// A reason as the heading of a column or a category.
    func label(_ reason: WorklistItem.Reason) -> String {
        switch reason {
        case .overdue: "voorbij de afgesproken datum"
        case .answerOverdue: "antwoord voorbij de afgesproken datum"
        case .reviewPassed: "opnieuw bekijken"
        case .waiting: "wacht"
        case .silent: "lang geen nieuws"
        case .missingLead: "nog geen trekker"
        }
    }

    /// A reason as a sentence, with its date.
    func explained(_ reason: WorklistItem.Reason, _ date: PlanDate?, at today: CalendarDate) -> String {
        let past = date.map { daysPast(today.days(since: $0.last)) } ?? ""
        return switch (reason, date) {
        case (.overdue, let date?): "afgesproken \(deadline(date)): \(past)"
        case (.answerOverdue, let date?): "antwoord beloofd \(deadline(date)): \(past)"
        case (.reviewPassed, let date?): "opnieuw te bekijken \(deadline(date)): \(past)"
        case (.waiting, let date?): "afgesproken \(deadline(date)), en wacht"
        case (.silent, let date?): "laatste nieuws: \(lastNews(date.last, days: today.days(since: date.last)))"
        case (.missingLead, _): "nog niemand trekt het of is verantwoordelijk"
        case (_, nil): label(reason)
        }
    }
}

extension Wording {
    /// The sentence above the list.
    func worklistLead(items: Int, places: Int) -> String {
        items == 0
            ? "Er is nu niets dat aandacht vraagt."
            : "\(sentenceStart(items, Noun("punt", "punten"))) om over te bellen, in \(counted(places, .place)). "
                + "Wat kernen samen doen, staat bij elk ervan."
    }
}
