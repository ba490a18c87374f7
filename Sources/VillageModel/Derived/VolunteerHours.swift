/// The hours that residents' parties promised in one place: "waak ook voor overvragen" (brochure).
package struct VolunteerHours: Sendable, Hashable {
    /// Hours of agreements by the year of the deadline in force, the earliest year first; no year without hours.
    package var byYear: [(year: Int, hours: Int)] { hoursByYear.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    /// Hours promised as a contribution, which has no deadline.
    package fileprivate(set) var undated = 0
    /// Whether any of the hours belong to other places as well.
    package fileprivate(set) var includesShared = false

    private var hoursByYear: [Int: Int] = [:]

    package init() {}

    package var isEmpty: Bool { hoursByYear.isEmpty && undated == 0 }

    fileprivate mutating func add(_ hours: Int, in year: Int) { hoursByYear[year, default: 0] += hours }
}

extension Municipality {
    /// The hours that residents promised for a place.
    ///
    /// An agreement counts in the year of its deadline in force when a residents' party leads or executes it and it was
    /// not dropped, kept or not. A contribution in hours counts while its initiative is neither done nor stopped; one that
    /// is maintained still asks for hours. What several places share counts in each of them, as every count does.
    package func volunteerHours(of place: ID<Place>) -> VolunteerHours {
        var total = VolunteerHours()
        for (reference, agreement) in agreements {
            let places = places(of: reference.owner)
            guard places.contains(place), agreement.isCounted, let hours = agreement.hours, hours > 0,
                agreement.parties.contains(where: { $0.role.doesTheWork && self[$0.party].kind.speaksForResidents })
            else { continue }
            total.add(hours, in: agreement.deadline.last.year)
            if places.count > 1 { total.includesShared = true }
        }
        for initiative in initiatives where initiative.places.contains(place) {
            guard initiative.status != .done, initiative.status != .stopped else { continue }
            for contribution in initiative.contributions where self[contribution.party].kind.speaksForResidents {
                guard case .hours(let hours) = contribution.promised, hours > 0 else { continue }
                total.undated += hours
                if initiative.places.count > 1 { total.includesShared = true }
            }
        }
        return total
    }
}

extension PartyKind {
    /// Whether a party of this kind is made of residents who give their own time.
    package var speaksForResidents: Bool {
        switch self {
        case .residentsGroup, .residentsOrganisation, .villageHallBoard, .association: true
        case .municipality, .department, .waterBoard, .province, .housingAssociation, .business, .careOrganisation,
            .other:
            false
        }
    }
}

extension AgreementRole {
    /// Whether who has this role spends the hours.
    fileprivate var doesTheWork: Bool { self == .lead || self == .executor }
}
