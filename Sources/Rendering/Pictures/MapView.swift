internal import Infographics
internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// Where the villages lie: equal marks, each a link.
struct MapView: Sendable {
    let width: Int
    let height: Int
    let places: [Place]

    static let fields = RecordType<MapView>(
        "kaart",
        [
            .number("breedte") { $0.width },
            .number("hoogte") { $0.height },
            .list("kernen", Place.fields) { $0.places },
        ])

    struct Place: Sendable {
        let link: LinkView
        let x: Int
        let y: Int
        let label: Label?

        static let fields = RecordType<Place>(
            "kern",
            [
                .record("kern", LinkView.fields, at: \.link),
                .number("x") { $0.x },
                .number("y") { $0.y },
                .optional("naam", Label.fields) { $0.label },
            ])
    }

    /// Where the name stands; nil where it would stand on another one.
    struct Label: Sendable {
        let x: Int
        let y: Int
        /// As SVG's `text-anchor`; nil for its default.
        let anchor: String?

        static let fields = RecordType<Label>(
            "naam",
            [
                .number("x") { $0.x },
                .number("y") { $0.y },
                .optionalText("anker") { $0.anchor },
            ])
    }
}

extension Edition {
    /// Nil unless two places or more say where they lie, and when they are so many that none of them could be found.
    var map: MapView? {
        let located = placesByName.compactMap { id in municipality[id].location.map { (id, $0) } }
        guard (2...Self.entitiesPerPage).contains(located.count) else { return nil }
        let layout = MapLayout(
            located.map { id, location in
                MapLayout.Point(
                    name: curled(municipality[id].name), latitude: location.latitude, longitude: location.longitude)
            })
        return MapView(
            width: Int(layout.width), height: Int(layout.height.rounded(.up)),
            places: zip(located, layout.places).map { located, place in
                MapView.Place(
                    link: link(located.0), x: Int(place.x.rounded()), y: Int(place.y.rounded()),
                    label: place.label.map {
                        MapView.Label(x: Int($0.x.rounded()), y: Int($0.y.rounded()), anchor: $0.anchor.svgName)
                    })
            })
    }
}

extension TextMark.Anchor {
    fileprivate var svgName: String? {
        switch self {
        case .start: nil
        case .middle: "middle"
        case .end: "end"
        }
    }
}
