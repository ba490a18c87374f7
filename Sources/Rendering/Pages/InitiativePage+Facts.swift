internal import PlainText
internal import Templating
internal import VillageModel

// What the margin of an initiative's page tells in a line each, and the way to that page.

extension Edition {
    /// What there is to tell of an initiative in a line each, with its links both ways.
    func facts(of id: ID<Initiative>) -> [FactView] {
        let initiative = municipality[id]
        var facts: [FactView] = []
        facts.add(wording.name(initiative.places.count == 1 ? .place : .places), initiative.places.map(link))
        facts.add(wording.name(initiative.themes.count == 1 ? .theme : .themes), initiative.themes.map(link))
        facts.add(wording.name(.lead), initiative.lead.map { [link($0)] } ?? [])
        facts.add(wording.name(.takesPart), initiative.parties.map(link))
        facts.add(wording.name(.kind), [term(initiative.kind)])
        if let participation = initiative.participation, participation != .none {
            facts.add(wording.name(.participation), [term(participation)])
        }
        facts.add(wording.name(.involvedSince), initiative.involvedSince.map(wording.date))
        if initiative.usesRightToChallenge {
            facts.add(wording.name(.rightToChallenge), wording.say(InitiativePhrase.takesOverTask))
        }
        facts.add(wording.name(.start), initiative.start.map(wording.planned))
        facts.add(wording.name(.targetDate), initiative.targetDate.map(wording.planned))
        facts.add(wording.name(.completed), initiative.completedOn.map(wording.date))
        if initiative.status.isRealised && initiative.verdict.feasibility == .undecided {
            facts.add(wording.name(.review), initiative.reviewOn.map(wording.date))
        }
        if digests[id.index].isSilent, let sign = initiative.lastSign(at: date) {
            facts.add(wording.name(.lastNews), wording.lastNews(sign, days: date.days(since: sign)))
        }
        facts.add(
            wording.name(.estimate),
            initiative.budget?.estimate.map {
                $0.cents == 0 ? wording.say(InitiativePhrase.costsNothing) : wording.euros($0)
            })
        facts.add(wording.name(.covered), initiative.budget?.covered.map(wording.euros))
        facts.add(wording.name(.spent), initiative.budget?.spent.map(wording.euros))
        facts.add(wording.name(.bundles), initiative.bundles.map(link))
        facts.add(wording.name(.bundledIn), graph.bundledIn[id.index].map(link))
        facts.add(wording.name(.waitsFor), awaited(by: id).map(link))
        let (waiting, waited) = waiting(for: id)
        facts.add(wording.name(.isAwaited), waiting)
        facts.add(wording.name(.wasAwaited), waited)
        for ambition in graph.ambitionsOfInitiative[id.index].map({ municipality.profile.ambitions[$0] }) {
            facts.append(
                FactView(
                    name: wording.name(.ambition), text: curled(ambition.what), note: ambition.source.map(curled)))
        }
        facts.add(initiative.extra)
        return facts
    }

    /// Other initiatives that something here still waits for, each once.
    private func awaited(by id: ID<Initiative>) -> [ID<Initiative>] {
        var awaited: [ID<Initiative>] = []
        for other in unmet(municipality[id].agreements).map(\.initiative) where other != id && !awaited.contains(other)
        {
            awaited.append(other)
        }
        return awaited
    }

    /// Who waits for something of this initiative, and who did.
    private func waiting(for id: ID<Initiative>) -> (waiting: [LinkView], waited: [LinkView]) {
        let initiatives = graph.waitingFor[id.index].filter { $0 != id }
            .map { (link($0), unmet(municipality[$0].agreements)) }
        let visions = graph.visionsWaitingFor[id.index].map { (link($0), unmet(municipality[$0].agreements)) }
        let all = initiatives + visions
        func isWaiting(_ prerequisites: [Prerequisite]) -> Bool { prerequisites.contains { $0.initiative == id } }
        return (all.filter { isWaiting($0.1) }.map(\.0), all.filter { !isWaiting($0.1) }.map(\.0))
    }

    /// What agreements with something still to do wait for.
    private func unmet(_ agreements: [Agreement]) -> [Prerequisite] {
        agreements.filter(\.status.isPending).flatMap(\.waitsFor).filter { !isMet($0) }
    }

    /// Whether what was waited for is there.
    func isMet(_ prerequisite: Prerequisite) -> Bool { municipality.isMet(prerequisite, at: date) }

    /// Whether its page says that a promised day has passed, or that nothing was heard for long.
    func isLate(_ id: ID<Initiative>) -> Bool {
        let initiative = municipality[id]
        return initiative.isAnswerOverdue(at: date) || initiative.isReviewPassed(at: date)
            || digests[id.index].isSilent
    }

    /// The way to an initiative: through its village where it has one, through the list of all when it is shared.
    func crumbs(to initiative: Initiative) -> [LinkView] {
        guard initiative.places.count == 1, let place = initiative.places.first else { return [crumb(.initiatives)] }
        guard !municipality.places[place.index].hiddenBlocks.contains(.initiatives) else { return [link(place)] }
        return [
            link(place),
            LinkView(
                text: wording.listTitle(.initiatives),
                address: permalinks.address(of: .place(place), fragment: PageSection.initiatives.anchor)),
        ]
    }
}
