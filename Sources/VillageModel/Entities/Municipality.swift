/// A municipality with everything in it: the whole model that a site is made from.
package struct Municipality: Sendable {
    package var profile: MunicipalityProfile
    package var places: [Place]
    package var visions: [Vision]
    package var initiatives: [Initiative]
    package var themes: [Theme]
    package var parties: [Party]
    package var stories: [Story]
    package var tracks: [Track]
    package var pages: [FreePage]
    /// The links of every running text, by `Origin.text`.
    package var texts: [TextLinks]
    package var attachments: [Attachment]

    package init(
        profile: MunicipalityProfile, places: [Place], visions: [Vision], initiatives: [Initiative], themes: [Theme],
        parties: [Party], stories: [Story], tracks: [Track], pages: [FreePage], texts: [TextLinks],
        attachments: [Attachment]
    ) {
        self.profile = profile
        self.places = places
        self.visions = visions
        self.initiatives = initiatives
        self.themes = themes
        self.parties = parties
        self.stories = stories
        self.tracks = tracks
        self.pages = pages
        self.texts = texts
        self.attachments = attachments
    }

    // Entities are lent, not copied: a copy of an initiative counts some forty references up and down again, and lists
    // ask for one field of thousands.

    package subscript(id: ID<Place>) -> Place { _read { yield places[id.index] } }
    package subscript(id: ID<Vision>) -> Vision { _read { yield visions[id.index] } }
    package subscript(id: ID<Initiative>) -> Initiative { _read { yield initiatives[id.index] } }
    package subscript(id: ID<Theme>) -> Theme { _read { yield themes[id.index] } }
    package subscript(id: ID<Party>) -> Party { _read { yield parties[id.index] } }
    package subscript(id: ID<Story>) -> Story { _read { yield stories[id.index] } }
    package subscript(id: ID<Track>) -> Track { _read { yield tracks[id.index] } }
    package subscript(id: ID<FreePage>) -> FreePage { _read { yield pages[id.index] } }
    package subscript(id: ID<Attachment>) -> Attachment { _read { yield attachments[id.index] } }
}

/// What `gemeente.md` says of the municipality itself.
package struct MunicipalityProfile: Sendable {
    package var origin: Origin
    package var name: String
    package var province: String?
    /// `GM` and four digits (Statistics Netherlands).
    package var cbsCode: String?
    /// What the municipality calls its contact for a village: "kernenadviseur", say.
    package var liaisonTitle: String?
    /// After how many days without news an initiative counts as silent.
    package var silenceDays: Int
    package var language: SiteLanguage
    /// What the villages write in, so that pages can mark their texts where the interface speaks another language.
    package var textLanguage: SiteLanguage
    package var accent: AccentColour?
    /// The accent on dark grounds; without one it is derived from `accent`.
    package var darkAccent: AccentColour?
    package var logo: ID<Attachment>?
    package var isFictional: Bool
    package var contact: Contact
    package var licence: String?
    package var ambitions: [Ambition]
    package var reflections: [Reflection]
    package var extra: [ExtraField]

    package init(
        origin: Origin, name: String, province: String?, cbsCode: String?, liaisonTitle: String?, silenceDays: Int,
        language: SiteLanguage, textLanguage: SiteLanguage = .dutch, accent: AccentColour?,
        darkAccent: AccentColour? = nil, logo: ID<Attachment>?, isFictional: Bool, contact: Contact, licence: String?,
        ambitions: [Ambition], reflections: [Reflection], extra: [ExtraField]
    ) {
        self.origin = origin
        self.name = name
        self.province = province
        self.cbsCode = cbsCode
        self.liaisonTitle = liaisonTitle
        self.silenceDays = silenceDays
        self.language = language
        self.textLanguage = textLanguage
        self.accent = accent
        self.darkAccent = darkAccent
        self.logo = logo
        self.isFictional = isFictional
        self.contact = contact
        self.licence = licence
        self.ambitions = ambitions
        self.reflections = reflections
        self.extra = extra
    }
}
