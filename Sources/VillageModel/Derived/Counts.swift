/// The figures of a municipality or of one of its places at a given date. One definition everywhere:
/// an initiative counts once in the municipality and once in each of its places; agreements include those of visions;
/// what was dropped counts in no total (content-model.md, "Derived").
package struct Counts: Sendable, Hashable {
    /// Visions of places, of any status but superseded.
    package var visions = 0
    package var areaVisions = 0
    package var places = 0
    /// Places with a vision of their own.
    package var placesWithVision = 0
    /// Done or maintained; what is dated later does not count yet, so the statuses may tell of more.
    package var realised = 0
    package var initiativesByStatus: [InitiativeStatus: Int] = [:]
    package var initiativesByFeasibility: [Feasibility: Int] = [:]
    package var initiativesByOwner: [Ownership: Int] = [:]
    package var agreements = 0
    package var agreementsMet = 0
    package var agreementsOverdue = 0

    package var initiatives: Int { initiativesByStatus.values.reduce(0, +) }

    package init() {}

    fileprivate mutating func add(_ initiative: Initiative, at date: CalendarDate) {
        if initiative.isRealised(at: date) { realised += 1 }
        initiativesByStatus[initiative.status, default: 0] += 1
        initiativesByFeasibility[initiative.verdict.feasibility, default: 0] += 1
        if let owner = initiative.owner { initiativesByOwner[owner, default: 0] += 1 }
    }

    fileprivate mutating func add(_ agreement: Agreement, at date: CalendarDate) {
        guard agreement.isCounted else { return }
        agreements += 1
        if agreement.isMet(at: date) { agreementsMet += 1 }
        if agreement.isOverdue(at: date) { agreementsOverdue += 1 }
    }
}

extension Municipality {
    /// The figures of the whole municipality.
    package func counts(at date: CalendarDate) -> Counts {
        var counts = Counts()
        counts.places = places.count
        for vision in visions where vision.status != .superseded {
            if vision.isAreaVision { counts.areaVisions += 1 } else { counts.visions += 1 }
        }
        let withVision = visions.filter { !$0.isAreaVision && $0.status != .superseded }.flatMap(\.places)
        counts.placesWithVision = Set(withVision).count
        for initiative in initiatives { counts.add(initiative, at: date) }
        forEachAgreement { _, agreement in counts.add(agreement, at: date) }
        return counts
    }

    /// The figures of each place, in the order of `places`.
    package func countsByPlace(at date: CalendarDate) -> [Counts] {
        var counts = [Counts](repeating: Counts(), count: places.count)
        for index in counts.indices { counts[index].places = 1 }
        for vision in visions where vision.status != .superseded {
            for place in vision.places {
                if vision.isAreaVision {
                    counts[place.index].areaVisions += 1
                } else {
                    counts[place.index].visions += 1
                    counts[place.index].placesWithVision = 1
                }
            }
        }
        for initiative in initiatives {
            for place in Set(initiative.places) { counts[place.index].add(initiative, at: date) }
        }
        forEachAgreement { reference, agreement in
            for place in Set(self.places(of: reference.owner)) { counts[place.index].add(agreement, at: date) }
        }
        return counts
    }
}
