// The texts of the glossary page in Dutch.

extension GlossaryPhrase {
    var dutch: String {
        switch self {
        case .heading: "Begrippen en tekens"
        case .about: "Wat de woorden en tekens op deze site betekenen."
        case .threeQuestions:
            "De status zegt hoe ver een plan is, het oordeel of het kan, en het vierkant van wie het is."
        case .statuses: "Status: hoe ver is het plan?"
        case .statusesLead: "Hoe voller het rondje, hoe verder het plan."
        case .verdicts: "Oordeel: kan het?"
        case .verdictsLead: "Het oordeel staat los van de status. Wie oordeelt, staat er altijd bij."
        case .ownership: "Eigenaarschap: van wie is het?"
        case .ownershipLead: "Vier typen uit het model van de gemeente Peel en Maas. Geen type is beter dan een ander."
        case .ownershipType: "type {1}: {2}"
        case .agreements: "Afspraak: wie doet wat, en wanneer?"
        case .agreementsLead: "De datum die nu geldt telt. Is hij verzet, dan staat de oude erbij."
        case .overdue: "De datum is geweest en er is nog iets te doen."
        case .attention: "Wat aandacht vraagt"
        case .attentionLead:
            "Deze woorden volgen uit de datums. Ze zijn geen verwijt: soms is er gewoon nog geen nieuws."
        case .silent: "stil"
        case .silentMeaning:
            "Er is meer dan {1} dagen niets over het plan gemeld, terwijl het nog loopt. “Geen nieuws” "
                + "melden telt ook als nieuws."
        case .waiting: "Deze afspraak kan pas beginnen als iets anders klaar is. Erbij staat waarop het wachten is."
        case .answerLate: "antwoord voorbij de datum"
        case .answerLateMeaning:
            "Er is beloofd om te zeggen of het plan kan. Die datum is geweest en het antwoord is er nog "
                + "niet."
        case .review: "opnieuw bekijken"
        case .reviewMeaning: "Er is een datum afgesproken om het plan of de visie opnieuw te bekijken."
        case .unconfirmed: "Wie de afspraak uitvoert, zegt dat het gedaan is. Een ander heeft dat nog niet bevestigd."
        case .roles: "Rollen: wie doet wat in een afspraak?"
        case .rolesLead: "Een partij kan meer dan één rol hebben."
        case .deviations: "Als een afspraak verandert"
        case .deviationsLead: "Een afspraak mag veranderen. De reden en de eerste datum blijven staan."
        case .visionStatuses: "Visie: hoe ver is zij?"
        case .visionStatusesLead: "Een visie is nooit af. Na een tijd kijken bewoners er opnieuw naar."
        case .standings: "Wat de gemeente met de visie doet"
        case .standingsLead: "De visie blijft van de bewoners, wat de gemeente er ook mee doet."
        case .participations: "Meedoen: wie doet met wie mee?"
        case .participationsLead: "Meepraten met de gemeente is iets anders dan een gemeente die meedoet met bewoners."
        case .kinds: "Soorten initiatieven"
        case .kindsLead: "Groot of klein: alles telt mee."
        case .otherWords: "Andere woorden van dit visieplein"
        case .otherWordsLead: "Woorden die u op meer pagina’s tegenkomt."
        case .support: "draagvlak"
        case .supportMeaning: "Hoeveel mensen gevraagd zijn, wie er meededen, en wat zij ervan vonden."
        case .supportSheet:
            "Eén blad over één visie of plan: wie gevraagd is en hoe, wie meedeed, wie ontbrak, en welke "
                + "bezwaren er zijn. U kunt het afdrukken."
        case .selfScan:
            "Bewoners of gemeente geven zelf aan hoe het samenwerken gaat, en waar zij heen willen. Het is "
                + "een spiegel om over te praten, geen rapport."
        case .whatIsSupportSheet: "Wat is een draagvlakstaat?"
        case .whatIsSelfScan: "Wat is een zelfscan?"
        case .areaVision: "Een visie van meer kernen samen. Zij kan bouwen op de visies van die kernen."
        case .rightToChallenge:
            "Bewoners kunnen de overheid vragen of zij een taak mogen overnemen, als zij denken dat het zo "
                + "beter kan."
        }
    }
}
