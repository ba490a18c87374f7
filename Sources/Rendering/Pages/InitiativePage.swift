internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of one initiative: how far it is, whether it can be done, whose it is, who promised what.
struct InitiativePage: Sendable {
    let frame: Frame
    let title: String
    let summary: String
    let places: [LinkView]
    let status: StatusMark
    /// Nil where a verdict no longer matters: nobody gave one, and the initiative is done or was stopped.
    let verdict: FeasibilityTag?
    let owner: OwnershipMark?
    /// That nothing was told of it for long, where that is so.
    let silence: [AttentionTag]
    let steps: [LifeStep]
    /// "Waarom dit gestopt is"
    let statusReasonHeading: String
    let statusReason: [String]
    let isStopped: Bool
    let review: String?
    /// "Eén afspraak is voorbij de afgesproken datum."
    let overdue: String?
    let sections: PageSections
    let contents: [LinkView]
    let body: BodyView
    let plainLanguage: [String]
    let assessment: AssessmentView?
    let agreements: [AgreementItem]
    let roles: [RoleView]
    let phases: [PhaseView]
    let contributions: [ContributionView]
    let milestones: [MilestoneView]
    let support: [SupportView]
    let supportSheet: LinkView?
    let log: [LogView]
    let photos: [PhotoView]
    let stories: [LinkView]
    let facts: [FactView]

    static let fields = RecordType<InitiativePage>(
        "initiatief",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel", at: \.title),
            .text("samenvatting", at: \.summary),
            .list("kernen", LinkView.fields) { $0.places },
            .record("status", StatusMark.fields, at: \.status),
            .optional("oordeel", FeasibilityTag.fields, at: \.verdict),
            .optional("eigenaar", OwnershipMark.fields, at: \.owner),
            .list("aandacht", AttentionTag.fields) { $0.silence },
            .list("levensloop", LifeStep.fields) { $0.steps },
            .flag("heeft_status_reden") { !$0.statusReason.isEmpty },
            .text("status_reden_kop", at: \.statusReasonHeading),
            .texts("status_reden") { $0.statusReason },
            .flag("gestopt") { $0.isStopped },
            .optionalText("opnieuw_bekijken") { $0.review },
            .optionalText("voorbij") { $0.overdue },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
            .flag("heeft_gewone_taal") { !$0.plainLanguage.isEmpty },
            .texts("gewone_taal") { $0.plainLanguage },
            .optional("beoordeling", AssessmentView.fields, at: \.assessment),
            .flag("heeft_afspraken") { !$0.agreements.isEmpty },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
            .flag("heeft_rollen") { !$0.roles.isEmpty },
            .list("rollen", RoleView.fields) { $0.roles },
            .flag("heeft_fasen") { !$0.phases.isEmpty },
            .list("fasen", PhaseView.fields) { $0.phases },
            .flag("heeft_bijdragen") { !$0.contributions.isEmpty },
            .list("bijdragen", ContributionView.fields) { $0.contributions },
            .flag("heeft_mijlpalen") { !$0.milestones.isEmpty },
            .list("mijlpalen", MilestoneView.fields) { $0.milestones },
            .flag("heeft_draagvlak") { !$0.support.isEmpty },
            .list("draagvlak", SupportView.fields) { $0.support },
            .optional("draagvlakstaat", LinkView.fields, at: \.supportSheet),
            .flag("heeft_logboek") { !$0.log.isEmpty },
            .list("logboek", LogView.fields) { $0.log },
            .list("fotos", PhotoView.fields) { $0.photos },
            .flag("heeft_verhalen") { !$0.stories.isEmpty },
            .list("verhalen", LinkView.fields) { $0.stories },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Initiative>, in edition: Edition) {
        let initiative = edition.municipality.initiatives[id.index]
        let reference = EntityReference.initiative(id)
        title = curled(initiative.title)
        summary = curled(initiative.summary)
        let overdueCount = initiative.agreements.count { $0.isOverdue(at: edition.date) }
        frame = edition.frame(
            title: title, description: summary, folder: edition.permalinks.folder(of: reference),
            section: ListKind.initiatives.folder, breadcrumbs: edition.crumbs(to: initiative),
            places: initiative.places, entity: reference,
            dependsOnDate: overdueCount > 0 || edition.isLate(id))
        places = initiative.places.map(edition.link).enumerated(edition.wording)
        status = edition.mark(initiative.status)
        let needsVerdict =
            initiative.verdict.feasibility != .undecided
            || !(initiative.status.isRealised || initiative.status == .stopped)
        verdict = needsVerdict ? edition.tag(initiative.verdict.feasibility) : nil
        owner = initiative.owner.map(edition.mark)
        silence = edition.silence(id)
        steps = edition.lifeSteps(initiative)
        statusReason = initiative.statusReason.map(paragraphs) ?? []
        statusReasonHeading = statusReason.isEmpty ? "" : edition.wording.whyThis(initiative.status)
        isStopped = initiative.status == .stopped
        let isOnHold = initiative.status == .paused || initiative.status == .stopped
        review = isOnHold ? edition.review(initiative) : nil
        overdue = edition.overdueSentence(overdueCount)
        body = BodyView(initiative.origin, at: edition.permalinks.address(of: reference), in: edition)
        plainLanguage = initiative.plainLanguage.map(paragraphs) ?? []
        assessment = needsVerdict ? edition.view(initiative) : nil
        agreements = initiative.agreements.indices.map {
            edition.item(AgreementReference(owner: reference, index: $0), isOnOwnPage: true)
        }
        roles = edition.roles(in: initiative)
        phases = initiative.phases.map { phase in
            PhaseView(
                name: curled(phase.name), span: edition.wording.span(from: phase.from, to: phase.to),
                owner: edition.mark(phase.owner))
        }
        contributions = initiative.contributions.map { edition.view($0, linkingTo: edition.link($0.party)) }
        milestones = initiative.milestones.map { milestone in
            MilestoneView(
                what: curled(milestone.what), planned: milestone.planned.map(edition.wording.planned),
                reached: milestone.reachedOn.map(edition.wording.date))
        }
        support = edition.views(initiative.support, places: initiative.places)
        supportSheet = edition.supportSheet(of: reference, initiative.support)
        log = edition.views(initiative.log)
        photos = initiative.photos.map(edition.view)
        stories = edition.graph.storiesOfInitiative[id.index].map(edition.link)
        facts = edition.facts(of: id)
        let wording = edition.wording
        func heading(_ section: PageSection, unless isEmpty: Bool) -> (PageSection, String?) {
            (section, isEmpty ? nil : wording.title(section))
        }
        sections = PageSections([
            (.verdict, needsVerdict ? wording.heading(initiative.verdict.feasibility) : nil),
            heading(.agreements, unless: agreements.isEmpty),
            heading(.roles, unless: roles.isEmpty),
            heading(.phases, unless: phases.isEmpty),
            heading(.contributions, unless: contributions.isEmpty),
            heading(.milestones, unless: milestones.isEmpty),
            heading(.support, unless: support.isEmpty),
            heading(.log, unless: log.isEmpty),
            heading(.stories, unless: stories.isEmpty),
        ])
        contents = body.contents(followedBy: sections)
    }
}
