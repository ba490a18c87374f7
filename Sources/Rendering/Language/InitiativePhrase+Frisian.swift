// What is said of an initiative in Frisian.

extension InitiativePhrase {
    var frisian: String {
        switch self {
        case .ofPlaces: "Inisjatyf fan"
        case .life: "Libbensrin fan dit inisjatyf"
        case .seeAgreements: "Besjoch de ôfspraken"
        case .whyThisStatus: "Wêrom’t dit {1} is"
        case .plainLanguage: "Yn gewoane taal"
        case .notAgreed: "noch net ôfpraat"
        case .nobodyAssesses: "Hjir stiet noch net wa’t besjocht oft dit kin, en wannear."
        case .agreementOverdue: "ôfspraak oer de datum hinne"
        case .markOverdue: "{1}: {2}, in ôfspraak is oer de datum hinne"
        case .undecided: "Noch gjin oardiel oer de helberens"
        case .underReview: "Oft it kin, wurdt ûndersocht"
        case .feasible: "It is helber"
        case .feasibleIf: "Helber, as oan de betingsten foldien is"
        case .notNow: "No kin it net"
        case .unfeasible: "It is net helber"
        case .assessedBy: "Beoardiele troch"
        case .assessing: "Wurdt ûndersocht troch"
        case .answerDue: "It antwurd komt {1}."
        case .answerOverdue: "It antwurd soe der {1} wêze. Dy datum is foarby."
        case .reviewDue: "Wy besjogge it op ’e nij op {1}."
        case .reviewOverdue: "Wy soene it op {1} op ’e nij besjen. Dy datum is foarby."
        case .ago: "{1}, {2} lyn"
        case .whoLeads: "Wa is de trekker?"
        case .whoExecutes: "Wa fiert it út?"
        case .whoIsAccountable: "Wa is ferantwurdlik?"
        case .whoLicenses: "Wa jout in fergunning?"
        case .whoFunds: "Wa betellet mei?"
        case .whoAdvises: "Wa advisearret?"
        case .whoElse: "Wa docht der noch mear mei?"
        case .takesOverTask: "bewenners nimme in taak fan de oerheid oer"
        case .costsNothing: "kostet neat"
        case .statusFromTo: "Status fan “{1}” nei “{2}”."
        case .statusTo: "Status nei “{1}”."
        }
    }
}
