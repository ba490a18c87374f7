package import CommonMark
package import Diagnostics
internal import FrontMatter
package import VillageModel

/// One document with its fields typed and its text parsed; every reference resolved but headings of other files.
///
/// A class, because linking walks over all of them again and again: a copy counts a reference for each of its parts.
package final class DecodedDocument: Sendable {
    /// The entity, or nil when its fields have errors.
    let entity: Entity?
    let text: ID<TextLinks>
    /// The running text, ready to be written.
    package let markdown: MarkdownDocument
    let resolved: ResolvedText
    let layout: ContentLayout
    let index: Int
    let file: String
    let keys: KeyRanges
    package let diagnostics: [Diagnostic]

    /// An entity of any kind. Kept apart: nearly all are initiatives, which take a tenth of the room of others.
    indirect enum Entity: Sendable {
        case municipality(MunicipalityProfile)
        case place(Place)
        case vision(Vision)
        case initiative(Initiative)
        case theme(Theme)
        case party(Party)
        case story(Story)
        case track(Track)
        case page(FreePage)
    }

    /// The entity, when it is an initiative.
    var initiative: Initiative? {
        if case .initiative(let initiative) = entity { initiative } else { nil }
    }

    /// Decodes `document`, looking its references up in `catalogue`.
    /// - Parameters:
    ///   - parser: for a running text that stands in a field.
    ///   - today: the build's date; facts dated later get a warning.
    package init(_ document: CataloguedDocument, in catalogue: Catalogue, parser: MarkdownParser, today: CalendarDate) {
        let file = document.outline.file
        let decoding = Decoding(
            file: file, ownPlace: document.layout.place, directory: catalogue.directory, today: today)
        let reader = FieldReader(document.fields, of: document.schema, at: document.range, decoding)
        _ = reader.value(CommonFields.publish)
        // A village that lacks its `index.md` was reported, so no model will be made: any place will do then.
        let place = document.layout.place.map { name in
            ID<Place>(catalogue.directory.published("kernen/" + name)?.index ?? 0)
        }
        let origin = Origin(
            path: document.layout.path, slug: document.layout.slug, file: file, text: document.text)
        entity = Self.decode(reader, document.layout.kind, origin: origin, place: place)
        text = document.text
        layout = document.layout
        index = document.index
        keys = KeyRanges(reader)
        self.file = file

        let body = ParsedBody(document, parser: parser)
        resolved = ResolvedText(body, of: document, in: catalogue.directory)
        markdown = body.markdown.settled
        diagnostics = decoding.diagnostics + body.diagnostics + resolved.diagnostics
    }

    private static func decode(
        _ reader: FieldReader, _ kind: EntityKind, origin: Origin, place: ID<Place>?
    ) -> Entity? {
        switch kind {
        case .municipality: MunicipalityFields.decode(reader, origin: origin).map(Entity.municipality)
        case .place: PlaceFields.decode(reader, origin: origin).map(Entity.place)
        case .vision: VisionDecoder.decode(reader, origin: origin, place: place).map(Entity.vision)
        case .initiative: InitiativeDecoder.decode(reader, origin: origin, place: place).map(Entity.initiative)
        case .theme: ThemeFields.decode(reader, origin: origin).map(Entity.theme)
        case .party: PartyFields.decode(reader, origin: origin).map(Entity.party)
        case .story: StoryFields.decode(reader, origin: origin).map(Entity.story)
        case .track: TrackFields.decode(reader, origin: origin).map(Entity.track)
        case .page: FreePageFields.decode(reader, origin: origin).map(Entity.page)
        }
    }
}

extension CataloguedDocument {
    fileprivate var schema: Schema {
        if layout.kind == .initiative, case .file = body { return InitiativeFields.schema }
        return layout.kind == .initiative ? InitiativeFields.ShortForm.schema : ContentSchemas.schema(of: layout.kind)
    }
}

/// The schema of each kind, in the order of the field reference.
package enum ContentSchemas {
    package static func schema(of kind: EntityKind) -> Schema {
        switch kind {
        case .municipality: MunicipalityFields.schema
        case .place: PlaceFields.schema
        case .vision: VisionFields.schema
        case .initiative: InitiativeFields.schema
        case .theme: ThemeFields.schema
        case .party: PartyFields.schema
        case .story: StoryFields.schema
        case .track: TrackFields.schema
        case .page: FreePageFields.schema
        }
    }
}
