internal import Markup
internal import PlainText
internal import VillageModel

/// One item of the list in words: the source of the page and of every form of `visieplein agenda`.
struct WorklistEntry: Sendable {
    let item: WorklistItem
    /// The initiative or vision.
    let link: LinkView
    /// What was agreed, where it is about one agreement.
    let agreement: String?
    /// Why it is on the list, as a sentence without its end.
    let explanation: String
    let places: [LinkView]
    /// Who agreed, or who leads it or judges.
    let parties: [LinkView]
    let waitsFor: [LinkView]
    /// Names it the same way in every edition, for calendars: `reason:path#agreement`.
    let identity: String
}

extension Edition {
    func entries(_ items: [WorklistItem]) -> [WorklistEntry] { items.map(entry) }

    private func entry(_ item: WorklistItem) -> WorklistEntry {
        let agreement = item.agreement.map { self.agreement(AgreementReference(owner: item.subject, index: $0)) }
        let path = municipality.origin(of: item.subject).path
        return WorklistEntry(
            item: item, link: link(to: item.subject, fragment: agreement.map(Self.anchor)),
            agreement: agreement.map { curled($0.what).trimmingFullStop },
            explanation: wording.explained(item.reason, item.date, at: date), places: item.places.map(link),
            parties: (agreement?.parties.map(\.party) ?? parties(item)).uniqued.map(link).enumerated(wording),
            waitsFor: item.waitsFor.map(link).enumerated(wording),
            identity: "\(item.reason.rawValue):\(path)" + (agreement.map { "#\($0.anchor)" } ?? ""))
    }

    /// Who to call about an initiative.
    private func parties(_ item: WorklistItem) -> [ID<Party>] {
        guard case .initiative(let id) = item.subject else { return [] }
        let initiative = municipality[id]
        return [item.reason == .answerOverdue ? initiative.verdict.assessedBy : initiative.lead].compactMap { $0 }
    }

    private func link(_ prerequisite: Prerequisite) -> LinkView {
        switch prerequisite {
        case .initiative(let id): return link(id)
        case .agreement(let id, let index):
            let agreement = municipality[id].agreements[index]
            let link = link(to: .initiative(id), fragment: Self.anchor(agreement))
            return LinkView(
                text: wording.agreement("“\(curled(agreement.what).trimmingFullStop)”", of: link.text),
                address: link.address)
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it came first.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
