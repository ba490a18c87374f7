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
    /// Where all of them stand, unless it is here.
    let allAgreements: LinkView?
    /// The first of them.
    let contributions: [ContributionView]
    /// How many more there are; nil when these are all.
    let moreContributions: String?
    /// What it promised and delivered in all, in money and in hours.
    let totals: [ContributionTotal]
    let leads: [InitiativeItem]
    let takesPart: [InitiativeItem]
    /// Where all of both stand, unless it is here.
    let allInitiatives: LinkView?
    let sections: PageSections
    let contents: [LinkView]
    let contact: ContactView?
    let facts: [FactView]

    static let fields = RecordType<PartyPage>(
        "partij",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("naam") { $0.name },
            .text("soort") { $0.kind },
            .body("tekst") { $0.body },
            .record("koppen", PageSections.fields, at: \.sections),
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .texts("uitkomsten") { $0.outcomes },
            .list("per_rol", TallyView.fields) { $0.tallies },
            .flag("heeft_afspraken") { !$0.agreements.isEmpty },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
            .optional("alle_afspraken", LinkView.fields) { $0.allAgreements },
            .flag("heeft_bijdragen") { !$0.contributions.isEmpty },
            .list("bijdragen", ContributionView.fields) { $0.contributions },
            .optionalText("meer_bijdragen") { $0.moreContributions },
            .list("totalen", ContributionTotal.fields) { $0.totals },
            .flag("trekt_iets") { !$0.leads.isEmpty },
            .list("trekt", InitiativeItem.fields) { $0.leads },
            .flag("doet_mee") { !$0.takesPart.isEmpty },
            .list("doet_mee_aan", InitiativeItem.fields) { $0.takesPart },
            .optional("alle_initiatieven", LinkView.fields) { $0.allInitiatives },
            .optional("contact", ContactView.fields) { $0.contact },
            .list("gegevens", FactView.fields) { $0.facts },
        ])

    /// How many agreements, and initiatives of each kind, stand here when there are too many for one page.
    private static let shownOfMany = 12
    private static let mostContributions = 100

    init(_ id: ID<Party>, in edition: Edition) {
        let party = edition.municipality[id]
        let reference = EntityReference.party(id)
        let wording = edition.wording
        name = curled(party.name)
        kind = capitalised(edition.wording.label(party.kind))
        body = BodyView(party.origin, at: edition.permalinks.address(of: reference), in: edition)
        let entries = edition.agreements.ofParty[id.index]
        let pendingFirst = entries.filter(\.isPending) + entries.filter { !$0.isPending }.reversed()
        let agreementList = edition.agreementList(.party(id))
        agreements = pendingFirst.prefix(agreementList == nil ? .max : Self.shownOfMany).map {
            edition.item($0.reference, isOnOwnPage: false)
        }
        let partyName = name
        allAgreements = agreementList.map {
            LinkView(
                text: edition.wording.allAgreements(entries.count, of: partyName),
                address: edition.permalinks.page($0.lines.folder))
        }
        (outcomes, tallies) = edition.tallies(of: entries)
        let brought = edition.contributions(of: id)
        contributions = brought.prefix(Self.mostContributions).map(edition.view)
        moreContributions =
            brought.count > contributions.count
            ? edition.wording.moreContributions(brought.count - contributions.count) : nil
        totals = edition.totals(of: id)
        let initiativeList = edition.initiativeList(.party(id))
        func items(_ initiatives: [ID<Initiative>]) -> [InitiativeItem] {
            edition.sortedByTitle(initiatives).prefix(initiativeList == nil ? .max : Self.shownOfMany).map {
                edition.item($0)
            }
        }
        leads = items(edition.graph.initiativesLedBy[id.index])
        takesPart = items(edition.graph.initiativesWith[id.index])
        allInitiatives = initiativeList.map {
            LinkView(
                text: edition.wording.allInitiatives($0.statuses.reduce(0) { $0 + $1.count }),
                address: edition.permalinks.page($0.lines.folder))
        }
        contact = party.contact.map { ContactView($0, heading: wording.say(PartyPhrase.contact, curled(party.name))) }
        frame = edition.frame(
            title: name, description: wording.say(PartyPhrase.description, name),
            folder: edition.permalinks.folder(of: reference), section: ListKind.parties.folder,
            breadcrumbs: [edition.crumb(.parties)], places: party.place.map { [$0] } ?? [], entity: reference,
            dependsOnDate: entries.contains { $0.outcome == .overdue }
                || (leads + takesPart).contains { !$0.line.attention.isEmpty })
        facts = edition.facts(of: id)
        sections = PageSections([
            (.agreements, edition.finding(entries)),
            (.contributions, contributions.isEmpty ? nil : wording.title(.contributions)),
            (.leads, leads.isEmpty ? nil : wording.title(.leads)),
            (.takesPart, takesPart.isEmpty ? nil : wording.title(.takesPart)),
        ])
        contents = body.contents(followedBy: sections)
    }
}
