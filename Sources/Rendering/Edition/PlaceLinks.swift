internal import PlainText
internal import VillageModel

/// A link to each place, made once: nearly every line of a list has one.
struct PlaceLinks: Sendable {
    private let links: [LinkView]
    private let permalinks: Permalinks
    private let wording: Wording

    init(_ municipality: Municipality, permalinks: Permalinks, wording: Wording) {
        links = municipality.places.enumerated().map { index, place in
            LinkView(text: curled(place.name), address: permalinks.address(of: .place(ID(index))))
        }
        self.permalinks = permalinks
        self.wording = wording
    }

    subscript(id: ID<Place>) -> LinkView { links[id.index] }

    /// Links to the places of an entity for a line of a list; where they are many, their number with a link to the entity.
    func links(to places: [ID<Place>], of entity: EntityReference) -> [LinkView] {
        places.count <= 3
            ? places.map { self[$0] }
            : [LinkView(text: wording.counted(places.count, .place), address: permalinks.address(of: entity))]
    }
}
