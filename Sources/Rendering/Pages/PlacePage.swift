internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a village: its vision, its initiatives, its agreements, its one contact.
struct PlacePage: Sendable {
    let frame: Frame
    let name: String
    let kind: String
    let summary: String
    let organisation: LinkView?
    let cover: PhotoView?
    let photos: [PhotoView]
    let sections: PageSections
    let contents: [LinkView]
    let body: BodyView
    let visions: [VisionItem]
    let marks: [MarkView]
    let groups: [InitiativeGroup]
    let agreements: [AgreementItem]
    let overdue: String?
    let agreementsFinding: String
    let agreementsMet: LinkView?
    let allAgreements: LinkView?
    let assets: [String]
    let log: [LogView]
    let volunteerHours: VolunteerHoursView?
    let selfScan: SelfScanTeaser?
    let stories: [LinkView]
    let elsewhere: [MatchView]
    let facts: [FactView]
    let pictures: PlacePictures
    let poster: SitePath

    static let fields = RecordType<PlacePage>(
        "kern",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("naam") { $0.name },
            .text("soort") { $0.kind },
            .text("samenvatting") { $0.summary },
            .optional("organisatie", LinkView.fields) { $0.organisation },
            .optional("omslag", PhotoView.fields) { $0.cover },
            .list("fotos", PhotoView.fields) { $0.photos },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
            .flag("heeft_visies") { !$0.visions.isEmpty },
            .list("visies", VisionItem.fields) { $0.visions },
            .flag("heeft_initiatieven") { !$0.groups.isEmpty },
            .list("tekens", MarkView.fields) { $0.marks },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
            .flag("heeft_afspraken") { $0.allAgreements != nil },
            .flag("iets_te_doen") { !$0.agreements.isEmpty },
            .optionalText("voorbij") { $0.overdue },
            .text("afspraken_bevinding") { $0.agreementsFinding },
            .optional("nagekomen", LinkView.fields) { $0.agreementsMet },
            .optional("alle_afspraken", LinkView.fields) { $0.allAgreements },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
            .flag("heeft_talenten") { !$0.assets.isEmpty },
            .texts("talenten") { $0.assets },
            .flag("heeft_logboek") { !$0.log.isEmpty },
            .list("logboek", LogView.fields) { $0.log },
            .optional("uren", VolunteerHoursView.fields) { $0.volunteerHours },
            .optional("zelfscan", SelfScanTeaser.fields) { $0.selfScan },
            .flag("heeft_verhalen") { !$0.stories.isEmpty },
            .list("verhalen", LinkView.fields) { $0.stories },
            .flag("heeft_elders") { !$0.elsewhere.isEmpty },
            .list("elders", MatchView.fields) { $0.elsewhere },
            .list("gegevens", FactView.fields) { $0.facts },
            .record("beeld", PlacePictures.fields, at: \.pictures),
            .address("poster") { $0.poster },
        ])

    init(_ id: ID<Place>, in edition: Edition) {
        poster = edition.permalinks.poster(of: .place(id))
        let place = edition.municipality[id]
        let reference = EntityReference.place(id)
        let hidden = Set(place.hiddenBlocks)
        func unless<Element>(_ block: PlaceBlock, _ elements: @autoclosure () -> [Element]) -> [Element] {
            hidden.contains(block) ? [] : elements()
        }
        let name = curled(place.name)
        self.name = name
        kind = capitalised(edition.wording.label(place.kind))
        summary = curled(place.summary)
        organisation = place.organisation.map(edition.link)
        let allPhotos = unless(.photos, place.photos.map(edition.view))
        cover = allPhotos.first
        photos = Array(allPhotos.dropFirst())
        body = BodyView(place.origin, at: edition.permalinks.address(of: reference), in: edition)
        let visionIDs = edition.visions(of: id)
        visions = visionIDs.map(edition.item)
        let isShared = visionIDs.allSatisfy { edition.municipality[$0].isAreaVision }
        let heading: PlacePhrase =
            switch visions.count {
            case 0: .noVision
            case 1: isShared ? .sharedVision : .ourVision
            default: isShared ? .sharedVisions : .ourVisions
            }

        let initiatives = edition.graph.initiativesOfPlace[id.index]
        let counts = edition.countsByPlace[id.index]
        marks = unless(.initiatives, edition.marksOnPage(initiatives))
        groups = unless(
            .initiatives, edition.groups(of: initiatives, list: .place(id), namesPlaces: false))
        let agreementList = edition.agreementList(.place(id))
        agreements =
            agreementList == nil
            ? []
            : edition.pending(ofPlace: id).prefix(12).map {
                edition.item($0, isOnOwnPage: false, namesPlaces: false)
            }
        overdue = agreements.isEmpty ? nil : edition.overdueSentence(counts.agreementsOverdue)
        agreementsFinding = edition.wording.agreementsMet(counts.agreementsMet, of: counts.agreements) ?? ""
        agreementsMet = agreementList.flatMap { edition.address(of: .met, in: $0) }.map {
            LinkView(text: edition.wording.say(PlacePhrase.whatWasKept), address: $0)
        }
        allAgreements = agreementList.map {
            LinkView(
                text: edition.wording.allAgreements($0.counts.values.reduce(0, +), of: name),
                address: edition.permalinks.page($0.lines.folder))
        }
        assets = unless(.assets, place.assets.map(curled))
        log = unless(.log, edition.views(place.log))
        volunteerHours = hidden.contains(.assets) ? nil : edition.volunteerHours(of: id)
        selfScan = edition.selfScanTeaser(of: id)
        stories = unless(
            .stories, initiatives.flatMap { edition.graph.storiesOfInitiative[$0.index] }.map(edition.link))
        elsewhere = unless(.elsewhere, edition.matches(elsewhereThan: id))
        facts = edition.facts(of: id)
        pictures = PlacePictures(id, agreements: allAgreements, in: edition)
        let wording = edition.wording
        sections = PageSections([
            (.visions, wording.say(heading)),
            (.initiatives, groups.isEmpty ? nil : edition.finding(counts)),
            (.ownership, pictures.ownership?.heading),
            (
                .agreements,
                allAgreements == nil
                    ? nil : wording.say(agreements.isEmpty ? PlacePhrase.agreements : .stillToBeDone)
            ),
            (.assets, assets.isEmpty ? nil : wording.say(PlacePhrase.whatIsThere, name)),
            (.hours, volunteerHours?.heading),
            (.selfScan, selfScan == nil ? nil : wording.title(.selfScan)),
            (.log, log.isEmpty ? nil : wording.say(PlacePhrase.log)),
            (.stories, stories.isEmpty ? nil : wording.say(PlacePhrase.stories)),
            (.elsewhere, elsewhere.isEmpty ? nil : wording.title(.elsewhere)),
        ])
        contents = body.contents(followedBy: sections)
        frame = edition.frame(
            title: name, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.places.folder, breadcrumbs: [edition.crumb(.places)], places: [id], entity: reference,
            dependsOnDate: pictures.calendar != nil || agreements.contains(where: \.line.isOverdue)
                || !groups.isEmpty && edition.asksForAttention(initiatives))
    }
}

extension Edition {
    /// The visions of a place: its own first, then those that it shares, and at the end what was replaced.
    fileprivate func visions(of id: ID<Place>) -> [ID<Vision>] {
        let all = graph.visionsOfPlace[id.index]
        let current = all.filter { municipality[$0].status != .superseded }
        return current.filter { !municipality[$0].isAreaVision } + current.filter { municipality[$0].isAreaVision }
            + all.filter { municipality[$0].status == .superseded }
    }

    /// The agreements of a place that something is still to be done for, the oldest deadline first.
    fileprivate func pending(ofPlace id: ID<Place>) -> [AgreementReference] {
        agreements.ofPlace[id.index].filter(\.isPending).map(\.reference)
    }

    fileprivate func facts(of id: ID<Place>) -> [FactView] {
        let place = municipality[id]
        var facts: [FactView] = []
        facts.add(wording.say(PlacePhrase.kind), wording.label(place.kind))
        if let inhabitants = place.inhabitants {
            let asOf = inhabitants.asOf.map { " (" + wording.planned($0) + ")" } ?? ""
            facts.append(
                FactView(
                    name: wording.say(PlacePhrase.inhabitants), text: wording.number(inhabitants.count) + asOf,
                    note: inhabitants.source.map(curled)))
        }
        facts.add(wording.say(PlacePhrase.area), place.area.map(curled))
        facts.add(wording.say(PlacePhrase.onBehalf), place.organisation.map { [link($0)] } ?? [])
        facts.add(
            wording.say(PlacePhrase.parties),
            graph.partiesOfPlace[id.index].filter { $0 != place.organisation }.map(link))
        facts.add(
            wording.say(PlacePhrase.statisticsCodes),
            place.cbsCodes.isEmpty ? nil : place.cbsCodes.joined(separator: ", "))
        // A village may do without the block; its initiatives stay to be found.
        if place.hiddenBlocks.contains(.initiatives) {
            facts.add(wording.listTitle(.initiatives), graph.initiativesOfPlace[id.index].map(link))
        }
        facts.add(place.extra)
        return facts
    }
}
