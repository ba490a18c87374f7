import Testing

@testable import Rendering

/// The sample's two villages, with others up to `count`: half of them in the area West. The even ones have a plan.
struct ManyPlacesTests {
    private func edition(places count: Int, and others: [String: String] = [:]) throws -> Edition {
        var files = others
        for number in 2..<count {
            files["kernen/dorp-\(number)/index.md"] = village(
                "Dorp \(number)", "gebied: \(number < count / 2 ? "West" : "Oost")")
            if number.isMultiple(of: 2) {
                files["kernen/dorp-\(number)/initiatieven/plein.md"] = initiative("status: idee")
            }
        }
        return try RenderingTests.edition(files)
    }

    @Test func eachHasARowAsLongAsTheyCanBeRead() throws {
        let edition = try edition(places: 150)
        let status = try #require(edition.statusPicture)
        #expect(status.groups.flatMap(\.rows).count == 150)
        #expect(!status.showsGroups)
        let themes = try #require(edition.themePicture)
        #expect(themes.groups.flatMap(\.rows).count == 150)
    }

    @Test func ofMoreEachAreaHasARow() throws {
        let edition = try edition(places: 152)
        let status = try #require(edition.statusPicture)
        let rows = status.groups.flatMap(\.rows)
        #expect(rows.map(\.place.text) == ["Oost", "West", "Overige kernen"])
        #expect(rows.map(\.vision) == ["76 kernen", "74 kernen", "2 kernen"])
        #expect(rows.map(\.total) == [38, 37, 0])
        #expect(rows.map(\.total).reduce(0, +) == status.total)
        #expect(rows.first?.cells.map { $0.count?.text } == ["38"] + [String?](repeating: nil, count: 7))
        let themes = try #require(edition.themePicture)
        #expect(themes.groups.flatMap(\.rows).map { $0.cells.map(\.count) } == [[38], [37], [0]])
        // The files have each place apart.
        #expect(edition.statusTable?.rows.count == 152)
    }

    @Test func anInitiativeOfTwoPlacesInOneAreaCountsOnce() throws {
        let shared = initiative("status: idee\nkernen: [dorp-2, dorp-3]")
        let edition = try edition(places: 152, and: ["initiatieven/samen.md": shared])
        let rows = try #require(edition.statusPicture).groups.flatMap(\.rows)
        #expect(rows.map(\.total) == [38, 38, 0])
        #expect(edition.statusPicture?.countsShared == true)
    }
}
