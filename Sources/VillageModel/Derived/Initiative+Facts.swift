// Facts about an initiative at a given date.

extension Initiative {
    /// Whether nothing was heard of it for more than `days` days although work should go on: silence is worth a call.
    ///
    /// Never for what is done, maintained or stopped, nor for what is paused until a later date; never when neither a
    /// log entry nor a start is known. Entries dated after `date` don't count. "Geen nieuws" is news.
    package func isSilent(at date: CalendarDate, after days: Int) -> Bool {
        switch status {
        case .done, .maintained, .stopped: return false
        case .paused where reviewOn.map { $0 > date } ?? false: return false
        case .idea, .exploring, .planned, .inProgress, .paused: break
        }
        guard let lastSign = lastSign(at: date) else { return false }
        return date.days(since: lastSign) > days
    }

    /// When it was last heard of before or on `date`: the newest log entry, else its start; nil when neither is known.
    package func lastSign(at date: CalendarDate) -> CalendarDate? {
        log.map(\.date).filter { $0 <= date }.max() ?? start?.first
    }

    /// Whether the promised verdict is late: "antwoord voorbij de afgesproken datum".
    package func isAnswerOverdue(at date: CalendarDate) -> Bool {
        verdict.feasibility == .underReview && verdict.answerDue.map { $0.last < date } ?? false
    }

    /// Whether the day to look again has passed.
    package func isReviewPassed(at date: CalendarDate) -> Bool {
        (status == .paused || verdict.feasibility == .notNow) && reviewOn.map { $0 < date } ?? false
    }

    /// Agreements that were not dropped.
    package var countedAgreements: [Agreement] { agreements.filter(\.isCounted) }

    /// When anything last happened to it, as far as its dates before or on `date` tell.
    package func lastChange(at date: CalendarDate) -> CalendarDate? {
        let dates =
            log.map(\.date) + [completedOn, verdict.assessedOn].compactMap { $0 } + agreements.compactMap(\.metOn)
            + milestones.compactMap(\.reachedOn)
        return dates.filter { $0 <= date }.max()
    }
}

extension Vision {
    /// Whether the vision should have been looked at again by now.
    package func isReviewPassed(at date: CalendarDate) -> Bool {
        status != .superseded && reviewBy.map { $0.last < date } ?? false
    }
}
