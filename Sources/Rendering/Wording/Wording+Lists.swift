internal import VillageModel

// The sentences of the front page and of the lists.

extension Wording {
    /// Two numbers of one sentence, both in words or both in digits: `zeven`, `tien`; `14`, `22`.
    private func pair(_ part: Int, _ whole: Int) -> (part: String, whole: String) {
        whole <= 12 ? (numeral(part), numeral(whole)) : (number(part), number(whole))
    }

    /// "Zeven van de tien kernen hebben een visie."
    func visions(places: Int, withVision: Int) -> String {
        switch (places, withVision) {
        case (0, _): return "Hier komen de visies van onze kernen."
        case (1, 0): return "Onze kern heeft nog geen visie."
        case (1, _): return "Onze kern heeft een visie."
        case (_, 0): return "Onze \(numeral(places)) kernen hebben nog geen eigen visie."
        case (let all, let some) where all == some: return "Alle \(numeral(all)) kernen hebben een visie."
        default:
            let (some, all) = pair(withVision, places)
            return "\(capitalised(some)) van de \(all) kernen \(withVision == 1 ? "heeft" : "hebben") een visie."
        }
    }

    /// "Van de 76 afspraken zijn er 41 nagekomen."; nothing without agreements.
    func agreementsMet(_ met: Int, of all: Int) -> String? {
        switch (all, met) {
        case (0, _): return nil
        case (1, 0): return "Er is één afspraak gemaakt."
        case (1, _): return "De enige afspraak is nagekomen."
        case (_, 0): return "Er zijn \(numeral(all)) afspraken gemaakt."
        case (let all, let met) where all == met: return "Alle \(numeral(all)) afspraken zijn nagekomen."
        default:
            let (some, whole) = pair(met, all)
            return "Van de \(whole) afspraken \(met == 1 ? "is" : "zijn") er \(some) nagekomen."
        }
    }

    /// "Zes afspraken zijn voorbij de afgesproken datum"
    func agreementsOverdue(_ count: Int) -> String {
        switch count {
        case 0: "Geen enkele afspraak is voorbij de datum"
        case 1: "Eén afspraak is voorbij de afgesproken datum"
        default: "\(capitalised(numeral(count))) afspraken zijn voorbij de afgesproken datum"
        }
    }

    /// "Van de 22 initiatieven zijn er 14 gereed of in beheer"
    func initiativesRealised(_ realised: Int, of all: Int) -> String {
        switch (all, realised) {
        case (0, _): return "Nog geen initiatieven"
        case (1, 0): return "Eén initiatief"
        case (1, _): return "Eén initiatief, gereed of in beheer"
        case (_, 0): return "\(capitalised(numeral(all))) initiatieven"
        case (let all, let realised) where all == realised:
            return "Alle \(numeral(all)) initiatieven zijn gereed of in beheer"
        default:
            let (some, whole) = pair(realised, all)
            return "Van de \(whole) initiatieven \(realised == 1 ? "is" : "zijn") er \(some) gereed of in beheer"
        }
    }

    /// "Drie initiatieven in twee kernen"
    func initiatives(_ count: Int, inPlaces places: Int) -> String {
        guard count > 0 else { return "Nog geen initiatieven" }
        let (some, all) = count <= 12 && places <= 12 ? pair(count, places) : (number(count), number(places))
        return "\(capitalised(some)) \(count == 1 ? "initiatief" : "initiatieven") in "
            + "\(all) \(places == 1 ? "kern" : "kernen")"
    }

    /// "“Zorg” en “Wonen” leven in de meeste kernen: acht van de tien"; nil where that says little.
    func themesReach(_ names: [String], places: Int, of all: Int) -> String? {
        guard (1...3).contains(names.count), all > 1 else { return nil }
        let verb = names.count == 1 ? "leeft" : "leven"
        let quoted = enumeration(names.map { "“\($0)”" })
        guard places < all else { return "\(quoted) \(verb) in alle kernen" }
        let (some, whole) = pair(places, all)
        return "\(quoted) \(verb) in de meeste kernen: \(some) van de \(whole)"
    }

    /// "Vier van de vijf ambities van de raad zijn vertaald in een afspraak."
    func ambitions(withAgreement: Int, of all: Int) -> String {
        switch (all, withAgreement) {
        case (0, _): return "Welke plannen hebben nog geen afspraak?"
        case (1, 0): return "De raad sprak één ambitie uit. Daar hoort nog geen afspraak bij."
        case (1, _): return "De raad sprak één ambitie uit. Daar hoort een afspraak bij."
        case (_, 0): return "De raad sprak \(numeral(all)) ambities uit. Daar horen nog geen afspraken bij."
        case (let all, let some) where all == some:
            return "Bij alle \(numeral(all)) ambities van de raad hoort een afspraak."
        default:
            let (some, whole) = pair(withAgreement, all)
            return "Bij \(some) van de \(whole) ambities van de raad hoort een afspraak."
        }
    }

    /// "Twee initiatieven werken eraan. Er is één afspraak gemaakt."
    func ambition(initiatives: Int, agreements: Int) -> String {
        guard initiatives > 0 else { return "Hier hoort nog geen initiatief bij." }
        let work =
            switch initiatives {
            case 1: "Eén initiatief werkt hieraan"
            default: "\(capitalised(numeral(initiatives))) initiatieven werken hieraan"
            }
        return switch agreements {
        case 0: work + ". Een afspraak is er nog niet."
        case 1: work + ", met één afspraak."
        default: work + ", met \(numeral(agreements)) afspraken."
        }
    }

    var resultsLead: String { "Wat af is, wat is bereikt en wat is nagekomen. Het nieuwste staat bovenaan." }

    var newsLead: String {
        "Alles met een datum: logboeken, besluiten, afspraken en antwoorden. Het nieuwste staat bovenaan."
    }

    /// "Alle 34 afspraken van Rietwoude"
    func allAgreements(_ count: Int, of name: String) -> String {
        count == 1 ? "De afspraak van \(name)" : "Alle \(numeral(count)) afspraken van \(name)"
    }

    func all(_ count: Int, _ noun: Noun) -> String {
        count == 1 ? "Eén \(form(of: noun, for: 1))" : "Alle \(numeral(count)) \(form(of: noun, for: count))"
    }

    /// "Drempel in de Dorpsstraat. Er was hoog water."
    func moved(_ what: String, because reason: String) -> String {
        "\(what.trimmingFullStop). De reden: \(reason)"
    }

    func label(_ change: Timeline.Change) -> String {
        switch change {
        case .logged(let entry): label(entry.kind)
        case .completed: "gereed"
        case .milestone: "mijlpaal bereikt"
        case .agreementMet: "afspraak nagekomen"
        case .agreementMoved(_, let deviation): "afspraak " + label(deviation.kind)
        case .judged: "oordeel over haalbaarheid"
        case .adopted: "visie vastgesteld"
        case .response: "reactie van de gemeente"
        }
    }

    func label(_ kind: DeviationKind) -> String {
        switch kind {
        case .delayed: "later geworden"
        case .changed: "anders geworden"
        case .dropped: "vervallen"
        }
    }

    /// Why an initiative elsewhere is worth a look: "Zelfde thema (Zorg) en soort (project) als “Dorpshuis open”; al gereed".
    func matchReason(theme: String, kind: InitiativeKind, own: String, stage: MatchStage) -> String {
        let stage =
            switch stage {
            case .realised: "het resultaat is er al"
            case .further: "is al een stap verder"
            case .same: "is even ver"
            }
        return "Zelfde thema (\(theme)) en soort (\(label(kind))) als “\(own)”; \(stage)"
    }
}
