internal import Diagnostics
internal import FrontMatter
internal import VillageModel

// What fields require of one another, in the words of the messages.

extension Message {
    static let contactNeedsAWay = Message(
        nl: "noem bij een contact een email, telefoon of website", en: "give a contact an email, phone or website")
    static let nameNeedsConsent = Message(
        nl: "een naam mag er alleen staan met de datum waarop die persoon ja heeft gezegd",
        en: "a name needs the date on which that person agreed")
    static let metNeedsDate = Message(
        nl: "bij status “voldaan” hoort de datum", en: "status “met” comes with its date")
    static let reviewNeedsAssessor = Message(
        nl: "wie onderzoekt of het kan?", en: "who looks into it?")
    static let reviewNeedsAnswerDate = Message(
        nl: "wanneer komt het antwoord?", en: "when will the answer be there?")
    static let feasibleNeedsEstimate = Message(
        nl: "bij “haalbaar” hoort een raming; 0 betekent: kost niets",
        en: "“feasible” comes with an estimate; 0 means: costs nothing")
    static let conditionalNeedsCondition = Message(
        nl: "bij “haalbaar mits” hoort minstens één voorwaarde", en: "“feasible if” comes with at least one condition")
    static let notNowNeedsDate = Message(
        nl: "bij “niet nu” hoort een datum om opnieuw te kijken", en: "“not now” comes with a date to look again")
    static let unfeasibleNeedsAlternative = Message(
        nl: "bij “niet haalbaar” hoort wat er wél kan", en: "“unfeasible” comes with what can be done instead")
    static let placeIsGivenByFolder = Message(
        nl: "de kern volgt uit de map waarin het bestand staat", en: "the folder of the file tells the place")
    static let shortFormNeedsPlace = Message(
        nl: "initiatieven in een visie kunnen alleen bij de visie van één kern",
        en: "initiatives within a vision need a vision of one place")
    static let municipalityIsPublished = Message(
        nl: "de gemeente wordt altijd gepubliceerd", en: "the municipality is always published")

    /// What the numbers of `eigenaar` stand for.
    static let typesOfOwnership = Message(
        nl: "1: van de gemeenschap; 2: van de gemeenschap, gemeente of organisatie draagt bij; "
            + "3: van gemeente of organisatie, bewoners dragen bij; 4: van gemeente of organisatie.",
        en: "1: of the community; 2: of the community, with help of an institution; "
            + "3: of an institution, with help of residents; 4: of an institution.")

    static func verdictNeedsReason(_ feasibility: Feasibility) -> Message {
        Message(
            nl: "bij “\(feasibility.spelling.dutch)” hoort een toelichting",
            en: "“\(feasibility.spelling.english)” comes with a reason")
    }

    static func statusRequires(_ status: InitiativeStatus) -> Message {
        Message(
            nl: "dat hoort bij status “\(status.spelling.dutch)”",
            en: "status “\(status.spelling.english)” requires it")
    }
}

extension Diagnostic {
    static func missingEstimate(_ file: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingRequired, file: file, range: range,
            message: Message(
                nl: "Het veld “raming” ontbreekt: \(Message.feasibleNeedsEstimate.dutch).",
                en: "The field “estimate” is missing: \(Message.feasibleNeedsEstimate.english)."))
    }

    static func contradiction(
        _ file: String, _ range: SourceRange, status: InitiativeStatus, feasibility: Feasibility
    ) -> Diagnostic {
        Diagnostic(
            .contradiction, file: file, range: range,
            message: Message(
                nl: "“\(status.spelling.dutch)” kan niet samen met “\(feasibility.spelling.dutch)”.",
                en: "“\(status.spelling.english)” can't go with “\(feasibility.spelling.english)”."),
            help: Message(
                nl: "Pas de status of de haalbaarheid aan.", en: "Change the status or the feasibility."))
    }

    /// An accent that does not show on the paper of the light scheme.
    static func tooLight(_ file: String, _ range: SourceRange, _ colour: AccentColour) -> Diagnostic {
        let better = colour.darkened(toReach: AccentColour.textContrast, on: .paper).hex
        return lowContrast(
            file, range, ratio: colour.contrast(on: .paper), better: better,
            fault: (
                nl: "Deze kleur is te licht om te lezen", en: "This colour is too light to read"
            ),
            help: Message(nl: "\(better) is dezelfde kleur, donkerder.", en: "\(better) is the same colour, darker."))
    }

    /// An accent that does not show on the sheets of the dark scheme.
    static func tooDark(_ file: String, _ range: SourceRange, _ colour: AccentColour) -> Diagnostic {
        let better = colour.lightened(toReach: AccentColour.textContrast, on: .darkSheet).hex
        return lowContrast(
            file, range, ratio: colour.contrast(on: .darkSheet), better: better,
            fault: (
                nl: "Deze kleur is te donker om op een donker scherm te lezen",
                en: "This colour is too dark to read on a dark screen"
            ),
            help: Message(
                nl: "\(better) is dezelfde kleur, lichter; zonder “accent_donker” kiest het programma zelf.",
                en: "\(better) is the same colour, lighter; without “accent_dark” the program chooses itself."))
    }

    private static func lowContrast(
        _ file: String, _ range: SourceRange, ratio: Double, better: String, fault: (nl: String, en: String),
        help: Message
    ) -> Diagnostic {
        let (measured, needed) = (oneDecimal(ratio), oneDecimal(AccentColour.textContrast))
        return Diagnostic(
            .lowContrast, file: file, range: range,
            message: Message(
                nl: "\(fault.nl): het contrast is \(measured.nl), nodig is \(needed.nl).",
                en: "\(fault.en): its contrast is \(measured.en), \(needed.en) is needed."),
            suggestion: "\"\(better)\"", help: help)
    }

    /// Rounded down, so that what is too little never looks like enough.
    private static func oneDecimal(_ number: Double) -> (nl: String, en: String) {
        let tenths = Int(number * 10)
        return ("\(tenths / 10),\(tenths % 10)", "\(tenths / 10).\(tenths % 10)")
    }

    static func selfConfirmed(_ file: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .contradiction, file: file, range: range,
            message: Message(
                nl: "De uitvoerder kan niet zelf bevestigen dat de afspraak is nagekomen.",
                en: "The executor can't confirm that the agreement was kept."),
            help: Message(
                nl: "Noem een andere partij, of laat dit veld weg.",
                en: "Name another party, or leave this field out."))
    }

    static func repeatedAgreement(_ file: String, _ range: SourceRange, _ anchor: String) -> Diagnostic {
        Diagnostic(
            .duplicateSlug, file: file, range: range,
            message: Message(
                nl: "Twee afspraken heten hier “\(anchor)”.", en: "Two agreements here are called “\(anchor)”."))
    }

    static func tooFewPlaces(_ file: String, _ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingRequired, file: file, range: range,
            message: Message(
                nl: "Noem hier minstens twee kernen.", en: "Name at least two places here."),
            help: Message(
                nl: "Iets van één kern hoort in de map van die kern.",
                en: "What belongs to one place goes into the folder of that place."))
    }

    static func notEightScores(_ file: String, _ range: SourceRange, count: Int) -> Diagnostic {
        Diagnostic(
            .wrongType, file: file, range: range,
            message: Message(
                nl: "Een zelfscan heeft acht scores, in de volgorde van het wiel; hier staan er \(count).",
                en: "A self-scan has eight scores in the order of the wheel; there are \(count) here."))
    }

    static func statusMismatch(
        _ file: String, _ range: SourceRange, status: InitiativeStatus, logged: InitiativeStatus
    ) -> Diagnostic {
        Diagnostic(
            .statusMismatch, .warning, file: file, range: range,
            message: Message(
                nl: "De status is “\(status.spelling.dutch)”, maar het logboek eindigt bij “\(logged.spelling.dutch)”.",
                en: "The status is “\(status.spelling.english)”, but the log ends at “\(logged.spelling.english)”."))
    }

    static func impossibleTransition(
        _ file: String, _ range: SourceRange, from: InitiativeStatus, to: InitiativeStatus
    ) -> Diagnostic {
        Diagnostic(
            .impossibleTransition, .warning, file: file, range: range,
            message: Message(
                nl: "Van “\(from.spelling.dutch)” gaat een initiatief niet in één keer naar “\(to.spelling.dutch)”.",
                en: "An initiative does not go from “\(from.spelling.english)” to “\(to.spelling.english)” at once."),
            allowed: InitiativeStatus.allCases.filter(from.successors.contains).map(\.spelling.dutch))
    }

    static func futureFact(_ file: String, _ node: YAMLNode, _ date: CalendarDate, today: CalendarDate) -> Diagnostic {
        Diagnostic(
            .futureFact, .warning, file: file, range: node.range,
            message: Message(
                nl: "\(date.iso) ligt in de toekomst, maar hier staat wat al gebeurd is (vandaag is \(today.iso)).",
                en: "\(date.iso) is in the future, but this tells what already happened (today is \(today.iso))."))
    }
}
