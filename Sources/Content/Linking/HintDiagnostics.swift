internal import Diagnostics
internal import VillageModel

// The words of the hints. Facts to talk about, none of them a fault: a village may have good reasons. Each tells what
// could be typed. The messages hold no names, so that a thousand of them cost nothing.

extension Diagnostic {
    static func participationWithoutEvidence(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .participationWithoutEvidence, .warning, document, at: InitiativeFields.participation,
            Message(
                nl: "Hier staat een vorm van participatie, maar nog niet wat bewoners ervan vinden.",
                en: "This names a form of participation, but not yet what residents think."),
            help: .writeSupport)
    }

    static func executionWithoutEvidence(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .executionWithoutEvidence, .hint, document, at: InitiativeFields.status,
            Message(
                nl: "Het werk is begonnen of klaar; wat bewoners ervan vinden, staat er nog niet bij.",
                en: "Work has begun or is done; what residents think of it is not written here yet."),
            help: .writeSupport)
    }

    static func singleSupportMethod(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .singleSupportMethod, .hint, document, at: InitiativeFields.support,
            Message(
                nl: "Het draagvlak is tot nu toe op één manier gepeild.",
                en: "Support has been sought in one way so far."),
            help: Message(
                nl: "Wie bereikt u zo niet? Schrijf het bij “gemiste_groepen”, of peil het ook op een andere manier.",
                en: "Who is not reached that way? Write it at “missed_groups”, or ask in another way as well."))
    }

    static func noAgreement(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .noAgreement, .hint, document, at: InitiativeFields.status,
            Message(nl: "Er staat nog geen afspraak bij.", en: "No agreement is written here yet."),
            help: Message(
                nl: "Wie doet wat, en wanneer? Schrijf bijvoorbeeld: "
                    + "afspraken: [{wat: Planten, wie: dorpsraad, uiterlijk: 2027-05}]",
                en: "Who does what, and when? Write for example: "
                    + "agreements: [{what: Planting, parties: village-council, due: 2027-05}]"))
    }

    static func noLead(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .noLead, .hint, document, at: InitiativeFields.status,
            Message(nl: "Er staat nog niet bij wie dit trekt.", en: "It is not written here yet who leads this."),
            help: Message(
                nl: "Schrijf bijvoorbeeld “trekker: dorpsraad”, of geef een partij in een afspraak “rol: trekker”.",
                en: "Write for example “lead: village-council”, or give a party in an agreement “role: lead”."))
    }

    static func municipalLead(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .municipalLead, .hint, document, at: InitiativeFields.lead,
            Message(
                nl: "De gemeenschap is eigenaar, en een partij van de gemeente is trekker.",
                en: "The community owns this, and a party of the municipality leads it."),
            help: Message(
                nl: "Klopt dat? Dan hoeft u niets te doen. Trekt de gemeenschap dit zelf, noem dan die partij hier.",
                en: "If that is so, nothing needs doing. If the community leads it, name that party here."))
    }

    static func municipalVerdict(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .municipalVerdict, .hint, document, at: InitiativeFields.assessedBy,
            Message(
                nl: "De gemeenschap is eigenaar, en een partij van de gemeente beoordeelde of het kan.",
                en: "The community owns this, and a party of the municipality judged whether it can be done."),
            help: Message(
                nl: "Klopt dat? Dan hoeft u niets te doen. Oordeelde de gemeenschap zelf, noem dan die partij hier.",
                en: "If that is so, nothing needs doing. If the community judged it, name that party here."))
    }

    /// - Parameter index: of the ambition in its list.
    static func ambitionWithoutAgreement(_ document: DecodedDocument, _ index: Int) -> Diagnostic {
        Diagnostic(
            .ambitionWithoutAgreement, .hint, file: document.file, range: document.keys.range(ofAmbition: index),
            message: Message(
                nl: "Bij deze ambitie hoort nog geen initiatief met een afspraak.",
                en: "No initiative with an agreement goes with this ambition yet."),
            help: Message(
                nl: "Noem bij “initiatieven” wat eraan bijdraagt, en schrijf in dat initiatief wat er is afgesproken.",
                en: "Name at “initiatives” what contributes to it, and write in that initiative what was agreed."))
    }

    static func themeWithoutTask(_ document: DecodedDocument) -> Diagnostic {
        Diagnostic(
            .themeWithoutTask, .hint, document, at: ThemeFields.name,
            Message(
                nl: "Bij dit thema hoort nog geen klus of activiteit waar mensen aan mee kunnen doen.",
                en: "No task or activity that people could join goes with this theme yet."),
            help: Message(
                nl: "Is die er wel? Schrijf in dat initiatief “soort: klus” of “soort: activiteit”, en noem het thema.",
                en: "If there is one, write “kind: task” or “kind: activity” in that initiative, and name the theme."))
    }

    private init(
        _ id: DiagnosticID, _ severity: Severity, _ document: DecodedDocument, at field: some FieldDescription,
        _ message: Message, help: Message
    ) {
        self.init(
            id, severity, file: document.file, range: document.keys.range(of: field), message: message,
            help: help)
    }
}

extension Message {
    fileprivate static let writeSupport = Message(
        nl: "Is het gevraagd? Schrijf bijvoorbeeld: "
            + "draagvlak: {methode: bijeenkomst, datum: 2026-03-12, deelnemers: 40}",
        en: "If they were asked, write for example: "
            + "support: {method: meeting, date: 2026-03-12, participants: 40}")
}
