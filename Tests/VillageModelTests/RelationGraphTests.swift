import Testing
import VillageModel

/// One small municipality in which every reference of the model is used, some of them twice.
struct RelationGraphTests {
    private let model: Municipality
    private let graph: RelationGraph

    init() {
        let agreement = Agreement.sample {
            $0.parties = [
                AgreementParty(party: ID(2), role: .executor), AgreementParty(party: ID(2), role: .funder),
                AgreementParty(party: ID(0), role: .adviser),
            ]
            $0.confirmedBy = ID(1)
            $0.waitsFor = [.initiative(ID(0)), .agreement(ID(0), index: 0)]
        }
        model = Municipality.sample {
            $0.places = [
                .sample("driel") { $0.organisation = ID(1) }, .sample("oud-annen") { $0.organisation = ID(1) },
            ]
            $0.parties = [
                .sample("buurtgroep", place: 1), .sample("dorpsraad", place: 1), .sample("gemeente"),
                .sample("waterschap", place: 0),
            ]
            $0.themes = [.sample("groen"), .sample("wonen")]
            $0.visions = [
                .sample("kernen/driel/visie") {
                    $0.places = [ID(0)]
                    $0.agreements = [agreement]
                },
                .sample("kernen/driel/visies/oud") { $0.places = [ID(0)] },
                .sample("visies/samen") {
                    $0.places = [ID(0), ID(1)]
                    $0.isAreaVision = true
                    $0.buildsOn = [ID(0), ID(0)]
                    $0.supersedes = ID(1)
                },
            ]
            $0.initiatives = [
                .sample("initiatieven/a") {
                    $0.places = [ID(1), ID(0)]
                    $0.themes = [ID(1), ID(0), ID(1)]
                    $0.lead = ID(0)
                    $0.agreements = [.sample()]
                },
                .sample("initiatieven/b") {
                    $0.places = [ID(0)]
                    $0.themes = [ID(0)]
                    $0.lead = ID(0)
                    $0.parties = [ID(0), ID(1)]
                    $0.bundles = [ID(0)]
                    $0.contributions = [
                        Contribution(party: ID(1), kind: .hours, promised: .hours(4), delivered: nil)
                    ]
                    $0.verdict.assessedBy = ID(3)
                    $0.agreements = [agreement, agreement]
                },
            ]
            $0.stories = [.sample("s", initiative: 1), .sample("t", initiative: 1), .sample("u")]
            $0.tracks = [.sample("x", visions: [0], stories: [1, 1]), .sample("y", visions: [0, 2])]
            $0.profile.ambitions = [
                Ambition(what: "Groen", source: nil, initiatives: [ID(1), ID(1)]),
                Ambition(what: "Rust", source: nil, initiatives: []),
                Ambition(what: "Veilig", source: nil, initiatives: [ID(0), ID(1)]),
            ]
        }
        graph = RelationGraph(model)
    }

    /// Each source that names a target, once, in the order of the sources.
    private func backlinks<Source, Target>(
        _ sources: [Source], _ targets: [Target], _ names: (Source) -> [ID<Target>]
    ) -> [[Int]] {
        targets.indices.map { target in sources.indices.filter { names(sources[$0]).contains(ID(target)) } }
    }

    @Test func hasABacklinkForEachLinkOnceAndInOrder() {
        let initiatives = model.initiatives
        let parties = model.parties
        func list(_ id: ID<Party>?) -> [ID<Party>] { id.map { [$0] } ?? [] }

        #expect(graph.visionsOfPlace.indices == model.places.indices)
        #expect(graph.visionsOfPlace.numbers == backlinks(model.visions, model.places, \.places))
        #expect(graph.initiativesOfPlace.numbers == backlinks(initiatives, model.places, \.places))
        #expect(graph.partiesOfPlace.numbers == backlinks(parties, model.places) { [$0.place].compactMap { $0 } })
        #expect(graph.initiativesOfTheme.numbers == backlinks(initiatives, model.themes, \.themes))
        #expect(
            graph.placeCountOfTheme
                == graph.initiativesOfTheme.map { Set($0.flatMap { initiatives[$0.index].places }).count })
        #expect(graph.initiativesLedBy.numbers == backlinks(initiatives, parties) { list($0.lead) })
        #expect(graph.placesOfOrganisation.numbers == backlinks(model.places, parties) { list($0.organisation) })
        #expect(
            graph.storiesOfInitiative.numbers
                == backlinks(model.stories, initiatives) { [$0.initiative].compactMap { $0 } })
        #expect(graph.bundledIn.numbers == backlinks(initiatives, initiatives, \.bundles))
        #expect(
            graph.waitingFor.numbers
                == backlinks(initiatives, initiatives) { $0.agreements.flatMap(\.waitsFor).map(\.initiative) })
        #expect(graph.visionsBuiltOn.numbers == backlinks(model.visions, model.visions, \.buildsOn))
        #expect(
            graph.supersededBy.numbers
                == backlinks(model.visions, model.visions) { [$0.supersedes].compactMap { $0 } })
        #expect(graph.tracksOfVision.numbers == backlinks(model.tracks, model.visions, \.visions))
        #expect(graph.tracksOfStory.numbers == backlinks(model.tracks, model.stories, \.stories))
        #expect(graph.ambitionsOfInitiative == [[2], [0, 2]])
    }

    @Test func listsWhereAPartyTakesPartWithoutLeading() {
        // The lead of b takes part in its agreements as well: that is not said twice.
        #expect(graph.initiativesWith.numbers == [[], [1], [1], [1]])
    }

    @Test func listsAgreementsByPlace() {
        let ofVision = AgreementReference(owner: .vision(ID(0)), index: 0)
        let ofA = AgreementReference(owner: .initiative(ID(0)), index: 0)
        let ofB = [0, 1].map { AgreementReference(owner: .initiative(ID(1)), index: $0) }
        var all: [AgreementReference] = []
        model.forEachAgreement { reference, _ in all.append(reference) }
        #expect(all == [ofVision, ofA] + ofB)
        #expect(graph.agreementsOfPlace == [[ofVision, ofA] + ofB, [ofA]])
    }

    @Test func listsWhoMentionsWhomOnceAndNeverThemselves() {
        var model = model
        let a = EntityReference.initiative(ID(0))
        model.initiatives = ["a", "b"].enumerated().map { offset, name in
            .sample { $0.origin = .sample("initiatieven/\(name)", text: offset + 1) }
        }
        model.themes[0].origin = .sample("themas/groen", text: 3)
        model.texts = [
            TextLinks(),
            TextLinks(links: [.entity(a, fragment: nil), .heading("kop"), .attachment(ID(0))]),
            TextLinks(links: [
                .entity(a, fragment: nil), .entity(.municipality, fragment: nil), .entity(a, fragment: "x"),
            ]),
            TextLinks(links: [.entity(a, fragment: "y")]),
        ]
        let mentions = RelationGraph(model).mentions
        #expect(mentions == [a: [.initiative(ID(1)), .theme(ID(0))], .municipality: [.initiative(ID(1))]])
    }

    @Test func namesEveryEntityAndItsOrigin() {
        let all = model.origins
        #expect(all.map(\.1.path).count == Set(all.map(\.1.path)).count)
        for (reference, origin) in all {
            #expect(model.origin(of: reference) == origin)
            #expect(!model.name(of: reference).isEmpty)
        }
        #expect(all.count == 1 + 2 + 3 + 2 + 2 + 4 + 3 + 2)
    }
}

extension [[ID<Place>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
extension [[ID<Vision>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
extension [[ID<Initiative>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
extension [[ID<Party>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
extension [[ID<Story>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
extension [[ID<Track>]] { fileprivate var numbers: [[Int]] { map { $0.map(\.index) } } }
