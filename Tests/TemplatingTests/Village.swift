import Markup
import Templating

/// A small page type with a field of every kind.
struct Village: Sendable {
    var title = "Driel"
    var subtitle: String?
    var count = 3
    var isPublished = true
    var path = SitePath("kernen/driel/index.html")
    var map: SitePath?
    var website: SafeURL?
    var initiatives: [Initiative] = []
    var tags: [String] = []
    var lead: Person?
    var contact = Person(name: "Loket")

    static let type = RecordType<Village>(
        "kern",
        [
            .text("titel") { $0.title },
            .optionalText("ondertitel") { $0.subtitle },
            .number("aantal") { $0.count },
            .flag("gepubliceerd") { $0.isPublished },
            .address("adres") { $0.path },
            .optionalAddress("kaart") { $0.map },
            .optionalURL("website") { $0.website },
            .markup("inhoud") { village, writer in
                writer.markup("<p>")
                writer.text(village.title)
                writer.markup("</p>")
            },
            .optionalMarkup("toelichting", when: { $0.subtitle != nil }) { village, writer in
                writer.markup("<em>")
                writer.text(village.subtitle ?? "")
                writer.markup("</em>")
            },
            .list("initiatieven", Initiative.type) { $0.initiatives },
            .texts("labels") { $0.tags },
            .optional("trekker", Person.type) { $0.lead },
            .record("contact", Person.type) { $0.contact },
            .constant("merk", "Visie & plein"),
        ])
}

struct Initiative: Sendable {
    var title: String
    var steps: [Initiative] = []

    /// Contains itself.
    static let type: RecordType<Initiative> = RecordType(
        "initiatief", [.text("titel") { $0.title }, .list("stappen", type) { $0.steps }])
}

struct Person: Sendable {
    var name: String
    var phone: String?

    static let type = RecordType<Person>(
        "partij", [.text("naam") { $0.name }, .optionalText("telefoon") { $0.phone }])
}

extension TemplateLibrary {
    /// The mistakes in `pagina` as a page of a village, each as `Diagnostic.place`.
    func places() -> [String] { compile("pagina", for: Village.type).diagnostics.map(\.place) }

    /// The page `pagina`; nil when it has mistakes.
    func rendered(_ village: Village = Village(), depth: Int = 0) -> String? {
        compile("pagina", for: Village.type).template?.rendered(village, depth: depth)
    }
}
