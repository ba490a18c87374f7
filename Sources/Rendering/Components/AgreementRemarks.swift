internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

// What else there is to say of an agreement: in lists the little that a reader there needs, on its own page everything.

extension Edition {
    /// What a list says: how long the date has passed, and what became of it.
    func remarks(_ agreement: Agreement) -> [RemarkView] {
        var remarks: [RemarkView] = []
        if agreement.isOverdue(at: date) {
            let days = date.days(since: agreement.deadline.last)
            remarks.append(RemarkView(term: term(wording.daysPast(days), GlossaryAnchor.overdue)))
        }
        switch agreement.status {
        case .scheduled: break
        case .partial, .notMet, .dropped:
            remarks.append(RemarkView(term: term(wording.label(agreement.status), GlossaryAnchor.of(agreement.status))))
        case .met:
            remarks.append(
                RemarkView(term: term(wording.kept(on: agreement.metOn), GlossaryAnchor.of(agreement.status))))
            remarks.append(
                agreement.confirmedBy.map { RemarkView(text: wording.confirmedBy, link: link($0)) }
                    ?? RemarkView(term: term(wording.unconfirmed, GlossaryAnchor.unconfirmed)))
        }
        return remarks
    }

    /// What its own page says: also how the date moved and why, what it waits for, and what waits for it.
    func allRemarks(_ reference: AgreementReference) -> [RemarkView] {
        let agreement = agreement(reference)
        // That it was dropped is told once, with the reason where there is one.
        let tellsWhyDropped = agreement.status == .dropped && agreement.deviations.contains { $0.kind == .dropped }
        var remarks = tellsWhyDropped ? [] : remarks(agreement)
        remarks += wording.deviations(of: agreement).map { RemarkView(text: $0) }
        remarks += agreement.waitsFor.map { remark($0, of: reference.owner) }
        remarks += waiting(for: reference).map { waiting in
            RemarkView(
                text: wording.isAwaited(isMet: agreement.isMet(at: date)),
                link: name(waiting, seenFrom: reference.owner))
        }
        if let amount = agreement.amount { remarks.append(RemarkView(text: wording.euros(amount))) }
        if let hours = agreement.hours { remarks.append(RemarkView(text: wording.hoursInTotal(hours))) }
        if let document = agreement.document { remarks.append(remark(document)) }
        return remarks
    }

    /// The agreements that wait for this one.
    private func waiting(for reference: AgreementReference) -> [AgreementReference] {
        guard case .initiative(let id) = reference.owner else { return [] }
        let prerequisite = Prerequisite.agreement(id, index: reference.index)
        func waiting(_ agreements: [Agreement], of owner: EntityReference) -> [AgreementReference] {
            agreements.indices.filter { agreements[$0].waitsFor.contains(prerequisite) }
                .map { AgreementReference(owner: owner, index: $0) }
        }
        return graph.waitingFor[id.index].flatMap { waiting(municipality[$0].agreements, of: .initiative($0)) }
            + graph.visionsWaitingFor[id.index].flatMap { waiting(municipality[$0].agreements, of: .vision($0)) }
    }

    private func remark(_ prerequisite: Prerequisite, of owner: EntityReference) -> RemarkView {
        let term = term(wording.waitsFor(isMet: isMet(prerequisite)), GlossaryAnchor.waiting)
        switch prerequisite {
        case .initiative(let id): return RemarkView(term: term, text: ":", link: link(id))
        case .agreement(let id, let index):
            let awaited = AgreementReference(owner: .initiative(id), index: index)
            return RemarkView(term: term, text: ":", link: name(awaited, seenFrom: owner))
        }
    }

    /// An agreement by its own words, and the page that it stands on where that is another one.
    private func name(_ reference: AgreementReference, seenFrom owner: EntityReference) -> LinkView {
        let agreement = agreement(reference)
        let quoted = "“\(curled(agreement.what).trimmingFullStop)”"
        let link = link(to: reference.owner, fragment: Self.anchor(agreement))
        return LinkView(
            text: reference.owner == owner ? quoted : wording.agreement(quoted, of: link.text), address: link.address)
    }

    private func remark(_ document: AgreementDocument) -> RemarkView {
        let name = document.kind.map(wording.label) ?? wording.say(AgreementPhrase.document)
        switch document.link {
        case .external(let url): return RemarkView(external: ExternalLinkView(text: name, url: url))
        case .attachment(let id):
            return RemarkView(link: LinkView(text: name, address: SitePath(municipality[id].path)))
        case nil: return RemarkView(text: name)
        }
    }
}

extension String {
    /// Without the full stop at its end, to go on with more of the sentence.
    var trimmingFullStop: String { hasSuffix(".") && !hasSuffix("…") ? String(dropLast()) : self }
}
