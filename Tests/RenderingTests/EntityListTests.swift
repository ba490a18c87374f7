import Testing

@testable import Rendering

/// Lists of villages on one page and on several.
struct EntityListTests {
    /// The sample's Driel and Heteren, with others.
    private func edition(_ names: [String]) throws -> Edition {
        var files: [String: String] = [:]
        for (number, name) in names.enumerated() { files["kernen/k\(number)/index.md"] = village(name, "") }
        return try RenderingTests.edition(files)
    }

    private func page(_ number: Int, of edition: Edition) -> ListPage {
        ListPage(.places, edition.entityList(.places), page: number, in: edition)
    }

    /// So many names that begin with A that only one more village fits on their page.
    private let many = (1..<300).map { "A \($0)" }

    @Test func standsOnOnePageWithoutLettersAsLongAsItCan() throws {
        let edition = try edition(many.dropLast().map { $0 })
        #expect(edition.entityList(.places).pages.count == 1)
        let page = page(0, of: edition)
        #expect(page.index.isEmpty && page.pager == nil)
        #expect(page.sections.map(\.heading) == [nil])
        #expect(page.filter != nil)
        #expect(OverviewPage(in: edition).places.count == 300)
    }

    @Test func hasALetterForThoseWhoLookForANameWhenItIsLonger() throws {
        let edition = try edition(["’t Ende", "8 Ein", "Île"] + many)
        let list = edition.entityList(.places)
        #expect(list.pages.map { $0.map(\.heading) } == [["0–9", "A"], ["D", "E", "H", "I"]])
        let last = page(1, of: edition)
        #expect(last.index.map(\.text) == ["0–9", "A", "D", "E", "H", "I"])
        #expect(last.index.map(\.address.path).last == "kernen/blad/2/")
        #expect(last.index.map(\.address.fragment) == [nil, "vanaf_a", nil, "vanaf_e", "vanaf_h", "vanaf_i"])
        #expect(last.sections.map(\.anchor) == ["vanaf_d", "vanaf_e", "vanaf_h", "vanaf_i"])
        #expect(last.sections.flatMap(\.entries).map(\.link.text) == ["Driel", "’t Ende", "Heteren", "Île"])
        #expect(last.pager?.pages.count == 2)
        // A form would find only what stands on its page.
        #expect(last.filter == nil)
    }

    @Test func namesTheFirstOfEachPageOfALetterThatNeedsSeveral() throws {
        let edition = try edition((1...310).map { "Z \($0)" })
        let index = edition.index(of: edition.entityList(.places))
        #expect(index.map(\.text) == ["D", "H", "Z", "vanaf Z 299"])
        #expect(index.map(\.address.path) == ["kernen/", "kernen/", "kernen/", "kernen/blad/2/"])
    }

    @Test func frontPageLeadsToTheLettersOfALongList() throws {
        let edition = try edition(["Zand"] + many)
        let overview = OverviewPage(in: edition)
        #expect(overview.places.map(\.text) == ["A", "D", "H", "Z"])
        #expect(overview.places.map(\.address) == edition.index(of: edition.entityList(.places)).map(\.address))
        #expect(overview.placesAreIndexed && overview.placeFilter == nil)
    }

    @Test func groupsOfPicturesLeadToTheirLetter() throws {
        let edition = try edition(["Zand"] + many)
        #expect(edition.pictureGroups.map(\.name) == ["A", "D", "H", "Z"])
        #expect(edition.pictureGroups.map(\.address) == edition.index(of: edition.entityList(.places)).map(\.address))
    }

    @Test func longListOfPartiesIsSplitUnderItsHeadings() throws {
        var files: [String: String] = [:]
        for number in 1...301 {
            files["partijen/p\(number).md"] = head("naam: P\(number)\nsoort: bewonersorganisatie")
        }
        let edition = try RenderingTests.edition(files)
        let list = edition.entityList(.parties)
        #expect(list.pages.count > 1)
        let pages = list.pages.indices.map { ListPage(.parties, list, page: $0, in: edition) }
        #expect(pages.flatMap { $0.sections.flatMap(\.entries) }.count == edition.municipality.parties.count)
        #expect(pages.allSatisfy { $0.index.map(\.text) == edition.index(of: list).map(\.text) })
    }

    @Test func partyThatKeptNothingYetIsNotToldSo() throws {
        let agreement = { (state: String) in "  - {wat: Praten, wie: gemeente, uiterlijk: 2027-03\(state)}\n" }
        func note(_ agreements: String) throws -> String? {
            let plan = initiative("status: gepland\nafspraken:\n\(agreements)")
            let edition = try RenderingTests.edition(["kernen/driel/initiatieven/plein.md": plan])
            let parties = ListPage(.parties, edition.entityList(.parties), page: 0, in: edition)
            return parties.sections.flatMap(\.entries).first { $0.link.text == "Gemeente" }?.note
        }
        #expect(try note(agreement("")) == "1 afspraak")
        let kept = agreement(", status: voldaan, voldaan_op: 2026-05-01")
        #expect(try note(agreement("") + kept) == "2 afspraken, 1 nagekomen")
    }
}
