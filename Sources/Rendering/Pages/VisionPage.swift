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
    let status: String
    let verdict: FeasibilityTag?
    let authors: [LinkView]
    let contents: [LinkView]
    let body: BodyView
    let meter: [MeterView]
    let negotiable: [String]
    let fixedPoints: [FixedPointView]
    let response: ResponseView?
    let agreements: [AgreementItem]
    let groups: [InitiativeGroup]
    let initiativeHeading: String
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
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .text("samenvatting") { $0.summary },
            .flag("gebiedsvisie") { $0.isAreaVision },
            .list("kernen", LinkView.fields) { $0.places },
            .text("status") { $0.status },
            .optional("oordeel", FeasibilityTag.fields) { $0.verdict },
            .flag("heeft_schrijvers") { !$0.authors.isEmpty },
            .list("schrijvers", LinkView.fields) { $0.authors },
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
            .text("initiatieven_kop") { $0.initiativeHeading },
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
        let crumbs = vision.isAreaVision ? [] : vision.places.map(edition.link)
        frame = edition.frame(
            title: title, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.visions.folder, breadcrumbs: crumbs + [edition.crumb(.visions)], places: vision.places,
            entity: reference)
        places = vision.places.map(edition.link).enumerated
        status = edition.wording.label(vision.status)
        verdict = vision.feasibility.map(edition.tag)
        authors =
            vision.isAreaVision
            ? [] : vision.places.compactMap { edition.municipality[$0].organisation }.map(edition.link).enumerated
        body = BodyView(vision.origin, at: edition.permalinks.address(of: reference), in: edition)
        contents = body.contents

        let initiatives = edition.initiatives(of: id)
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
        groups = edition.groups(initiatives, namesPlaces: vision.isAreaVision)
        initiativeHeading =
            edition.wording.sentenceStart(initiatives.count, .initiative)
            + (vision.isAreaVision ? " in deze kernen" : " in deze kern")
        support = edition.views(vision.support)
        supportSheet = edition.supportSheet(of: reference, vision.support)
        photos = vision.photos.map(edition.view)
        buildsOn = vision.buildsOn.map(edition.item)
        switch vision.document {
        case .external(let url):
            document = ExternalLinkView(text: "Het document zelf (\(url.host ?? "elders"))", url: url)
            documentFile = nil
        case .attachment(let file):
            document = nil
            documentFile = LinkView(
                text: "Het document zelf", address: SitePath(edition.municipality[file].path))
        case nil:
            document = nil
            documentFile = nil
        }
        facts = edition.facts(of: id)
    }
}

/// What is not open for discussion, and what of it is.
struct FixedPointView: Sendable {
    let what: String
    let why: String?
    let by: LinkView?
    let openHow: String?

    static let fields = RecordType<FixedPointView>(
        "vast punt",
        [
            .text("wat") { $0.what },
            .optionalText("waarom") { $0.why },
            .optional("door", LinkView.fields) { $0.by },
            .optionalText("open_hoe") { $0.openHow },
        ])
}

/// The municipality's own words.
struct ResponseView: Sendable {
    let paragraphs: [String]
    let date: String
    let by: String?

    static let fields = RecordType<ResponseView>(
        "reactie van de gemeente",
        [
            .texts("alineas") { $0.paragraphs },
            .text("datum") { $0.date },
            .optionalText("door") { $0.by },
        ])
}

extension Edition {
    /// The initiatives that belong to a vision: those of its village, or those that all its villages share.
    func initiatives(of id: ID<Vision>) -> [ID<Initiative>] {
        let vision = municipality[id]
        guard vision.isAreaVision else {
            return vision.places.flatMap { graph.initiativesOfPlace[$0.index] }
        }
        let places = Set(vision.places)
        return municipality.initiatives.indices.map { ID($0) }.filter { id in
            let own = municipality[id].places
            return own.count > 1 && own.contains(where: places.contains)
        }
    }

    fileprivate func facts(of id: ID<Vision>) -> [FactView] {
        let vision = municipality[id]
        var facts: [FactView] = []
        facts.add(vision.places.count == 1 ? "Kern" : "Kernen", vision.places.map(link))
        facts.add("Periode", wording.period(vision.period))
        facts.add("Status", wording.label(vision.status))
        if let adoption = vision.adoption {
            var text = wording.date(adoption.on)
            if let how = adoption.how { text += ", " + curled(how) }
            let votes = [
                adoption.inFavour.map { "\(wording.number($0)) voor" },
                adoption.against.map { "\(wording.number($0)) tegen" },
            ].compactMap { $0 }
            facts.append(
                FactView(
                    name: "Vastgesteld door bewoners", text: text,
                    note: votes.isEmpty ? nil : votes.joined(separator: ", ")))
        }
        facts.add("Doorwerking bij de gemeente", vision.standing.map(wording.label))
        facts.add("Opnieuw bekijken voor", vision.reviewBy.map(wording.planned))
        facts.add("Vervangt", vision.supersedes.map { [link($0)] } ?? [])
        facts.add("Vervangen door", graph.supersededBy[id.index].map(link))
        facts.add("Verwerkt in", graph.visionsBuiltOn[id.index].map(link))
        facts.add("Traject", graph.tracksOfVision[id.index].map(link))
        facts.add(vision.extra)
        return facts
    }
}
