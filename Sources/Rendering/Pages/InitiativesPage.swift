internal import Markup
internal import Templating
internal import VillageModel

/// All initiatives, by status.
struct InitiativesPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let groups: [InitiativeGroup]

    static let fields = RecordType<InitiativesPage>(
        "initiatieven",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("groepen", InitiativeGroup.fields) { $0.groups },
        ])

    init(in edition: Edition) {
        let counts = edition.counts
        title = edition.wording.counted(counts.initiatives, .initiative)
        lead =
            "Van idee tot in beheer. \(edition.wording.sentenceStart(counts.realised, .initiative)) "
            + (counts.realised == 1 ? "is" : "zijn") + " gereed of in beheer."
        frame = edition.frame(
            title: ListKind.initiatives.title, description: lead, folder: ListKind.initiatives.folder,
            section: ListKind.initiatives.folder)
        groups = edition.groups(edition.municipality.initiatives.indices.map { ID($0) })
    }
}

/// All agreements: those past their date first, then what is still to be done, then what was kept.
struct AgreementsPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let sections: [Section]

    static let fields = RecordType<AgreementsPage>(
        "afspraken",
        [
            .record("blad", Frame.fields) { $0.frame },
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("groepen", Section.fields) { $0.sections },
        ])

    /// Agreements of one state.
    struct Section: Sendable {
        let anchor: String
        let heading: String
        let agreements: [AgreementItem]

        static let fields = RecordType<Section>(
            "groep afspraken",
            [
                .text("anker") { $0.anchor },
                .text("kop") { $0.heading },
                .number("aantal") { $0.agreements.count },
                .list("afspraken", AgreementItem.fields) { $0.agreements },
            ])
    }

    init(in edition: Edition) {
        let counts = edition.counts
        let wording = edition.wording
        title =
            counts.agreementsOverdue == 0
            ? "Geen enkele afspraak is voorbij de datum"
            : wording.sentenceStart(counts.agreementsOverdue, .agreement)
                + (counts.agreementsOverdue == 1 ? " is" : " zijn") + " voorbij de afgesproken datum"
        lead =
            "Van de \(wording.counted(counts.agreements, .agreement)) zijn er "
            + "\(wording.number(counts.agreementsMet)) nagekomen. Wie doet wat, en voor wanneer?"
        frame = edition.frame(
            title: ListKind.agreements.title, description: lead, folder: ListKind.agreements.folder,
            section: ListKind.agreements.folder, dependsOnDate: true)

        let all = edition.agreementsByDeadline
        func section(
            _ anchor: String, _ heading: String, newestFirst: Bool = false, _ isIncluded: (Agreement) -> Bool
        ) -> Section {
            let members = all.filter { isIncluded(edition.agreement($0)) }
            return Section(
                anchor: anchor, heading: heading,
                agreements: (newestFirst ? members.reversed() : members).map {
                    edition.item($0, isOnOwnPage: false, countsDays: true)
                })
        }
        sections = [
            section("voorbij", "Voorbij de afgesproken datum") { $0.isOverdue(at: edition.date) },
            section("te-doen", "Nog te doen") { $0.status.isPending && !$0.isOverdue(at: edition.date) },
            section("niet-nagekomen", "Niet nagekomen", newestFirst: true) { $0.status == .notMet },
            section("nagekomen", "Nagekomen", newestFirst: true) { $0.status == .met },
            section("vervallen", "Vervallen", newestFirst: true) { $0.status == .dropped },
        ].filter { !$0.agreements.isEmpty }
    }
}
