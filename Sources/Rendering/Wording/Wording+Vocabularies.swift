internal import VillageModel

// What closed values are called on a page: those of visions, places and parties. Those of initiatives and agreements
// are in a file of their own.

extension Wording {
    func label(_ status: VisionStatus) -> String {
        switch status {
        case .drafting: pick(nl: "in voorbereiding", fy: "yn tarieding", en: "being written")
        case .draft: pick(nl: "concept", fy: "konsept", en: "draft")
        case .adopted: pick(nl: "vastgesteld", fy: "fêststeld", en: "adopted")
        case .presented: pick(nl: "aangeboden", fy: "oanbean", en: "presented")
        case .active: pick(nl: "in uitvoering", fy: "yn útfiering", en: "in progress")
        case .review: pick(nl: "wordt herzien", fy: "wurdt besjoen", en: "under review")
        case .superseded: pick(nl: "vervangen", fy: "ferfongen", en: "superseded")
        }
    }

    func label(_ standing: Standing) -> String {
        switch standing {
        case .none: pick(nl: "geen", fy: "gjin", en: "none")
        case .received:
            pick(
                nl: "ontvangen door de gemeente", fy: "ûntfongen troch de gemeente",
                en: "received by the municipality")
        case .basisForTalks: pick(nl: "basis voor gesprek", fy: "basis foar petear", en: "basis for talks")
        case .adoptedByCouncil:
            pick(
                nl: "vastgesteld door de gemeenteraad", fy: "fêststeld troch de gemeenterie",
                en: "adopted by the municipal council")
        }
    }

    func label(_ method: SupportMethod) -> String {
        switch method {
        case .survey: pick(nl: "enquête", fy: "enkête", en: "survey")
        case .doorToDoor: pick(nl: "huis aan huis", fy: "hûs oan hûs", en: "door to door")
        case .meeting: pick(nl: "bijeenkomst", fy: "gearkomste", en: "meeting")
        case .kitchenTable:
            pick(nl: "keukentafelgesprekken", fy: "petearen oan de keukentafel", en: "kitchen table talks")
        case .petition: pick(nl: "handtekeningen", fy: "hantekens", en: "signatures")
        case .membersMeeting: pick(nl: "ledenvergadering", fy: "ledegearkomste", en: "members’ meeting")
        case .dropIn: pick(nl: "inloop", fy: "ynrin", en: "drop-in session")
        case .online: pick(nl: "online", fy: "online", en: "online")
        }
    }

    func label(_ participation: Participation) -> String {
        switch participation {
        case .policy:
            pick(
                nl: "bewoners praten mee over beleid", fy: "bewenners prate mei oer belied",
                en: "residents have a say in policy")
        case .government:
            pick(
                nl: "de gemeente doet mee met bewoners", fy: "de gemeente docht mei mei bewenners",
                en: "the municipality joins in with residents")
        case .none: pick(nl: "geen participatie", fy: "gjin partisipaasje", en: "no participation")
        }
    }

    func label(_ kind: PlaceKind) -> String {
        switch kind {
        case .village: pick(nl: "dorp", fy: "doarp", en: "village")
        case .district: pick(nl: "wijk", fy: "wyk", en: "district")
        case .neighbourhood: pick(nl: "buurt", fy: "buert", en: "neighbourhood")
        case .hamlet: pick(nl: "buurtschap", fy: "buorskip", en: "hamlet")
        case .town: pick(nl: "stad", fy: "stêd", en: "town")
        }
    }

    func label(_ kind: PartyKind) -> String {
        switch kind {
        case .residentsGroup: pick(nl: "bewonersgroep", fy: "bewennersgroep", en: "residents’ group")
        case .residentsOrganisation:
            pick(nl: "bewonersorganisatie", fy: "bewennersorganisaasje", en: "residents’ organisation")
        case .villageHallBoard:
            pick(nl: "bestuur van een dorpshuis", fy: "bestjoer fan in doarpshûs", en: "board of a village hall")
        case .association: pick(nl: "vereniging", fy: "feriening", en: "association")
        case .municipality: pick(nl: "gemeente", fy: "gemeente", en: "municipality")
        case .department:
            pick(
                nl: "afdeling van de gemeente", fy: "ôfdieling fan de gemeente",
                en: "department of the municipality")
        case .waterBoard: pick(nl: "waterschap", fy: "wetterskip", en: "water board")
        case .province: pick(nl: "provincie", fy: "provinsje", en: "province")
        case .housingAssociation: pick(nl: "woningcorporatie", fy: "wenningkorporaasje", en: "housing association")
        case .business: pick(nl: "ondernemer", fy: "ûndernimmer", en: "business")
        case .careOrganisation: pick(nl: "zorgorganisatie", fy: "soarchorganisaasje", en: "care organisation")
        case .other: pick(nl: "overige partij", fy: "oare partij", en: "other party")
        }
    }

    /// Several of a kind, as a heading.
    func plural(_ kind: PartyKind) -> String {
        switch kind {
        case .residentsGroup: pick(nl: "Bewonersgroepen", fy: "Bewennersgroepen", en: "Residents’ groups")
        case .residentsOrganisation:
            pick(nl: "Bewonersorganisaties", fy: "Bewennersorganisaasjes", en: "Residents’ organisations")
        case .villageHallBoard:
            pick(nl: "Besturen van dorpshuizen", fy: "Bestjoeren fan doarpshuzen", en: "Boards of village halls")
        case .association: pick(nl: "Verenigingen", fy: "Ferienings", en: "Associations")
        case .municipality: pick(nl: "Gemeenten", fy: "Gemeenten", en: "Municipalities")
        case .department:
            pick(
                nl: "Afdelingen van de gemeente", fy: "Ofdielings fan de gemeente",
                en: "Departments of the municipality")
        case .waterBoard: pick(nl: "Waterschappen", fy: "Wetterskippen", en: "Water boards")
        case .province: pick(nl: "Provincies", fy: "Provinsjes", en: "Provinces")
        case .housingAssociation: pick(nl: "Woningcorporaties", fy: "Wenningkorporaasjes", en: "Housing associations")
        case .business: pick(nl: "Ondernemers", fy: "Undernimmers", en: "Businesses")
        case .careOrganisation: pick(nl: "Zorgorganisaties", fy: "Soarchorganisaasjes", en: "Care organisations")
        case .other: pick(nl: "Overige partijen", fy: "Oare partijen", en: "Other parties")
        }
    }

    func label(_ form: PartyForm) -> String {
        switch form {
        case .association: pick(nl: "vereniging", fy: "feriening", en: "association")
        case .foundation: pick(nl: "stichting", fy: "stifting", en: "foundation")
        case .platform: pick(nl: "platform", fy: "platfoarm", en: "platform")
        case .informal: pick(nl: "informele groep", fy: "ynformele groep", en: "informal group")
        }
    }

    func label(_ wheel: Wheel) -> String {
        switch wheel {
        case .municipality:
            pick(nl: "Het wiel van de gemeente", fy: "It tsjil fan de gemeente", en: "The wheel of the municipality")
        case .residents:
            pick(nl: "Het wiel van de bewoners", fy: "It tsjil fan de bewenners", en: "The wheel of the residents")
        }
    }

    /// A kind of entity, in the singular.
    func label(_ reference: EntityReference) -> String {
        switch reference {
        case .municipality: pick(nl: "gemeente", fy: "gemeente", en: "municipality")
        case .place: pick(nl: "kern", fy: "kearn", en: "place")
        case .vision: pick(nl: "visie", fy: "fyzje", en: "vision")
        case .initiative: pick(nl: "initiatief", fy: "inisjatyf", en: "initiative")
        case .theme: pick(nl: "thema", fy: "tema", en: "theme")
        case .party: pick(nl: "partij", fy: "partij", en: "party")
        case .story: pick(nl: "verhaal", fy: "ferhaal", en: "story")
        case .track: pick(nl: "traject", fy: "trajekt", en: "track")
        case .page: pick(nl: "pagina", fy: "side", en: "page")
        }
    }

    /// `€ 12.500`, `400 uur`, or words.
    func quantity(_ quantity: Quantity) -> String {
        switch quantity {
        case .money(let amount): euros(amount)
        case .hours(let hours): counted(hours, .hour)
        case .words(let words): words
        }
    }
}
