// What is said of an initiative in Dutch.

extension InitiativePhrase {
    var dutch: String {
        switch self {
        case .ofPlaces: "Initiatief van"
        case .life: "Levensloop van dit initiatief"
        case .seeAgreements: "Bekijk de afspraken"
        case .whyThisStatus: "Waarom dit {1} is"
        case .plainLanguage: "In gewone taal"
        case .notAgreed: "nog niet afgesproken"
        case .nobodyAssesses: "Hier staat nog niet wie bekijkt of dit kan, en wanneer."
        case .agreementOverdue: "afspraak voorbij de datum"
        case .markOverdue: "{1}: {2}, een afspraak is voorbij de datum"
        case .undecided: "Nog geen oordeel over de haalbaarheid"
        case .underReview: "Of het kan, wordt onderzocht"
        case .feasible: "Het is haalbaar"
        case .feasibleIf: "Haalbaar, als aan de voorwaarden is voldaan"
        case .notNow: "Nu kan het niet"
        case .unfeasible: "Het is niet haalbaar"
        case .assessedBy: "Beoordeeld door"
        case .assessing: "Wordt onderzocht door"
        case .answerDue: "Het antwoord komt {1}."
        case .answerOverdue: "Het antwoord zou er {1} zijn. Die datum is voorbij."
        case .reviewDue: "We bekijken het opnieuw op {1}."
        case .reviewOverdue: "We zouden het op {1} opnieuw bekijken. Die datum is voorbij."
        case .ago: "{1}, {2} geleden"
        case .whoLeads: "Wie trekt het?"
        case .whoExecutes: "Wie voert het uit?"
        case .whoIsAccountable: "Wie is verantwoordelijk?"
        case .whoLicenses: "Wie geeft een vergunning?"
        case .whoFunds: "Wie betaalt mee?"
        case .whoAdvises: "Wie adviseert?"
        case .whoElse: "Wie doet er nog meer mee?"
        case .takesOverTask: "bewoners nemen een taak van de overheid over"
        case .costsNothing: "kost niets"
        case .statusFromTo: "Status van “{1}” naar “{2}”."
        case .statusTo: "Status naar “{1}”."
        }
    }
}
