internal import Templating
internal import VillageModel

/// The empty self-scan, to print and fill in by pen: both wheels on one sheet of A4.
struct SelfScanFormPage: Sendable {
    let frame: Frame
    let title: String
    let lead: String
    let wheels: [EmptyWheel]

    /// Where it stands, with a slash at the end.
    static let folder = ListKind.selfScan.folder + "formulier/"

    static let fields = RecordType<SelfScanFormPage>(
        "zelfscan-formulier",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .text("inleiding") { $0.lead },
            .list("wielen", EmptyWheel.fields) { $0.wheels },
        ])

    /// A wheel with nothing filled in.
    struct EmptyWheel: Sendable {
        let name: String
        let question: String
        let principles: [String]

        static let fields = RecordType<EmptyWheel>(
            "leeg wiel",
            [
                .text("naam") { $0.name },
                .text("vraag") { $0.question },
                .texts("principes") { $0.principles },
            ])
    }

    init(in edition: Edition) {
        title = edition.wording.say(SelfScanPhrase.formTitle)
        lead = edition.wording.say(SelfScanPhrase.formLead)
        wheels = Wheel.allCases.map { wheel in
            EmptyWheel(
                name: edition.wording.label(wheel), question: edition.wording.question(wheel),
                principles: edition.wording.principles(wheel))
        }
        frame = edition.frame(
            title: title, description: lead, folder: Self.folder, section: ListKind.selfScan.folder,
            breadcrumbs: [edition.crumb(.selfScan)])
    }
}
