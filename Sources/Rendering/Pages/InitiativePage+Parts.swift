internal import Markup
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
            .record("status", StatusMark.fields, at: \.status),
            .flag("geweest") { $0.isPast },
            .flag("nu") { $0.isCurrent },
            .optionalText("datum") { $0.date },
        ])
}

/// Why and by whom it was judged feasible or not.
struct AssessmentView: Sendable {
    /// "Beoordeeld door", or while it is looked into "Wordt onderzocht door".
    let byLabel: String
    let by: LinkView?
    let on: String?
    /// When the answer comes, or should have come.
    let answer: String?
    /// When it is looked at again.
    let review: String?
    let rationale: [String]
    let conditions: [ConditionView]
    let alternative: [String]
    /// Whether nothing is known but that there is no verdict.
    let isEmpty: Bool

    static let fields = RecordType<AssessmentView>(
        "beoordeling",
        [
            .text("door_kop", at: \.byLabel),
            .optional("door", LinkView.fields, at: \.by),
            .optionalText("op") { $0.on },
            .optionalText("antwoord") { $0.answer },
            .optionalText("opnieuw_bekijken") { $0.review },
            .flag("leeg") { $0.isEmpty },
            .flag("heeft_toelichting") { !$0.rationale.isEmpty },
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
                .text("wat", at: \.what),
                .flag("voldaan") { $0.isMet },
            ])
    }
}

/// A role in an initiative, and who has it.
struct RoleView: Sendable {
    /// "Wie voert het uit?"
    let question: String
    /// What the role means; nil for those that take part without one.
    let explanation: SitePath?
    /// Empty where it is not settled.
    let parties: [LinkView]

    static let fields = RecordType<RoleView>(
        "rol",
        [
            .text("vraag", at: \.question),
            .optionalAddress("uitleg") { $0.explanation },
            .list("partijen", LinkView.fields) { $0.parties },
            .flag("bekend") { !$0.parties.isEmpty },
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
            .text("naam", at: \.name),
            .optionalText("wanneer") { $0.span },
            .record("eigenaar", OwnershipMark.fields, at: \.owner),
        ])
}

/// What a party promised to an initiative, and delivered.
struct ContributionView: Sendable {
    /// To the other one of the two.
    let link: LinkView
    let kind: String
    let promised: String
    let delivered: String?

    static let fields = RecordType<ContributionView>(
        "bijdrage",
        [
            .record("bij", LinkView.fields, at: \.link),
            .text("soort", at: \.kind),
            .text("toegezegd", at: \.promised),
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
            .text("wat", at: \.what),
            .optionalText("gepland") { $0.planned },
            .optionalText("bereikt") { $0.reached },
        ])
}

extension Edition {
    /// The steps from idea to maintained. A stopped initiative ends where its log left it; a paused one waits there.
    func lifeSteps(_ initiative: Initiative) -> [LifeStep] {
        let changes = initiative.log.compactMap { entry in entry.change.map { (entry.date, $0) } }
            .sorted { $0.0 < $1.0 }
        var path: [InitiativeStatus] = [.idea, .exploring, .planned, .inProgress, .done, .maintained]
        if !path.contains(initiative.status) {
            let furthest = path.lastIndex { status in changes.contains { $0.1.to == status || $0.1.from == status } }
            path.insert(initiative.status, at: (furthest ?? 0) + 1)
        }
        let position = path.firstIndex(of: initiative.status) ?? 0
        if initiative.status == .stopped { path.removeSubrange((position + 1)...) }
        return path.enumerated().map { index, status in
            let reachedOn = status == .done ? initiative.completedOn : changes.last { $0.1.to == status }?.0
            return LifeStep(
                status: mark(status), isPast: index < position, isCurrent: index == position,
                date: index <= position ? reachedOn.map(wording.month) : nil)
        }
    }

    func view(_ initiative: Initiative) -> AssessmentView {
        let verdict = initiative.verdict
        let isUnderReview = verdict.feasibility == .underReview
        return AssessmentView(
            byLabel: wording.assessedBy(verdict.feasibility), by: verdict.assessedBy.map(link),
            on: isUnderReview ? nil : verdict.assessedOn.map(wording.date),
            answer: isUnderReview
                ? verdict.answerDue.map { wording.answer(due: $0, isPast: initiative.isAnswerOverdue(at: date)) } : nil,
            review: initiative.status == .paused || initiative.status == .stopped ? nil : review(initiative),
            rationale: verdict.rationale.map(paragraphs) ?? [],
            conditions: verdict.conditions.map {
                AssessmentView.ConditionView(what: curled($0.what), isMet: $0.isMet)
            },
            alternative: verdict.alternative.map(paragraphs) ?? [],
            isEmpty: verdict.feasibility == .undecided && verdict.assessedBy == nil && verdict.assessedOn == nil
                && initiative.reviewOn == nil && verdict.rationale == nil && verdict.conditions.isEmpty
                && verdict.alternative == nil)
    }

    /// When an initiative is looked at again, or should have been.
    func review(_ initiative: Initiative) -> String? {
        initiative.reviewOn.map { wording.review(on: $0, isPast: initiative.isReviewPassed(at: date)) }
    }

    /// Who does what, the lead first: "rol, eigenaarschap, verantwoording en uitvoering" (brochure). While work is ahead,
    /// the roles that an initiative can't do without stand there too when nobody has them yet.
    func roles(in initiative: Initiative) -> [RoleView] {
        // A handful of parties: looking them up in a list costs less than any hashing.
        var members: [(party: ID<Party>, role: AgreementRole)] = []
        func add(_ party: ID<Party>, _ role: AgreementRole) {
            if !members.contains(where: { $0 == (party, role) }) { members.append((party, role)) }
        }
        if let lead = initiative.lead { add(lead, .lead) }
        for agreement in initiative.agreements where agreement.isCounted {
            for member in agreement.parties { add(member.party, member.role) }
        }
        var others: [ID<Party>] = []
        for party in initiative.parties + initiative.contributions.map(\.party)
        where !others.contains(party) && !members.contains(where: { $0.party == party }) {
            others.append(party)
        }
        let isUnknown = members.isEmpty && others.isEmpty
        let needed: [AgreementRole] =
            switch initiative.status {
            case .planned, .inProgress: [.lead, .executor, .accountable]
            case .exploring, .paused: isUnknown ? [] : [.lead, .executor, .accountable]
            case .idea, .done, .maintained, .stopped: []
            }
        var views = AgreementRole.byRank.compactMap { role -> RoleView? in
            let parties = members.filter { $0.role == role }.map { link($0.party) }
            guard !parties.isEmpty || needed.contains(role) else { return nil }
            return RoleView(
                question: wording.question(role), explanation: glossary(GlossaryAnchor.of(role)),
                parties: parties.enumerated(wording))
        }
        if !others.isEmpty {
            views.append(
                RoleView(
                    question: wording.question(nil), explanation: nil, parties: others.map(link).enumerated(wording)))
        }
        return views
    }
}
