import Diagnostics
import Testing
import VillageModel

@testable import Content

struct LayoutTests {
    @Test func readsTheSampleWithoutARemark() {
        let reading = read([:])
        expect([], of: reading)
        #expect(reading.model?.municipality.places.map(\.name) == ["Driel", "Oud-Annen"])
    }

    @Test(
        arguments: [
            ("gemeente.md", EntityKind.municipality, "gemeente", nil),
            ("kernen/driel/index.md", .place, "kernen/driel", "driel"),
            ("kernen/driel/visie.md", .vision, "kernen/driel/visie", "driel"),
            ("kernen/driel/visies/visie-2035.md", .vision, "kernen/driel/visies/visie-2035", "driel"),
            ("kernen/driel/initiatieven/plein.md", .initiative, "kernen/driel/initiatieven/plein", "driel"),
            ("visies/rond-het-meer.md", .vision, "visies/rond-het-meer", nil),
            ("initiatieven/buurtbus.md", .initiative, "initiatieven/buurtbus", nil),
            ("themas/groen.md", .theme, "themas/groen", nil),
            ("partijen/dorpsraad.md", .party, "partijen/dorpsraad", nil),
            ("verhalen/terras.md", .story, "verhalen/terras", nil), ("trajecten/een.md", .track, "trajecten/een", nil),
            ("paginas/over.md", .page, "paginas/over", nil),
            // A document may have a folder of its own.
            ("partijen/dorpsraad/index.md", .party, "partijen/dorpsraad", nil),
            ("kernen/driel/visie/index.md", .vision, "kernen/driel/visie", "driel"),
            ("kernen/driel/initiatieven/plein/index.md", .initiative, "kernen/driel/initiatieven/plein", "driel"),
            // Folding.
            ("kernen/Súdwest/index.md", .place, "kernen/sudwest", "sudwest"),
            ("kernen/'t Veer/index.md", .place, "kernen/t-veer", "t-veer"),
            ("Partijen/Dorpsraad De Eendracht.md", .party, "partijen/dorpsraad-de-eendracht", nil),
            ("thema's/groen.md", .theme, "themas/groen", nil),
        ] as [(String, EntityKind, String, String?)])
    func tellsWhatAFileIsByWhereItStands(file: String, kind: EntityKind, path: String, place: String?) throws {
        let layout = try ContentLayout(file: file)
        #expect(layout.kind == kind)
        #expect(layout.path == path)
        #expect(layout.place == place)
        #expect(layout.slug == path.split(separator: "/").last.map(String.init))
    }

    @Test(
        arguments: [
            ("readme.md", nil), ("gemeenten.md", "gemeente.md"), ("partij/dorpsraad.md", "partijen/…"),
            ("intiatieven/bus.md", "initiatieven/…"), ("kern/driel/index.md", "kernen/…"),
            ("kernen/driel.md", "kernen/driel/index.md"), ("kernen/driel/visies.md", "kernen/driel/visies"),
            ("kernen/driel/initiatief/plein.md", "kernen/driel/initiatieven"), ("kernen/driel/themas/groen.md", nil),
            ("kernen/driel/initiatieven/plein/deel.md", "kernen/driel/initiatieven"),
            ("partijen/oost/raad.md", "partijen/…"),
            // An index.md of a folder of folders is no document.
            ("kernen/index.md", nil), ("partijen/index.md", nil), ("gemeente/index.md", nil),
        ] as [(String, String?)])
    func refusesAFileWhereNoneIsExpected(file: String, suggestion: String?) {
        let remark = expect([.unexpectedFile], of: read([file: "‹›" + head("titel: Iets")]))
        #expect(remark?.suggestion == suggestion)
        #expect(remark?.help?.dutch.contains("kernen/<kern>/initiatieven/") == true)
    }

    @Test(arguments: ["partijen/!!!.md", "kernen/…/index.md", "kernen/driel/initiatieven/計画.md"])
    func refusesANameWithoutLettersOrDigits(file: String) {
        expect([.emptySlug], of: read([file: "‹›" + head("naam: Iets")]))
    }

    @Test func namesBothFilesThatGetOneAddress() {
        let party = sampleFiles["partijen/dorpsraad.md"] ?? ""
        let remark = expect([.duplicateSlug], of: read(["partijen/dorpsraad/index.md": "‹›" + party]))
        #expect(remark?.message.dutch.contains("content/partijen/dorpsraad.md") == true)
        #expect(remark?.message.dutch.contains("partijen/dorpsraad.") == true)
        #expect(remark?.file == "content/partijen/dorpsraad/index.md")
    }

    @Test func letsTwoVillagesUseTheSameName() {
        let reading = read([
            "kernen/driel/initiatieven/plein.md": initiative(), "kernen/oud-annen/initiatieven/plein.md": initiative(),
            "kernen/driel/visie.md": vision(), "kernen/oud-annen/visie.md": vision(),
            "partijen/plein.md": head("naam: Pleingroep\nsoort: bewonersgroep"),
        ])
        expect([], of: reading)
        #expect(reading.model?.municipality.initiatives.map(\.places) == [[ID(0)], [ID(1)]])
    }

    @Test func saysThatGemeenteIsMissing() {
        let reading = read(["gemeente.md": nil])
        #expect(reading.places == [Place(file: "content/gemeente.md", range: .fileStart)])
        #expect(reading.ids == [.missingMunicipality])
        let remark = reading.diagnostics.first
        #expect(remark?.message.dutch == "Het bestand “content/gemeente.md” ontbreekt.")
    }

    @Test func saysTheSameOfAnEmptyFolder() {
        let reading = readExactly([:])
        #expect(reading.ids == [.missingMunicipality])
    }

    @Test func makesASiteOfGemeenteAlone() {
        let reading = readExactly(["gemeente.md": sampleFiles["gemeente.md"] ?? ""])
        expect([], of: reading)
        #expect(reading.model?.municipality.profile.name == "Meer")
    }

    @Test func reportsAVillageWithoutItsIndexOnce() {
        let reading = read([
            "kernen/nergens/initiatieven/a.md": "‹›" + initiative(), "kernen/nergens/initiatieven/b.md": initiative(),
            "kernen/nergens/visie.md": vision("initiatieven: [{titel: Iets, samenvatting: Kort.}]"),
        ])
        let remark = expect([.missingPlaceIndex], of: reading)
        #expect(remark?.message.dutch.contains("content/kernen/nergens") == true)
    }

    @Test func listsDocumentsByKindAndPathWhateverTheirOrder() {
        let files = Array(sampleFiles.merging(["kernen/driel/visie.md": vision()]) { $1 })
        func paths(_ files: [(key: String, value: String)]) -> [String] {
            let outlines = files.map {
                ContentOutline(
                    path: $0.key, text: SourceText(Array($0.value.utf8)), includesDrafts: false, parser: .sample)
            }
            return Catalogue(outlines, neighbours: []).documents.map(\.layout.path)
        }
        #expect(
            paths(files.sorted { $0.key < $1.key }) == [
                "gemeente", "kernen/driel", "kernen/oud-annen", "kernen/driel/visie", "themas/groen",
                "partijen/dorpsraad", "partijen/waterschap",
            ])
        #expect(paths(files.sorted { $0.key > $1.key }) == paths(files.sorted { $0.key < $1.key }))
    }

    @Test func refusesTwoAttachmentsThatGetOneName() {
        let reading = read([:], attachments: ["kernen/driel/Foto.PNG", "kernen/driel/foto.png"])
        #expect(reading.ids == [.duplicateSlug])
        #expect(reading.diagnostics.first?.message.dutch.contains("content/kernen/driel/Foto.PNG") == true)
    }

    @Test func keepsAFileThatCouldNotBeReadAsATarget() {
        let outlines =
            sampleFiles.filter { $0.key != "partijen/dorpsraad.md" }
            .map {
                ContentOutline(
                    path: $0.key, text: SourceText(Array($0.value.utf8)), includesDrafts: false, parser: .sample)
            }
            + [
                ContentOutline(refused: "partijen/dorpsraad.md"), ContentOutline(refused: "kernen/driel/foto.jpg"),
                ContentOutline(
                    path: "kernen/driel/initiatieven/plein.md",
                    text: SourceText(
                        Array(initiative("trekker: dorpsraad", text: "[raad](../../../partijen/dorpsraad.md#kop)").utf8)
                    ),
                    includesDrafts: false, parser: .sample),
            ]
        let catalogue = Catalogue(outlines, neighbours: [])
        let documents = catalogue.documents.map {
            DecodedDocument($0, in: catalogue, parser: .sample, today: CalendarDate(dayNumber: 20_000))
        }
        #expect(catalogue.diagnostics.isEmpty)
        #expect(documents.flatMap(\.diagnostics).isEmpty)
        let linked = link(documents, in: catalogue, hasEarlierErrors: true)
        #expect(linked.diagnostics.isEmpty)
        #expect(linked.model == nil)
    }
}
