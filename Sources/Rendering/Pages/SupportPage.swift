internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The support sheet ("draagvlakstaat") of a vision or an initiative, one sheet of A4: who was asked and how, who is for
/// and against, which objections there are and what was answered, and who was not heard.
struct SupportPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let subject: LinkView
    let places: [LinkView]
    let polls: [PollView]
    /// How many live there, with the date and source of the count; empty where that is not known.
    let inhabitants: [String]
    let remark: String?
    let objectionsHeading: String
    let objections: [ObjectionLine]
    /// "Dit past niet meer op het blad: 34 bezwaren. Lees verder bij", with the page that has them; nil when all fits.
    let rest: RemarkView?
    let missed: [SourcedLine]
    let evidence: [SourcedLine]
    /// Whether there are any, also if none fits.
    let hasObjections, hasMissed, hasEvidence: Bool
    let facts: [FactView]
    let glossary: LinkView

    static let fields = RecordType<SupportPage>(
        "draagvlakstaat",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .record("gaat_over", LinkView.fields, at: \.subject),
            .list("kernen", LinkView.fields) { $0.places },
            .list("peilingen", PollView.fields) { $0.polls },
            .flag("heeft_antwoorden") { $0.polls.contains { $0.answers != nil } },
            .texts("inwoners") { $0.inhabitants },
            .optionalText("opmerking") { $0.remark },
            .text("bezwaren_kop") { $0.objectionsHeading },
            .flag("heeft_bezwaren") { $0.hasObjections },
            .list("bezwaren", ObjectionLine.fields) { $0.objections },
            .optional("rest", RemarkView.fields) { $0.rest },
            .flag("heeft_gemist") { $0.hasMissed },
            .list("gemist", SourcedLine.fields) { $0.missed },
            .flag("heeft_bewijs") { $0.hasEvidence },
            .list("bewijs", SourcedLine.fields) { $0.evidence },
            .list("gegevens", FactView.fields) { $0.facts },
            .record("begrippen", LinkView.fields, at: \.glossary),
        ])

    init(_ id: ID<Vision>, in edition: Edition) {
        let vision = edition.municipality[id]
        var facts: [FactView] = []
        facts.add(edition.wording.say(SupportSheetPhrase.subject), [edition.link(id)])
        let carriers = vision.places.compactMap { edition.municipality[$0].organisation }
        facts.add(edition.wording.say(SupportSheetPhrase.carriedBy), carriers.map(edition.link))
        self.init(
            .vision(id), support: vision.support, places: vision.places, list: .visions, facts: facts, in: edition)
    }

    init(_ id: ID<Initiative>, in edition: Edition) {
        let initiative = edition.municipality[id]
        var facts: [FactView] = []
        facts.add(edition.wording.say(SupportSheetPhrase.subject), [edition.link(id)])
        facts.add(edition.wording.say(SupportSheetPhrase.carriedBy), initiative.lead.map { [edition.link($0)] } ?? [])
        if let owner = initiative.owner {
            facts.append(FactView(name: edition.wording.say(SupportSheetPhrase.owner), owner: edition.mark(owner)))
        }
        self.init(
            .initiative(id), support: initiative.support, places: initiative.places,
            list: .initiatives, facts: facts, in: edition)
    }

    private init(
        _ reference: EntityReference, support: [Support], places: [ID<Place>], list: ListKind, facts: [FactView],
        in edition: Edition
    ) {
        let wording = edition.wording
        let measures = support.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        let count = edition.municipality.inhabitants(of: places)
        subject = edition.link(to: reference)
        title = wording.supportSheetTitle(subject.text)
        lead = wording.waysToTakePart(measures.map(\.method))
        self.places = places.map(edition.link).enumerated(edition.wording)
        let allPolls = measures.map { edition.poll($0, inhabitants: count) }
        inhabitants = count.map { edition.inhabitants($0, of: places) } ?? []
        remark = wording.remark(onMethods: measures.map(\.method))
        let objectionCounts = measures.objectionCounts
        objectionsHeading = wording.objectionsHeading(all: objectionCounts.all, answered: objectionCounts.answered)
        let allObjections = measures.flatMap { measure in
            measure.objections.map {
                ObjectionLine(
                    what: curled($0.what), answer: $0.answer.map(curled), source: edition.occasion(measure))
            }
        }
        let allMissed = measures.flatMap { measure in
            measure.missedGroups.map { SourcedLine(text: curled($0), source: edition.occasion(measure)) }
        }
        let allEvidence = measures.compactMap { measure in
            measure.evidence.map { SourcedLine(text: curled($0), source: edition.occasion(measure)) }
        }
        hasObjections = !allObjections.isEmpty
        hasMissed = !allMissed.isEmpty
        hasEvidence = !allEvidence.isEmpty
        var space = SheetSpace(
            title: title, lead: lead, remarks: (inhabitants + [remark ?? ""]).joined(separator: " "),
            factLinks: facts.reduce(0) { $0 + $1.links.count })
        // The newest first: those stay when not all fit.
        polls = space.take(allPolls.reversed(), height: SheetSpace.height).reversed()
        let columns = space.takeColumns(allMissed, allEvidence)
        missed = Array(columns.one)
        evidence = Array(columns.other)
        objections = Array(space.take(allObjections, height: SheetSpace.height))
        rest = wording.rest(
            polls: allPolls.count - polls.count, objections: allObjections.count - objections.count,
            groups: allMissed.count - missed.count, sources: allEvidence.count - evidence.count
        ).map { RemarkView(text: $0, link: edition.link(to: reference, fragment: PageSection.support.anchor)) }
        self.facts = facts
        glossary = edition.explanation(.whatIsSupportSheet, at: GlossaryAnchor.supportSheet)
        let isShared = places.count > 1
        frame = edition.frame(
            title: title, description: lead, folder: edition.supportFolder(of: reference), section: list.folder,
            breadcrumbs: (isShared ? [] : places.map(edition.link)) + [edition.crumb(list), subject], places: places,
            crumb: wording.say(SupportSheetPhrase.crumb))
    }
}

extension Edition {
    /// The folder of the support sheet of a vision or initiative, with a slash at the end.
    func supportFolder(of reference: EntityReference) -> String { permalinks.folder(of: reference) + "draagvlak/" }

    /// The way to the support sheet, where there is one.
    func supportSheet(of reference: EntityReference, _ support: [Support]) -> LinkView? {
        support.isEmpty
            ? nil
            : LinkView(
                text: wording.say(SupportSheetPhrase.link), address: permalinks.page(supportFolder(of: reference)))
    }

    /// "Enquête, 10 februari 2024"
    fileprivate func occasion(_ support: Support) -> String {
        "\(wording.label(support.method)), \(wording.date(support.date))"
    }

    /// How many live in the places together, and for each when and by whom they were counted.
    fileprivate func inhabitants(_ count: Int, of places: [ID<Place>]) -> [String] {
        let names = places.map { curled(municipality[$0].name) }
        let sources = places.compactMap { id -> String? in
            guard let inhabitants = municipality[id].inhabitants,
                let source = wording.counted(asOf: inhabitants.asOf, source: inhabitants.source.map(curled))
            else { return nil }
            return places.count == 1
                ? capitalised(source) + "."
                : "\(curled(municipality[id].name)) \(wording.number(inhabitants.count)) (\(source))."
        }
        return [wording.inhabitants(count, of: names)] + sources
    }
}
