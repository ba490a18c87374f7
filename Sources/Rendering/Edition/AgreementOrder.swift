internal import VillageModel

/// The agreements by the deadline in force, of equals the one of the earlier page first. Sorted once: each place and each
/// party has them in the order of all.
struct AgreementOrder: Sendable {
    let all: [AgreementReference]
    let ofPlace: [[AgreementReference]]
    let ofParty: [[AgreementReference]]

    init(_ municipality: Municipality) {
        var found: [(reference: AgreementReference, deadline: CalendarDate, parties: [AgreementParty])] = []
        municipality.forEachAgreement { found.append(($0, $1.deadline.last, $1.parties)) }
        let order = found.indices.sorted { (found[$0].deadline, $0) < (found[$1].deadline, $1) }

        var ofPlace = [[AgreementReference]](repeating: [], count: municipality.places.count)
        var ofParty = [[AgreementReference]](repeating: [], count: municipality.parties.count)
        for index in order {
            let reference = found[index].reference
            for place in municipality.places(of: reference.owner) where ofPlace[place.index].last != reference {
                ofPlace[place.index].append(reference)
            }
            for member in found[index].parties where ofParty[member.party.index].last != reference {
                ofParty[member.party.index].append(reference)
            }
        }
        all = order.map { found[$0].reference }
        self.ofPlace = ofPlace
        self.ofParty = ofParty
    }
}
