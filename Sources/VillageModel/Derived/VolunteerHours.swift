/// The hours that residents' parties promised in one place: "waak ook voor overvragen" (brochure).
package struct VolunteerHours: Sendable, Hashable {
    /// Hours of agreements by the year of the deadline in force; no year without hours.
    package fileprivate(set) var byYear: [Int: Int] = [:]
    /// Hours promised as a contribution, which has no deadline.
    package fileprivate(set) var undated = 0
    /// Whether any of the hours count in other places as well.
    package fileprivate(set) var includesShared = false

    package var isEmpty: Bool { byYear.isEmpty && undated == 0 }
}

extension Municipality {
    /// The hours that residents promised for a place.
    ///
    /// An agreement counts in the year of its deadline in force when a residents' party leads or executes it and it was
    /// not dropped, kept or not. A contribution in hours counts while its initiative is neither done nor stopped; one that
    /// is maintained still asks for hours. Of what several places share, a party's hours count in its own place; those of
    /// a party without one of these places count in each of them, as every count does.
    /// - Parameter graph: of this municipality, so that each place looks at its own agreements only.
    package func volunteerHours(of place: ID<Place>, in graph: RelationGraph) -> VolunteerHours {
        var total = VolunteerHours()
        for reference in graph.agreementsOfPlace[place.index] {
            guard let agreement = agreement(reference) else { continue }
            let places = places(of: reference.owner)
            guard agreement.isCounted, let hours = agreement.hours, hours > 0 else { continue }
            let workers = agreement.parties.filter { $0.role.doesTheWork }.map(\.party)
            guard workers.contains(where: { gives($0, to: place, of: places) }) else { continue }
            total.byYear[agreement.deadline.last.year, default: 0] += hours
            if places.count > 1, !workers.contains(where: { self[$0].place == place }) { total.includesShared = true }
        }
        for id in graph.initiativesOfPlace[place.index] {
            let initiative = self[id]
            guard initiative.status != .done, initiative.status != .stopped else { continue }
            for contribution in initiative.contributions
            where gives(contribution.party, to: place, of: initiative.places) {
                guard case .hours(let hours) = contribution.promised, hours > 0 else { continue }
                total.undated += hours
                if initiative.places.count > 1, self[contribution.party].place != place { total.includesShared = true }
            }
        }
        return total
    }

    /// Whether the hours of a party, in something that `places` share, are hours of residents of `place`.
    private func gives(_ id: ID<Party>, to place: ID<Place>, of places: [ID<Place>]) -> Bool {
        let party = self[id]
        guard party.kind.speaksForResidents else { return false }
        guard let home = party.place, places.contains(home) else { return true }
        return home == place
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
