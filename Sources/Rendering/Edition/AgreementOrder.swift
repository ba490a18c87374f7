internal import VillageModel

/// The agreements by the deadline in force, of equals the one of the earlier page first. Sorted once: each place and each
/// party has them in the order of all.
///
/// What is counted of an agreement stands in its entry: a party may have thousands, and looking at each of them, which lie
/// anywhere in memory, took longer than counting.
struct AgreementOrder: Sendable {
    /// An agreement, what puts it in one list or another, and what it counts as: each of them stands in several.
    struct Entry: Sendable {
        let reference: AgreementReference
        let state: AgreementState
        let outcome: Outcome
        /// The first day of the month of the deadline in force.
        let month: CalendarDate
        /// Those of the party in whose list it stands; none in other lists.
        var roles: AgreementRoles = []

        /// Whether something is still to be done for it.
        var isPending: Bool { state == .overdue || state == .pending }
        /// Whether it counts in totals.
        var isCounted: Bool { outcome != .dropped }
    }

    let all: [Entry]
    let ofPlace: [[Entry]]
    let ofParty: [[Entry]]

    init(_ municipality: Municipality, at date: CalendarDate) {
        var found: [(entry: Entry, deadline: CalendarDate, parties: [AgreementParty])] = []
        municipality.forEachAgreement { reference, agreement in
            let deadline = agreement.deadline.last
            let entry = Entry(
                reference: reference, state: AgreementState(agreement, at: date), outcome: agreement.outcome(at: date),
                month: deadline.firstOfMonth)
            found.append((entry, deadline, agreement.parties))
        }
        let order = found.indices.sorted { (found[$0].deadline, $0) < (found[$1].deadline, $1) }

        var ofPlace = [[Entry]](repeating: [], count: municipality.places.count)
        var ofParty = [[Entry]](repeating: [], count: municipality.parties.count)
        for index in order {
            let entry = found[index].entry
            func add(to entries: inout [Entry], as roles: AgreementRoles = []) {
                if entries.last?.reference != entry.reference { entries.append(entry) }
                entries[entries.count - 1].roles.formUnion(roles)
            }
            for place in municipality.places(of: entry.reference.owner) { add(to: &ofPlace[place.index]) }
            for member in found[index].parties {
                add(to: &ofParty[member.party.index], as: AgreementRoles(member.role))
            }
        }
        all = order.map { found[$0].entry }
        self.ofPlace = ofPlace
        self.ofParty = ofParty
    }
}

/// What one party does for an agreement.
struct AgreementRoles: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ role: AgreementRole) {
        rawValue =
            switch role {
            case .lead: 1 << 0
            case .executor: 1 << 1
            case .funder: 1 << 2
            case .adviser: 1 << 3
            case .licensor: 1 << 4
            case .accountable: 1 << 5
            }
    }
}

/// What became of an agreement at a date, as it is counted; each has exactly one. Lists show it by its `AgreementState`: what
/// is said to be kept on a later day stands there as kept, and does not count as kept yet.
enum Outcome: CaseIterable {
    case met, ahead, overdue, notMet, dropped
}

extension Agreement {
    func outcome(at date: CalendarDate) -> Outcome {
        switch status {
        case .scheduled, .partial: isOverdue(at: date) ? .overdue : .ahead
        // What is said to be kept later than today is still ahead.
        case .met: isMet(at: date) ? .met : .ahead
        case .notMet: .notMet
        case .dropped: .dropped
        }
    }
}
