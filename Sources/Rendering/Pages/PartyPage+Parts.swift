internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

// What a party promised and what became of it, in figures.

/// The agreements of a party in one role, or in all: how many, and what became of them.
struct TallyView: Sendable {
    /// "als uitvoerder"
    let role: String
    /// What the role means; nil for all of them together.
    let explanation: SitePath?
    /// One for each outcome that the party's agreements have.
    let cells: [TallyCell]

    static let fields = RecordType<TallyView>(
        "telling",
        [
            .text("rol") { $0.role },
            .optionalAddress("uitleg") { $0.explanation },
            .list("cellen", TallyCell.fields) { $0.cells },
        ])
}

struct TallyCell: Sendable {
    let head: String
    let count: Int

    static let fields = RecordType<TallyCell>(
        "aantal",
        [
            .text("kop") { $0.head },
            .number("aantal") { $0.count },
        ])
}

/// What a party promised and delivered in all, in one unit.
struct ContributionTotal: Sendable {
    let kind: String
    let promised: String
    let delivered: String

    static let fields = RecordType<ContributionTotal>(
        "totaal",
        [
            .text("soort") { $0.kind },
            .text("toegezegd") { $0.promised },
            .text("geleverd") { $0.delivered },
        ])
}

extension Edition {
    /// A line for each role and one for all, with the outcomes that occur. An agreement with two roles stands in both
    /// lines and counts once below. Nothing for a party without agreements.
    ///
    /// - Parameter agreements: of a party, with its roles.
    func tallies(of agreements: [AgreementOrder.Entry]) -> (outcomes: [String], tallies: [TallyView]) {
        guard !agreements.isEmpty else { return ([], []) }
        let outcomes = Outcome.allCases.filter { outcome in
            outcome == .met || agreements.contains { $0.outcome == outcome }
        }
        func tally(_ name: String, _ members: [AgreementOrder.Entry], _ explanation: SitePath?) -> TallyView {
            let counted = TallyCell(head: wording.promised, count: members.count(where: \.isCounted))
            let cells = outcomes.map { outcome in
                TallyCell(head: wording.label(outcome), count: members.count { $0.outcome == outcome })
            }
            return TallyView(role: name, explanation: explanation, cells: [counted] + cells)
        }
        let byRole = AgreementRole.byRank.compactMap { role -> TallyView? in
            let members = agreements.filter { $0.roles.contains(AgreementRoles(role)) }
            return members.isEmpty ? nil : tally(wording.inRole(role), members, glossary(GlossaryAnchor.of(role)))
        }
        let total = byRole.count > 1 ? [tally(wording.inAllRoles, agreements, nil)] : []
        return ([wording.promised] + outcomes.map(wording.label), byRole + total)
    }

    /// How many agreements there are and how many were kept, as a heading.
    func finding(_ agreements: [AgreementOrder.Entry]) -> String {
        wording.kept(
            agreements.count { $0.outcome == .met }, of: agreements.count(where: \.isCounted),
            overdue: agreements.count { $0.outcome == .overdue })
    }

    /// What the party brings, by initiative.
    func contributions(of id: ID<Party>) -> [(initiative: ID<Initiative>, contribution: Contribution)] {
        sortedByTitle(graph.initiativesLedBy[id.index] + graph.initiativesWith[id.index]).flatMap { initiative in
            municipality[initiative].contributions.filter { $0.party == id }.map { (initiative, $0) }
        }
    }

    func view(_ initiative: ID<Initiative>, _ contribution: Contribution) -> ContributionView {
        view(contribution, linkingTo: link(initiative))
    }

    /// - Parameter link: to the party on the page of an initiative, to the initiative on the page of a party.
    func view(_ contribution: Contribution, linkingTo link: LinkView) -> ContributionView {
        ContributionView(
            link: link, kind: wording.label(contribution.kind),
            promised: curled(wording.quantity(contribution.promised)),
            delivered: contribution.delivered.map { curled(wording.quantity($0)) })
    }

    func totals(of id: ID<Party>) -> [ContributionTotal] {
        let contributions = (graph.initiativesLedBy[id.index] + graph.initiativesWith[id.index])
            .flatMap { municipality[$0].contributions }.filter { $0.party == id }
        var totals: [ContributionTotal] = []
        let money = contributions.filter { $0.promised.euros != nil }
        if money.count > 1 {
            totals.append(
                ContributionTotal(
                    kind: wording.label(.money),
                    promised: wording.euros(money.compactMap(\.promised.euros).reduce(.zero, +)),
                    delivered: wording.euros(money.compactMap { $0.delivered?.euros }.reduce(.zero, +))))
        }
        let hours = contributions.filter { $0.promised.hours != nil }
        if hours.count > 1 {
            totals.append(
                ContributionTotal(
                    kind: wording.label(.hours),
                    promised: wording.counted(hours.compactMap(\.promised.hours).reduce(0, +), .hour),
                    delivered: wording.counted(hours.compactMap { $0.delivered?.hours }.reduce(0, +), .hour)))
        }
        return totals
    }

    func facts(of id: ID<Party>) -> [FactView] {
        let party = municipality[id]
        var facts: [FactView] = []
        facts.add(wording.name(.kind), wording.label(party.kind))
        facts.add(wording.name(.form), party.form.map(wording.label))
        facts.add(wording.name(.place), party.place.map { [link($0)] } ?? [])
        facts.add(wording.name(.speaksFor), graph.placesOfOrganisation[id.index].map(link))
        if let website = party.website {
            facts.append(
                FactView(
                    name: wording.name(.website),
                    external: ExternalLinkView(text: website.host ?? website.encoded, url: website)))
        }
        facts.add(party.extra)
        return facts
    }
}

extension Quantity {
    fileprivate var euros: Euros? { if case .money(let amount) = self { amount } else { nil } }
    fileprivate var hours: Int? { if case .hours(let hours) = self { hours } else { nil } }
}
