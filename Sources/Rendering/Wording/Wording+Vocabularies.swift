internal import VillageModel

// What closed values are called on a page: those of visions, places and parties. Those of initiatives and agreements
// are in a file of their own.

extension Wording {
    func label(_ status: VisionStatus) -> String {
        switch status {
        case .drafting: say(VocabularyPhrase.visionDrafting)
        case .draft: say(VocabularyPhrase.visionDraft)
        case .adopted: say(VocabularyPhrase.visionAdopted)
        case .presented: say(VocabularyPhrase.visionPresented)
        case .active: say(VocabularyPhrase.visionActive)
        case .review: say(VocabularyPhrase.visionReview)
        case .superseded: say(VocabularyPhrase.visionSuperseded)
        }
    }

    func label(_ standing: Standing) -> String {
        switch standing {
        case .none: say(VocabularyPhrase.standingNone)
        case .received: say(VocabularyPhrase.standingReceived)
        case .basisForTalks: say(VocabularyPhrase.standingBasisForTalks)
        case .adoptedByCouncil: say(VocabularyPhrase.standingAdoptedByCouncil)
        }
    }

    func label(_ method: SupportMethod) -> String {
        switch method {
        case .survey: say(VocabularyPhrase.methodSurvey)
        case .doorToDoor: say(VocabularyPhrase.methodDoorToDoor)
        case .meeting: say(VocabularyPhrase.methodMeeting)
        case .kitchenTable: say(VocabularyPhrase.methodKitchenTable)
        case .petition: say(VocabularyPhrase.methodPetition)
        case .membersMeeting: say(VocabularyPhrase.methodMembersMeeting)
        case .dropIn: say(VocabularyPhrase.methodDropIn)
        case .online: say(VocabularyPhrase.methodOnline)
        }
    }

    func label(_ participation: Participation) -> String {
        switch participation {
        case .policy: say(VocabularyPhrase.participationPolicy)
        case .government: say(VocabularyPhrase.participationGovernment)
        case .none: say(VocabularyPhrase.participationNone)
        }
    }

    func label(_ kind: PlaceKind) -> String {
        switch kind {
        case .village: say(VocabularyPhrase.placeVillage)
        case .district: say(VocabularyPhrase.placeDistrict)
        case .neighbourhood: say(VocabularyPhrase.placeNeighbourhood)
        case .hamlet: say(VocabularyPhrase.placeHamlet)
        case .town: say(VocabularyPhrase.placeTown)
        }
    }

    func label(_ kind: PartyKind) -> String {
        switch kind {
        case .residentsGroup: say(VocabularyPhrase.partyResidentsGroup)
        case .residentsOrganisation: say(VocabularyPhrase.partyResidentsOrganisation)
        case .villageHallBoard: say(VocabularyPhrase.partyVillageHallBoard)
        case .association: say(VocabularyPhrase.partyAssociation)
        case .municipality: say(VocabularyPhrase.partyMunicipality)
        case .department: say(VocabularyPhrase.partyDepartment)
        case .waterBoard: say(VocabularyPhrase.partyWaterBoard)
        case .province: say(VocabularyPhrase.partyProvince)
        case .housingAssociation: say(VocabularyPhrase.partyHousingAssociation)
        case .business: say(VocabularyPhrase.partyBusiness)
        case .careOrganisation: say(VocabularyPhrase.partyCareOrganisation)
        case .other: say(VocabularyPhrase.partyOther)
        }
    }

    /// Several of a kind, as a heading.
    func plural(_ kind: PartyKind) -> String {
        switch kind {
        case .residentsGroup: say(VocabularyPhrase.partyPluralResidentsGroup)
        case .residentsOrganisation: say(VocabularyPhrase.partyPluralResidentsOrganisation)
        case .villageHallBoard: say(VocabularyPhrase.partyPluralVillageHallBoard)
        case .association: say(VocabularyPhrase.partyPluralAssociation)
        case .municipality: say(VocabularyPhrase.partyPluralMunicipality)
        case .department: say(VocabularyPhrase.partyPluralDepartment)
        case .waterBoard: say(VocabularyPhrase.partyPluralWaterBoard)
        case .province: say(VocabularyPhrase.partyPluralProvince)
        case .housingAssociation: say(VocabularyPhrase.partyPluralHousingAssociation)
        case .business: say(VocabularyPhrase.partyPluralBusiness)
        case .careOrganisation: say(VocabularyPhrase.partyPluralCareOrganisation)
        case .other: say(VocabularyPhrase.partyPluralOther)
        }
    }

    func label(_ form: PartyForm) -> String {
        switch form {
        case .association: say(VocabularyPhrase.formAssociation)
        case .foundation: say(VocabularyPhrase.formFoundation)
        case .platform: say(VocabularyPhrase.formPlatform)
        case .informal: say(VocabularyPhrase.formInformal)
        }
    }

    func label(_ wheel: Wheel) -> String {
        switch wheel {
        case .municipality: say(VocabularyPhrase.wheelMunicipality)
        case .residents: say(VocabularyPhrase.wheelResidents)
        }
    }

    /// A kind of entity, in the singular.
    func label(_ reference: EntityReference) -> String {
        switch reference {
        case .municipality: say(VocabularyPhrase.entityMunicipality)
        case .place: say(VocabularyPhrase.entityPlace)
        case .vision: say(VocabularyPhrase.entityVision)
        case .initiative: say(VocabularyPhrase.entityInitiative)
        case .theme: say(VocabularyPhrase.entityTheme)
        case .party: say(VocabularyPhrase.entityParty)
        case .story: say(VocabularyPhrase.entityStory)
        case .track: say(VocabularyPhrase.entityTrack)
        case .page: say(VocabularyPhrase.entityPage)
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
