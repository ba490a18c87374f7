internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// One agreement as a line on a notice board: who, what, by when.
struct AgreementItem: Sendable {
    private enum Source: Sendable {
        case made(AgreementLine)
        /// As lists have it that say where it is.
        case rendered(PortableHTML, AgreementReference, Edition)
    }

    private let source: Source

    /// A line that templates write.
    init(_ line: AgreementLine) { source = .made(line) }

    /// A line that was written already.
    init(_ reference: AgreementReference, html: PortableHTML, in edition: Edition) {
        source = .rendered(html, reference, edition)
    }

    /// The template of a line.
    static let template = "afspraak"

    /// What the line says. Of one that was rendered it is made anew each time: only templates that don't use the
    /// partial ask for it.
    var line: AgreementLine {
        switch source {
        case .made(let line): line
        case .rendered(_, let reference, let edition): edition.line(reference, isOnOwnPage: false, namesPlaces: true)
        }
    }

    private var html: PortableHTML? {
        if case .rendered(let html, _, _) = source { html } else { nil }
    }

    static let fields = RecordType<AgreementItem>(
        "afspraak",
        [
            .optionalText("anker") { $0.line.anchor.isEmpty ? nil : $0.line.anchor },
            .text("teken") { $0.line.glyph },
            .list("wie", MemberView.fields) { $0.line.who },
            .text("wat") { $0.line.what },
            .optionalText("taal") { $0.line.language },
            .text("uiterlijk") { $0.line.deadline },
            .text("uiterlijk_iso") { $0.line.deadlineISO },
            .flag("voorbij") { $0.line.isOverdue },
            .text("status") { $0.line.status },
            .flag("heeft_opmerkingen") { !$0.line.remarks.isEmpty },
            .list("opmerkingen", RemarkView.fields) { $0.line.remarks },
            .optional("hoort_bij", LinkView.fields) { $0.line.owner },
            .list("kernen", LinkView.fields) { $0.line.places },
        ],
        prepared: [.prepared(template) { $0.html }])
}

/// What the line of an agreement says.
///
/// A class, because templates ask for each of its parts: handing it on counts a single reference.
final class AgreementLine: Sendable {
    /// The anchor on its own page; empty elsewhere, where the line links to that page.
    let anchor: String
    let glyph: String
    let who: [MemberView]
    let what: String
    /// The language of `what`, where the site speaks another.
    let language: String?
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

    init(
        anchor: String, glyph: String, who: [MemberView], what: String, language: String?, deadline: String,
        deadlineISO: String, isOverdue: Bool, status: String, remarks: [RemarkView], owner: LinkView?,
        places: [LinkView]
    ) {
        self.anchor = anchor
        self.glyph = glyph
        self.who = who
        self.what = what
        self.language = language
        self.deadline = deadline
        self.deadlineISO = deadlineISO
        self.isOverdue = isOverdue
        self.status = status
        self.remarks = remarks
        self.owner = owner
        self.places = places
    }
}

/// A party of an agreement, with its roles where they are not plain from its standing there.
struct MemberView: Sendable {
    let party: LinkView
    /// Each with its explanation; empty for who only carries it out.
    var roles: [LinkView] = []

    static let fields = RecordType<MemberView>(
        "partij bij een afspraak",
        [
            .text("tekst", at: \.party.text),
            .address("url", at: \.party.address),
            .text("voegwoord", at: \.party.joiner),
            .flag("heeft_rollen") { !$0.roles.isEmpty },
            .list("rollen", LinkView.fields) { $0.roles },
        ])
}

/// A short remark: a word with its explanation, text, and a link; any of them may be missing.
struct RemarkView: Sendable {
    var term: LinkView?
    var text = ""
    var link: LinkView?
    var external: ExternalLinkView?

    static let fields = RecordType<RemarkView>(
        "opmerking",
        [
            .optional("begrip", LinkView.fields, at: \.term),
            .text("tekst", at: \.text),
            .optional("link", LinkView.fields, at: \.link),
            .optional("elders", ExternalLinkView.fields, at: \.external),
        ])
}

/// A link that leaves the site.
struct ExternalLinkView: Sendable {
    let text: String
    let url: SafeURL

    static let fields = RecordType<ExternalLinkView>(
        "link naar elders",
        [
            .text("tekst", at: \.text),
            .url("url") { $0.url },
        ])
}

extension Edition {
    /// - Parameters:
    ///   - isOnOwnPage: whether the line stands on the page of its initiative or vision.
    ///   - namesPlaces: whether the line says where it is; not so on the page of that place.
    func item(_ reference: AgreementReference, isOnOwnPage: Bool, namesPlaces: Bool = true) -> AgreementItem {
        AgreementItem(line(reference, isOnOwnPage: isOnOwnPage, namesPlaces: namesPlaces))
    }

    /// What such a line says.
    fileprivate func line(_ reference: AgreementReference, isOnOwnPage: Bool, namesPlaces: Bool) -> AgreementLine {
        let agreement = agreement(reference)
        let isOverdue = agreement.isOverdue(at: date)
        return AgreementLine(
            anchor: isOnOwnPage ? Self.anchor(agreement) : "",
            glyph: Self.glyph(agreement.status, isOverdue: isOverdue),
            who: who(agreement),
            what: curled(agreement.what), language: textLanguage, deadline: wording.planned(agreement.deadline),
            deadlineISO: agreement.deadline.last.iso, isOverdue: isOverdue, status: wording.label(agreement.status),
            remarks: isOnOwnPage ? allRemarks(reference) : remarks(agreement),
            owner: isOnOwnPage ? nil : link(to: reference.owner, fragment: Self.anchor(agreement)),
            places: isOnOwnPage || !namesPlaces
                ? [] : links(to: municipality.places(of: reference.owner), of: reference.owner))
    }

    /// Each party once with all its roles, who leads or carries it out first; an executor needs no word for that.
    private func who(_ agreement: Agreement) -> [MemberView] {
        // Most agreements are the promise of one party.
        if let only = agreement.parties.first, agreement.parties.count == 1, only.role == .executor {
            return [MemberView(party: link(only.party), roles: [])]
        }
        var order: [ID<Party>] = []
        var roles: [ID<Party>: [AgreementRole]] = [:]
        for member in agreement.parties.sortedByRole {
            if roles[member.party] == nil { order.append(member.party) }
            roles[member.party, default: []].append(member.role)
        }
        return zip(order, order.map(link).enumerated(wording)).map { party, link in
            let roles = roles[party] ?? []
            return MemberView(party: link, roles: roles == [.executor] ? [] : roles.map(term).enumerated(wording))
        }
    }

    func agreement(_ reference: AgreementReference) -> Agreement {
        switch reference.owner {
        case .vision(let id): municipality[id].agreements[reference.index]
        case .initiative(let id): municipality[id].agreements[reference.index]
        case .municipality, .place, .theme, .party, .story, .track, .page:
            preconditionFailure("only visions and initiatives have agreements")
        }
    }

    /// The id of an agreement on its page. The underscore keeps it apart from the ids of headings, which have none.
    static func anchor(_ agreement: Agreement) -> String { "afspraak_" + agreement.anchor }
}

extension AgreementRole {
    /// In the order in which a reader asks: who leads it, who does it, who answers for it; then who makes it possible.
    static let byRank: [AgreementRole] = [.lead, .executor, .accountable, .licensor, .funder, .adviser]
}

extension Array where Element == AgreementParty {
    fileprivate var sortedByRole: [AgreementParty] {
        AgreementRole.byRank.flatMap { role in filter { $0.role == role } }
    }
}
