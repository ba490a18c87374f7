internal import Diagnostics
internal import FrontMatter
internal import VillageModel

/// Reads an initiative and checks what its fields require of one another (content-model.md, "Vocabularies").
enum InitiativeDecoder {
    private typealias Fields = InitiativeFields

    /// - Parameter place: the village that the initiative stands under; nil for one of several villages.
    /// - Returns: nil when a required field is missing or wrong; the diagnostics are then in the reader's decoding.
    static func decode(_ reader: FieldReader, origin: Origin, place: ID<Place>?) -> Initiative? {
        // In the short form; their values were taken before, here only their form is checked.
        _ = reader.value(Fields.ShortForm.id)
        _ = reader.value(Fields.ShortForm.text)
        let title = reader.required(Fields.title)
        let summary = reader.required(Fields.summary)
        let places = reader.places(Fields.places, below: place)
        let (status, isStatusClear) = reader.read(Fields.status)
        let kind = reader.read(Fields.kind)
        let owner = reader.read(Fields.owner)
        let agreements = reader.list(Fields.agreements)
        let log = reader.read(Fields.log)
        let budget = reader.read(Fields.budget)
        let verdict = decodeVerdict(reader, status: status, budget: budget)
        if isStatusClear {
            demandFields(reader, of: status, kind: kind, owner: owner, feasibility: verdict.feasibility)
            if log.isClear { compare(reader, status, with: log.value ?? []) }
        }
        let start = reader.value(Fields.start)
        let targetDate = reader.value(Fields.targetDate)
        let completedOn = reader.value(Fields.completedOn)
        reader.checkOrder(start, targetDate, at: Fields.targetDate)
        reader.checkOrder(start, completedOn.map(PlanDate.init(day:)), at: Fields.completedOn)

        let initiative = Initiative(
            origin: origin, title: title ?? "", summary: summary ?? "", places: places, status: status,
            kind: kind.value, themes: reader.list(Fields.themes), owner: owner.value, verdict: verdict,
            statusReason: reader.value(Fields.statusReason), reviewOn: reader.value(Fields.reviewOn),
            lead: reader.value(Fields.lead), parties: reader.list(Fields.parties),
            bundles: reader.list(Fields.bundles), participation: reader.value(Fields.participation),
            involvedSince: reader.value(Fields.involvedSince),
            usesRightToChallenge: reader.value(Fields.rightToChallenge), phases: reader.list(Fields.phases),
            budget: budget.value, contributions: reader.list(Fields.contributions),
            start: start, targetDate: targetDate, completedOn: completedOn, agreements: agreements,
            milestones: reader.list(Fields.milestones), support: reader.list(Fields.support),
            log: log.value ?? [],
            plainLanguage: reader.value(Fields.plainLanguage), photos: reader.list(Fields.photos),
            extra: reader.value(CommonFields.extra) ?? [])
        return title == nil || summary == nil ? nil : initiative
    }

    /// A field's value, and whether it is clear; see `FieldReader.read`.
    private typealias Read<Value> = (value: Value, isClear: Bool)

    private static func decodeVerdict(
        _ reader: FieldReader, status: InitiativeStatus, budget: Read<Budget?>
    ) -> Verdict {
        let feasibility = reader.value(Fields.feasibility)
        switch feasibility {
        case .underReview:
            reader.demand(Fields.assessedBy, because: .reviewNeedsAssessor, at: Fields.feasibility)
            reader.demand(Fields.answerDue, because: .reviewNeedsAnswerDate, at: Fields.feasibility)
        case .feasible:
            reader.demand(Fields.budget, because: .feasibleNeedsEstimate, at: Fields.feasibility)
            if budget.isClear, let value = budget.value, value.estimate == nil {
                reader.decoding.report(.missingEstimate(reader.decoding.file, reader.range(of: Fields.budget)))
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

    private static func demandFields(
        _ reader: FieldReader, of status: InitiativeStatus, kind: Read<InitiativeKind>, owner: Read<Ownership?>,
        feasibility: Feasibility
    ) {
        let reason = Message.statusRequires(status)
        if status.requiresThemes { reader.demand(Fields.themes, because: reason, at: Fields.status) }
        if status.requiresOwner { reader.demand(Fields.owner, because: reason, at: Fields.status) }
        switch status {
        case .planned:
            let mayBeTask = kind.value == .task || !kind.isClear
            let mayBeOfCommunity = owner.value == .community || !owner.isClear
            if !(mayBeTask && mayBeOfCommunity) {
                reader.demand(Fields.agreements, because: reason, at: Fields.status)
            }
        case .done, .maintained: reader.demand(Fields.completedOn, because: reason, at: Fields.status)
        case .paused:
            reader.demand(Fields.statusReason, because: reason, at: Fields.status)
            // "Niet nu" demands the same date; one mistake gives one message.
            if feasibility != .notNow { reader.demand(Fields.reviewOn, because: reason, at: Fields.status) }
        case .stopped: reader.demand(Fields.statusReason, because: reason, at: Fields.status)
        case .idea, .exploring, .inProgress: break
        }
    }

    /// The last change of status in the log should have led to `status`; of two on one day the later in the list is last.
    private static func compare(_ reader: FieldReader, _ status: InitiativeStatus, with log: [LogEntry]) {
        let last = log.enumerated().filter { $0.element.change != nil }
            .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        if let change = last?.element.change, change.to != status {
            reader.decoding.report(
                .statusMismatch(
                    reader.decoding.file, reader.range(of: Fields.status), status: status, logged: change.to))
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
