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

    func meaning(_ role: AgreementRole) -> String {
        switch role {
        case .lead: "Houdt het plan op gang en is het eerste aanspreekpunt."
        case .executor: "Doet het werk."
        case .funder: "Betaalt mee."
        case .adviser: "Denkt mee en geeft raad."
        case .licensor: "Beslist over een vergunning."
        case .accountable: "Zorgt dat het gebeurt en legt er verantwoording over af."
        }
    }

    func meaning(_ kind: DeviationKind) -> String {
        switch kind {
        case .delayed: "De afspraak blijft, de datum is later."
        case .changed: "Er gebeurt iets anders dan eerst was afgesproken."
        case .dropped: "De afspraak geldt niet meer."
        }
    }

    func meaning(_ status: VisionStatus) -> String {
        switch status {
        case .drafting: "Bewoners praten en schrijven nog."
        case .draft: "Er is een tekst. Bewoners kunnen er nog op reageren."
        case .adopted: "De bewoners hebben gezegd: dit is onze visie."
        case .presented: "De bewoners hebben de visie aan de gemeenteraad gegeven."
        case .active: "Er wordt aan de plannen uit de visie gewerkt."
        case .review: "Bewoners kijken opnieuw wat nog klopt en wat anders moet."
        case .superseded: "Er is een nieuwe visie. De oude blijft te lezen."
        }
    }

    func meaning(_ standing: Standing) -> String {
        switch standing {
        case .none: "De gemeente heeft er nog niets mee gedaan."
        case .received: "De gemeente heeft de visie gekregen."
        case .basisForTalks: "De gemeente en de bewoners praten verder op basis van de visie."
        case .adoptedByCouncil: "De gemeenteraad heeft de visie overgenomen."
        }
    }

    func meaning(_ participation: Participation) -> String {
        switch participation {
        case .policy: "De gemeente maakt een plan en bewoners praten mee. Zij worden gehoord."
        case .government: "Bewoners maken het plan en de gemeente doet mee. De bewoners houden de leiding."
        case .none: "Hier doet niemand mee met een ander."
        }
    }

    func meaning(_ kind: InitiativeKind) -> String {
        switch kind {
        case .project: "Een plan met een begin en een eind."
        case .task: "Iets kleins dat in korte tijd klaar is."
        case .idea: "Een gedachte die nog vorm moet krijgen."
        case .activity: "Iets om samen te doen, één keer of vaker."
        }
    }
}
