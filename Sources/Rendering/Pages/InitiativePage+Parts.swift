internal import PlainText
internal import Templating
internal import VillageModel

// The smaller values that only an initiative's page shows.

/// One step in the life of an initiative, from idea to maintained.
struct LifeStep: Sendable {
    let status: StatusMark
    /// Reached and left behind, or the present one, or still to come.
    let isPast: Bool
    let isCurrent: Bool
    /// When it was reached, as the log tells.
    let date: String?

    static let fields = RecordType<LifeStep>(
        "stap",
        [
            .record("status", StatusMark.fields) { $0.status },
            .flag("geweest") { $0.isPast },
            .flag("nu") { $0.isCurrent },
            .optionalText("datum") { $0.date },
        ])
}

/// Why and by whom it was judged feasible or not.
struct AssessmentView: Sendable {
    let heading: String
    let by: LinkView?
    let on: String?
    let answerDue: String?
    let rationale: [String]
    let conditions: [ConditionView]
    let alternative: [String]

    static let fields = RecordType<AssessmentView>(
        "beoordeling",
        [
            .text("kop") { $0.heading },
            .optional("door", LinkView.fields) { $0.by },
            .optionalText("op") { $0.on },
            .optionalText("antwoord_voor") { $0.answerDue },
            .texts("toelichting") { $0.rationale },
            .flag("heeft_voorwaarden") { !$0.conditions.isEmpty },
            .list("voorwaarden", ConditionView.fields) { $0.conditions },
            .flag("heeft_alternatief") { !$0.alternative.isEmpty },
            .texts("alternatief") { $0.alternative },
        ])

    /// What must be so first.
    struct ConditionView: Sendable {
        let what: String
        let isMet: Bool

        static let fields = RecordType<ConditionView>(
            "voorwaarde",
            [
                .text("wat") { $0.what },
                .flag("voldaan") { $0.isMet },
            ])
    }
}

/// A party and all that it does in one initiative.
struct RoleView: Sendable {
    let party: LinkView
    let roles: String

    static let fields = RecordType<RoleView>(
        "rol",
        [
            .record("partij", LinkView.fields) { $0.party },
            .text("rollen") { $0.roles },
        ])
}

/// A phase with an owner of its own.
struct PhaseView: Sendable {
    let name: String
    let span: String?
    let owner: OwnershipMark

    static let fields = RecordType<PhaseView>(
        "fase",
        [
            .text("naam") { $0.name },
            .optionalText("wanneer") { $0.span },
            .record("eigenaar", OwnershipMark.fields) { $0.owner },
        ])
}

/// What a party promised and delivered.
struct ContributionView: Sendable {
    let party: LinkView
    let kind: String
    let promised: String
    let delivered: String?

    static let fields = RecordType<ContributionView>(
        "bijdrage",
        [
            .record("partij", LinkView.fields) { $0.party },
            .text("soort") { $0.kind },
            .text("toegezegd") { $0.promised },
            .optionalText("geleverd") { $0.delivered },
        ])
}

/// A step that can be seen.
struct MilestoneView: Sendable {
    let what: String
    let planned: String?
    let reached: String?

    static let fields = RecordType<MilestoneView>(
        "mijlpaal",
        [
            .text("wat") { $0.what },
            .optionalText("gepland") { $0.planned },
            .optionalText("bereikt") { $0.reached },
        ])
}

extension Edition {
    /// The six steps from idea to maintained. A paused or stopped initiative stands where its log left it.
    func lifeSteps(_ initiative: Initiative) -> [LifeStep] {
        let path: [InitiativeStatus] = [.idea, .exploring, .planned, .inProgress, .done, .maintained]
        let changes = initiative.log.compactMap { entry in entry.change.map { (entry.date, $0) } }
            .sorted { $0.0 < $1.0 }
        let furthest = path.lastIndex { status in changes.contains { $0.1.to == status || $0.1.from == status } } ?? 0
        let position = path.firstIndex(of: initiative.status)
        return path.enumerated().map { index, status in
            let reachedOn =
                status == .done ? initiative.completedOn : changes.last { $0.1.to == status }?.0
            let isPast = index < (position ?? furthest + 1)
            return LifeStep(
                status: mark(status), isPast: isPast, isCurrent: index == position,
                date: isPast || index == position ? reachedOn.map(wording.month) : nil)
        }
    }

    func view(_ verdict: Verdict) -> AssessmentView {
        let heading =
            switch verdict.feasibility {
            case .undecided: "Nog geen oordeel over de haalbaarheid"
            case .underReview: "Of het kan, wordt onderzocht"
            case .feasible: "Het is haalbaar"
            case .feasibleIf: "Haalbaar, als aan de voorwaarden is voldaan"
            case .notNow: "Nu kan het niet"
            case .unfeasible: "Het is niet haalbaar"
            }
        return AssessmentView(
            heading: heading, by: verdict.assessedBy.map(link), on: verdict.assessedOn.map(wording.date),
            answerDue: verdict.feasibility == .underReview ? verdict.answerDue.map(wording.deadline) : nil,
            rationale: verdict.rationale.map(paragraphs) ?? [],
            conditions: verdict.conditions.map {
                AssessmentView.ConditionView(what: curled($0.what), isMet: $0.isMet)
            },
            alternative: verdict.alternative.map(paragraphs) ?? [])
    }

    /// Each party with everything it does, the lead first: rol, eigenaarschap, verantwoording en uitvoering (brochure).
    func roles(in initiative: Initiative) -> [RoleView] {
        var order: [ID<Party>] = []
        var roles: [ID<Party>: [String]] = [:]
        func add(_ party: ID<Party>, _ role: String?) {
            if roles[party] == nil { order.append(party) }
            var known = roles[party] ?? []
            if let role, !known.contains(role) { known.append(role) }
            roles[party] = known
        }
        if let lead = initiative.lead { add(lead, "trekker") }
        for agreement in initiative.agreements where agreement.isCounted {
            for party in agreement.parties { add(party.party, wording.label(party.role)) }
        }
        for party in initiative.parties { add(party, nil) }
        return order.map { party in
            let named = roles[party] ?? []
            return RoleView(party: link(party), roles: named.isEmpty ? "doet mee" : wording.enumeration(named))
        }
    }
}
