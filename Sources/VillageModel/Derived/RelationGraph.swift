/// Who refers to whom, both ways round: every link of the model with its backlink. Made once, read by every page.
package struct RelationGraph: Sendable {
    package private(set) var visionsOfPlace: [[ID<Vision>]]
    package private(set) var initiativesOfPlace: [[ID<Initiative>]]
    package private(set) var partiesOfPlace: [[ID<Party>]]
    package private(set) var initiativesOfTheme: [[ID<Initiative>]]
    /// How many places have an initiative on it.
    package private(set) var placeCountOfTheme: [Int]
    package private(set) var initiativesLedBy: [[ID<Initiative>]]
    /// Where a party takes part without leading.
    package private(set) var initiativesWith: [[ID<Initiative>]]
    package private(set) var agreementsOfPlace: [[AgreementReference]]
    package private(set) var placesOfOrganisation: [[ID<Place>]]
    package private(set) var storiesOfInitiative: [[ID<Story>]]
    package private(set) var bundledIn: [[ID<Initiative>]]
    /// Initiatives with an agreement that waits for this one.
    package private(set) var waitingFor: [[ID<Initiative>]]
    /// Visions with an agreement that waits for an initiative.
    package private(set) var visionsWaitingFor: [[ID<Vision>]]
    package private(set) var visionsBuiltOn: [[ID<Vision>]]
    package private(set) var supersededBy: [[ID<Vision>]]
    package private(set) var tracksOfVision: [[ID<Track>]]
    package private(set) var tracksOfStory: [[ID<Track>]]
    package private(set) var ambitionsOfInitiative: [[Int]]
    /// Who mentions an entity in running text; each once, in the order of kinds and pages.
    package private(set) var mentions: [EntityReference: [EntityReference]]

    package init(_ municipality: Municipality) {
        let model = municipality
        visionsOfPlace = Self.inverse(model.visions, count: model.places.count) { $0.places.map(\.index) }
        initiativesOfPlace = Self.inverse(model.initiatives, count: model.places.count) { $0.places.map(\.index) }
        partiesOfPlace = Self.inverse(model.parties, count: model.places.count) { [$0.place?.index].compactMap { $0 } }
        initiativesOfTheme = Self.inverse(model.initiatives, count: model.themes.count) { $0.themes.map(\.index) }
        placeCountOfTheme = Self.placeCounts(of: initiativesOfTheme, in: model)
        initiativesLedBy = Self.inverse(model.initiatives, count: model.parties.count) {
            [$0.lead?.index].compactMap { $0 }
        }
        initiativesWith = Self.inverse(model.initiatives, count: model.parties.count) { initiative in
            let taking =
                initiative.parties + initiative.contributions.map(\.party)
                + [initiative.verdict.assessedBy].compactMap { $0 }
                + initiative.agreements.flatMap { $0.parties.map(\.party) + [$0.confirmedBy].compactMap { $0 } }
            return taking.filter { $0 != initiative.lead }.map(\.index)
        }
        placesOfOrganisation = Self.inverse(model.places, count: model.parties.count) {
            [$0.organisation?.index].compactMap { $0 }
        }
        storiesOfInitiative = Self.inverse(model.stories, count: model.initiatives.count) {
            [$0.initiative?.index].compactMap { $0 }
        }
        bundledIn = Self.inverse(model.initiatives, count: model.initiatives.count) { $0.bundles.map(\.index) }
        waitingFor = Self.inverse(model.initiatives, count: model.initiatives.count) { initiative in
            initiative.agreements.flatMap(\.waitsFor).map(\.initiative.index)
        }
        visionsWaitingFor = Self.inverse(model.visions, count: model.initiatives.count) { vision in
            vision.agreements.flatMap(\.waitsFor).map(\.initiative.index)
        }
        visionsBuiltOn = Self.inverse(model.visions, count: model.visions.count) { $0.buildsOn.map(\.index) }
        supersededBy = Self.inverse(model.visions, count: model.visions.count) {
            [$0.supersedes?.index].compactMap { $0 }
        }
        tracksOfVision = Self.inverse(model.tracks, count: model.visions.count) { $0.visions.map(\.index) }
        tracksOfStory = Self.inverse(model.tracks, count: model.stories.count) { $0.stories.map(\.index) }

        ambitionsOfInitiative = [[Int]](repeating: [], count: model.initiatives.count)
        for (offset, ambition) in model.profile.ambitions.enumerated() {
            for id in Set(ambition.initiatives) { ambitionsOfInitiative[id.index].append(offset) }
        }

        var ofPlace = [[AgreementReference]](repeating: [], count: model.places.count)
        model.forEachAgreement { reference, _ in
            for place in Set(model.places(of: reference.owner)) { ofPlace[place.index].append(reference) }
        }
        agreementsOfPlace = ofPlace

        mentions = [:]
        for (source, origin) in model.origins {
            var seen: Set<EntityReference> = [source]
            for case .entity(let target, _) in model.texts[origin.text.index].links where seen.insert(target).inserted {
                mentions[target, default: []].append(source)
            }
        }
    }

    /// How many places each of `groups` of initiatives is about.
    private static func placeCounts(of groups: [[ID<Initiative>]], in model: Municipality) -> [Int] {
        /// The last group that counted each place.
        var countedIn = [Int](repeating: -1, count: model.places.count)
        return groups.enumerated().map { number, initiatives in
            var count = 0
            for initiative in initiatives {
                for place in model[initiative].places where countedIn[place.index] != number {
                    countedIn[place.index] = number
                    count += 1
                }
            }
            return count
        }
    }

    /// For each target the sources that name it, each once, in order.
    private static func inverse<Source>(
        _ sources: [Source], count: Int, targets: (Source) -> [Int]
    ) -> [[ID<Source>]] {
        var inverse = [[ID<Source>]](repeating: [], count: count)
        for (offset, source) in sources.enumerated() {
            for target in targets(source) where inverse[target].last?.index != offset {
                inverse[target].append(ID(offset))
            }
        }
        return inverse
    }
}

extension Prerequisite {
    /// The initiative that is waited for, or whose agreement is.
    package var initiative: ID<Initiative> {
        switch self {
        case .initiative(let id), .agreement(let id, _): id
        }
    }
}

extension Municipality {
    /// Every entity with its origin, by kind and then in the order of its list.
    package var origins: [(EntityReference, Origin)] {
        [(.municipality, profile.origin)]
            + places.enumerated().map { (.place(ID($0.offset)), $0.element.origin) }
            + visions.enumerated().map { (.vision(ID($0.offset)), $0.element.origin) }
            + initiatives.enumerated().map { (.initiative(ID($0.offset)), $0.element.origin) }
            + themes.enumerated().map { (.theme(ID($0.offset)), $0.element.origin) }
            + parties.enumerated().map { (.party(ID($0.offset)), $0.element.origin) }
            + stories.enumerated().map { (.story(ID($0.offset)), $0.element.origin) }
            + tracks.enumerated().map { (.track(ID($0.offset)), $0.element.origin) }
            + pages.enumerated().map { (.page(ID($0.offset)), $0.element.origin) }
    }

    /// Where an entity comes from.
    package func origin(of reference: EntityReference) -> Origin {
        switch reference {
        case .municipality: profile.origin
        case .place(let id): self[id].origin
        case .vision(let id): self[id].origin
        case .initiative(let id): self[id].origin
        case .theme(let id): self[id].origin
        case .party(let id): self[id].origin
        case .story(let id): self[id].origin
        case .track(let id): self[id].origin
        case .page(let id): self[id].origin
        }
    }

    /// What an entity is called.
    package func name(of reference: EntityReference) -> String {
        switch reference {
        case .municipality: profile.name
        case .place(let id): self[id].name
        case .vision(let id): self[id].title
        case .initiative(let id): self[id].title
        case .theme(let id): self[id].name
        case .party(let id): self[id].name
        case .story(let id): self[id].title
        case .track(let id): self[id].title
        case .page(let id): self[id].title
        }
    }
}
