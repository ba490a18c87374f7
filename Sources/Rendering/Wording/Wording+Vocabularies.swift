internal import VillageModel

// What closed values are called on a page. Where the spelling of front matter reads well, that is the label.

extension Wording {
    func label(_ status: InitiativeStatus) -> String { status.spelling.dutch }
    func label(_ kind: InitiativeKind) -> String { kind.spelling.dutch }
    func label(_ kind: LogKind) -> String { kind.spelling.dutch }
    func label(_ kind: PlaceKind) -> String { kind.spelling.dutch }
    func label(_ role: AgreementRole) -> String { role.spelling.dutch }
    func label(_ kind: DocumentKind) -> String { kind.spelling.dutch }
    func label(_ kind: ContributionKind) -> String { kind.spelling.dutch }

    func label(_ feasibility: Feasibility) -> String {
        switch feasibility {
        case .undecided: "nog geen oordeel"
        case .underReview: "in onderzoek"
        case .feasible: "haalbaar"
        case .feasibleIf: "haalbaar, mits"
        case .notNow: "niet nu"
        case .unfeasible: "niet haalbaar"
        }
    }

    /// The type in the fewest words that keep both sides visible.
    func label(_ owner: Ownership) -> String {
        switch owner {
        case .community: "gemeenschap is eigenaar"
        case .communitySupported: "gemeenschap is eigenaar, gemeente of organisatie draagt bij"
        case .institutionSupported: "gemeente of organisatie is eigenaar, bewoners dragen bij"
        case .institution: "gemeente of organisatie is eigenaar"
        }
    }

    /// The type for dense lists: who owns it, and whether the other side contributes.
    func shortLabel(_ owner: Ownership) -> String {
        switch owner {
        case .community: "van bewoners"
        case .communitySupported: "van bewoners, met bijdrage"
        case .institutionSupported: "met bijdrage van bewoners"
        case .institution: "van gemeente of partij"
        }
    }

    /// The status with soft hyphens where a narrow column may break it.
    func columnHead(_ status: InitiativeStatus) -> String {
        switch status {
        case .exploring: "verken\u{AD}ning"
        case .inProgress: "in uit\u{AD}voering"
        case .paused: "gepau\u{AD}zeerd"
        case .idea, .planned, .done, .maintained, .stopped: label(status)
        }
    }

    func label(_ status: AgreementStatus) -> String {
        switch status {
        case .scheduled: "open"
        case .met: "nagekomen"
        case .partial: "deels nagekomen"
        case .notMet: "niet nagekomen"
        case .dropped: "vervallen"
        }
    }

    func label(_ status: VisionStatus) -> String {
        switch status {
        case .drafting: "in voorbereiding"
        case .draft: "concept"
        case .adopted: "vastgesteld"
        case .presented: "aangeboden"
        case .active: "in uitvoering"
        case .review: "wordt herzien"
        case .superseded: "vervangen"
        }
    }

    func label(_ standing: Standing) -> String {
        switch standing {
        case .none: "geen"
        case .received: "ontvangen door de gemeente"
        case .basisForTalks: "basis voor gesprek"
        case .adoptedByCouncil: "vastgesteld door de gemeenteraad"
        }
    }

    func label(_ method: SupportMethod) -> String {
        switch method {
        case .survey: "enquête"
        case .doorToDoor: "huis aan huis"
        case .meeting: "bijeenkomst"
        case .kitchenTable: "keukentafelgesprekken"
        case .petition: "handtekeningen"
        case .membersMeeting: "ledenvergadering"
        case .dropIn: "inloop"
        case .online: "online"
        }
    }

    func label(_ participation: Participation) -> String {
        switch participation {
        case .policy: "bewoners praten mee over beleid"
        case .government: "de gemeente doet mee met bewoners"
        case .none: "geen participatie"
        }
    }

    func label(_ kind: PartyKind) -> String {
        switch kind {
        case .villageHallBoard: "bestuur van een dorpshuis"
        case .department: "afdeling van de gemeente"
        case .other: "overige partij"
        default: kind.spelling.dutch
        }
    }

    /// Several of a kind, as a heading.
    func plural(_ kind: PartyKind) -> String {
        switch kind {
        case .residentsGroup: "Bewonersgroepen"
        case .residentsOrganisation: "Bewonersorganisaties"
        case .villageHallBoard: "Besturen van dorpshuizen"
        case .association: "Verenigingen"
        case .municipality: "Gemeenten"
        case .department: "Afdelingen van de gemeente"
        case .waterBoard: "Waterschappen"
        case .province: "Provincies"
        case .housingAssociation: "Woningcorporaties"
        case .business: "Ondernemers"
        case .careOrganisation: "Zorgorganisaties"
        case .other: "Overige partijen"
        }
    }

    func label(_ form: PartyForm) -> String { form == .informal ? "informele groep" : form.spelling.dutch }

    func label(_ wheel: Wheel) -> String {
        switch wheel {
        case .municipality: "Het wiel van de gemeente"
        case .residents: "Het wiel van de bewoners"
        }
    }

    /// A kind of entity, in the singular.
    func label(_ reference: EntityReference) -> String {
        switch reference {
        case .municipality: "gemeente"
        case .place: "kern"
        case .vision: "visie"
        case .initiative: "initiatief"
        case .theme: "thema"
        case .party: "partij"
        case .story: "verhaal"
        case .track: "traject"
        case .page: "pagina"
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
