// The words of the self-scan in Dutch.

extension SelfScanPhrase {
    var dutch: String {
        switch self {
        case .then: "Toen"
        case .now: "Nu"
        case .title: "De zelfscan van {1}"
        case .lastFilledIn: "Hoe bewoners en gemeente samenwerken. Het laatst ingevuld op {1}."
        case .leadNone: "Hoe werken bewoners en gemeente samen? Wie wil, kijkt in de spiegel en praat erover."
        case .leadOnce: "Hoe werken bewoners en gemeente samen in {1}? Eén keer samen bekeken."
        case .leadThenAndNow: "Hoe werken bewoners en gemeente samen in {1}? Toen en nu naast elkaar."
        case .legend: "De stip is waar het nu staat, de kring is het doel: van 1 (helemaal niet) tot 5 (helemaal)."
        case .principle: "Principe"
        case .score: "stand"
        case .goal: "doel"
        case .ofPlaces: "Zelfscans van dorpen en wijken"
        case .origin: "Waar dit vandaan komt"
        case .originExplained:
            "De zestien principes staan in het dorpenbeleid van de gemeente Midden-Drenthe: een wiel van acht "
                + "voor de gemeente en een wiel van acht voor bewoners. Ze samen invullen, op een schaal van 1 tot 5 "
                + "voor stand en doel, is een keuze van dit visieplein. De vraag “waar staan we nu en waar willen we "
                + "in de toekomst staan” komt uit het Kleine Kernen Spel."
        case .talkMatters:
            "Het gesprek erover telt meer dan het cijfer. Daarom rekenen we niets op en zetten we geen dorpen "
                + "naast elkaar."
        case .formTitle: "Zelfscan om in te vullen"
        case .formLead: "Voor aan de keukentafel: afdrukken, invullen met een pen, erover praten."
        case .formPlace: "Dorp of wijk"
        case .formDate: "Datum"
        case .formBy: "Wie deden mee?"
        case .formHowTo:
            "Zet een kruis in het rondje waar u nu staat, en een kring om het rondje waar u heen wilt. 1 is "
                + "helemaal niet, 5 is helemaal. Op de lijn is plaats voor een voorbeeld."
        case .questionMunicipality: "Hoe doet de gemeente het?"
        case .questionResidents: "Hoe doen wij bewoners het?"
        case .placeFirst: "Dorp of wijk als vertrekpunt"
        case .oneContact: "Eén duidelijk aanspreekpunt"
        case .sincereParticipation: "Oprechte participatie"
        case .equalPartners: "Gelijkwaardige partners"
        case .tailorMade: "Maatwerk als uitgangspunt"
        case .integratedApproach: "Integrale aanpak"
        case .sharedInterest: "Gedeeld belang"
        case .transparent: "Transparant en vraaggestuurd"
        case .investInRelation: "Investeer in je relatie met de gemeente"
        case .beIndependent: "Stel je onafhankelijk op"
        case .involveCommunity: "Betrek de eigen gemeenschap"
        case .seekCooperation: "Zoek de brede samenwerking"
        case .dareToSayNo: "Durf nee te zeggen"
        case .beVisible: "Wees zichtbaar"
        case .activateAndConnect: "Activeer en verbind"
        case .linkBetween: "Tussenschakel tussen de leefwereld van bewoners en de gemeente"
        }
    }
}
