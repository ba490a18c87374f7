internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a vision, of one village or of several.
struct VisionPage: Sendable {
    let frame: Frame
    let title: String
    let summary: String
    let isAreaVision: Bool
    let places: [LinkView]
    let status: LinkView
    let verdict: FeasibilityTag?
    let authors: [LinkView]
    /// What replaced it; empty for a vision that holds.
    let successors: [LinkView]
    let isSuperseded: Bool
    /// "Deze visie zou uiterlijk in oktober 2026 opnieuw bekeken worden. Die datum is voorbij."
    let reviewPassed: String?
    let sections: PageSections
    let contents: [LinkView]
    let body: BodyView
    let meter: [MeterView]
    let negotiable: [String]
    let fixedPoints: [FixedPointView]
    let response: ResponseView?
    let agreements: [AgreementItem]
    let groups: [InitiativeGroup]
    let support: [SupportView]
    let supportSheet: LinkView?
    let photos: [PhotoView]
    let buildsOn: [VisionItem]
    let document: ExternalLinkView?
    let documentFile: LinkView?
    let facts: [FactView]

    static let fields = RecordType<VisionPage>(
        "visie",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("samenvatting") { $0.summary },
            .flag("gebiedsvisie") { $0.isAreaVision },
            .list("kernen", LinkView.fields) { $0.places },
            .record("status", LinkView.fields, at: \.status),
            .optional("oordeel", FeasibilityTag.fields) { $0.verdict },
            .flag("heeft_schrijvers") { !$0.authors.isEmpty },
            .list("schrijvers", LinkView.fields) { $0.authors },
            .flag("is_vervangen") { $0.isSuperseded },
            .flag("heeft_opvolger") { !$0.successors.isEmpty },
            .list("opvolgers", LinkView.fields) { $0.successors },
            .optionalText("herziening_voorbij") { $0.reviewPassed },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
            .flag("heeft_meter") { !$0.meter.isEmpty },
            .list("meter", MeterView.fields) { $0.meter },
            .flag("heeft_gesprek") { !$0.negotiable.isEmpty || !$0.fixedPoints.isEmpty },
            .flag("is_iets_bespreekbaar") { !$0.negotiable.isEmpty },
            .texts("bespreekbaar") { $0.negotiable },
            .flag("ligt_iets_vast") { !$0.fixedPoints.isEmpty },
            .list("ligt_vast", FixedPointView.fields) { $0.fixedPoints },
            .optional("reactie", ResponseView.fields) { $0.response },
            .flag("heeft_afspraken") { !$0.agreements.isEmpty },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
            .flag("heeft_initiatieven") { !$0.groups.isEmpty },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .flag("heeft_draagvlak") { !$0.support.isEmpty },
            .list("draagvlak", SupportView.fields) { $0.support },
            .optional("draagvlakstaat", LinkView.fields) { $0.supportSheet },
            .list("fotos", PhotoView.fields) { $0.photos },
            .flag("heeft_bouwt_op") { !$0.buildsOn.isEmpty },
            .list("bouwt_op", VisionItem.fields) { $0.buildsOn },
            .optional("document", ExternalLinkView.fields) { $0.document },
            .optional("bestand", LinkView.fields) { $0.documentFile },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Vision>, in edition: Edition) {
        let vision = edition.municipality[id]
        let reference = EntityReference.vision(id)
        title = curled(vision.title)
        summary = curled(vision.summary)
        isAreaVision = vision.isAreaVision
        isSuperseded = vision.status == .superseded
        successors =
            isSuperseded ? edition.graph.supersededBy[id.index].map(edition.link).enumerated(edition.wording) : []
        let isReviewPassed = vision.isReviewPassed(at: edition.date)
        reviewPassed = isReviewPassed ? vision.reviewBy.map(edition.wording.reviewPassed) : nil
        let members = isSuperseded ? [] : edition.members(of: id)
        let initiatives = members.map(\.initiative)
        frame = edition.frame(
            title: title, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.visions.folder,
            breadcrumbs: vision.isAreaVision ? [edition.crumb(.visions)] : vision.places.map(edition.link),
            places: vision.places, entity: reference,
            dependsOnDate: isReviewPassed || vision.agreements.contains { $0.isOverdue(at: edition.date) }
                || edition.asksForAttention(initiatives))
        places = vision.places.map(edition.link).enumerated(edition.wording)
        status = edition.term(vision.status)
        verdict = vision.feasibility.map(edition.tag)
        authors =
            vision.isAreaVision
            ? []
            : vision.places.compactMap { edition.municipality[$0].organisation }.map(edition.link)
                .enumerated(edition.wording)
        body = BodyView(vision.origin, at: edition.permalinks.address(of: reference), in: edition)
        meter = edition.meter(initiatives)
        negotiable = vision.negotiable.map(curled)
        fixedPoints = vision.fixedPoints.map { point in
            FixedPointView(
                what: curled(point.what), why: point.why.map(curled), by: point.by.map(edition.link),
                openHow: point.openHow.map(curled))
        }
        response = vision.municipalResponse.map { response in
            ResponseView(
                paragraphs: paragraphs(response.text), date: edition.wording.date(response.on),
                by: response.by.map(curled))
        }
        agreements = vision.agreements.indices.map {
            edition.item(AgreementReference(owner: reference, index: $0), isOnOwnPage: true)
        }
        groups = edition.groups(members, namesPlaces: vision.isAreaVision)
        support = edition.views(vision.support, places: vision.places)
        supportSheet = edition.supportSheet(of: reference, vision.support)
        photos = vision.photos.map(edition.view)
        buildsOn = vision.buildsOn.map(edition.item)
        let wording = edition.wording
        switch vision.document {
        case .external(let url):
            document = ExternalLinkView(
                text: wording.say(VisionPhrase.documentAt, url.host ?? wording.say(VisionPhrase.elsewhere)), url: url)
            documentFile = nil
        case .attachment(let file):
            document = nil
            documentFile = LinkView(
                text: wording.say(VisionPhrase.document), address: SitePath(edition.municipality[file].path))
        case nil:
            document = nil
            documentFile = nil
        }
        facts = edition.facts(of: id)
        func heading(_ section: PageSection, unless isEmpty: Bool) -> (PageSection, String?) {
            (section, isEmpty ? nil : wording.title(section))
        }
        sections = PageSections([
            heading(.buildsOn, unless: buildsOn.isEmpty),
            heading(.meter, unless: meter.isEmpty),
            heading(.talks, unless: negotiable.isEmpty && fixedPoints.isEmpty),
            heading(.response, unless: response == nil),
            heading(.agreements, unless: agreements.isEmpty),
            (
                .initiatives,
                groups.isEmpty
                    ? nil
                    : wording.initiatives(
                        initiatives.count, inherited: members.count { !$0.origins.isEmpty },
                        isAreaVision: vision.isAreaVision)
            ),
            heading(.support, unless: support.isEmpty),
        ])
        contents = body.contents(followedBy: sections)
    }
}
