internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The page of a party: wat heeft deze partij toegezegd, en wat is nagekomen?
struct PartyPage: Sendable {
    let frame: Frame
    let name: String
    let kind: String
    let body: BodyView
    /// The outcomes that its agreements have, as the heads of a table with a line for each role.
    let outcomes: [String]
    let tallies: [TallyView]
    let agreements: [AgreementItem]
    let contributions: [ContributionView]
    /// What it promised and delivered in all, in money and in hours.
    let totals: [ContributionTotal]
    let leads: [InitiativeItem]
    let takesPart: [InitiativeItem]
    let sections: PageSections
    let contents: [LinkView]
    let contact: ContactView?
    let facts: [FactView]

    static let fields = RecordType<PartyPage>(
        "partij",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("naam") { $0.name },
            .text("soort") { $0.kind },
            .body("tekst") { $0.body },
            .record("koppen", PageSections.fields) { $0.sections },
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .texts("uitkomsten") { $0.outcomes },
            .list("per_rol", TallyView.fields) { $0.tallies },
            .flag("heeft_afspraken") { !$0.agreements.isEmpty },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
            .flag("heeft_bijdragen") { !$0.contributions.isEmpty },
            .list("bijdragen", ContributionView.fields) { $0.contributions },
            .list("totalen", ContributionTotal.fields) { $0.totals },
            .flag("trekt_iets") { !$0.leads.isEmpty },
            .list("trekt", InitiativeItem.fields) { $0.leads },
            .flag("doet_mee") { !$0.takesPart.isEmpty },
            .list("doet_mee_aan", InitiativeItem.fields) { $0.takesPart },
            .optional("contact", ContactView.fields) { $0.contact },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    init(_ id: ID<Party>, in edition: Edition) {
        let party = edition.municipality[id]
        let reference = EntityReference.party(id)
        let wording = edition.wording
        name = curled(party.name)
        kind = capitalised(edition.wording.label(party.kind))
        body = BodyView(party.origin, at: edition.permalinks.address(of: reference), in: edition)
        let references = edition.sortedByDeadline(edition.graph.agreementsOfParty[id.index])
        let pendingFirst =
            references.filter { edition.agreement($0).status.isPending }
            + references.filter { !edition.agreement($0).status.isPending }.reversed()
        agreements = pendingFirst.map { edition.item($0, isOnOwnPage: false) }
        let promises = references.map(edition.agreement)
        (outcomes, tallies) = edition.tallies(of: promises, for: id)
        contributions = edition.contributions(of: id)
        totals = edition.totals(of: id)
        leads = edition.sortedByTitle(edition.graph.initiativesLedBy[id.index]).map { edition.item($0) }
        takesPart = edition.sortedByTitle(edition.graph.initiativesWith[id.index]).map { edition.item($0) }
        contact = party.contact.map { ContactView($0, heading: wording.say(PartyPhrase.contact, curled(party.name))) }
        frame = edition.frame(
            title: name, description: wording.say(PartyPhrase.description, name),
            folder: edition.permalinks.folder(of: reference), section: ListKind.parties.folder,
            breadcrumbs: [edition.crumb(.parties)], places: party.place.map { [$0] } ?? [], entity: reference,
            dependsOnDate: agreements.contains(where: \.isOverdue) || leads.contains(where: \.isOverdue)
                || takesPart.contains(where: \.isOverdue))
        facts = edition.facts(of: id)
        sections = PageSections([
            (.agreements, edition.finding(promises)),
            (.contributions, contributions.isEmpty ? nil : wording.title(.contributions)),
            (.leads, leads.isEmpty ? nil : wording.title(.leads)),
            (.takesPart, takesPart.isEmpty ? nil : wording.title(.takesPart)),
        ])
        contents = body.contents(followedBy: sections)
    }
}
