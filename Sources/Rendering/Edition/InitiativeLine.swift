internal import Markup
internal import PlainText
internal import VillageModel

/// What a line of a list says of an initiative.
///
/// A class, for the same reason as `Initiative` is one: it is handed to some ten lists.
final class InitiativeLine: Sendable {
    let title: String
    let address: SitePath
    let summary: String
    let status: StatusMark
    /// Nil once the result is there: what is done was evidently feasible.
    let verdict: FeasibilityTag?
    let owner: OwnershipMark?
    let places: [LinkView]
    /// What asks for attention: an agreement past its date, no news for long.
    let attention: [AttentionTag]

    init(
        _ id: ID<Initiative>, _ initiative: Initiative, _ digest: InitiativeDigest, permalinks: Permalinks,
        legend: Legend, placeLinks: PlaceLinks
    ) {
        title = digest.title
        address = permalinks.address(of: .initiative(id))
        summary = curled(initiative.summary)
        status = legend.mark(digest.status)
        verdict = digest.status.isRealised ? nil : legend.tag(digest.feasibility)
        owner = digest.owner.map(legend.mark)
        places = placeLinks.links(to: initiative.places, of: .initiative(id))
        attention = (digest.isOverdue ? [legend.overdue] : []) + (digest.isSilent ? [legend.silent] : [])
    }
}
