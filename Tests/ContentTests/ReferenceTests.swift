import Diagnostics
import Testing
import VillageModel

@testable import Content

/// Names of other documents in fields.
struct ReferenceTests {
    /// Both villages have an initiative `tuin` and a vision; `bus` belongs to both.
    private let files: [String: String?] = [
        "kernen/driel/initiatieven/tuin.md": initiative(), "kernen/oud-annen/initiatieven/tuin.md": initiative(),
        "kernen/oud-annen/initiatieven/Grote kas.md": initiative(), "kernen/driel/visie.md": vision(),
        "kernen/oud-annen/visie.md": vision(),
        "initiatieven/bus.md": initiative("kernen: [driel, oud-annen]"),
    ]

    /// The path of the initiative that `name` leads to from Driel.
    private func target(_ name: String) -> String? {
        let reading = readInitiative("bundelt: \"\(name)\"", and: files)
        expect([], of: reading)
        guard let model = reading.model?.municipality, let id = reading.initiative?.bundles.first else { return nil }
        return model[id].origin.path
    }

    @Test(arguments: [
        ("bus", "initiatieven/bus"), ("initiatieven/bus", "initiatieven/bus"), ("Bus", "initiatieven/bus"),
        ("grote-kas", "kernen/oud-annen/initiatieven/grote-kas"),
        ("Grote Kas", "kernen/oud-annen/initiatieven/grote-kas"),
        ("oud-annen/grote-kas", "kernen/oud-annen/initiatieven/grote-kas"),
        ("kernen/oud-annen/initiatieven/Grote kas", "kernen/oud-annen/initiatieven/grote-kas"),
        // Own village first.
        ("tuin", "kernen/driel/initiatieven/tuin"), ("driel/tuin", "kernen/driel/initiatieven/tuin"),
        ("Oud-Annen/tuin", "kernen/oud-annen/initiatieven/tuin"),
    ])
    func findsADocumentByEachOfItsNames(name: String, path: String) {
        #expect(target(name) == path)
    }

    @Test func findsTheVisionOfAVillage() {
        let reading = read(
            files.merging([
                "visies/samen.md": vision(
                    "kernen: [driel, kernen/oud-annen]\nbouwt_op: [driel/visie, kernen/oud-annen/visie]")
            ]) { $1 })
        expect([], of: reading)
        let visions = reading.model?.municipality.visions ?? []
        #expect(
            visions.first { $0.isAreaVision }?.buildsOn.map { visions[$0.index].origin.path } == [
                "kernen/driel/visie", "kernen/oud-annen/visie",
            ])
        #expect(visions.first { $0.isAreaVision }?.places == [ID(0), ID(1)])
    }

    @Test func listsThePathsOfAnAmbiguousName() {
        let reading = read(files.merging(["verhalen/a.md": story("samenvatting: Kort.\ninitiatief: ‹tuin›")]) { $1 })
        let remark = expect([.ambiguousReference], of: reading)
        #expect(remark?.allowed == ["kernen/driel/initiatieven/tuin", "kernen/oud-annen/initiatieven/tuin"])
        #expect(remark?.help?.dutch == "Schrijf het hele pad.")
    }

    @Test func looksOnlyAmongTheKindOfTheField() {
        let reading = read([
            "themas/dorpsraad.md": head("naam: Raad\nomschrijving: Van alles."),
            "kernen/driel/initiatieven/plein.md": initiative("trekker: dorpsraad\nthemas: [dorpsraad, ‹waterschap›]"),
        ])
        expect([.unknownReference], of: reading)
    }

    @Test func suggestsTheNearestName() {
        let remark = expect([.unknownReference], of: readInitiative("trekker: ‹dorpsrad›"))
        #expect(remark?.message.dutch == "De partij “dorpsrad” bestaat niet.")
        #expect(remark?.suggestion == "dorpsraad")
        #expect(remark?.allowed == ["dorpsraad", "waterschap"])
        #expect(expect([.unknownReference], of: readInitiative("trekker: ‹niemand hier›"))?.suggestion == nil)
        #expect(
            expect([.unknownReference], of: readInitiative("bundelt: ‹oud-annen/tiun›", and: files))?.suggestion
                == "oud-annen/tuin")
    }

    @Test(arguments: [
        ("trekker: ‹De Boule›", "content/partijen/de-boule.md"), ("themas: ‹zorg›", "content/themas/zorg.md"),
        ("trekker: ‹dorpsrad›", nil), ("bundelt: ‹zomaar iets›", nil), ("trekker: ‹partijen/boule›", nil),
    ])
    func tellsWhereToWriteWhatIsNew(field: String, file: String?) {
        let remark = expect([.unknownReference], of: readInitiative(field))
        #expect(remark?.help?.dutch == file.map { "Nieuw? Maak dan het bestand \($0)." })
    }

    @Test func listsNoNamesWhereThereAreTooMany() {
        let many = Dictionary(
            uniqueKeysWithValues: (1...31).map { ("partijen/p\($0).md", String?(head("naam: P\nsoort: vereniging"))) })
        #expect(expect([.unknownReference], of: readInitiative("trekker: ‹niemand›", and: many))?.allowed == [])
    }

    @Test func findsADocumentWithMistakesAllTheSame() {
        let reading = read([
            "partijen/dorpsraad.md": head("naam: Raad\nsoort: ‹clubje›"),
            "kernen/driel/index.md": "‹›zonder kop",
            "kernen/driel/initiatieven/plein.md": initiative("trekker: dorpsraad"),
            "initiatieven/bus.md": initiative("kernen: [driel, oud-annen]"),
        ])
        expect([.missingFrontMatter, .unknownValue], of: reading)
    }

    // MARK: Waiting

    @Test func waitsForAnInitiativeOrOneOfItsAgreements() {
        let reading = readInitiative(
            agreement(
                "wacht_op: [oud-annen/tuin, \"oud-annen/tuin#grond\", \"oud-annen/tuin#2\", \"oud-annen/tuin # Grond \"]"
            ),
            and: [
                "kernen/oud-annen/initiatieven/tuin.md": initiative(
                    "afspraken:\n  - {id: Grond, wat: A, wie: dorpsraad, uiterlijk: 2026}\n  - {id: , wat: B, wie: dorpsraad, uiterlijk: 2026}"
                )
            ])
        expect([], of: reading)
        let tuin = ID<Initiative>(1)
        #expect(
            reading.initiative?.agreements.first?.waitsFor == [
                .initiative(tuin), .agreement(tuin, index: 0), .agreement(tuin, index: 1), .agreement(tuin, index: 0),
            ])
        #expect(reading.model?.municipality.initiatives[1].agreements.map(\.anchor) == ["grond", "2"])
    }

    @Test func namesTheAgreementsThatThereAre() {
        let other = ["kernen/driel/initiatieven/tuin.md": String?(initiative(agreement("id: grond")))]
        let remark = expect(
            [.unknownReference], of: readInitiative(agreement("wacht_op: ‹\"tuin#grnod\"›"), and: other))
        #expect(remark?.suggestion == "grond")
        #expect(remark?.allowed == ["grond"])
        expect([.unknownReference], of: readInitiative(agreement("wacht_op: ‹\"tuin#\"›"), and: other))
        expect([.unknownReference], of: readInitiative(agreement("wacht_op: ‹\"#grond\"›"), and: other))
    }

    @Test func refusesTwoAgreementsOfOneName() {
        let reading = readInitiative(
            "afspraken: ‹[{id: Een, wat: A, wie: dorpsraad, uiterlijk: 2026}, {id: één, wat: B, wie: dorpsraad, uiterlijk: 2026}]›"
        )
        expect([.duplicateSlug], of: reading)
    }

    private func waiting(_ title: String, for names: String) -> String {
        head(
            "titel: \(title)\nsamenvatting: Kort.\nafspraken:\n"
                + "  - {wat: A, wie: dorpsraad, uiterlijk: 2026}\n"
                + "  - {id: b, wat: B, wie: dorpsraad, uiterlijk: 2026, wacht_op: [\(names)]}")
    }

    @Test func namesThoseThatWaitInACircleOnce() {
        let reading = read([
            "kernen/driel/initiatieven/a.md": "‹›" + waiting("Akker", for: "c"),
            "kernen/driel/initiatieven/b.md": waiting("Beek", for: "a"),
            "kernen/driel/initiatieven/c.md": waiting("Cirkel", for: "\"b#b\""),
            "kernen/driel/initiatieven/d.md": waiting("Duin", for: "a"),
        ])
        let remark = expect([.waitCycle], of: reading)
        #expect(remark?.message.dutch.contains("Akker → Cirkel → Beek → Akker") == true)
    }

    @Test(arguments: ["plein", "\"plein#b\""])
    func saysThatAnInitiativeWaitsForItself(name: String) {
        let remark = expect(
            [.waitCycle], of: read(["kernen/driel/initiatieven/plein.md": "‹›" + waiting("Plein", for: name)]))
        #expect(remark?.message.dutch.contains("“Plein” wacht op zichzelf.") == true)
    }

    @Test(arguments: ["\"plein#1\"", "tuin", "\"tuin#1\", \"tuin#b\""])
    func allowsWaitingThatEnds(names: String) {
        expect(
            [],
            of: read([
                "kernen/driel/initiatieven/plein.md": waiting("Plein", for: names),
                "kernen/driel/initiatieven/tuin.md": waiting("Tuin", for: "\"plein#1\""),
            ]))
    }

    @Test func seesNoCircleInAFileWithMistakes() {
        // Were the wrong agreement left out of the count, the second one of `a` would be taken for something of `b`.
        let reading = read([
            "kernen/driel/initiatieven/a.md": initiative(
                "afspraken:\n  - {wat: A, wie: ‹niemand›, uiterlijk: 2026}\n  - {wat: B, wie: dorpsraad, uiterlijk: 2026}"
            ),
            "kernen/driel/initiatieven/b.md": initiative(agreement("wacht_op: \"a#2\"")),
        ])
        expect([.unknownReference], of: reading)
    }

    @Test(
        arguments: [
            ([:], []), ([0: [1], 1: [2]], []), ([0: [0]], [[0]]), ([2: [1], 1: [2]], [[1, 2]]),
            ([0: [1], 1: [2], 2: [0], 3: [0]], [[0, 1, 2]]), ([5: [4], 4: [5], 1: [0], 0: [1]], [[0, 1], [4, 5]]),
            ([0: [1, 2], 1: [3], 2: [3]], []), ([0: [9]], []),
        ] as [([Int: [Int]], [[Int]])])
    func findsCyclesFromTheirSmallestNodeOn(edges: [Int: [Int]], found: [[Int]]) {
        #expect(cycles(in: edges) == found)
    }

    @Test func findsACycleLongerThanAnyStack() {
        let length = 30_000
        let edges = Dictionary(uniqueKeysWithValues: (0..<length).map { ($0, [($0 + 1) % length]) })
        #expect(cycles(in: edges).map(\.count) == [length])
    }
}
