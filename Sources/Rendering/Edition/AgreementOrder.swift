internal import VillageModel

/// The agreements by the deadline in force, of equals the one of the earlier page first. Sorted once: each place and each
/// party has them in the order of all.
struct AgreementOrder: Sendable {
    /// An agreement, and what puts it in one list or another: each of them stands in several.
    struct Entry: Sendable {
        let reference: AgreementReference
        let state: AgreementState
        /// The first day of the month of the deadline in force.
        let month: CalendarDate
        let isMet: Bool
        let isCounted: Bool

        /// Whether something is still to be done for it.
        var isPending: Bool { state == .overdue || state == .pending }
    }

    let all: [Entry]
    let ofPlace: [[Entry]]
    let ofParty: [[Entry]]

    init(_ municipality: Municipality, at date: CalendarDate) {
        var found: [(entry: Entry, deadline: CalendarDate, parties: [AgreementParty])] = []
        municipality.forEachAgreement { reference, agreement in
            let deadline = agreement.deadline.last
            let entry = Entry(
                reference: reference, state: AgreementState(agreement, at: date), month: deadline.firstOfMonth,
                isMet: agreement.isMet(at: date), isCounted: agreement.isCounted)
            found.append((entry, deadline, agreement.parties))
        }
        let order = found.indices.sorted { (found[$0].deadline, $0) < (found[$1].deadline, $1) }

        var ofPlace = [[Entry]](repeating: [], count: municipality.places.count)
        var ofParty = [[Entry]](repeating: [], count: municipality.parties.count)
        for index in order {
            let entry = found[index].entry
            func add(_ entry: Entry, to entries: inout [Entry]) {
                if entries.last?.reference != entry.reference { entries.append(entry) }
            }
            for place in municipality.places(of: entry.reference.owner) { add(entry, to: &ofPlace[place.index]) }
            for member in found[index].parties { add(entry, to: &ofParty[member.party.index]) }
        }
        all = order.map { found[$0].entry }
        self.ofPlace = ofPlace
        self.ofParty = ofParty
    }
}
