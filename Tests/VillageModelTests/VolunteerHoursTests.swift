import Testing
import VillageModel

/// Hours promised by residents, per place and year.
struct VolunteerHoursTests {
    let driel = ID<Place>(0)
    let veer = ID<Place>(1)

    /// Two places; party 0 of residents without a place, 1 and 2 of residents of each place, 3 the municipality.
    private func hours(
        of place: ID<Place>, agreements: [Agreement] = [], contributions: [Contribution] = [],
        status: InitiativeStatus = .inProgress, places: [Int] = [0]
    ) -> VolunteerHours {
        let municipality = Municipality.sample { model in
            model.places = [.sample("driel"), .sample("veer")]
            model.parties = [
                .sample("bewoners"), .sample("driel", place: 0), .sample("veer", place: 1), .sample("gemeente"),
            ]
            model.parties[3].kind = .municipality
            model.initiatives = [
                .sample {
                    $0.places = places.map(ID.init)
                    $0.status = status
                    $0.agreements = agreements
                    $0.contributions = contributions
                }
            ]
        }
        return municipality.volunteerHours(of: place, in: RelationGraph(municipality))
    }

    private func agreement(
        _ hours: Int?, due: String, by party: Int = 1, as role: AgreementRole = .executor,
        status: AgreementStatus = .scheduled, newDate: String? = nil
    ) throws -> Agreement {
        try Agreement.sample {
            $0.hours = hours
            $0.due = try plan(due)
            $0.status = status
            $0.parties = [AgreementParty(party: ID(party), role: role)]
            $0.deviations = try newDate.map { [try Deviation.sample(on: "2026-01-01", newDate: $0)] } ?? []
        }
    }

    private func contribution(_ promised: Quantity, by party: Int = 1) -> Contribution {
        Contribution(party: ID(party), kind: .hours, promised: promised, delivered: nil)
    }

    @Test func addsHoursOfOneYear() throws {
        let agreements = [
            try agreement(40, due: "2026-01-01"), try agreement(60, due: "2026-12-31"),
            try agreement(5, due: "2027-K1"),
        ]
        #expect(hours(of: driel, agreements: agreements).byYear == [2026: 100, 2027: 5])
    }

    @Test func countsInTheYearOfTheDeadlineInForce() throws {
        let moved = try agreement(40, due: "2026-12-31", newDate: "2027-01-01")
        #expect(hours(of: driel, agreements: [moved]).byYear == [2027: 40])
    }

    @Test(arguments: [
        (AgreementRole.lead, true), (.executor, true), (.funder, false), (.adviser, false), (.licensor, false),
        (.accountable, false),
    ])
    func countsOnlyForWhoDoesTheWork(role: AgreementRole, counts: Bool) throws {
        let isEmpty = hours(of: driel, agreements: [try agreement(40, due: "2026", as: role)]).isEmpty
        #expect(isEmpty != counts)
    }

    @Test(arguments: [
        (AgreementStatus.scheduled, true), (.met, true), (.partial, true), (.notMet, true), (.dropped, false),
    ])
    func leavesOutWhatWasDropped(status: AgreementStatus, counts: Bool) throws {
        let isEmpty = hours(of: driel, agreements: [try agreement(40, due: "2026", status: status)]).isEmpty
        #expect(isEmpty != counts)
    }

    @Test func leavesOutHoursOfTheMunicipality() throws {
        let agreements = [try agreement(40, due: "2026", by: 3)]
        #expect(hours(of: driel, agreements: agreements, contributions: [contribution(.hours(9), by: 3)]).isEmpty)
    }

    @Test func leavesOutAgreementsWithoutHours() throws {
        #expect(hours(of: driel, agreements: [try agreement(nil, due: "2026"), try agreement(0, due: "2026")]).isEmpty)
    }

    @Test(arguments: InitiativeStatus.allCases)
    func countsContributionsUntilTheWorkIsOver(status: InitiativeStatus) {
        let found = hours(of: driel, contributions: [contribution(.hours(70))], status: status)
        #expect(found.undated == (status == .done || status == .stopped ? 0 : 70))
        #expect(found.byYear.isEmpty)
    }

    @Test func leavesOutContributionsOtherThanHours() {
        #expect(hours(of: driel, contributions: [contribution(.words("een trekker"))]).isEmpty)
    }

    @Test func countsSharedHoursInTheHomeOfTheParty() throws {
        let agreements = [try agreement(40, due: "2026", by: 1)]
        let contributions = [contribution(.hours(7), by: 2)]
        let inDriel = hours(of: driel, agreements: agreements, contributions: contributions, places: [0, 1])
        let inVeer = hours(of: veer, agreements: agreements, contributions: contributions, places: [0, 1])
        #expect(inDriel.byYear == [2026: 40] && inDriel.undated == 0 && !inDriel.includesShared)
        #expect(inVeer.byYear.isEmpty && inVeer.undated == 7 && !inVeer.includesShared)
    }

    @Test func countsHoursOfAPartyWithoutAPlaceInEachPlace() throws {
        let agreements = [try agreement(40, due: "2026", by: 0)]
        for place in [driel, veer] {
            let found = hours(of: place, agreements: agreements, places: [0, 1])
            #expect(found.byYear == [2026: 40] && found.includesShared)
        }
        #expect(!hours(of: driel, agreements: agreements).includesShared)
    }
}
