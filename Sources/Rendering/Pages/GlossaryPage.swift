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
            .record("blad", Frame.fields, at: \.frame),
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
            description: edition.wording.say(GlossaryPhrase.about),
            folder: ListKind.glossary.folder, section: ListKind.glossary.folder)
        sections = [
            edition.statuses, edition.verdicts, edition.ownership, edition.agreementStatuses, edition.labels,
            edition.roles, edition.deviations, edition.visionStatuses, edition.standings, edition.participations,
            edition.kinds, edition.otherWords,
        ]
    }
}

/// The id of a word on the glossary page.
enum GlossaryAnchor {
    static func of(_ status: VisionStatus) -> String { "begrip-visie-" + slug(status.spelling.dutch) }
    static func of(_ standing: Standing) -> String { "begrip-doorwerking-" + slug(standing.spelling.dutch) }
    static func of(_ role: AgreementRole) -> String { "begrip-rol-" + slug(role.spelling.dutch) }
    static func of(_ status: AgreementStatus) -> String {
        "begrip-" + Edition.glyph(status, isOverdue: false)
    }
    static func of(_ kind: DeviationKind) -> String { "begrip-afwijking-" + slug(kind.spelling.dutch) }
    static func of(_ participation: Participation) -> String {
        "begrip-participatie-" + slug(participation.spelling.dutch)
    }
    static func of(_ kind: InitiativeKind) -> String { "begrip-soort-" + slug(kind.spelling.dutch) }
    static let silent = "begrip-stil"
    static let waiting = "begrip-wacht"
    static let supportSheet = "begrip-draagvlakstaat"
    static let selfScan = "begrip-zelfscan"
    static let overdue = "begrip-a-voorbij"
    static let unconfirmed = "begrip-uitvoerder-zegt"
}

extension Edition {
    /// A link to a word of the glossary, as the question that it answers.
    func explanation(_ question: GlossaryPhrase, at anchor: String) -> LinkView {
        LinkView(text: wording.say(question), address: glossary(anchor))
    }

    private typealias Term = GlossaryPage.Term

    /// - Parameter anchor: the id of the group on the page.
    private func section(
        _ anchor: String, _ heading: GlossaryPhrase, _ lead: GlossaryPhrase, _ terms: [Term]
    ) -> GlossaryPage.Section {
        GlossaryPage.Section(anchor: anchor, heading: wording.say(heading), lead: wording.say(lead), terms: terms)
    }

    fileprivate var statuses: GlossaryPage.Section {
        section(
            "status", .statuses, .statusesLead,
            InitiativeStatus.allCases.map { Term(wording.label($0), glyph: Self.glyph($0), wording.meaning($0)) })
    }

    fileprivate var verdicts: GlossaryPage.Section {
        section(
            "haalbaarheid", .verdicts, .verdictsLead,
            Feasibility.allCases.map { Term(wording.label($0), glyph: tag($0).glyph, wording.meaning($0)) })
    }

    fileprivate var ownership: GlossaryPage.Section {
        section(
            "eigenaarschap", .ownership, .ownershipLead,
            Ownership.allCases.map {
                Term(
                    wording.say(GlossaryPhrase.ownershipType, String($0.rawValue), wording.shortLabel($0)),
                    glyph: mark($0).glyph, wording.meaning($0))
            })
    }

    fileprivate var agreementStatuses: GlossaryPage.Section {
        let overdue = Term(
            wording.say(AgreementPhrase.datePassed), glyph: Self.glyph(.scheduled, isOverdue: true),
            wording.say(GlossaryPhrase.overdue))
        return section(
            "afspraak", .agreements, .agreementsLead,
            [overdue]
                + AgreementStatus.allCases.map {
                    Term(wording.label($0), glyph: Self.glyph($0, isOverdue: false), wording.meaning($0))
                })
    }

    fileprivate var labels: GlossaryPage.Section {
        let silence = wording.number(municipality.profile.silenceDays)
        return section(
            "aandacht", .attention, .attentionLead,
            [
                Term(
                    wording.say(GlossaryPhrase.silent), GlossaryAnchor.silent,
                    wording.say(GlossaryPhrase.silentMeaning, silence)),
                Term(
                    wording.say(AgreementPhrase.waitsFor), GlossaryAnchor.waiting, wording.say(GlossaryPhrase.waiting)),
                Term(
                    wording.say(GlossaryPhrase.answerLate), "begrip-antwoord",
                    wording.say(GlossaryPhrase.answerLateMeaning)),
                Term(
                    wording.say(GlossaryPhrase.review), "begrip-herzien", wording.say(GlossaryPhrase.reviewMeaning)),
                Term(
                    wording.say(AgreementPhrase.unconfirmed), GlossaryAnchor.unconfirmed,
                    wording.say(GlossaryPhrase.unconfirmed)),
            ])
    }

    fileprivate var roles: GlossaryPage.Section {
        section(
            "rollen", .roles, .rolesLead,
            AgreementRole.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var deviations: GlossaryPage.Section {
        section(
            "afwijkingen", .deviations, .deviationsLead,
            DeviationKind.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var visionStatuses: GlossaryPage.Section {
        section(
            "visie", .visionStatuses, .visionStatusesLead,
            VisionStatus.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var standings: GlossaryPage.Section {
        section(
            "doorwerking", .standings, .standingsLead,
            Standing.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var participations: GlossaryPage.Section {
        section(
            "participatie", .participations, .participationsLead,
            Participation.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    fileprivate var kinds: GlossaryPage.Section {
        section(
            "soort", .kinds, .kindsLead,
            InitiativeKind.allCases.map { Term(wording.label($0), GlossaryAnchor.of($0), wording.meaning($0)) })
    }

    /// Words of the site that are no value of a vocabulary.
    fileprivate var otherWords: GlossaryPage.Section {
        section(
            "andere-woorden", .otherWords, .otherWordsLead,
            [
                Term(
                    wording.say(GlossaryPhrase.support), "begrip-draagvlak",
                    wording.say(GlossaryPhrase.supportMeaning)),
                Term(
                    wording.say(SupportSheetPhrase.crumb).lowercased(), GlossaryAnchor.supportSheet,
                    wording.say(GlossaryPhrase.supportSheet)),
                Term(
                    wording.say(ListPhrase.selfScan).lowercased(), GlossaryAnchor.selfScan,
                    wording.say(GlossaryPhrase.selfScan)),
                Term(
                    wording.say(VisionPhrase.areaVision), "begrip-gebiedsvisie",
                    wording.say(GlossaryPhrase.areaVision)),
                Term(
                    wording.say(FactPhrase.rightToChallenge).lowercased(), "begrip-uitdaagrecht",
                    wording.say(GlossaryPhrase.rightToChallenge)),
            ])
    }
}
