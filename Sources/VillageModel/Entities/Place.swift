/// A village, neighbourhood, hamlet or town.
package struct Place: Sendable {
    package var origin: Origin
    package var name: String
    package var kind: PlaceKind
    package var summary: String
    package var inhabitants: Inhabitants?
    /// District and neighbourhood codes of Statistics Netherlands.
    package var cbsCodes: [String]
    /// The part of the municipality that it belongs to, to group long lists by.
    package var area: String?
    package var location: Coordinates?
    /// The residents' organisation that speaks for it.
    package var organisation: ID<Party>?
    /// The municipality's one contact for this place.
    package var contact: Contact
    /// Talents, halls, tools: what is there to build on.
    package var assets: [String]
    /// Blocks that the village switched off on its page.
    package var hiddenBlocks: [PlaceBlock]
    package var log: [LogEntry]
    package var photos: [Photo]
    package var reflections: [Reflection]
    package var extra: [ExtraField]

    package init(
        origin: Origin, name: String, kind: PlaceKind, summary: String, inhabitants: Inhabitants?,
        cbsCodes: [String], area: String?, location: Coordinates?, organisation: ID<Party>?, contact: Contact,
        assets: [String], hiddenBlocks: [PlaceBlock], log: [LogEntry], photos: [Photo],
        reflections: [Reflection], extra: [ExtraField]
    ) {
        self.origin = origin
        self.name = name
        self.kind = kind
        self.summary = summary
        self.inhabitants = inhabitants
        self.cbsCodes = cbsCodes
        self.area = area
        self.location = location
        self.organisation = organisation
        self.contact = contact
        self.assets = assets
        self.hiddenBlocks = hiddenBlocks
        self.log = log
        self.photos = photos
        self.reflections = reflections
        self.extra = extra
    }
}

/// How many people live in a place.
package struct Inhabitants: Sendable, Hashable {
    package var count: Int
    package var asOf: PlanDate?
    package var source: String?

    package init(
        count: Int, asOf: PlanDate?, source: String?
    ) {
        self.count = count
        self.asOf = asOf
        self.source = source
    }
}

/// A point on earth in degrees (WGS84).
package struct Coordinates: Sendable, Hashable {
    package var latitude: Double
    package var longitude: Double

    package init(
        latitude: Double, longitude: Double
    ) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
