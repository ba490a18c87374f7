import Testing

@testable import Infographics

struct MapLayoutTests {
    static func points(_ count: Int, spread: Double, nameLength: Int = 12) -> [MapLayout.Point] {
        var random = SeededGenerator(seed: UInt64(count))
        return (0..<count).map { index in
            MapLayout.Point(
                name: String(repeating: "meerwold ", count: 8).prefix(nameLength) + " \(index)",
                latitude: 52 + Double.random(in: 0...1, using: &random) * spread,
                longitude: 5 + Double.random(in: 0...1, using: &random) * spread * 1.6)
        }
    }

    @Test(arguments: [1, 2, 10, 60, 300], [0, 0.001, 0.2, 3])
    func keepsNamesApartAndInTheFrame(count: Int, spread: Double) {
        let layout = MapLayout(Self.points(count, spread: spread))
        let frame = Box(x: 0, y: 0, width: layout.width, height: layout.height)
        let labels = layout.places.compactMap { $0.label?.box }
        #expect(layout.places.count == count)
        #expect(!labels.isEmpty)
        for place in layout.places {
            #expect(frame.contains(Box(x: place.x - 6, y: place.y - 6, width: 12, height: 12)))
        }
        for (index, label) in labels.enumerated() {
            #expect(frame.contains(label))
            #expect(!labels[(index + 1)...].contains { $0.overlaps(label) })
        }
    }

    @Test func namesEveryVillageOfAnOrdinaryMunicipality() {
        let layout = MapLayout(Self.points(10, spread: 0.2))
        #expect(layout.places.allSatisfy { $0.label != nil })
    }

    @Test func putsNorthAboveAndEastAtTheRight() {
        let layout = MapLayout([
            MapLayout.Point(name: "Zuid", latitude: 52, longitude: 5),
            MapLayout.Point(name: "Noord", latitude: 52.1, longitude: 5.1),
        ])
        #expect(layout.places[1].y < layout.places[0].y)
        #expect(layout.places[1].x > layout.places[0].x)
        // A degree of longitude is as long as 0.61 of a degree of latitude at 52°.
        let ratio = (layout.places[1].x - layout.places[0].x) / (layout.places[0].y - layout.places[1].y)
        #expect(abs(ratio - 0.615) < 0.01)
    }

    @Test func isEmptyWithoutPlaces() {
        #expect(MapLayout([]).places.isEmpty)
    }
}
