internal import FrontMatter
internal import VillageModel

/// The keys of a story.
enum StoryFields {
    static let title = Field("titel", "title", .text, .required)
    static let summary = Field("samenvatting", "summary", .text(maximum: 300), .required)
    static let location = Field("plaats", "location", .text)
    static let source = Field("bron", "source", .text, .required)
    static let result = Field("resultaat", "result", .text)
    static let lesson = Field("les", "lesson", .text)
    static let initiative = Field("initiatief", "initiative", .initiative)
    static let photo = Field("foto", "photo", PhotoFields.type)

    static let schema = Schema(
        "verhaal", "story",
        CommonFields.with([title, summary, location, source, result, lesson, initiative, photo]))

    /// Reads a story; nil when a required field is missing or wrong.
    static func decode(_ reader: FieldReader, origin: Origin) -> Story? {
        let title = reader.required(title)
        let summary = reader.required(summary)
        let location = reader.value(location)
        let source = reader.required(source)
        let result = reader.value(result)
        let lesson = reader.value(lesson)
        let initiative = reader.value(initiative)
        let photo = reader.value(photo)
        let extra = reader.value(CommonFields.extra) ?? []
        guard let title, let summary, let source else { return nil }
        return Story(
            origin: origin, title: title, summary: summary, location: location, source: source, result: result,
            lesson: lesson, initiative: initiative, photo: photo, extra: extra)
    }
}

/// The keys of a track (traject).
enum TrackFields {
    static let title = Field("titel", "title", .text, .required)
    static let number = Field("nummer", "number", .wholeNumber(1...999))
    static let municipalities = Field("gemeenten", "municipalities", .list(.text))
    static let association = Field("vereniging", "association", .text)
    static let locations = Field("plaatsen", "locations", .list(.text))
    static let visions = Field("visies", "visions", .list(.vision))
    static let stories = Field("verhalen", "stories", .list(.story))
    static let source = Field("bron", "source", .text, .required)

    static let schema = Schema(
        "traject", "track",
        CommonFields.with([title, number, municipalities, association, locations, visions, stories, source]))

    /// Reads a track; nil when a required field is missing or wrong.
    static func decode(_ reader: FieldReader, origin: Origin) -> Track? {
        let title = reader.required(title)
        let number = reader.value(number)
        let municipalities = reader.list(municipalities)
        let association = reader.value(association)
        let locations = reader.list(locations)
        let visions = reader.list(visions)
        let stories = reader.list(stories)
        let source = reader.required(source)
        let extra = reader.value(CommonFields.extra) ?? []
        guard let title, let source else { return nil }
        return Track(
            origin: origin, title: title, number: number, municipalities: municipalities, association: association,
            locations: locations, visions: visions, stories: stories, source: source, extra: extra)
    }
}

/// The keys of a free page.
enum FreePageFields {
    static let title = Field("titel", "title", .text, .required)
    static let isInMenu = FieldWithDefault("menu", "menu", default: false)

    static let schema = Schema("pagina", "page", CommonFields.with([title, isInMenu]))

    /// Reads a free page; nil when a required field is missing or wrong.
    static func decode(_ reader: FieldReader, origin: Origin) -> FreePage? {
        let title = reader.required(title)
        let isInMenu = reader.value(isInMenu)
        let extra = reader.value(CommonFields.extra) ?? []
        return title.map { FreePage(origin: origin, title: $0, isInMenu: isInMenu, extra: extra) }
    }
}
