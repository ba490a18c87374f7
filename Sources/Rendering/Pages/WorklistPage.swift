internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The internal page for whoever looks after the villages: what to call about, per village. Built only when asked for;
/// no page leads to it, and search engines are asked to leave it out.
struct WorklistPage: Sendable {
    /// Where it stands, with a slash at the end.
    static let folder = "werklijst/"

    let frame: Frame
    let lead: String
    let sections: [Section]

    static let fields = RecordType<WorklistPage>(
        "werklijst",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("inleiding") { $0.lead },
            .list("groepen", Section.fields) { $0.sections },
        ])

    /// One village.
    struct Section: Sendable {
        let place: LinkView
        let entries: [WorklistEntry]

        static let fields = RecordType<Section>(
            "groep van de werklijst",
            [
                .record("kern", LinkView.fields, at: \.place),
                .number("aantal") { $0.entries.count },
                .list("regels", WorklistEntry.fields) { $0.entries },
            ])
    }

    init(in edition: Edition) {
        let list = edition.worklist
        sections = edition.placesByName.map { id in
            Section(place: edition.link(id), entries: edition.entries(list.items(of: id)))
        }.filter { !$0.entries.isEmpty }
        lead = edition.wording.worklistLead(items: list.items.count, places: sections.count)
        frame = edition.frame(
            title: edition.wording.say(WorklistPhrase.title), description: lead, folder: Self.folder,
            section: Self.folder, dependsOnDate: true)
    }
}

extension WorklistEntry {
    static let fields = RecordType<WorklistEntry>(
        "regel van de werklijst",
        [
            .record("link", LinkView.fields, at: \.link),
            .optionalText("afspraak") { $0.agreement },
            .text("uitleg") { $0.explanation },
            .list("partijen", LinkView.fields) { $0.parties },
            .flag("heeft_partijen") { !$0.parties.isEmpty },
            .list("wacht_op", LinkView.fields) { $0.waitsFor },
            .flag("wacht") { !$0.waitsFor.isEmpty },
        ])
}

extension Edition {
    /// What there is to look after at the date of the edition.
    var worklist: Worklist { Worklist(municipality, at: date) }
}
