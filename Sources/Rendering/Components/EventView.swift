internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// Something that happened, as a dated line.
struct EventView: Sendable {
    let date: String
    let dateISO: String
    let kind: String
    /// What the kind means, where the glossary tells.
    let explanation: SitePath?
    let text: String
    /// Whether a village, and not the interface, says `text`.
    let isOwnWords: Bool
    let about: LinkView
    let places: [LinkView]

    static let fields = RecordType<EventView>(
        "gebeurtenis",
        [
            .text("datum") { $0.date },
            .text("datum_iso") { $0.dateISO },
            .text("soort") { $0.kind },
            .optionalAddress("uitleg") { $0.explanation },
            .text("tekst") { $0.text },
            .flag("eigen_woorden") { $0.isOwnWords },
            .record("bij", LinkView.fields, at: \.about),
            .list("kernen", LinkView.fields) { $0.places },
        ])
}

extension Edition {
    func view(_ event: Timeline.Event) -> EventView {
        let (text, fragment) = account(of: event)
        let places: [LinkView] =
            switch event.about {
            case .initiative, .vision: links(to: municipality.places(of: event.about), of: event.about)
            case .municipality, .place, .theme, .party, .story, .track, .page: []
            }
        return EventView(
            date: wording.date(event.date), dateISO: event.date.iso, kind: wording.label(event.change),
            explanation: explanation(of: event.change), text: text, isOwnWords: event.change.isInOwnWords,
            about: link(to: event.about, fragment: fragment), places: places)
    }

    private func explanation(of change: Timeline.Change) -> SitePath? {
        switch change {
        case .completed: mark(.done).explanation
        case .agreementMet: glossary(GlossaryAnchor.of(AgreementStatus.met))
        case .agreementMoved(_, let deviation): glossary(GlossaryAnchor.of(deviation.kind))
        case .judged(let feasibility): tag(feasibility).explanation
        case .logged, .milestone, .adopted, .response: nil
        }
    }

    /// What happened in the words of the content, and the id on its page that tells more.
    private func account(of event: Timeline.Event) -> (text: String, fragment: String?) {
        switch event.change {
        case .logged(let entry): return (paragraphs(entry.text).first ?? "", nil)
        case .completed: return (summary(of: event.about), nil)
        case .milestone(let what): return (curled(what), nil)
        case .agreementMet(let reference):
            let agreement = agreement(reference)
            return (curled(agreement.what), Self.anchor(agreement))
        case .agreementMoved(let reference, let deviation):
            let agreement = agreement(reference)
            return (wording.moved(curled(agreement.what), because: curled(deviation.reason)), Self.anchor(agreement))
        case .judged(let feasibility): return (capitalised(wording.label(feasibility)) + ".", nil)
        case .adopted(let adoption):
            return (adoption.how.map { capitalised(curled($0)) } ?? summary(of: event.about), nil)
        case .response(let response): return (paragraphs(response.text).first ?? "", nil)
        }
    }

    private func summary(of reference: EntityReference) -> String {
        switch reference {
        case .initiative(let id): curled(municipality[id].summary)
        case .vision(let id): curled(municipality[id].summary)
        case .municipality, .place, .theme, .party, .story, .track, .page: ""
        }
    }
}

extension Timeline.Change {
    /// Whether its account is what somebody wrote; of the others the interface says all or part.
    fileprivate var isInOwnWords: Bool {
        switch self {
        case .logged, .completed, .milestone, .agreementMet, .adopted, .response: true
        case .agreementMoved, .judged: false
        }
    }
}
