internal import VillageModel

/// The keys of an initiative. What they require of one another stands in `InitiativeDecoder`.
enum InitiativeFields {
    static let title = Field("titel", "title", .text, .required)
    static let summary = Field("samenvatting", "summary", .text(maximum: 300), .required)
    static let places = Field("kernen", "places", .list(.place), .when("buiten de map van een kern: twee of meer"))
    static let status = FieldWithDefault<InitiativeStatus>("status", "status", default: .idea)
    static let kind = FieldWithDefault<InitiativeKind>("soort", "kind", default: .project)
    static let themes = Field("themas", "themes", .list(.theme), .when("vanaf status verkenning"))
    static let owner = Field<Ownership>("eigenaar", "owner_type", .choice, .when("vanaf status gepland"))
    static let feasibility = FieldWithDefault<Feasibility>("haalbaarheid", "feasibility", default: .undecided)
    static let assessedBy = Field("beoordeeld_door", "assessed_by", .party, .when("bij “in onderzoek”"))
    static let assessedOn = Field("beoordeeld_op", "assessed_on", .fact)
    static let answerDue = Field("antwoord_voor", "answer_due", .planDate, .when("bij “in onderzoek”"))
    static let rationale = Field("toelichting", "rationale", .text, .when("bij “niet nu” en “niet haalbaar”"))
    static let conditions = Field("voorwaarden", "conditions", .list(condition), .when("bij “haalbaar mits”"))
    static let alternative = Field("alternatief", "alternative", .text, .when("bij “niet haalbaar”"))
    static let statusReason = Field(
        "status_reden", "status_reason", .text, .when("bij status gepauzeerd en gestopt"))
    static let reviewOn = Field(
        "opnieuw_bekijken_op", "review_on", .date, .when("bij status gepauzeerd en bij “niet nu”"))
    static let lead = Field("trekker", "lead", .party)
    static let parties = Field("partijen", "parties", .list(.party))
    static let bundles = Field("bundelt", "bundles", .list(.initiative))
    static let participation = Field<Participation>("participatievorm", "participation", .choice)
    static let involvedSince = Field("betrokken_sinds", "involved_since", .fact)
    static let rightToChallenge = FieldWithDefault("uitdaagrecht", "right_to_challenge", default: false)
    static let phases = Field("fasen", "phases", .list(phase))
    static let budget = Field("kosten", "budget", budgetType, .when("de raming bij “haalbaar”; 0 is zonder kosten"))
    static let contributions = Field("bijdragen", "contributions", .list(contribution))
    static let start = Field("start", "start", .planDate)
    static let targetDate = Field("streefdatum", "target_date", .planDate)
    static let completedOn = Field("gereed_op", "completed_on", .fact, .when("bij status gereed en in beheer"))
    static let agreements = Field(
        "afspraken", "agreements", AgreementFields.list,
        .when("bij status gepland, behalve voor een klus van de gemeenschap zelf"))
    static let milestones = Field("mijlpalen", "milestones", .list(milestone))
    static let support = Field("draagvlak", "support", .list(SupportFields.type))
    static let log = Field("logboek", "log", .list(LogFields.type))
    static let plainLanguage = Field("gewone_taal", "plain_language", .text)
    static let photos = Field("fotos", "photos", .list(PhotoFields.type))

    private static let own: [any FieldDescription] = [
        title, summary, places, status, kind, themes, owner, feasibility, assessedBy, assessedOn, answerDue, rationale,
        conditions, alternative, statusReason, reviewOn, lead, parties, bundles, participation, involvedSince,
        rightToChallenge, phases, budget, contributions, start, targetDate, completedOn, agreements, milestones,
        support, log, plainLanguage, photos,
    ]

    static let schema = Schema("initiatief", "initiative", CommonFields.with(own))

    /// Only in the short form, where the initiative stands in the front matter of its vision.
    enum ShortForm {
        static let id = Field("id", "id", .text)
        static let text = Field("tekst", "text", .text)
        static let schema = Schema("initiatief", "initiative", CommonFields.with([id, text] + own))
    }

    enum ConditionFields {
        static let what = Field("wat", "what", .text, .required)
        static let isMet = FieldWithDefault("voldaan", "met", default: false)
        static let schema = Schema("voorwaarde", "condition", [what, isMet])
    }

    /// A text alone is a condition that is not met yet.
    private static let condition = ValueType<Condition>.object(
        ConditionFields.schema,
        shorthand: ValueType.text.map { Condition(what: $0, isMet: ConditionFields.isMet.fallback) },
        { reader in
            let what = reader.required(ConditionFields.what)
            let isMet = reader.value(ConditionFields.isMet)
            return what.map { Condition(what: $0, isMet: isMet) }
        })

    enum PhaseFields {
        static let name = Field("naam", "name", .text, .required)
        static let from = Field("van", "from", .planDate)
        static let to = Field("tot", "to", .planDate)
        static let owner = Field<Ownership>("eigenaar", "owner_type", .choice, .required)
        static let schema = Schema("fase", "phase", [name, from, to, owner])
    }

    private static let phase = ValueType<Phase>.object(PhaseFields.schema) { reader in
        let name = reader.required(PhaseFields.name)
        let from = reader.value(PhaseFields.from)
        let to = reader.value(PhaseFields.to)
        let owner = reader.required(PhaseFields.owner)
        reader.checkOrder(from, to, at: PhaseFields.to)
        guard let name, let owner else { return nil }
        return Phase(name: name, from: from, to: to, owner: owner)
    }

    enum BudgetFields {
        static let estimate = Field("raming", "estimate", .euros)
        static let covered = Field("gedekt", "covered", .euros)
        static let spent = Field("besteed", "spent", .euros)
        static let schema = Schema("kostenoverzicht", "budget", [estimate, covered, spent])
    }

    /// An amount alone is the estimate.
    private static let budgetType = ValueType<Budget>.object(
        BudgetFields.schema,
        shorthand: ValueType.euros.map { Budget(estimate: $0, covered: nil, spent: nil) },
        { reader in
            Budget(
                estimate: reader.value(BudgetFields.estimate), covered: reader.value(BudgetFields.covered),
                spent: reader.value(BudgetFields.spent))
        })

    enum ContributionFields {
        static let party = Field("partij", "party", .party, .required)
        static let kind = Field<ContributionKind>("soort", "kind", .choice, .required)
        static let promised = Field("toegezegd", "promised", .quantity, .required)
        static let delivered = Field("geleverd", "delivered", .quantity)
        static let schema = Schema("bijdrage", "contribution", [party, kind, promised, delivered])
    }

    private static let contribution = ValueType<Contribution>.object(ContributionFields.schema) { reader in
        let party = reader.required(ContributionFields.party)
        let kind = reader.required(ContributionFields.kind)
        let promised = reader.required(ContributionFields.promised)
        let delivered = reader.value(ContributionFields.delivered)
        guard let party, let kind, let promised else { return nil }
        guard let promised = promised.quantity(of: kind, reader.decoding) else { return nil }
        return Contribution(
            party: party, kind: kind, promised: promised,
            delivered: delivered.flatMap { $0.quantity(of: kind, reader.decoding) })
    }

    enum MilestoneFields {
        static let what = Field("wat", "what", .text, .required)
        static let planned = Field("gepland", "planned", .planDate)
        static let reachedOn = Field("bereikt_op", "reached_on", .fact)
        static let schema = Schema("mijlpaal", "milestone", [what, planned, reachedOn])
    }

    private static let milestone = ValueType<Milestone>.object(MilestoneFields.schema) { reader in
        let what = reader.required(MilestoneFields.what)
        let planned = reader.value(MilestoneFields.planned)
        let reachedOn = reader.value(MilestoneFields.reachedOn)
        return what.map { Milestone(what: $0, planned: planned, reachedOn: reachedOn) }
    }
}
