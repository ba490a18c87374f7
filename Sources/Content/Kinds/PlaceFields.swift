internal import FrontMatter
internal import VillageModel

/// The keys of a village or neighbourhood.
enum PlaceFields {
    static let name = Field("naam", "name", .text, .required)
    static let kind = Field<PlaceKind>("soort", "kind", .choice, .required)
    static let summary = Field("samenvatting", "summary", .text(maximum: 300), .required)
    static let inhabitants = Field("inwoners", "inhabitants", inhabitantsType)
    static let cbsCodes = Field(
        "cbs_codes", "cbs_codes", .list(.code([("WK", 6), ("BU", 8)], example: "WK012345 of BU01234567")))
    static let area = Field("gebied", "area", .text)
    static let location = Field("locatie", "location", locationType)
    static let organisation = Field("organisatie", "organisation", .party)
    static let contact = Field("aanspreekpunt", "contact", ContactFields.type, .required)
    static let assets = Field("talenten", "assets", .list(.text))
    static let hiddenBlocks = Field<[PlaceBlock]>("zonder", "hide", .list(.choice))
    static let log = Field("logboek", "log", .list(LogFields.type))
    static let photos = Field("fotos", "photos", .list(PhotoFields.type))
    static let reflections = Field("reflecties", "reflections", .list(ReflectionFields.type))

    static let schema = Schema(
        "kern", "place",
        CommonFields.with([
            name, kind, summary, inhabitants, cbsCodes, area, location, organisation, contact, assets, hiddenBlocks,
            log, photos, reflections,
        ]))

    enum InhabitantsFields {
        static let count = Field("aantal", "count", .count, .required)
        static let asOf = Field("peildatum", "as_of", .planDate)
        static let source = Field("bron", "source", .text)
        static let schema = Schema("aantal inwoners", "number of inhabitants", [count, asOf, source])
    }

    /// A number alone is enough.
    private static let inhabitantsType = ValueType<Inhabitants>.object(
        InhabitantsFields.schema,
        shorthand: ValueType.count.map { Inhabitants(count: $0, asOf: nil, source: nil) },
        { reader in
            let count = reader.required(InhabitantsFields.count)
            let asOf = reader.value(InhabitantsFields.asOf)
            let source = reader.value(InhabitantsFields.source)
            return count.map { Inhabitants(count: $0, asOf: asOf, source: source) }
        })

    enum LocationFields {
        static let latitude = Field("lat", "lat", .decimal(-90...90), .required)
        static let longitude = Field("lon", "lon", .decimal(-180...180), .required)
        static let schema = Schema("locatie", "location", [latitude, longitude])
    }

    private static let locationType = ValueType<Coordinates>.object(LocationFields.schema) { reader in
        let latitude = reader.required(LocationFields.latitude)
        let longitude = reader.required(LocationFields.longitude)
        guard let latitude, let longitude else { return nil }
        let location = Coordinates(latitude: latitude, longitude: longitude)
        reader.checkLocation(location, at: LocationFields.latitude)
        return location
    }

    /// Reads a place.
    /// - Returns: nil when a required field is missing or wrong; the diagnostics are then in the reader's decoding.
    static func decode(_ reader: FieldReader, origin: Origin) -> Place? {
        let name = reader.required(name)
        let kind = reader.required(kind)
        let summary = reader.required(summary)
        let inhabitants = reader.value(inhabitants)
        let cbsCodes = reader.list(cbsCodes)
        let area = reader.value(area)
        let location = reader.value(location)
        let organisation = reader.value(organisation)
        let contact = reader.required(contact)
        let assets = reader.list(assets)
        let hiddenBlocks = reader.list(hiddenBlocks)
        let log = reader.list(log)
        let photos = reader.list(photos)
        let reflections = reader.list(reflections)
        let extra = reader.value(CommonFields.extra) ?? []
        guard let name, let kind, let summary, let contact else { return nil }
        return Place(
            origin: origin, name: name, kind: kind, summary: summary, inhabitants: inhabitants, cbsCodes: cbsCodes,
            area: area, location: location, organisation: organisation, contact: contact, assets: assets,
            hiddenBlocks: hiddenBlocks, log: log, photos: photos, reflections: reflections, extra: extra)
    }
}
