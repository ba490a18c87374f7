internal import VillageModel

// The sentences of the front page and of the lists.

extension Wording {
    /// Two numbers of one sentence, both in words or both in digits: `zeven`, `tien`; `14`, `22`.
    func pair(_ part: Int, _ whole: Int) -> (part: String, whole: String) {
        whole <= 12 ? (numeral(part), numeral(whole)) : (number(part), number(whole))
    }

    /// "Zeven van de tien kernen hebben een visie."
    func visions(places: Int, withVision: Int) -> String {
        switch (places, withVision) {
        case (0, _): return say(FindingPhrase.noPlaces)
        case (1, 0): return say(FindingPhrase.onlyPlaceWithoutVision)
        case (1, _): return say(FindingPhrase.onlyPlaceWithVision)
        case (_, 0): return say(FindingPhrase.noVisions, numeral(places))
        case (let all, let some) where all == some: return say(FindingPhrase.allHaveVision, numeral(all))
        default:
            let (some, all) = pair(withVision, places)
            return say(withVision == 1 ? FindingPhrase.oneHasVision : .someHaveVision, capitalised(some), all)
        }
    }

    /// "Van de 76 afspraken zijn er 41 nagekomen."; nothing without agreements.
    func agreementsMet(_ met: Int, of all: Int) -> String? {
        switch (all, met) {
        case (0, _): return nil
        case (1, 0): return say(FindingPhrase.oneAgreementMade)
        case (1, _): return say(FindingPhrase.onlyAgreementMet)
        case (_, 0): return say(FindingPhrase.agreementsMade, numeral(all))
        case (let all, let met) where all == met: return say(FindingPhrase.allAgreementsMet, numeral(all))
        default:
            let (some, whole) = pair(met, all)
            return say(met == 1 ? FindingPhrase.oneAgreementMet : .someAgreementsMet, whole, some)
        }
    }

    /// "Zes afspraken zijn voorbij de afgesproken datum"
    func agreementsOverdue(_ count: Int) -> String {
        switch count {
        case 0: say(FindingPhrase.noneOverdue)
        case 1: say(FindingPhrase.oneOverdue)
        default: say(FindingPhrase.someOverdue, capitalised(numeral(count)))
        }
    }

    /// "Van de 22 initiatieven zijn er 14 gereed of in beheer"
    func initiativesRealised(_ realised: Int, of all: Int) -> String {
        switch (all, realised) {
        case (0, _): return say(FindingPhrase.noInitiatives)
        case (1, 0): return say(FindingPhrase.oneInitiative)
        case (1, _): return say(FindingPhrase.onlyInitiativeRealised)
        case (_, 0): return say(FindingPhrase.initiativesCounted, capitalised(numeral(all)))
        case (let all, let realised) where all == realised:
            return say(FindingPhrase.allInitiativesRealised, numeral(all))
        default:
            let (some, whole) = pair(realised, all)
            return say(
                realised == 1 ? FindingPhrase.oneInitiativeRealised : .someInitiativesRealised, whole, some)
        }
    }

    /// "Drie initiatieven in twee kernen"
    func initiatives(_ count: Int, inPlaces places: Int) -> String {
        guard count > 0 else { return say(FindingPhrase.noInitiatives) }
        let (some, all) = count <= 12 && places <= 12 ? pair(count, places) : (number(count), number(places))
        let phrase: FindingPhrase =
            switch (count, places) {
            case (1, 1): .initiativeInPlace
            case (1, _): .initiativeInPlaces
            case (_, 1): .initiativesInPlace
            default: .initiativesInPlaces
            }
        return say(phrase, capitalised(some), all)
    }

    /// "“Zorg” en “Wonen” leven in de meeste kernen: acht van de tien"; nil where that says little.
    func themesReach(_ names: [String], places: Int, of all: Int) -> String? {
        guard (1...3).contains(names.count), all > 1 else { return nil }
        let quoted = enumeration(names.map { "“\($0)”" })
        guard places < all else {
            return say(names.count == 1 ? FindingPhrase.themeEverywhere : .themesEverywhere, quoted)
        }
        let (some, whole) = pair(places, all)
        return say(names.count == 1 ? FindingPhrase.themeInMost : .themesInMost, quoted, some, whole)
    }

    /// "Bij vier van de vijf ambities van de raad hoort een afspraak."
    func ambitions(withAgreement: Int, of all: Int) -> String {
        switch (all, withAgreement) {
        case (0, _): return say(FindingPhrase.whichPlansWithoutAgreement)
        case (1, 0): return say(FindingPhrase.onlyAmbitionWithout)
        case (1, _): return say(FindingPhrase.onlyAmbitionWith)
        case (_, 0): return say(FindingPhrase.ambitionsWithout, numeral(all))
        case (let all, let some) where all == some: return say(FindingPhrase.ambitionsAllWith, numeral(all))
        default:
            let (some, whole) = pair(withAgreement, all)
            return say(FindingPhrase.ambitionsSomeWith, some, whole)
        }
    }

    /// "Twee initiatieven werken hieraan, met één afspraak."
    func ambition(initiatives: Int, agreements: Int) -> String {
        guard initiatives > 0 else { return say(FindingPhrase.ambitionWithoutInitiative) }
        let work =
            initiatives == 1
            ? say(FindingPhrase.initiativeWorksOnIt)
            : say(FindingPhrase.initiativesWorkOnIt, capitalised(numeral(initiatives)))
        return switch agreements {
        case 0: say(FindingPhrase.workWithoutAgreement, work)
        case 1: say(FindingPhrase.workWithAgreement, work)
        default: say(FindingPhrase.workWithAgreements, work, numeral(agreements))
        }
    }

    /// "Alle 34 afspraken van Rietwoude"
    func allAgreements(_ count: Int, of name: String) -> String {
        count == 1 ? say(FindingPhrase.agreementOf, name) : say(FindingPhrase.allAgreementsOf, numeral(count), name)
    }

    /// "Alle 34 afspraken"
    func allAgreements(_ count: Int) -> String {
        count == 1 ? say(FindingPhrase.oneAgreement) : say(FindingPhrase.allAgreements, numeral(count))
    }

    /// "Alle 34 initiatieven"
    func allInitiatives(_ count: Int) -> String {
        count == 1 ? say(FindingPhrase.oneInitiative) : say(FindingPhrase.allInitiatives, numeral(count))
    }

    /// "Drempel in de Dorpsstraat. De reden: er was hoog water."
    func moved(_ what: String, because reason: String) -> String {
        say(ListPhrase.moved, what.trimmingFullStop, reason)
    }

    func label(_ change: Timeline.Change) -> String {
        switch change {
        case .logged(let entry): label(entry.kind)
        case .completed: say(ListPhrase.completed)
        case .milestone: say(ListPhrase.milestoneReached)
        case .agreementMet: say(ListPhrase.agreementMet)
        case .agreementMoved(_, let deviation): say(ListPhrase.agreementMoved, label(deviation.kind))
        case .judged: say(ListPhrase.judged)
        case .adopted: say(ListPhrase.adopted)
        case .response: say(ListPhrase.response)
        }
    }

    /// Why an initiative elsewhere is worth a look: "Zelfde thema (Zorg) en soort (project) als “Dorpshuis open”; is even
    /// ver".
    func matchReason(theme: String, kind: InitiativeKind, own: String, stage: MatchStage) -> String {
        let stage =
            switch stage {
            case .realised: say(PlacePhrase.resultIsThere)
            case .further: say(PlacePhrase.isFurther)
            case .same: say(PlacePhrase.isAsFar)
            }
        return say(PlacePhrase.matchReason, theme, label(kind), own, stage)
    }
}
