import Testing
import VillageModel

@testable import Rendering

/// The lists of initiatives that serve without a script, and what a script filters by.
struct InitiativeListTests {
    private func edition(of count: Int) throws -> Edition {
        let files = (0..<count).map { number in
            let lead = ["dorpsraad", "waterschap"][number % 2]
            return (
                "kernen/driel/initiatieven/plan-\(number).md",
                initiative("status: \(["idee", "verkenning"][number % 2])\ntrekker: \(lead)\npartijen: [gemeente]")
            )
        }
        return try RenderingTests.edition(Dictionary(uniqueKeysWithValues: files))
    }

    @Test(arguments: [1, 2, 7])
    func eachValueThatOccursHasItsList(count: Int) throws {
        let edition = try edition(of: count)
        for scope in InitiativeList.Scope.values {
            let members = edition.members(of: scope)
            #expect(edition.initiativeList(scope)?.count == (members.isEmpty ? nil : members.count), "\(scope)")
        }
        let lists = InitiativeList.Scope.values.compactMap(edition.initiativeList)
        #expect(Set(lists.map(\.lines.folder)).count == lists.count)
        #expect(lists.map(\.count).reduce(0, +) == 3 * count)
    }

    @Test(arguments: [(70, false), (71, true), (1_000, true), (1_001, false)])
    func allStandOnOnePageWhereTheListHasSeveral(count: Int, exists: Bool) throws {
        let edition = try edition(of: count)
        let list = edition.initiativeList(.onOnePage)
        #expect((list?.lines.pages.count == 1) == exists)
        #expect((edition.addressOfOnePage != nil) == exists)
        #expect(edition.hasTooManyInitiativesToFilter == (count > 1_000))
    }

    @Test(arguments: [(5, nil), (6, 0), (70, 0), (71, nil)])
    func filterStandsWhereAllInitiativesDo(count: Int, page: Int?) throws {
        let edition = try edition(of: count)
        let list = try #require(edition.initiativeList(.municipality))
        let pages = list.lines.pages.indices.map { InitiativesPage(list, page: $0, in: edition) }
        #expect(pages.firstIndex { $0.filter != nil } == page)
        for page in pages {
            #expect(page.frame.usesScript == (page.filter != nil))
            #expect(page.groups.flatMap(\.items).allSatisfy { ($0.facets != nil) == (page.filter != nil) })
        }
    }

    @Test func questionWithOneAnswerIsNotAsked() throws {
        let edition = try edition(of: 6)
        // One place, one theme, no verdict, one owner.
        #expect(FacetIndex(edition).fields.map(\.name) == ["status", "partij"])
    }

    @Test func facetsNameWhoLeadsAndWhoTakesPart() throws {
        let edition = try edition(of: 2)
        let facets = FacetIndex(edition)
        let parties = edition.municipality.initiatives.indices.map {
            Set(facets[ID($0)].parties.split(separator: " "))
        }
        #expect(parties == [["dorpsraad", "gemeente"], ["waterschap", "gemeente"]])
        #expect(facets[ID(0)].places == "driel")
        #expect(facets[ID(0)].themes == "groen")
        #expect(facets[ID(0)].owner == "1")
        #expect([facets[ID(0)].status, facets[ID(1)].status] == ["idee", "verkenning"])
    }
}
