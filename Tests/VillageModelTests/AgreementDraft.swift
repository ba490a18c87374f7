import VillageModel

/// An agreement that a test is still changing: with the least that it needs, until the test says otherwise.
struct AgreementDraft {
    var anchor = "1"
    var what = "Iets doen"
    var parties: [AgreementParty] = []
    var due = PlanDate(day: .epoch)
    var status: AgreementStatus = .scheduled
    var metOn: CalendarDate?
    var confirmedBy: ID<Party>?
    var amount: Euros?
    var hours: Int?
    var document: AgreementDocument?
    var waitsFor: [Prerequisite] = []
    var deviations: [Deviation] = []

    var finished: Agreement {
        Agreement(
            anchor: anchor, what: what, parties: parties, due: due, status: status, metOn: metOn,
            confirmedBy: confirmedBy, amount: amount, hours: hours, document: document, waitsFor: waitsFor,
            deviations: deviations)
    }
}

extension Agreement {
    static func sample() -> Agreement { sample { _ in } }

    static func sample(_ change: (inout AgreementDraft) throws -> Void) rethrows -> Agreement {
        var draft = AgreementDraft()
        try change(&draft)
        return draft.finished
    }
}
