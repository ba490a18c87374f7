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
    let finding: String
    let agreements: [AgreementItem]
    let leads: [InitiativeItem]
    let takesPart: [InitiativeItem]
    let contact: ContactView?
    let facts: [FactView]

    static let fields = RecordType<PartyPage>(
        "partij",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("naam") { $0.name },
            .text("soort") { $0.kind },
            .body("tekst") { $0.body },
            .text("bevinding") { $0.finding },
            .flag("heeft_afspraken") { !$0.agreements.isEmpty },
            .list("afspraken", AgreementItem.fields) { $0.agreements },
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
        name = curled(party.name)
        kind = capitalised(edition.wording.label(party.kind))
        frame = edition.frame(
            title: name, description: "\(name): wat is toegezegd en wat is nagekomen.",
            folder: edition.permalinks.folder(of: reference), section: ListKind.parties.folder,
            breadcrumbs: [edition.crumb(.parties)], places: party.place.map { [$0] } ?? [], entity: reference)
        body = BodyView(party.origin, at: edition.permalinks.address(of: reference), in: edition)
        let references = edition.sortedByDeadline(edition.graph.agreementsOfParty[id.index])
        let pendingFirst =
            references.filter { edition.agreement($0).status.isPending }
            + references.filter { !edition.agreement($0).status.isPending }.reversed()
        agreements = pendingFirst.map { edition.item($0, isOnOwnPage: false) }
        finding = edition.finding(references.map(edition.agreement))
        let leads = edition.graph.initiativesLedBy[id.index]
        self.leads = edition.sortedByTitle(leads).map { edition.item($0) }
        takesPart = edition.sortedByTitle(edition.graph.initiativesWith[id.index]).map { edition.item($0) }
        contact = party.contact.map { ContactView($0, heading: "Contact met " + curled(party.name)) }
        facts = edition.facts(of: id)
    }
}

extension Edition {
    /// How many agreements there are and how many were kept, as a heading.
    fileprivate func finding(_ agreements: [Agreement]) -> String {
        let counted = agreements.filter(\.isCounted)
        guard !counted.isEmpty else { return "Geen afspraken" }
        let met = counted.count { $0.isMet(at: date) }
        let overdue = counted.count { $0.isOverdue(at: date) }
        var text = "\(wording.sentenceStart(counted.count, .agreement)), waarvan \(met) nagekomen"
        if overdue > 0 { text += " en \(overdue) voorbij de afgesproken datum" }
        return text
    }

    fileprivate func facts(of id: ID<Party>) -> [FactView] {
        let party = municipality[id]
        var facts: [FactView] = []
        facts.add("Soort", wording.label(party.kind))
        facts.add("Vorm", party.form.map(wording.label))
        facts.add("Kern", party.place.map { [link($0)] } ?? [])
        facts.add("Spreekt namens bewoners van", graph.placesOfOrganisation[id.index].map(link))
        if let website = party.website {
            facts.append(
                FactView(
                    name: "Website", external: ExternalLinkView(text: website.host ?? website.encoded, url: website)))
        }
        let contributions = (graph.initiativesLedBy[id.index] + graph.initiativesWith[id.index])
            .flatMap { municipality[$0].contributions }.filter { $0.party == id }
        let promised = contributions.compactMap { $0.promised.euros }.reduce(.zero, +)
        let delivered = contributions.compactMap { $0.delivered?.euros }.reduce(.zero, +)
        if promised > .zero {
            facts.add("Geld", "\(wording.euros(promised)) toegezegd, \(wording.euros(delivered)) geleverd")
        }
        let hoursPromised = contributions.compactMap { $0.promised.hours }.reduce(0, +)
        let hoursDelivered = contributions.compactMap { $0.delivered?.hours }.reduce(0, +)
        if hoursPromised > 0 {
            facts.add(
                "Uren", "\(wording.counted(hoursPromised, .hour)) toegezegd, \(wording.number(hoursDelivered)) geleverd"
            )
        }
        facts.add(party.extra)
        return facts
    }
}

extension Quantity {
    fileprivate var euros: Euros? { if case .money(let amount) = self { amount } else { nil } }
    fileprivate var hours: Int? { if case .hours(let hours) = self { hours } else { nil } }
}
