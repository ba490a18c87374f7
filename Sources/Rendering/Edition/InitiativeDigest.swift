internal import PlainText
internal import VillageModel

/// What lists, pictures and posters ask of an initiative over and over, worked out once.
///
/// The digests of all initiatives stand side by side in memory. Each initiative is in some ten lists, and looking at the
/// objects themselves, which lie anywhere, took longer than what was done with the answer. A digest depends on one
/// initiative and the date alone, so that they can all be made at once.
struct InitiativeDigest: Sendable {
    /// With its quotes set.
    let title: String
    let kind: InitiativeKind
    let status: InitiativeStatus
    let feasibility: Feasibility
    let owner: Ownership?
    /// Whether the result is there, as `Counts` counts it.
    let isRealised: Bool
    /// Whether any of its agreements is past its date.
    let isOverdue: Bool
    /// Whether nothing was told of it for longer than the municipality thinks usual, while it goes on.
    let isSilent: Bool

    init(_ initiative: Initiative, at date: CalendarDate, silenceDays: Int) {
        title = curled(initiative.title)
        kind = initiative.kind
        status = initiative.status
        feasibility = initiative.verdict.feasibility
        owner = initiative.owner
        isRealised = initiative.isRealised(at: date)
        isOverdue = initiative.agreements.contains { $0.isOverdue(at: date) }
        isSilent = initiative.isSilent(at: date, after: silenceDays)
    }

    /// Whether a list tells that something is late.
    var asksForAttention: Bool { isOverdue || isSilent }
}

extension Edition {
    /// Whether a list of them tells what is late at the date of the edition.
    func asksForAttention(_ initiatives: some Sequence<ID<Initiative>>) -> Bool {
        initiatives.contains { digests[$0.index].asksForAttention }
    }

    /// The initiatives of one status, in the order given.
    func initiatives(_ initiatives: [ID<Initiative>], of status: InitiativeStatus) -> [ID<Initiative>] {
        initiatives.filter { digests[$0.index].status == status }
    }

    /// The initiatives from idea to maintained, then paused and stopped; those of one status by title. Also the statuses
    /// without any.
    func byStatus(
        _ initiatives: [ID<Initiative>]
    ) -> [(status: InitiativeStatus, initiatives: [ID<Initiative>])] {
        let sorted = sortedByTitle(initiatives)
        return InitiativeStatus.allCases.map { ($0, self.initiatives(sorted, of: $0)) }
    }

    func sortedByTitle(_ initiatives: [ID<Initiative>]) -> [ID<Initiative>] {
        initiatives.sorted { titleRanks[$0.index] < titleRanks[$1.index] }
    }
}
