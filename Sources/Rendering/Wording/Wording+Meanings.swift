internal import VillageModel

// What each word means, for the glossary.

extension Wording {
    func meaning(_ status: InitiativeStatus) -> String {
        switch status {
        case .idea:
            pick(nl: "Iemand heeft het genoemd.", fy: "Immen hat it neamd.", en: "Someone has mentioned it.")
        case .exploring:
            pick(
                nl: "We praten erover en zoeken uit wat kan.",
                fy: "Wy prate deroer en sykje út wat kin.",
                en: "We are talking about it and finding out what is possible.")
        case .planned:
            pick(
                nl: "Er zijn afspraken gemaakt en er is een datum.",
                fy: "Der binne ôfspraken makke en der is in datum.",
                en: "Agreements have been made and there is a date.")
        case .inProgress:
            pick(nl: "Het werk is begonnen.", fy: "It wurk is begûn.", en: "The work has started.")
        case .done:
            pick(nl: "Het resultaat is er.", fy: "It resultaat is der.", en: "The result is there.")
        case .maintained:
            pick(
                nl: "Het resultaat is er, en de gemeenschap houdt het in stand.",
                fy: "It resultaat is der, en de mienskip hâldt it yn stân.",
                en: "The result is there, and the community maintains it.")
        case .paused:
            pick(
                nl: "Het ligt stil, met een reden en een datum om opnieuw te kijken.",
                fy: "It leit stil, mei in reden en in datum om der op ’e nij nei te sjen.",
                en: "It has been put on hold, with a reason and a date to look again.")
        case .stopped:
            pick(
                nl: "Het gaat niet door. Een “nee, omdat …” van een dorp is een volwaardige uitkomst.",
                fy: "It giet net troch. In “nee, omdat …” fan in doarp is in folweardige útkomst.",
                en: "It will not happen. A village that says “no, because …” has reached a full result too.")
        }
    }

    func meaning(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided:
            pick(
                nl: "Er heeft nog niemand naar gekeken.",
                fy: "Der hat noch gjinien nei sjoen.",
                en: "Nobody has looked at it yet.")
        case .underReview:
            pick(
                nl: "Iemand zoekt het uit. Erbij staat wie, en wanneer het antwoord komt.",
                fy: "Immen siket it út. Derby stiet wa, en wannear’t it antwurd komt.",
                en: "Someone is finding out. It says who, and when the answer will come.")
        case .feasible:
            pick(
                nl: "Het kan, en de kosten zijn geraamd.",
                fy: "It kin, en de kosten binne rûsd.",
                en: "It can be done, and the costs have been estimated.")
        case .feasibleIf:
            pick(
                nl: "Het kan, als aan de voorwaarden is voldaan.",
                fy: "It kin, as oan de betingsten foldien is.",
                en: "It can be done if the conditions are met.")
        case .notNow:
            pick(
                nl: "Nu kan het niet. Erbij staat waarom, en wanneer we opnieuw kijken.",
                fy: "No kin it net. Derby stiet wêrom, en wannear’t wy op ’e nij sjogge.",
                en: "It cannot be done now. It says why, and when we will look again.")
        case .unfeasible:
            pick(
                nl: "Het kan niet. Erbij staat waarom, en wat er wel kan.",
                fy: "It kin net. Derby stiet wêrom, en wat al kin.",
                en: "It cannot be done. It says why, and what is possible instead.")
        }
    }

    func meaning(_ owner: Ownership) -> String {
        switch owner {
        case .community:
            pick(nl: "De gemeenschap is eigenaar.", fy: "De mienskip is eigener.", en: "The community owns it.")
        case .communitySupported:
            pick(
                nl: "De gemeenschap is eigenaar. De gemeente of een maatschappelijke partij levert een bijdrage.",
                fy: "De mienskip is eigener. De gemeente of in maatskiplike partij leveret in bydrage.",
                en: "The community owns it. The municipality or a civic organisation contributes.")
        case .institutionSupported:
            pick(
                nl: "De gemeente of een maatschappelijke partij is eigenaar. Bewoners leveren een bijdrage.",
                fy: "De gemeente of in maatskiplike partij is eigener. Bewenners leverje in bydrage.",
                en: "The municipality or a civic organisation owns it. Residents contribute.")
        case .institution:
            pick(
                nl: "De gemeente of een maatschappelijke partij is eigenaar.",
                fy: "De gemeente of in maatskiplike partij is eigener.",
                en: "The municipality or a civic organisation owns it.")
        }
    }

    func meaning(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled:
            pick(
                nl: "De afspraak staat; het werk moet nog gebeuren.",
                fy: "De ôfspraak stiet; it wurk moat noch barre.",
                en: "The agreement stands; the work is still to be done.")
        case .met:
            pick(
                nl: "Het is gedaan. Erbij staat wie dat bevestigt, of dat de uitvoerder het zelf zegt.",
                fy: "It is dien. Derby stiet wa’t dat befêstiget, of dat de útfierder it sels seit.",
                en: "It has been done. It says who confirms that, or that the executor says so.")
        case .partial:
            pick(nl: "Een deel is gedaan.", fy: "In part is dien.", en: "Part of it has been done.")
        case .notMet:
            pick(nl: "Het is niet gebeurd.", fy: "It is net bard.", en: "It has not been done.")
        case .dropped:
            pick(
                nl: "De afspraak geldt niet meer en telt nergens mee.",
                fy: "De ôfspraak jildt net mear en telt nearne mei.",
                en: "The agreement no longer holds and is not counted.")
        }
    }

    func meaning(_ role: AgreementRole) -> String {
        switch role {
        case .lead:
            pick(
                nl: "Houdt het plan op gang en is het eerste aanspreekpunt.",
                fy: "Hâldt it plan oan ’e gong en is it earste oansprekpunt.",
                en: "Keeps the plan going and is the first point of contact.")
        case .executor:
            pick(nl: "Doet het werk.", fy: "Docht it wurk.", en: "Does the work.")
        case .funder:
            pick(nl: "Betaalt mee.", fy: "Betellet mei.", en: "Helps to pay.")
        case .adviser:
            pick(nl: "Denkt mee en geeft raad.", fy: "Tinkt mei en jout rie.", en: "Thinks along and gives advice.")
        case .licensor:
            pick(nl: "Beslist over een vergunning.", fy: "Beslist oer in fergunning.", en: "Decides on a permit.")
        case .accountable:
            pick(
                nl: "Zorgt dat het gebeurt en legt er verantwoording over af.",
                fy: "Soarget dat it bart en leit der ferantwurding oer ôf.",
                en: "Sees to it that it happens and answers for it.")
        }
    }

    func meaning(_ kind: DeviationKind) -> String {
        switch kind {
        case .delayed:
            pick(
                nl: "De afspraak blijft, de datum is later.",
                fy: "De ôfspraak bliuwt, de datum is letter.",
                en: "The agreement stays, the date is later.")
        case .changed:
            pick(
                nl: "Er gebeurt iets anders dan eerst was afgesproken.",
                fy: "Der bart wat oars as earst ôfsprutsen wie.",
                en: "Something else happens than was agreed at first.")
        case .dropped:
            pick(
                nl: "De afspraak geldt niet meer.",
                fy: "De ôfspraak jildt net mear.",
                en: "The agreement no longer holds.")
        }
    }

    func meaning(_ status: VisionStatus) -> String {
        switch status {
        case .drafting:
            pick(
                nl: "Bewoners praten en schrijven nog.",
                fy: "Bewenners prate en skriuwe noch.",
                en: "Residents are still talking and writing.")
        case .draft:
            pick(
                nl: "Er is een tekst. Bewoners kunnen er nog op reageren.",
                fy: "Der is in tekst. Bewenners kinne der noch op reagearje.",
                en: "There is a text. Residents can still respond to it.")
        case .adopted:
            pick(
                nl: "De bewoners hebben gezegd: dit is onze visie.",
                fy: "De bewenners hawwe sein: dit is ús fyzje.",
                en: "The residents have said: this is our vision.")
        case .presented:
            pick(
                nl: "De bewoners hebben de visie aan de gemeenteraad gegeven.",
                fy: "De bewenners hawwe de fyzje oan de gemeenterie jûn.",
                en: "The residents have handed the vision to the municipal council.")
        case .active:
            pick(
                nl: "Er wordt aan de plannen uit de visie gewerkt.",
                fy: "Der wurdt wurke oan de plannen út de fyzje.",
                en: "People are working on the plans of the vision.")
        case .review:
            pick(
                nl: "Bewoners kijken opnieuw wat nog klopt en wat anders moet.",
                fy: "Bewenners sjogge op ’e nij wat noch kloppet en wat oars moat.",
                en: "Residents are looking again at what still holds and what must change.")
        case .superseded:
            pick(
                nl: "Er is een nieuwe visie. De oude blijft te lezen.",
                fy: "Der is in nije fyzje. De âlde bliuwt te lêzen.",
                en: "There is a new vision. The old one can still be read.")
        }
    }

    func meaning(_ standing: Standing) -> String {
        switch standing {
        case .none:
            pick(
                nl: "De gemeente heeft er nog niets mee gedaan.",
                fy: "De gemeente hat der noch neat mei dien.",
                en: "The municipality has not done anything with it yet.")
        case .received:
            pick(
                nl: "De gemeente heeft de visie gekregen.",
                fy: "De gemeente hat de fyzje krigen.",
                en: "The municipality has received the vision.")
        case .basisForTalks:
            pick(
                nl: "De gemeente en de bewoners praten verder op basis van de visie.",
                fy: "De gemeente en de bewenners prate fierder op basis fan de fyzje.",
                en: "The municipality and the residents continue to talk on the basis of the vision.")
        case .adoptedByCouncil:
            pick(
                nl: "De gemeenteraad heeft de visie overgenomen.",
                fy: "De gemeenterie hat de fyzje oernommen.",
                en: "The municipal council has adopted the vision.")
        }
    }

    func meaning(_ participation: Participation) -> String {
        switch participation {
        case .policy:
            pick(
                nl: "De gemeente maakt een plan en bewoners praten mee. Zij worden gehoord.",
                fy: "De gemeente makket in plan en bewenners prate mei. Sy wurde heard.",
                en: "The municipality makes a plan and residents have a say. They are heard.")
        case .government:
            pick(
                nl: "Bewoners maken het plan en de gemeente doet mee. De bewoners houden de leiding.",
                fy: "Bewenners meitsje it plan en de gemeente docht mei. De bewenners hâlde de lieding.",
                en: "Residents make the plan and the municipality joins in. The residents stay in the lead.")
        case .none:
            pick(
                nl: "Hier doet niemand mee met een ander.",
                fy: "Hjir docht gjinien mei mei in oar.",
                en: "Nobody joins in with anybody here.")
        }
    }

    func meaning(_ kind: InitiativeKind) -> String {
        switch kind {
        case .project:
            pick(
                nl: "Een plan met een begin en een eind.",
                fy: "In plan mei in begjin en in ein.",
                en: "A plan with a beginning and an end.")
        case .task:
            pick(
                nl: "Iets kleins dat in korte tijd klaar is.",
                fy: "Wat lyts dat yn koarte tiid klear is.",
                en: "Something small that is done in a short time.")
        case .idea:
            pick(
                nl: "Een gedachte die nog vorm moet krijgen.",
                fy: "In gedachte dy’t noch foarm krije moat.",
                en: "A thought that has yet to take shape.")
        case .activity:
            pick(
                nl: "Iets om samen te doen, één keer of vaker.",
                fy: "Wat om mei-inoar te dwaan, ien kear of faker.",
                en: "Something to do together, once or more often.")
        }
    }
}
