/// Who does what by when. Few required fields: "convenanten … beperkend en belastend" (brochure).
///
/// A class for the same reason as `Initiative`: handing one on counts a single reference.
package final class Agreement: Sendable {
    /// The anchor on the page that it belongs to: unique there.
    package let anchor: String
    package let what: String
    package let parties: [AgreementParty]
    /// The deadline as first agreed; never overwritten. See `deadline` for the one in force.
    package let due: PlanDate
    package let status: AgreementStatus
    package let metOn: CalendarDate?
    /// Another party than the executor, who saw that it was kept.
    package let confirmedBy: ID<Party>?
    package let amount: Euros?
    /// In total, of all parties.
    package let hours: Int?
    package let document: AgreementDocument?
    package let waitsFor: [Prerequisite]
    package let deviations: [Deviation]

    package init(
        anchor: String, what: String, parties: [AgreementParty], due: PlanDate, status: AgreementStatus,
        metOn: CalendarDate?, confirmedBy: ID<Party>?, amount: Euros?, hours: Int?,
        document: AgreementDocument?, waitsFor: [Prerequisite], deviations: [Deviation]
    ) {
        self.anchor = anchor
        self.what = what
        self.parties = parties
        self.due = due
        self.status = status
        self.metOn = metOn
        self.confirmedBy = confirmedBy
        self.amount = amount
        self.hours = hours
        self.document = document
        self.waitsFor = waitsFor
        self.deviations = deviations
    }

    /// The same with another anchor.
    package func anchored(at anchor: String) -> Agreement {
        Agreement(
            anchor: anchor, what: what, parties: parties, due: due, status: status, metOn: metOn,
            confirmedBy: confirmedBy, amount: amount, hours: hours, document: document, waitsFor: waitsFor,
            deviations: deviations)
    }
}

/// A party with its role in an agreement.
package struct AgreementParty: Sendable, Hashable {
    package var party: ID<Party>
    package var role: AgreementRole

    package init(
        party: ID<Party>, role: AgreementRole
    ) {
        self.party = party
        self.role = role
    }
}

/// What an agreement was written down in.
package struct AgreementDocument: Sendable, Hashable {
    package var kind: DocumentKind?
    package var link: DocumentLink?

    package init(
        kind: DocumentKind?, link: DocumentLink?
    ) {
        self.kind = kind
        self.link = link
    }
}

/// How an agreement came to differ, and why.
package struct Deviation: Sendable, Hashable {
    package var kind: DeviationKind
    package var reason: String
    package var on: CalendarDate
    package var newDate: PlanDate?

    package init(
        kind: DeviationKind, reason: String, on: CalendarDate, newDate: PlanDate?
    ) {
        self.kind = kind
        self.reason = reason
        self.on = on
        self.newDate = newDate
    }
}
