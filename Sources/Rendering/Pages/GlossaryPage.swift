internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// What the words and glyphs of the site mean; every badge links here.
struct GlossaryPage: Sendable {
    let frame: Frame
    let sections: [Section]

    static let fields = RecordType<GlossaryPage>(
        "begrippen",
        [
            .record("blad", Frame.fields) { $0.frame },
            .list("groepen", Section.fields) { $0.sections },
        ])

    /// The words of one vocabulary.
    struct Section: Sendable {
        let anchor: String
        let heading: String
        let lead: String
        let terms: [Term]

        static let fields = RecordType<Section>(
            "groep begrippen",
            [
                .text("anker") { $0.anchor },
                .text("kop") { $0.heading },
                .text("inleiding") { $0.lead },
                .list("begrippen", Term.fields) { $0.terms },
            ])
    }

    /// One word, with its glyph where it has one.
    struct Term: Sendable {
        let anchor: String
        var glyph: String?
        let name: String
        let meaning: String

        init(_ name: String, _ anchor: String, _ meaning: String) {
            (self.name, self.anchor, self.meaning) = (name, anchor, meaning)
        }

        /// A word with a glyph, which is its anchor too.
        init(_ name: String, glyph: String, _ meaning: String) {
            (self.name, self.glyph, self.meaning) = (name, glyph, meaning)
            anchor = "begrip-" + glyph
        }

        static let fields = RecordType<Term>(
            "begrip",
            [
                .text("anker") { $0.anchor },
                .optional("symbool", Symbol.fields) { $0.glyph.map(Symbol.init) },
                .text("naam") { $0.name },
                .text("uitleg") { $0.meaning },
            ])
    }

    /// A glyph of the sheet.
    struct Symbol: Sendable {
        let glyph: String

        static let fields = RecordType<Symbol>("symbool", [.text("teken") { $0.glyph }])
    }

    init(in edition: Edition) {
        frame = edition.frame(
            title: edition.wording.listTitle(.glossary),
            description: "Wat de woorden en tekens op deze site betekenen.",
            folder: ListKind.glossary.folder, section: ListKind.glossary.folder)
        sections = [
            edition.statuses, edition.verdicts, edition.ownership, edition.agreementStatuses, edition.labels,
            edition.roles, edition.deviations, edition.visionStatuses, edition.standings, edition.participations,
            edition.kinds,
        ]
    }
}

/// The id of a word on the glossary page.
enum GlossaryAnchor {
    static func of(_ status: VisionStatus) -> String { "begrip-visie-" + slug(status.spelling.dutch) }
    static func of(_ standing: Standing) -> String { "begrip-doorwerking-" + slug(standing.spelling.dutch) }
    static func of(_ role: AgreementRole) -> String { "begrip-rol-" + slug(role.spelling.dutch) }
    static func of(_ kind: DeviationKind) -> String { "begrip-afwijking-" + slug(kind.spelling.dutch) }
    static func of(_ participation: Participation) -> String {
        "begrip-participatie-" + slug(participation.spelling.dutch)
    }
    static func of(_ kind: InitiativeKind) -> String { "begrip-soort-" + slug(kind.spelling.dutch) }
    static let silent = "begrip-stil"
    static let waiting = "begrip-wacht"
    static let overdue = "begrip-a-voorbij"
}

extension Edition {
    private typealias Section = GlossaryPage.Section
    private typealias Term = GlossaryPage.Term

    fileprivate var statuses: GlossaryPage.Section {
        Section(
            anchor: "status", heading: "Status: hoe ver is het plan?",
            lead: "Hoe voller het rondje, hoe verder het plan.",
            terms: InitiativeStatus.allCases.map {
                Term(wording.label($0), glyph: Self.glyph($0), wording.meaning($0))
            })
    }

    fileprivate var verdicts: GlossaryPage.Section {
        Section(
            anchor: "haalbaarheid", heading: "Oordeel: kan het?",
            lead: "Het oordeel staat los van de status. Wie oordeelt, staat er altijd bij.",
            terms: Feasibility.allCases.map { Term(wording.label($0), glyph: tag($0).glyph, wording.meaning($0)) })
    }

    fileprivate var ownership: GlossaryPage.Section {
        Section(
            anchor: "eigenaarschap", heading: "Eigenaarschap: van wie is het?",
            lead: "Vier typen uit het model van de gemeente Peel en Maas. Geen type is beter dan een ander.",
            terms: Ownership.allCases.map {
                Term("type \($0.rawValue): \(wording.shortLabel($0))", glyph: mark($0).glyph, wording.meaning($0))
            })
    }

    fileprivate var agreementStatuses: GlossaryPage.Section {
        Section(
            anchor: "afspraak", heading: "Afspraak: wie doet wat, en wanneer?",
            lead: "De datum die nu geldt telt. Is hij verzet, dan staat de oude erbij.",
            terms: [
                Term(
                    "voorbij de afgesproken datum", glyph: Self.glyph(.scheduled, isOverdue: true),
                    "De datum is geweest en er is nog iets te doen.")
            ]
                + AgreementStatus.allCases.map {
                    Term(wording.label($0), glyph: Self.glyph($0, isOverdue: false), wording.meaning($0))
                })
    }

    fileprivate var labels: GlossaryPage.Section {
        Section(
            anchor: "aandacht", heading: "Wat aandacht vraagt",
            lead: "Deze woorden volgen uit de datums. Ze zijn geen verwijt: soms is er gewoon nog geen nieuws.",
            terms: [
                Term(
                    "stil", GlossaryAnchor.silent,
                    "Er is meer dan \(wording.number(municipality.profile.silenceDays)) dagen niets over het plan "
                        + "gemeld, terwijl het nog loopt. “Geen nieuws” melden telt ook als nieuws."),
                Term(
                    "wacht op", GlossaryAnchor.waiting,
                    "Deze afspraak kan pas beginnen als iets anders klaar is. Erbij staat waarop het wachten is."),
                Term(
                    "antwoord voorbij de datum", "begrip-antwoord",
                    "Er is beloofd om te zeggen of het plan kan. Die datum is geweest en het antwoord is er nog niet."),
                Term(
                    "opnieuw bekijken", "begrip-herzien",
                    "Er is een datum afgesproken om het plan of de visie opnieuw te bekijken."),
                Term(
                    "volgens de uitvoerder", "begrip-uitvoerder-zegt",
                    "Wie de afspraak uitvoert, zegt dat het gedaan is. Een ander heeft dat nog niet bevestigd."),
            ])
    }

    fileprivate var roles: GlossaryPage.Section {
        Section(
            anchor: "rollen", heading: "Rollen: wie doet wat in een afspraak?",
            lead: "Een partij kan meer dan één rol hebben.",
            terms: AgreementRole.allCases.map {
                Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0))
            })
    }

    fileprivate var deviations: GlossaryPage.Section {
        Section(
            anchor: "afwijkingen", heading: "Als een afspraak verandert",
            lead: "Een afspraak mag veranderen. De reden en de eerste datum blijven staan.",
            terms: DeviationKind.allCases.map {
                Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0))
            })
    }

    fileprivate var visionStatuses: GlossaryPage.Section {
        Section(
            anchor: "visie", heading: "Visie: hoe ver is zij?",
            lead: "Een visie is nooit af. Na een tijd kijken bewoners er opnieuw naar.",
            terms: VisionStatus.allCases.map {
                Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0))
            })
    }

    fileprivate var standings: GlossaryPage.Section {
        Section(
            anchor: "doorwerking", heading: "Wat de gemeente met de visie doet",
            lead: "De visie blijft van de bewoners, wat de gemeente er ook mee doet.",
            terms: Standing.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var participations: GlossaryPage.Section {
        Section(
            anchor: "participatie", heading: "Meedoen: wie doet met wie mee?",
            lead: "Meepraten met de gemeente is iets anders dan een gemeente die meedoet met bewoners.",
            terms: Participation.allCases.map {
                Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0))
            })
    }

    fileprivate var kinds: GlossaryPage.Section {
        Section(
            anchor: "soort", heading: "Soorten initiatieven", lead: "Groot of klein: alles telt mee.",
            terms: InitiativeKind.allCases.map {
                Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0))
            })
    }
}
