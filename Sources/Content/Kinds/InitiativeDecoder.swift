internal import Diagnostics
internal import FrontMatter
internal import VillageModel

/// Reads an initiative and checks what its fields require of one another (content-model.md, "Vocabularies").
enum InitiativeDecoder {
    private typealias Fields = InitiativeFields

    /// - Parameter place: the village that the initiative stands under; nil for one of several villages.
    /// - Returns: nil when a required field is missing or wrong; the diagnostics are then in the reader's decoding.
    static func decode(_ reader: FieldReader, origin: Origin, place: ID<Place>?) -> Initiative? {
        let title = reader.required(Fields.title)
        let summary = reader.required(Fields.summary)
        let places = reader.places(Fields.places, below: place)
        let writtenStatus = reader.value(Fields.status)
        // A status that can't be read has its own error: it demands nothing more.
        let status = writtenStatus ?? .idea
        let kind = reader.value(Fields.kind) ?? .project
        let owner = reader.value(Fields.owner)
        let agreements = reader.list(Fields.agreements)
        let log = reader.list(Fields.log)
        let verdict = decodeVerdict(reader, status: status)
        checkStatus(reader, status: status, kind: kind, owner: owner, log: log)

        let initiative = Initiative(
            origin: origin, title: title ?? "", summary: summary ?? "", places: places, status: status, kind: kind,
            themes: reader.list(Fields.themes), owner: owner, verdict: verdict,
            statusReason: reader.value(Fields.statusReason), reviewOn: reader.value(Fields.reviewOn),
            lead: reader.value(Fields.lead), parties: reader.list(Fields.parties),
            bundles: reader.list(Fields.bundles), participation: reader.value(Fields.participation),
            involvedSince: reader.value(Fields.involvedSince),
            usesRightToChallenge: reader.value(Fields.rightToChallenge) ?? false, phases: reader.list(Fields.phases),
            budget: reader.value(Fields.budget), contributions: reader.list(Fields.contributions),
            start: reader.value(Fields.start), targetDate: reader.value(Fields.targetDate),
            completedOn: reader.value(Fields.completedOn), agreements: agreements,
            milestones: reader.list(Fields.milestones), support: reader.list(Fields.support), log: log,
            plainLanguage: reader.value(Fields.plainLanguage), photos: reader.list(Fields.photos),
            extra: reader.value(CommonFields.extra) ?? [])
        return title == nil || summary == nil ? nil : initiative
    }

    private static func decodeVerdict(_ reader: FieldReader, status: InitiativeStatus) -> Verdict {
        let feasibility = reader.value(Fields.feasibility) ?? .undecided
        switch feasibility {
        case .underReview:
            reader.demand(Fields.assessedBy, because: .reviewNeedsAssessor, at: Fields.feasibility)
            reader.demand(Fields.answerDue, because: .reviewNeedsAnswerDate, at: Fields.feasibility)
        case .feasible:
            if reader.isWritten(Fields.budget) {
                if let budget = reader.value(Fields.budget), budget.estimate == nil {
                    reader.decoding.report(
                        .missingEstimate(reader.decoding.file, reader.range(of: Fields.budget)))
                }
            } else {
                reader.demand(Fields.budget, because: .feasibleNeedsEstimate, at: Fields.feasibility)
            }
        case .feasibleIf: reader.demand(Fields.conditions, because: .conditionalNeedsCondition, at: Fields.feasibility)
        case .notNow:
            reader.demand(Fields.rationale, because: .verdictNeedsReason(feasibility), at: Fields.feasibility)
            reader.demand(Fields.reviewOn, because: .notNowNeedsDate, at: Fields.feasibility)
        case .unfeasible:
            reader.demand(Fields.rationale, because: .verdictNeedsReason(feasibility), at: Fields.feasibility)
            reader.demand(Fields.alternative, because: .unfeasibleNeedsAlternative, at: Fields.feasibility)
            if status == .planned || status == .inProgress {
                reader.decoding.report(
                    .contradiction(
                        reader.decoding.file, reader.range(of: Fields.status), status: status,
                        feasibility: feasibility))
            }
        case .undecided: break
        }
        return Verdict(
            feasibility: feasibility, assessedBy: reader.value(Fields.assessedBy),
            assessedOn: reader.value(Fields.assessedOn), answerDue: reader.value(Fields.answerDue),
            rationale: reader.value(Fields.rationale), conditions: reader.list(Fields.conditions),
            alternative: reader.value(Fields.alternative))
    }

    private static func checkStatus(
        _ reader: FieldReader, status: InitiativeStatus, kind: InitiativeKind, owner: Ownership?, log: [LogEntry]
    ) {
        let reason = Message.statusRequires(status)
        if status.requiresThemes { reader.demand(Fields.themes, because: reason, at: Fields.status) }
        if status.requiresOwner { reader.demand(Fields.owner, because: reason, at: Fields.status) }
        switch status {
        case .planned where !(kind == .task && owner == .community):
            reader.demand(Fields.agreements, because: reason, at: Fields.status)
        case .done, .maintained: reader.demand(Fields.completedOn, because: reason, at: Fields.status)
        case .paused:
            reader.demand(Fields.statusReason, because: reason, at: Fields.status)
            // "Niet nu" demands the same date; one mistake gives one message.
            if reader.value(Fields.feasibility) != .notNow {
                reader.demand(Fields.reviewOn, because: reason, at: Fields.status)
            }
        case .stopped: reader.demand(Fields.statusReason, because: reason, at: Fields.status)
        case .idea, .exploring, .planned, .inProgress: break
        }
        if let last = log.filter({ $0.change != nil }).max(by: { $0.date < $1.date })?.change, last.to != status {
            reader.decoding.report(
                .statusMismatch(
                    reader.decoding.file, reader.range(of: Fields.status), status: status, logged: last.to))
        }
    }
}

extension FieldReader {
    /// The villages of a vision or an initiative: given by the folder, or two or more by name.
    func places(_ field: Field<[ID<Place>]>, below place: ID<Place>?) -> [ID<Place>] {
        if let place {
            forbid(field, because: .placeIsGivenByFolder)
            return [place]
        }
        let reportedBefore = decoding.diagnostics.count
        guard let places = required(field) else { return [] }
        if Set(places).count < 2, decoding.diagnostics.count == reportedBefore {
            decoding.report(.tooFewPlaces(decoding.file, range(of: field)))
        }
        return places
    }

    /// Whether a self-scan has its eight scores; reports it otherwise.
    func hasEight<Value>(_ field: Field<[Value]>, _ count: Int) -> Bool {
        guard let node = node(of: field), case .sequence(let nodes) = node.content, nodes.count == 8 else {
            decoding.report(.notEightScores(decoding.file, range(of: field), count: count))
            return false
        }
        return count == 8
    }
}
