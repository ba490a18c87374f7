/// Something that happened elsewhere or here, and what can be learnt from it.
package struct Story: Sendable {
    package var origin: Origin
    package var title: String
    package var summary: String
    package var location: String?
    package var source: String
    package var result: String?
    package var lesson: String?
    package var initiative: ID<Initiative>?
    package var photo: Photo?
    package var extra: [ExtraField]

    package init(
        origin: Origin, title: String, summary: String, location: String?, source: String, result: String?,
        lesson: String?, initiative: ID<Initiative>?, photo: Photo?, extra: [ExtraField]
    ) {
        self.origin = origin
        self.title = title
        self.summary = summary
        self.location = location
        self.source = source
        self.result = result
        self.lesson = lesson
        self.initiative = initiative
        self.photo = photo
        self.extra = extra
    }
}

/// One of the brochure's trajecten: a municipality and its residents' organisations finding out how to work together.
package struct Track: Sendable {
    package var origin: Origin
    package var title: String
    package var number: Int?
    package var municipalities: [String]
    package var association: String?
    package var locations: [String]
    package var visions: [ID<Vision>]
    package var stories: [ID<Story>]
    package var source: String
    package var extra: [ExtraField]

    package init(
        origin: Origin, title: String, number: Int?, municipalities: [String], association: String?,
        locations: [String], visions: [ID<Vision>], stories: [ID<Story>], source: String, extra: [ExtraField]
    ) {
        self.origin = origin
        self.title = title
        self.number = number
        self.municipalities = municipalities
        self.association = association
        self.locations = locations
        self.visions = visions
        self.stories = stories
        self.source = source
        self.extra = extra
    }
}

/// A page about anything else.
package struct FreePage: Sendable {
    package var origin: Origin
    package var title: String
    package var isInMenu: Bool
    package var extra: [ExtraField]

    package init(
        origin: Origin, title: String, isInMenu: Bool, extra: [ExtraField]
    ) {
        self.origin = origin
        self.title = title
        self.isInMenu = isInMenu
        self.extra = extra
    }
}
