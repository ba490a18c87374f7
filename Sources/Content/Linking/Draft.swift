internal import Diagnostics
internal import FrontMatter
internal import PlainText
internal import VillageModel

/// A document on its way into the catalogue: a file, or one initiative of a vision in the short form.
///
/// A class, because drafts are sorted: a copy of its fields counts eight references.
final class Draft: Sendable {
    let outline: ContentOutline
    let layout: ContentLayout
    /// Nil when the front matter could not be read.
    let fields: [YAMLEntry]?
    let range: SourceRange
    let body: DocumentBody
    /// The file that says `publiceren: nee` of it: its own, or that of its village. Nil when it is published.
    let withheldBy: String?
    let isShortForm: Bool
    /// Its name or title as written; empty when it has none.
    private let title: String
    /// The anchors of its agreements, in order.
    private let agreements: [String]

    private init(
        outline: ContentOutline, layout: ContentLayout, fields: [YAMLEntry]?, range: SourceRange, body: DocumentBody,
        withheldBy: String?, isShortForm: Bool
    ) {
        self.outline = outline
        self.layout = layout
        self.fields = fields
        self.range = range
        self.body = body
        self.withheldBy = withheldBy
        self.isShortForm = isShortForm
        let titles = fields?.first { ["naam", "name", "titel", "title"].contains(foldedKey($0.key)) }
        title = titles?.value.scalar?.text ?? ""
        let name = AgreementList.name(for: layout.kind)
        let list = fields?.first { name?.isMeant(by: $0.key) ?? false }
        agreements = list.map { AgreementFields.names(in: $0.value) } ?? []
    }

    var isPublished: Bool { withheldBy == nil }

    /// The file itself and, for a vision in the short form, its initiatives.
    /// - Parameter withheldPlaces: the file of each village that is not published, by the village's folder.
    static func drafts(
        of outline: ContentOutline, withheldPlaces: [String: String], _ diagnostics: inout [Diagnostic]
    ) -> [Draft] {
        guard let layout = outline.layout else { return [] }
        let withheldBy = withheldPlaces[layout.place ?? ""] ?? (outline.isPublished ? nil : outline.file)
        let file = Draft(
            outline: outline, layout: layout, fields: outline.fields, range: .fileStart, body: .file,
            withheldBy: withheldBy, isShortForm: false)
        guard layout.kind == .vision, let place = layout.place, let fields = outline.fields else { return [file] }

        let key = VisionFields.initiatives.name
        let list = fields.first { [foldedKey(key.dutch), foldedKey(key.english)].contains(foldedKey($0.key)) }
        let items = list?.value.items ?? []
        return [file]
            + items.compactMap { item in
                shortForm(item, of: outline, place: place, withheldBy: withheldBy, &diagnostics)
            }
    }

    private static func shortForm(
        _ item: YAMLNode, of outline: ContentOutline, place: String, withheldBy: String?,
        _ diagnostics: inout [Diagnostic]
    ) -> Draft? {
        guard let fields = item.mapping else {
            diagnostics.append(
                .wrongType(outline.file, item, expected: .object(InitiativeFields.ShortForm.schema, shorthand: nil)))
            return nil
        }
        func text(_ name: Spelling) -> YAMLNode? {
            fields.first {
                [foldedKey(name.dutch), foldedKey(name.english)].contains(foldedKey($0.key)) && !$0.value.isAbsent
            }?.value
        }
        // Without an id or a title there is nothing to call it; the missing title is reported when it is decoded.
        let name = text(InitiativeFields.ShortForm.id.name) ?? text(InitiativeFields.title.name)
        let folded = slug(name?.scalar?.text ?? "")
        let id = folded.isEmpty ? "initiatief-\(item.range.start.line)" : folded
        let isWithheld = !outline.includesDrafts && ContentOutline.isWithheld(fields)
        let body = text(InitiativeFields.ShortForm.text.name).map(DocumentBody.field) ?? .none
        return Draft(
            outline: outline, layout: ContentLayout(shortForm: id, place: place), fields: fields, range: item.range,
            body: body, withheldBy: withheldBy ?? (isWithheld ? outline.file : nil), isShortForm: true)
    }

    /// How others may call it.
    func entry(index: Int) -> Directory.Entry {
        Directory.Entry(
            kind: layout.kind, index: index, path: layout.path, slug: layout.slug, title: title, place: layout.place,
            sourcePath: isShortForm ? layout.path : String(outline.path.dropLast(3)),
            withheldBy: withheldBy, agreements: agreements)
    }

    private enum AgreementList {
        /// The field that holds agreements, for the kinds that have them.
        static func name(for kind: EntityKind) -> Spelling? {
            switch kind {
            case .vision: VisionFields.agreements.name
            case .initiative: InitiativeFields.agreements.name
            default: nil
            }
        }
    }
}

extension ContentLayout {
    /// An initiative of `place` that stands in the front matter of a vision, as if it had a file of its own.
    fileprivate init(shortForm id: String, place: String) {
        self.init(.initiative, ["kernen", place, "initiatieven", id], place: place)
    }
}

extension Diagnostic {
    static let missingMunicipality = Diagnostic(
        .missingMunicipality, file: "content/gemeente.md", range: .fileStart,
        message: Message(
            nl: "Het bestand “content/gemeente.md” ontbreekt.", en: "The file “content/gemeente.md” is missing."),
        help: Message(
            nl: "Maak het aan met bovenaan: ---, dan “naam: …” en “contact:”, en weer ---.",
            en: "Create it, starting with: ---, then “naam: …” and “contact:”, and --- again."))

    static func missingPlaceIndex(_ outline: ContentOutline) -> Diagnostic {
        let folder = outline.file.split(separator: "/").prefix(3).joined(separator: "/")
        let name = folder.split(separator: "/").last.map(String.init) ?? ""
        return Diagnostic(
            .missingPlaceIndex, file: outline.file, range: .fileStart,
            message: Message(
                nl: "De map “\(folder)” heeft geen “index.md” die zegt welke kern dit is.",
                en: "The folder “\(folder)” has no “index.md” that tells which place it is."),
            help: Message(
                nl: "Maak “\(folder)/index.md” aan met naam, soort, samenvatting en aanspreekpunt van \(name).",
                en: "Create “\(folder)/index.md” with the name, kind, summary and contact of \(name)."))
    }

    static func duplicateSlug(_ draft: Draft, _ owner: Draft) -> Diagnostic {
        Diagnostic(
            .duplicateSlug, file: draft.outline.file, range: draft.range,
            message: Message(
                nl: "Dit en “\(owner.outline.file)” krijgen hetzelfde webadres: \(draft.layout.path).",
                en: "This and “\(owner.outline.file)” get the same web address: \(draft.layout.path)."),
            help: Message(nl: "Geef een van beide een andere naam.", en: "Give one of them another name."))
    }

    static func duplicateAttachment(_ file: String, other: String) -> Diagnostic {
        Diagnostic(
            .duplicateSlug, file: file, range: .fileStart,
            message: Message(
                nl: "Dit bestand en “\(other)” krijgen dezelfde naam in de website.",
                en: "This file and “\(other)” get the same name in the site."))
    }
}
