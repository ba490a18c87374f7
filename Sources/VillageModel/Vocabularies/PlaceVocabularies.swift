/// What a place calls itself.
package enum PlaceKind: Vocabulary {
    case village, district, neighbourhood, hamlet, town

    package var spelling: Spelling {
        switch self {
        case .village: Spelling("dorp", "village")
        case .district: Spelling("wijk", "district")
        case .neighbourhood: Spelling("buurt", "neighbourhood")
        case .hamlet: Spelling("buurtschap", "hamlet")
        case .town: Spelling("stad", "town")
        }
    }
}

/// What a party is.
package enum PartyKind: Vocabulary {
    case residentsGroup, residentsOrganisation, villageHallBoard, association, municipality, department, waterBoard
    case province, housingAssociation, business, careOrganisation, other

    package var spelling: Spelling {
        switch self {
        case .residentsGroup: Spelling("bewonersgroep", "residents_group")
        case .residentsOrganisation: Spelling("bewonersorganisatie", "residents_organisation")
        case .villageHallBoard: Spelling("dorpshuisbestuur", "village_hall_board")
        case .association: Spelling("vereniging", "association")
        case .municipality: Spelling("gemeente", "municipality")
        case .department: Spelling("afdeling", "department")
        case .waterBoard: Spelling("waterschap", "water_board")
        case .province: Spelling("provincie", "province")
        case .housingAssociation: Spelling("woningcorporatie", "housing_association")
        case .business: Spelling("ondernemer", "business")
        case .careOrganisation: Spelling("zorgorganisatie", "care_organisation")
        case .other: Spelling("overig", "other")
        }
    }

    /// Part of the municipal organisation.
    package var isMunicipal: Bool { self == .municipality || self == .department }
}

/// The legal or loose form of a party.
package enum PartyForm: Vocabulary {
    case association, foundation, platform, informal

    package var spelling: Spelling {
        switch self {
        case .association: Spelling("vereniging", "association")
        case .foundation: Spelling("stichting", "foundation")
        case .platform: Spelling("platform", "platform")
        case .informal: Spelling("informeel", "informal")
        }
    }
}

/// The two wheels of eight principles of Midden-Drenthe ("Dorpenbeleid", in the brochure).
package enum Wheel: Vocabulary {
    case municipality, residents

    package var spelling: Spelling {
        switch self {
        case .municipality: Spelling("gemeente", "municipality")
        case .residents: Spelling("bewoners", "residents")
        }
    }
}

/// A language that the interface speaks, and that texts can be marked with.
package enum SiteLanguage: Vocabulary {
    case dutch, frisian, english

    package var spelling: Spelling {
        switch self {
        case .dutch: Spelling("nl", "nl")
        case .frisian: Spelling("fy", "fy")
        case .english: Spelling("en", "en")
        }
    }
}

/// The parts of a place's page that a village may switch off.
package enum PlaceBlock: Vocabulary {
    case initiatives, agreements, support, assets, log, stories, photos, reflections, elsewhere

    package var spelling: Spelling {
        switch self {
        case .initiatives: Spelling("initiatieven", "initiatives")
        case .agreements: Spelling("afspraken", "agreements")
        case .support: Spelling("draagvlak", "support")
        case .assets: Spelling("talenten", "assets")
        case .log: Spelling("logboek", "log")
        case .stories: Spelling("verhalen", "stories")
        case .photos: Spelling("fotos", "photos")
        case .reflections: Spelling("reflecties", "reflections")
        case .elsewhere: Spelling("ook in andere dorpen", "elsewhere")
        }
    }
}
