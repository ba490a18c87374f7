// The texts of the glossary page in Frisian.

extension GlossaryPhrase {
    var frisian: String {
        switch self {
        case .heading: "Begripen en tekens"
        case .about: "Wat de wurden en tekens op dizze webside betsjutte."
        case .threeQuestions:
            "De status seit hoe fier’t in plan is, it oardiel oft it kin, en it fjouwerkant fan wa’t it is."
        case .statuses: "Status: hoe fier is it plan?"
        case .statusesLead: "Hoe folder it rûntsje, hoe fierder it plan."
        case .verdicts: "Oardiel: kin it?"
        case .verdictsLead: "It oardiel stiet los fan de status. Wa’t oardielet, stiet der altyd by."
        case .ownership: "Eigenerskip: fan wa is it?"
        case .ownershipLead: "Fjouwer typen út it model fan de gemeente Peel en Maas. Gjin type is better as in oar."
        case .ownershipType: "type {1}: {2}"
        case .agreements: "Ofspraak: wa docht wat, en wannear?"
        case .agreementsLead: "De datum dy’t no jildt telt. As er ferset is, dan stiet de âlde derby."
        case .overdue: "De datum hat west en der is noch wat te dwaan."
        case .attention: "Wat omtinken freget"
        case .attentionLead:
            "Dizze wurden folgje út de datums. Se binne gjin ferwyt: somtiden is der gewoan noch gjin nijs."
        case .silent: "stil"
        case .silentMeaning:
            "Der is mear as {1} dagen neat oer it plan meld, wylst it noch rint. “Gjin nijs” melde telt ek "
                + "as nijs."
        case .waiting: "Dizze ôfspraak kin pas begjinne as wat oars klear is. Derby stiet wêr’t it wachtsjen op is."
        case .answerLate: "antwurd oer de datum hinne"
        case .answerLateMeaning:
            "Der is tasein om te sizzen oft it plan kin. Dy datum hat west en it antwurd is der noch net."
        case .review: "op ’e nij besjen"
        case .reviewMeaning: "Der is in datum ôfpraat om it plan of de fyzje op ’e nij te besjen."
        case .unconfirmed: "Wa’t de ôfspraak útfiert, seit dat it dien is. In oar hat dat noch net befêstige."
        case .roles: "Rollen: wa docht wat yn in ôfspraak?"
        case .rolesLead: "In partij kin mear as ien rol hawwe."
        case .deviations: "As in ôfspraak feroaret"
        case .deviationsLead: "In ôfspraak mei feroarje. De reden en de earste datum bliuwe stean."
        case .visionStatuses: "Fyzje: hoe fier is dy?"
        case .visionStatusesLead: "In fyzje is nea ôf. Nei in skoft sjogge bewenners der op ’e nij nei."
        case .standings: "Wat de gemeente mei de fyzje docht"
        case .standingsLead: "De fyzje bliuwt fan de bewenners, wat de gemeente der ek mei docht."
        case .participations: "Meidwaan: wa docht mei wa mei?"
        case .participationsLead: "Meiprate mei de gemeente is wat oars as in gemeente dy’t meidocht mei bewenners."
        case .kinds: "Soarten inisjativen"
        case .kindsLead: "Grut of lyts: alles telt mei."
        case .otherWords: "Oare wurden fan dit visieplein"
        case .otherWordsLead: "Wurden dy’t jo op mear siden tsjinkomme."
        case .support: "draachflak"
        case .supportMeaning: "Hoefolle minsken frege binne, wa’t meidiene, en wat sy derfan fûnen."
        case .supportSheet:
            "Ien blêd oer ien fyzje of plan: wa’t frege is en hoe, wa’t meidie, wa’t der net by wie, en "
                + "hokker beswieren der binne. Jo kinne it ôfdrukke."
        case .selfScan:
            "Bewenners of gemeente jouwe sels oan hoe’t it gearwurkjen giet, en wêr’t sy hinne wolle. It is "
                + "in spegel om oer te praten, gjin rapport."
        case .whatIsSupportSheet: "Wat is in draachflakoersjoch?"
        case .whatIsSelfScan: "Wat is in selsscan?"
        case .areaVision: "In fyzje fan mear kearnen tegearre. Dy kin bouwe op de fyzjes fan dy kearnen."
        case .rightToChallenge:
            "Bewenners kinne de oerheid freegje oft sy in taak oernimme meie, as sy tinke dat it sa better "
                + "kin."
        }
    }
}
