internal import VillageModel

// The sentences of the support sheet.

extension Wording {
    func supportSheetTitle(_ subject: String) -> String { "Draagvlakstaat: \(subject)" }
    var supportSheetCrumb: String { "Draagvlakstaat" }
    var supportSheetLink: String { "Draagvlakstaat op één blad, om af te drukken" }

    /// `38%`
    func percent(_ share: Share) -> String {
        switch share.percent {
        case .exactly(let number): "\(number)%"
        case .belowOne: "minder dan 1%"
        case .aboveNinetyNine: "ruim 99%"
        }
    }

    /// In which ways residents could take part, each named once.
    func waysToTakePart(_ methods: [SupportMethod]) -> String {
        var seen: Set<SupportMethod> = []
        let names = methods.filter { seen.insert($0).inserted }.map { label($0) }
        let ways =
            names.count == 1 ? "één manier" : sentenceStart(names.count, Noun("manier", "manieren")).lowercased()
        return "Bewoners konden op \(ways) meedoen: \(enumeration(names))."
    }

    /// What to bear in mind about how was asked; nil when there is nothing.
    func remark(onMethods methods: [SupportMethod]) -> String? {
        switch (methods.count, Set(methods).count) {
        case (0, _): nil
        case (_, 1):
            methods.first.map { limits(of: $0) + " Een tweede manier van vragen kan andere mensen bereiken." }
        default: "We tellen de aantallen niet bij elkaar op: iemand kan vaker hebben meegedaan."
        }
    }

    /// Whom a method by itself may leave unheard.
    private func limits(of method: SupportMethod) -> String {
        switch method {
        case .survey: "Een enquête hoort vooral wie graag vragen op papier of scherm beantwoordt."
        case .doorToDoor: "Huis aan huis hoort vooral wie thuis was en opendeed."
        case .meeting: "Een bijeenkomst hoort vooral wie die avond kon en graag in een groep praat."
        case .kitchenTable: "Keukentafelgesprekken gaan diep, maar meestal met een kleine groep."
        case .petition: "Handtekeningen laten zien wie vóór is. Wie tegen is, tekent niet."
        case .membersMeeting: "Een ledenvergadering hoort alleen leden."
        case .dropIn: "Een inloop hoort vooral wie op dat moment kon komen."
        case .online: "Online hoort vooral wie makkelijk met internet werkt."
        }
    }

    /// How many people live in the places together: `Rietwoude heeft 1.840 inwoners.`
    func inhabitants(_ count: Int, of names: [String]) -> String {
        names.count == 1
            ? "\(enumeration(names)) heeft \(number(count)) inwoners."
            : "\(enumeration(names)) hebben samen \(number(count)) inwoners."
    }

    /// The day and the source of a count: `1 januari 2026, volgens CBS`; nil when neither is known.
    func counted(asOf date: PlanDate?, source: String?) -> String? {
        let parts = [date.map { "geteld: " + planned($0) }, source.map { "bron: \($0)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A heading that says how many objections were answered.
    func objectionsHeading(all: Int, answered: Int) -> String {
        let objections = sentenceStart(all, Noun("bezwaar", "bezwaren"))
        return switch (all, answered) {
        case (0, _): "Bezwaren"
        case (1, 1): "\(objections), met een antwoord"
        case (1, _): "\(objections), nog zonder antwoord"
        case (_, 0): "\(objections), nog zonder antwoord"
        case (_, all): "\(objections), alle met een antwoord"
        case (_, 1): "\(objections), waarvan één met een antwoord"
        default: "\(objections), waarvan \(number(answered)) met een antwoord"
        }
    }

    /// What can be answered.
    var answerNames: (inFavour: String, neutral: String, against: String) { ("voor", "neutraal", "tegen") }

    /// `561 (80%)`, or that nobody wrote it down.
    func answer(_ count: Int?, of total: Int) -> String {
        guard let count else { return notStated }
        return number(count) + (Share(count, of: total).map { " (\(percent($0)))" } ?? "")
    }

    private var notStated: String { "niet vermeld" }

    var carriedByResidents: String { "Wie het draagt" }
    var subjectOfSheet: String { "Gaat over" }
}
