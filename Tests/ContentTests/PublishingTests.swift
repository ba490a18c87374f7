import Diagnostics
import Testing

@testable import Content

/// `publiceren: nee` and what it takes along.
struct PublishingTests {
    @Test(arguments: ["publiceren: nee", "publish: no", "Publiceren: Nee", "publiceren: false", "publish: \"no\""])
    func leavesAFileOut(field: String) {
        let reading = read(["kernen/driel/initiatieven/plein.md": initiative(field)])
        expect([], of: reading)
        #expect(reading.model?.municipality.initiatives.isEmpty == true)
    }

    @Test(arguments: ["publiceren: ja", "publish: yes", "publiceren:"])
    func publishesWhatSaysSoOrSaysNothing(field: String) {
        #expect(readInitiative(field).initiative != nil)
    }

    @Test func doesNotTakeAnUnknownAnswerForNo() {
        let remark = expect([.unknownValue], of: readInitiative("publiceren: ‹nope›"))
        #expect(remark?.allowed == ["ja", "nee"])
    }

    @Test func includesDraftsWhenAsked() {
        let reading = read(
            ["kernen/driel/initiatieven/plein.md": initiative("publiceren: nee")], includesDrafts: true)
        expect([], of: reading)
        #expect(reading.initiative != nil)
    }

    @Test func readsNoFurtherThanTheHeadOfADraft() {
        expect([], of: readInitiative("publiceren: nee\nstatus: wat\nonzin: ja", text: "[x](weg.md) <b>"))
    }

    @Test func reportsEveryReferenceToWhatIsNotPublished() {
        let reading = read([
            "partijen/dorpsraad.md": head("naam: Dorpsraad\nsoort: vereniging\npubliceren: nee"),
            "kernen/driel/initiatieven/plein.md": initiative(
                "trekker: ‹dorpsraad›\npartijen: [waterschap, ‹partijen/dorpsraad›]",
                text: "Zie [de raad](‹../../../partijen/dorpsraad.md›) en [[‹dorpsraad›]]."),
        ])
        let remark = expect([DiagnosticID](repeating: .unpublishedReference, count: 4), of: reading)
        #expect(remark?.message.dutch.contains("in content/partijen/dorpsraad.md") == true)
    }

    @Test func takesTheChildrenOfAnUnpublishedVillageAlong() {
        let files = [
            "kernen/driel/index.md": village("Driel", "publiceren: nee"),
            "kernen/driel/visie.md": vision("initiatieven: [{titel: Bankje, samenvatting: Kort.}]"),
            "kernen/driel/initiatieven/plein.md": initiative("onzin: ja"),
        ]
        let reading = read(files)
        expect([], of: reading)
        #expect(reading.model?.municipality.places.map(\.name) == ["Oud-Annen"])
        #expect(reading.model?.municipality.visions.isEmpty == true)
        #expect(reading.model?.municipality.initiatives.isEmpty == true)

        let link = read(
            files.merging(["themas/groen.md": head("naam: A\nomschrijving: B", text: "[[‹bankje›]]")]) { $1 })
        let remark = expect([.unpublishedReference], of: link)
        // The switch stands in the village's file, not in the one that was meant.
        #expect(remark?.message.dutch.contains("in content/kernen/driel/index.md") == true)
    }

    @Test func leavesOutOneInitiativeOfTheShortForm() {
        let initiatives = "[{titel: Een, samenvatting: Kort.}, {titel: Twee, samenvatting: Kort., publiceren: nee}]"
        let files = ["kernen/driel/visie.md": vision("initiatieven: \(initiatives)")]
        func titles(includesDrafts: Bool) -> [String]? {
            let reading = read(files, includesDrafts: includesDrafts)
            expect([], of: reading)
            return reading.model?.municipality.initiatives.map(\.title)
        }
        #expect(titles(includesDrafts: false) == ["Een"])
        #expect(titles(includesDrafts: true) == ["Een", "Twee"])
    }

    @Test(arguments: ["publiceren: nee", "publish: yes"])
    func alwaysPublishesTheMunicipality(field: String) {
        expect(
            [.forbiddenField],
            of: read([
                "gemeente.md": head(
                    "naam: Meer\ncontact: {rol: Team, email: a@b.nl}\n‹" + field.replacing(":", with: "›:"))
            ]))
    }
}

extension String {
    fileprivate func replacing(_ old: Character, with new: String) -> String {
        map { $0 == old ? new : String($0) }.joined()
    }
}
