internal import Concurrency
internal import Markup
internal import Templating
internal import VillageModel

/// The line of every agreement as lists have it that say where it is, rendered once: it stands in the list of the
/// municipality, and in those of its parties that promised much. Made in the order of the pages that it belongs to, so
/// that what a line asks for is near; in the order of deadlines nothing is.
struct AgreementLines: Sendable {
    private let edition: Edition
    private let ofVisions, ofInitiatives: Lines

    /// The lines of one kind of owner, each owner's together in the order of its page.
    private struct Lines {
        /// Where those of each owner start; empty where nothing was rendered, for which templates then do it in each list.
        let starts: [Int]
        let html: [PortableHTML]

        subscript(owner: Int, index: Int) -> PortableHTML? { starts.isEmpty ? nil : html[starts[owner] + index] }
    }

    /// - Parameters:
    ///   - template: of a line that stands on its own; nil to render nothing.
    ///   - jobs: how many threads may work on it.
    init(in edition: Edition, template: Template<AgreementItem>?, jobs: Int) {
        self.edition = edition
        func rendered(_ owners: [(reference: EntityReference, count: Int)]) -> Lines {
            guard let template else { return Lines(starts: [], html: []) }
            var starts: [Int] = []
            var references: [AgreementReference] = []
            for owner in owners {
                starts.append(references.count)
                references += (0..<owner.count).map { AgreementReference(owner: owner.reference, index: $0) }
            }
            let html = concurrentMap(references, jobs: jobs) { reference in
                PortableHTML { template.render(edition.item(reference, isOnOwnPage: false), into: &$0) }
            }
            return Lines(starts: starts, html: html)
        }
        let model = edition.municipality
        ofVisions = rendered(model.visions.enumerated().map { (.vision(ID($0)), $1.agreements.count) })
        ofInitiatives = rendered(model.initiatives.enumerated().map { (.initiative(ID($0)), $1.agreements.count) })
    }

    subscript(reference: AgreementReference) -> AgreementItem {
        let html =
            switch reference.owner {
            case .vision(let id): ofVisions[id.index, reference.index]
            case .initiative(let id): ofInitiatives[id.index, reference.index]
            case .municipality, .place, .theme, .party, .story, .track, .page: nil as PortableHTML?
            }
        return html.map { AgreementItem(reference, html: $0, in: edition) }
            ?? edition.item(reference, isOnOwnPage: false)
    }
}
