// The words of the self-scan in Frisian.

extension SelfScanPhrase {
    var frisian: String {
        switch self {
        case .then: "Doe"
        case .now: "No"
        case .title: "De selsscan fan {1}"
        case .lastFilledIn: "Hoe’t bewenners en gemeente gearwurkje. It lêst ynfolle op {1}."
        case .leadNone: "Hoe wurkje bewenners en gemeente gear? Wa’t wol, sjocht yn de spegel en praat deroer."
        case .leadOnce: "Hoe wurkje bewenners en gemeente gear yn {1}? Ien kear tegearre besjoen."
        case .leadThenAndNow: "Hoe wurkje bewenners en gemeente gear yn {1}? Doe en no njonken inoar."
        case .legend: "De stip is wêr’t it no stiet, de kring is it doel: fan 1 (hielendal net) oant 5 (hielendal)."
        case .principle: "Prinsipe"
        case .score: "stân"
        case .goal: "doel"
        case .ofPlaces: "Selsscans fan doarpen en wiken"
        case .origin: "Wêr’t dit weikomt"
        case .originExplained:
            "De sechstjin prinsipes steane yn it doarpebelied fan de gemeente Midden-Drenthe: in tsjil fan "
                + "acht foar de gemeente en in tsjil fan acht foar bewenners. Dat jo se tegearre ynfolje, op in "
                + "skaal fan 1 oant 5 foar stân en doel, is in kar fan dit visieplein. De fraach “wêr steane wy no "
                + "en wêr wolle wy yn de takomst stean” komt út it Kleine Kernen Spel."
        case .talkMatters:
            "It petear deroer telt mear as it sifer. Dêrom rekkenje wy neat út en sette wy gjin doarpen "
                + "njonken inoar."
        case .formTitle: "Selsscan om yn te foljen"
        case .formLead: "Foar oan de keukentafel: ôfdrukke, ynfolje mei in pinne, deroer prate."
        case .formPlace: "Doarp of wyk"
        case .formDate: "Datum"
        case .formBy: "Wa diene mei?"
        case .formHowTo:
            "Set in krús yn it rûntsje wêr’t jo no steane, en in kring om it rûntsje wêr’t jo hinne wolle. 1 "
                + "is hielendal net, 5 is hielendal. Op de line is plak foar in foarbyld."
        case .questionMunicipality: "Hoe docht de gemeente it?"
        case .questionResidents: "Hoe dogge wy bewenners it?"
        case .placeFirst: "Doarp of wyk as útgongspunt"
        case .oneContact: "Ien dúdlik oansprekpunt"
        case .sincereParticipation: "Oprjochte partisipaasje"
        case .equalPartners: "Lykweardige partners"
        case .tailorMade: "Maatwurk as begjin"
        case .integratedApproach: "Yntegrale oanpak"
        case .sharedInterest: "Dield belang"
        case .transparent: "Iepen en nei de fraach"
        case .investInRelation: "Ynvestearje yn dyn relaasje mei de gemeente"
        case .beIndependent: "Stel dy ûnôfhinklik op"
        case .involveCommunity: "Belûk de eigen mienskip"
        case .seekCooperation: "Sykje de brede gearwurking"
        case .dareToSayNo: "Doar nee te sizzen"
        case .beVisible: "Wês sichtber"
        case .activateAndConnect: "Aktivearje en ferbyn"
        case .linkBetween: "Skeakel tusken de leefwrâld fan bewenners en de gemeente"
        }
    }
}
