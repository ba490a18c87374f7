internal import Markup
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

    /// One word with its glyph.
    struct Term: Sendable {
        let glyph: String
        let name: String
        let meaning: String

        static let fields = RecordType<Term>(
            "begrip",
            [
                .text("teken") { $0.glyph },
                .text("naam") { $0.name },
                .text("uitleg") { $0.meaning },
            ])
    }

    init(in edition: Edition) {
        frame = edition.frame(
            title: ListKind.glossary.title, description: "Wat de woorden en tekens op deze site betekenen.",
            folder: ListKind.glossary.folder, section: ListKind.glossary.folder)
        sections = [
            Section(
                anchor: "status", heading: "Status: hoe ver is het plan?",
                lead: "Hoe voller het rondje, hoe verder het plan.",
                terms: InitiativeStatus.allCases.map { status in
                    let mark = edition.mark(status)
                    return Term(glyph: mark.glyph, name: mark.text, meaning: edition.wording.meaning(status))
                }),
            Section(
                anchor: "haalbaarheid", heading: "Oordeel: kan het?",
                lead: "Het oordeel staat los van de status. Wie oordeelt, staat er altijd bij.",
                terms: Feasibility.allCases.map { feasibility in
                    let tag = edition.tag(feasibility)
                    return Term(glyph: tag.glyph, name: tag.text, meaning: edition.wording.meaning(feasibility))
                }),
            Section(
                anchor: "eigenaarschap", heading: "Eigenaarschap: van wie is het?",
                lead: "Vier typen uit het model van de gemeente Peel en Maas. Geen type is beter dan een ander.",
                terms: Ownership.allCases.map { owner in
                    let mark = edition.mark(owner)
                    return Term(
                        glyph: mark.glyph, name: "type \(owner.rawValue)", meaning: edition.wording.meaning(owner))
                }),
            Section(
                anchor: "afspraak", heading: "Afspraak: wie doet wat, en wanneer?",
                lead: "De datum die nu geldt telt. Is hij verzet, dan staat de oude erbij.",
                terms: [
                    Term(
                        glyph: Edition.glyph(.scheduled, isOverdue: true), name: "voorbij de afgesproken datum",
                        meaning: "De datum is geweest en er is nog iets te doen.")
                ]
                    + AgreementStatus.allCases.map { status in
                        Term(
                            glyph: Edition.glyph(status, isOverdue: false), name: edition.wording.label(status),
                            meaning: edition.wording.meaning(status))
                    }),
        ]
    }
}
