internal import Concurrency
internal import Markup
internal import Templating
internal import VillageModel

/// The line of every agreement as lists have it that say where it is, rendered once: it stands in the list of the
/// municipality, and in those of its parties that promised much. Made in the order of the pages that it belongs to, so
/// that what a line asks for is near; in the order of deadlines nothing is.
struct AgreementLines: Sendable {
    private let edition: Edition
    /// Of each vision and initiative, in the order of its page; empty where nothing was rendered, for which templates
    /// then do it in each list.
    private let ofVision: [[PortableHTML]]
    private let ofInitiative: [[PortableHTML]]

    /// - Parameters:
    ///   - template: of a line that stands on its own; nil to render nothing.
    ///   - jobs: how many threads may work on it.
    init(in edition: Edition, template: Template<AgreementItem>?, jobs: Int) {
        self.edition = edition
        func rendered(_ owners: [(reference: EntityReference, count: Int)]) -> [[PortableHTML]] {
            guard let template else { return [] }
            return concurrentMap(owners, jobs: jobs) { owner, count in
                (0..<count).map { index in
                    let reference = AgreementReference(owner: owner, index: index)
                    return PortableHTML { template.render(edition.item(reference, isOnOwnPage: false), into: &$0) }
                }
            }
        }
        let model = edition.municipality
        ofVision = rendered(model.visions.enumerated().map { (.vision(ID($0)), $1.agreements.count) })
        ofInitiative = rendered(model.initiatives.enumerated().map { (.initiative(ID($0)), $1.agreements.count) })
    }

    subscript(reference: AgreementReference) -> AgreementItem {
        let lines: [PortableHTML]? =
            switch reference.owner {
            case .vision(let id) where !ofVision.isEmpty: ofVision[id.index]
            case .initiative(let id) where !ofInitiative.isEmpty: ofInitiative[id.index]
            default: nil
            }
        return lines.map { AgreementItem(reference, html: $0[reference.index], in: edition) }
            ?? edition.item(reference, isOnOwnPage: false)
    }
}
