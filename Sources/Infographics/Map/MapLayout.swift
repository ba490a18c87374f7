internal import Glibc

/// Where villages lie in relation to each other: equal marks, each with its name where there is room for it.
///
/// Distances are true in both directions around the middle of the map (an equirectangular projection at its mean
/// latitude), which for the size of a municipality differs from any other by less than the width of a mark.
package struct MapLayout: Sendable {
    package struct Point: Sendable {
        package var name: String
        /// In degrees of WGS84.
        package var latitude: Double
        package var longitude: Double

        package init(name: String, latitude: Double, longitude: Double) {
            self.name = name
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    /// A village on the map.
    package struct Place: Sendable {
        package var x: Double
        package var y: Double
        /// Nil where it would stand on another name or mark: the list beside the map has them all.
        package var label: TextMark?
    }

    static let radius = 6.0
    static let labelSize = 15.0
    private static let margin = 28.0

    package let width: Double
    package let height: Double
    /// In the order of the points.
    package let places: [Place]

    /// - Parameter width: of the map, in its own units; the height follows from the places.
    package init(_ points: [Point], width: Double = 720) {
        self.width = width
        let latitudes = points.map(\.latitude)
        let longitudes = points.map(\.longitude)
        guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
            let east = longitudes.max()
        else {
            height = 0
            places = []
            return
        }
        let shrink = cos((south + north) / 2 * .pi / 180)
        let spanX = (east - west) * shrink
        let spanY = north - south
        // Names need room at both sides.
        let room = width - 2 * Self.margin - 120
        let scale = max(spanX, spanY * 0.9) > 0 ? room / max(spanX, spanY * 0.9) : 0
        let height = min(max(spanY * scale, 60), room * 1.2) + 2 * Self.margin
        self.height = height
        let spots = points.map { point in
            (
                x: width / 2 + ((point.longitude - (west + east) / 2) * shrink) * scale,
                y: height / 2 - (point.latitude - (south + north) / 2) * scale
            )
        }
        places = Self.labelled(points.map(\.name), spots, in: Box(x: 0, y: 0, width: width, height: height))
    }

    private static func labelled(_ names: [String], _ spots: [(x: Double, y: Double)], in frame: Box) -> [Place] {
        var places = spots.map { Place(x: $0.x, y: $0.y, label: nil) }
        let marks = spots.map {
            Box(x: $0.x - radius - 1, y: $0.y - radius - 1, width: 2 * radius + 2, height: 2 * radius + 2)
        }
        var taken = marks
        // Those with the most neighbours first: they have the fewest places to choose from.
        let crowds = spots.map { spot in
            spots.count { abs($0.x - spot.x) < 120 && abs($0.y - spot.y) < 60 }
        }
        let order = spots.indices.sorted { (crowds[$1], $0) < (crowds[$0], $1) }
        for index in order {
            let candidates = labels(names[index], around: spots[index])
            let label = candidates.first { label in
                frame.contains(label.box) && !taken.contains { $0.overlaps(label.box) }
            }
            guard let label else { continue }
            places[index].label = label
            taken.append(label.box)
        }
        return places
    }

    /// Right, left, above, below and at the four corners.
    private static func labels(_ name: String, around spot: (x: Double, y: Double)) -> [TextMark] {
        let near = radius + 5
        let middle = labelSize * 0.35
        let above = -radius - 5 - labelSize * Typeface.descent
        let below = radius + 4 + labelSize * Typeface.ascent
        let offsets: [(x: Double, y: Double, anchor: TextMark.Anchor)] = [
            (near, middle, .start), (-near, middle, .end), (0, above, .middle), (0, below, .middle),
            (radius, above + 4, .start), (-radius, above + 4, .end), (radius, below - 4, .start),
            (-radius, below - 4, .end),
        ]
        return offsets.map { offset in
            TextMark(
                text: name, x: spot.x + offset.x, y: spot.y + offset.y, size: labelSize, typeface: .sans,
                anchor: offset.anchor, paint: .ink)
        }
    }
}
