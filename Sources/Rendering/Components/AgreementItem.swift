internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// One agreement as a line on a notice board: who, what, by when.
struct AgreementItem: Sendable {
    /// The anchor on its own page; empty elsewhere, where the line links to that page.
    let anchor: String
    let glyph: String
    let who: [LinkView]
    let what: String
    /// The deadline in force, in words and as a machine reads it.
    let deadline: String
    let deadlineISO: String
    let isOverdue: Bool
    let status: String
    /// Whatever else there is to say: kept on, confirmed by, moved because, waits for.
    let remarks: [RemarkView]
    /// The initiative or vision that it belongs to; nil on that page.
    let owner: LinkView?
    let places: [LinkView]

    static let fields = RecordType<AgreementItem>(
        "afspraak",
        [
            .optionalText("anker") { $0.anchor.isEmpty ? nil : $0.anchor },
            .text("teken") { $0.glyph },
            .list("wie", LinkView.fields) { $0.who },
            .text("wat") { $0.what },
            .text("uiterlijk") { $0.deadline },
            .text("uiterlijk_iso") { $0.deadlineISO },
            .flag("voorbij") { $0.isOverdue },
            .text("status") { $0.status },
            .flag("heeft_opmerkingen") { !$0.remarks.isEmpty },
            .list("opmerkingen", RemarkView.fields) { $0.remarks },
            .optional("hoort_bij", LinkView.fields) { $0.owner },
            .list("kernen", LinkView.fields) { $0.places },
        ])
}

/// A short remark that may end in a link.
struct RemarkView: Sendable {
    let text: String
    var link: LinkView?
    var external: ExternalLinkView?

    static let fields = RecordType<RemarkView>(
        "opmerking",
        [
            .text("tekst") { $0.text },
            .optional("link", LinkView.fields) { $0.link },
            .optional("elders", ExternalLinkView.fields) { $0.external },
        ])
}

/// A link that leaves the site.
struct ExternalLinkView: Sendable {
    let text: String
    let url: SafeURL

    static let fields = RecordType<ExternalLinkView>(
        "link naar elders",
        [
            .text("tekst") { $0.text },
            .url("url") { $0.url },
        ])
}

extension Edition {
    /// - Parameters:
    ///   - isOnOwnPage: whether the line stands on the page of its initiative or vision.
    ///   - namesPlaces: whether the line says where it is; not so on the page of that place.
    ///   - countsDays: whether it tells how long the date has passed, as only lists of what is due do.
    func item(
        _ reference: AgreementReference, isOnOwnPage: Bool, namesPlaces: Bool = true, countsDays: Bool = false
    ) -> AgreementItem {
        let agreement = agreement(reference)
        let isOverdue = agreement.isOverdue(at: date)
        return AgreementItem(
            anchor: isOnOwnPage ? Self.anchor(agreement) : "",
            glyph: Self.glyph(agreement.status, isOverdue: isOverdue),
            who: who(agreement),
            what: curled(agreement.what), deadline: wording.planned(agreement.deadline),
            deadlineISO: agreement.deadline.last.iso, isOverdue: isOverdue, status: wording.label(agreement.status),
            remarks: remarks(agreement, isOnOwnPage: isOnOwnPage, countsDays: countsDays),
            owner: isOnOwnPage ? nil : link(to: reference.owner, fragment: Self.anchor(agreement)),
            places: isOnOwnPage || !namesPlaces
                ? [] : links(to: municipality.places(of: reference.owner), of: reference.owner))
    }

    /// Each party once, with its roles; who only carries it out needs no word for that.
    private func who(_ agreement: Agreement) -> [LinkView] {
        var roles: [(party: ID<Party>, roles: [AgreementRole])] = []
        for member in agreement.parties {
            if let index = roles.firstIndex(where: { $0.party == member.party }) {
                roles[index].roles.append(member.role)
            } else {
                roles.append((member.party, [member.role]))
            }
        }
        return roles.map { party, roles in
            var link = link(party)
            if roles != [.executor] { link.note = wording.enumeration(roles.map(wording.label)) }
            return link
        }.enumerated
    }

    func agreement(_ reference: AgreementReference) -> Agreement {
        switch reference.owner {
        case .vision(let id): municipality[id].agreements[reference.index]
        case .initiative(let id): municipality[id].agreements[reference.index]
        case .municipality, .place, .theme, .party, .story, .track, .page:
            preconditionFailure("only visions and initiatives have agreements")
        }
    }

    /// `references` by the deadline in force; of equals the one of the earlier page first.
    func sortedByDeadline(_ references: [AgreementReference]) -> [AgreementReference] {
        references.enumerated().map { ($0.element, agreement($0.element).deadline.last, $0.offset) }
            .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
            .map(\.0)
    }

    /// Every agreement, by the deadline in force.
    var agreementsByDeadline: [AgreementReference] { sortedByDeadline(municipality.agreements.map(\.reference)) }

    /// The id of an agreement on its page. The underscore keeps it apart from the ids of headings, which have none.
    static func anchor(_ agreement: Agreement) -> String { "afspraak_" + agreement.anchor }

    private func remarks(_ agreement: Agreement, isOnOwnPage: Bool, countsDays: Bool) -> [RemarkView] {
        var remarks: [RemarkView] = []
        if agreement.isOverdue(at: date) {
            let days = date.days(since: agreement.deadline.last)
            remarks.append(
                RemarkView(
                    text: countsDays
                        ? "\(wording.counted(days, .day)) voorbij"
                        : "voorbij de afgesproken datum"))
        }
        if agreement.status == .partial || agreement.status == .notMet || agreement.status == .dropped {
            remarks.append(RemarkView(text: wording.label(agreement.status)))
        }
        if agreement.status == .met {
            remarks.append(RemarkView(text: "nagekomen" + (agreement.metOn.map { " op " + wording.date($0) } ?? "")))
            if let confirmer = agreement.confirmedBy {
                remarks.append(RemarkView(text: "bevestigd door", link: link(confirmer)))
            } else {
                remarks.append(RemarkView(text: "volgens de uitvoerder"))
            }
        }
        guard isOnOwnPage else { return remarks }
        if let amount = agreement.amount { remarks.append(RemarkView(text: wording.euros(amount))) }
        if let hours = agreement.hours { remarks.append(RemarkView(text: "samen " + wording.counted(hours, .hour))) }
        for deviation in agreement.deviations {
            let moved = deviation.newDate.map { ", nu " + wording.planned($0) } ?? ""
            let reason = curled(deviation.reason).trimmingFullStop
            remarks.append(
                RemarkView(
                    text: "\(wording.label(deviation.kind)) op \(wording.date(deviation.on))\(moved): \(reason)"))
        }
        if agreement.deadline != agreement.due {
            remarks.append(RemarkView(text: "eerst afgesproken: " + wording.planned(agreement.due)))
        }
        for prerequisite in agreement.waitsFor { remarks.append(remark(prerequisite)) }
        if let document = agreement.document { remarks.append(remark(document)) }
        return remarks
    }

    private func remark(_ prerequisite: Prerequisite) -> RemarkView {
        let initiative = municipality[prerequisite.initiative]
        switch prerequisite {
        case .initiative(let id):
            return RemarkView(text: initiative.status.isRealised ? "kon na" : "wacht op", link: link(id))
        case .agreement(let id, let index):
            let awaited = initiative.agreements[index]
            return RemarkView(
                text: awaited.status == .met ? "kon na een afspraak bij" : "wacht op een afspraak bij",
                link: link(to: .initiative(id), fragment: Self.anchor(awaited)))
        }
    }

    private func remark(_ document: AgreementDocument) -> RemarkView {
        let name = document.kind.map(wording.label) ?? "document"
        switch document.link {
        case .external(let url): return RemarkView(text: "", external: ExternalLinkView(text: name, url: url))
        case .attachment(let id):
            return RemarkView(text: "", link: LinkView(text: name, address: SitePath(municipality[id].path)))
        case nil: return RemarkView(text: name)
        }
    }
}

extension String {
    /// Without the full stop at its end, to go on with more of the sentence.
    var trimmingFullStop: String { hasSuffix(".") && !hasSuffix("…") ? String(dropLast()) : self }
}
