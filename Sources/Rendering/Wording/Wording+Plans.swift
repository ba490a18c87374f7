internal import VillageModel

// What the closed values of initiatives and agreements are called on a page.

extension Wording {
    func label(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea: pick(nl: "idee", fy: "idee", en: "idea")
        case .exploring: pick(nl: "verkenning", fy: "ferkenning", en: "exploration")
        case .planned: pick(nl: "gepland", fy: "pland", en: "planned")
        case .inProgress: pick(nl: "in uitvoering", fy: "yn útfiering", en: "in progress")
        case .done: pick(nl: "gereed", fy: "klear", en: "done")
        case .maintained: pick(nl: "in beheer", fy: "yn behear", en: "maintained")
        case .paused: pick(nl: "gepauzeerd", fy: "stillein", en: "paused")
        case .stopped: pick(nl: "gestopt", fy: "stoppe", en: "stopped")
        }
    }

    /// The status with soft hyphens where a narrow column may break it.
    func columnHead(_ status: InitiativeStatus) -> String {
        switch status {
        case .exploring: pick(nl: "verken\u{AD}ning", fy: "ferken\u{AD}ning", en: "explor\u{AD}ation")
        case .inProgress: pick(nl: "in uit\u{AD}voering", fy: "yn út\u{AD}fiering", en: "in pro\u{AD}gress")
        case .maintained: pick(nl: "in beheer", fy: "yn behear", en: "main\u{AD}tained")
        case .paused: pick(nl: "gepau\u{AD}zeerd", fy: "stillein", en: "paused")
        case .idea, .planned, .done, .stopped: label(status)
        }
    }

    func label(_ kind: InitiativeKind) -> String {
        switch kind {
        case .project: pick(nl: "project", fy: "projekt", en: "project")
        case .task: pick(nl: "klus", fy: "putsje", en: "task")
        case .idea: pick(nl: "idee", fy: "idee", en: "idea")
        case .activity: pick(nl: "activiteit", fy: "aktiviteit", en: "activity")
        }
    }

    func label(_ kind: LogKind) -> String {
        switch kind {
        case .progress: pick(nl: "voortgang", fy: "foarútgong", en: "progress")
        case .decision: pick(nl: "besluit", fy: "beslút", en: "decision")
        case .meeting: pick(nl: "bijeenkomst", fy: "gearkomste", en: "meeting")
        case .milestone: pick(nl: "mijlpaal", fy: "mylpeal", en: "milestone")
        case .deviation: pick(nl: "afwijking", fy: "ôfwiking", en: "deviation")
        case .lesson: pick(nl: "geleerd", fy: "leard", en: "lesson learned")
        case .noNews: pick(nl: "geen nieuws", fy: "gjin nijs", en: "no news")
        case .question: pick(nl: "vraag", fy: "fraach", en: "question")
        case .answer: pick(nl: "antwoord", fy: "antwurd", en: "answer")
        }
    }

    func label(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: pick(nl: "nog geen oordeel", fy: "noch gjin oardiel", en: "no verdict yet")
        case .underReview: pick(nl: "in onderzoek", fy: "yn ûndersyk", en: "under review")
        case .feasible: pick(nl: "haalbaar", fy: "helber", en: "feasible")
        case .feasibleIf: pick(nl: "haalbaar, mits", fy: "helber, mits", en: "feasible, if")
        case .notNow: pick(nl: "niet nu", fy: "no net", en: "not now")
        case .unfeasible: pick(nl: "niet haalbaar", fy: "net helber", en: "not feasible")
        }
    }

    /// The type in the fewest words that keep both sides visible.
    func label(_ owner: Ownership) -> String {
        switch owner {
        case .community: pick(nl: "gemeenschap is eigenaar", fy: "mienskip is eigener", en: "owned by the community")
        case .communitySupported:
            pick(
                nl: "gemeenschap is eigenaar, gemeente of organisatie draagt bij",
                fy: "mienskip is eigener, gemeente of organisaasje draacht by",
                en: "owned by the community, with a contribution from the municipality or an organisation")
        case .institutionSupported:
            pick(
                nl: "gemeente of organisatie is eigenaar, bewoners dragen bij",
                fy: "gemeente of organisaasje is eigener, bewenners drage by",
                en: "owned by the municipality or an organisation, with a contribution from residents")
        case .institution:
            pick(
                nl: "gemeente of organisatie is eigenaar", fy: "gemeente of organisaasje is eigener",
                en: "owned by the municipality or an organisation")
        }
    }

    /// The type for dense lists: who owns it, and whether the other side contributes.
    func shortLabel(_ owner: Ownership) -> String {
        switch owner {
        case .community: pick(nl: "van bewoners", fy: "fan bewenners", en: "of residents")
        case .communitySupported:
            pick(nl: "van bewoners, met bijdrage", fy: "fan bewenners, mei bydrage", en: "of residents, with support")
        case .institutionSupported:
            pick(nl: "met bijdrage van bewoners", fy: "mei bydrage fan bewenners", en: "with help from residents")
        case .institution:
            pick(nl: "van gemeente of partij", fy: "fan gemeente of partij", en: "of municipality or party")
        }
    }

    func label(_ role: AgreementRole) -> String {
        switch role {
        case .lead: pick(nl: "trekker", fy: "lûker", en: "lead")
        case .executor: pick(nl: "uitvoerder", fy: "útfierder", en: "executor")
        case .funder: pick(nl: "financier", fy: "finansier", en: "funder")
        case .adviser: pick(nl: "adviseur", fy: "adviseur", en: "adviser")
        case .licensor: pick(nl: "vergunningverlener", fy: "fergunningferliener", en: "licensor")
        case .accountable: pick(nl: "verantwoordelijke", fy: "ferantwurdlike", en: "accountable party")
        }
    }

    func label(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled: pick(nl: "open", fy: "iepen", en: "open")
        case .met: pick(nl: "nagekomen", fy: "neikommen", en: "kept")
        case .partial: pick(nl: "deels nagekomen", fy: "foar in part neikommen", en: "partly kept")
        case .notMet: pick(nl: "niet nagekomen", fy: "net neikommen", en: "not kept")
        case .dropped: pick(nl: "vervallen", fy: "ferfallen", en: "dropped")
        }
    }

    func label(_ kind: DocumentKind) -> String {
        switch kind {
        case .letter: pick(nl: "brief", fy: "brief", en: "letter")
        case .decision: pick(nl: "beschikking", fy: "beskikking", en: "decision")
        case .covenant: pick(nl: "convenant", fy: "konvenant", en: "covenant")
        case .villageDeal: pick(nl: "dorpendeal", fy: "doarpedeal", en: "village deal")
        case .minutes: pick(nl: "notulen", fy: "notulen", en: "minutes")
        }
    }

    func label(_ kind: ContributionKind) -> String {
        switch kind {
        case .money: pick(nl: "geld", fy: "jild", en: "money")
        case .hours: pick(nl: "uren", fy: "oeren", en: "hours")
        case .material: pick(nl: "materiaal", fy: "materiaal", en: "material")
        case .venue: pick(nl: "locatie", fy: "lokaasje", en: "venue")
        case .knowledge: pick(nl: "kennis", fy: "kennis", en: "knowledge")
        case .permit: pick(nl: "vergunning", fy: "fergunning", en: "permit")
        }
    }
}
