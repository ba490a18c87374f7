internal import Concurrency
package import Diagnostics
package import VillageModel

/// What an author may want to add, as far as follows from the model at a date (content-model.md, "Derived").
///
/// Only content without errors is looked at: what can't be read yet says nothing of what is missing. What is late or
/// silent is no matter of the text and stands in the work list instead.
/// - Parameters:
///   - documents: each is let go once it has been looked at: freeing a whole site of them at the end takes long.
///   - jobs: how many threads may work on it.
/// - Returns: hints; a warning where participation is claimed without evidence. Each at the key that it is about, in no
///   particular order.
package func hints(
    on municipality: Municipality, in documents: consuming [DecodedDocument], at date: CalendarDate, jobs: Int = 1
) -> [Diagnostic] {
    let onThemes = themesWithoutTask(municipality, in: documents)
    let onDocuments = concurrentMap(documents, jobs: jobs) { document -> [Diagnostic] in
        switch document.layout.kind {
        case .initiative: hints(on: municipality[ID(document.index)], of: municipality, in: document, at: date)
        case .municipality: municipality.ambitionsWithoutAgreement.map { .ambitionWithoutAgreement(document, $0) }
        case .theme, .place, .vision, .party, .story, .track, .page: []
        }
    }
    return onDocuments.flatMap { $0 } + onThemes
}

private func hints(
    on initiative: Initiative, of municipality: Municipality, in document: DecodedDocument, at date: CalendarDate
) -> [Diagnostic] {
    var hints: [Diagnostic] = []
    if initiative.claimsParticipationWithoutEvidence(at: date) {
        hints.append(.participationWithoutEvidence(document))
    } else if initiative.isExecutedWithoutEvidence(at: date) {
        hints.append(.executionWithoutEvidence(document))
    }
    // Who names the groups that were missed has thought of the others already.
    if initiative.hasSupportByOneMethodOnly(at: date), initiative.support.allSatisfy(\.missedGroups.isEmpty) {
        hints.append(.singleSupportMethod(document))
    }
    if initiative.lacksAgreement { hints.append(.noAgreement(document)) }
    if initiative.lacksLead { hints.append(.noLead(document)) }
    if municipality.isLedByMunicipalityThoughCommunityOwned(initiative) { hints.append(.municipalLead(document)) }
    if municipality.isJudgedByMunicipalityThoughCommunityOwned(initiative) {
        hints.append(.municipalVerdict(document))
    }
    return hints
}

private func themesWithoutTask(_ municipality: Municipality, in documents: [DecodedDocument]) -> [Diagnostic] {
    let themes = Set(municipality.themesWithoutTaskOrActivity.map(\.index))
    return documents.filter { $0.layout.kind == .theme && themes.contains($0.index) }
        .map(Diagnostic.themeWithoutTask)
}
