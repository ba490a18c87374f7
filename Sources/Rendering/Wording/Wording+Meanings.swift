internal import VillageModel

// What each word means, for the glossary.

extension Wording {
    func meaning(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea: "Iemand heeft het genoemd."
        case .exploring: "We praten erover en zoeken uit wat kan."
        case .planned: "Er zijn afspraken gemaakt en er is een datum."
        case .inProgress: "Het werk is begonnen."
        case .done: "Het resultaat is er."
        case .maintained: "Het resultaat is er, en de gemeenschap houdt het in stand."
        case .paused: "Het ligt stil, met een reden en een datum om opnieuw te kijken."
        case .stopped: "Het gaat niet door. Een “nee, omdat …” van een dorp is een volwaardige uitkomst."
        }
    }

    func meaning(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: "Er heeft nog niemand naar gekeken."
        case .underReview: "Iemand zoekt het uit. Erbij staat wie, en wanneer het antwoord komt."
        case .feasible: "Het kan, en de kosten zijn geraamd."
        case .feasibleIf: "Het kan, als aan de voorwaarden is voldaan."
        case .notNow: "Nu kan het niet. Erbij staat waarom, en wanneer we opnieuw kijken."
        case .unfeasible: "Het kan niet. Erbij staat waarom, en wat er wel kan."
        }
    }

    func meaning(_ owner: Ownership) -> String {
        switch owner {
        case .community: "De gemeenschap is eigenaar."
        case .communitySupported:
            "De gemeenschap is eigenaar. De gemeente of een maatschappelijke partij levert een bijdrage."
        case .institutionSupported:
            "De gemeente of een maatschappelijke partij is eigenaar. Bewoners leveren een bijdrage."
        case .institution: "De gemeente of een maatschappelijke partij is eigenaar."
        }
    }

    func meaning(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled: "De afspraak staat; het werk moet nog gebeuren."
        case .met: "Het is gedaan. Erbij staat wie dat bevestigt, of dat de uitvoerder het zelf zegt."
        case .partial: "Een deel is gedaan."
        case .notMet: "Het is niet gebeurd."
        case .dropped: "De afspraak geldt niet meer en telt nergens mee."
        }
    }
}
