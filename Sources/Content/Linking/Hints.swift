internal import Concurrency
package import Diagnostics
internal import FrontMatter
package import VillageModel

/// What an author may want to add, as far as follows from the model at a date (content-model.md, "Derived").
///
/// Only content without errors is looked at: what can't be read yet says nothing of what is missing. What is late or
/// silent is no matter of the text and stands in the work list instead.
/// - Parameter jobs: how many threads may work on it.
/// - Returns: hints; a warning where participation is claimed without evidence. Each at the key that it is about, in no
///   particular order.
package func hints(
    on municipality: Municipality, in catalogue: Catalogue, at date: CalendarDate, jobs: Int = 1
) -> [Diagnostic] {
    concurrentMap(catalogue.documents, jobs: jobs) { document -> [Diagnostic] in
        switch document.layout.kind {
        case .initiative: hints(on: municipality[ID(document.index)], of: municipality, in: document, at: date)
        case .municipality: municipality.ambitionsWithoutAgreement.map { .ambitionWithoutAgreement(document, $0) }
        case .theme, .place, .vision, .party, .story, .track, .page: []
        }
    }.flatMap { $0 } + themesWithoutTask(municipality, in: catalogue)
}

private func hints(
    on initiative: Initiative, of municipality: Municipality, in document: CataloguedDocument, at date: CalendarDate
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

private func themesWithoutTask(_ municipality: Municipality, in catalogue: Catalogue) -> [Diagnostic] {
    let themes = Set(municipality.themesWithoutTaskOrActivity.map(\.index))
    return catalogue.documents.filter { $0.layout.kind == .theme && themes.contains($0.index) }
        .map(Diagnostic.themeWithoutTask)
}

extension CataloguedDocument {
    /// The place of the key of `field`, in whichever language it was written; of the fields as a whole when it was not.
    func keyRange(of field: some FieldDescription) -> SourceRange { fields.entry(of: field)?.keyRange ?? range }

    /// The same for a key of one item of a list.
    func keyRange(of field: some FieldDescription, inItem index: Int, of list: some FieldDescription) -> SourceRange {
        let items = fields.entry(of: list)?.value.items ?? []
        let item = items.indices.contains(index) ? items[index] : nil
        return item?.mapping?.entry(of: field)?.keyRange ?? item?.range ?? keyRange(of: list)
    }
}

extension [YAMLEntry] {
    /// The first entry that is written as `field`, in one of its two spellings.
    fileprivate func entry(of field: some FieldDescription) -> YAMLEntry? {
        let names = [foldedKey(field.name.dutch), foldedKey(field.name.english)]
        return first { names.contains(foldedKey($0.key)) }
    }
}
