internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A page about anything else.
struct PlainPage: Sendable {
    let frame: Frame
    let title: String
    let contents: [LinkView]
    let body: BodyView

    static let fields = RecordType<PlainPage>(
        "pagina",
        [
            .record("blad", Frame.fields, at: \.frame),
            .text("titel") { $0.title },
            .flag("heeft_inhoud") { !$0.contents.isEmpty },
            .list("inhoud", LinkView.fields) { $0.contents },
            .body("tekst") { $0.body },
        ])

    init(_ id: ID<FreePage>, in edition: Edition) {
        let page = edition.municipality[id]
        let reference = EntityReference.page(id)
        let folder = edition.permalinks.folder(of: reference)
        title = curled(page.title)
        frame = edition.frame(
            title: title, description: title, folder: folder, section: folder,
            breadcrumbs: edition.isEmpty(.pages) ? [] : [edition.crumb(.pages)], entity: reference)
        body = BodyView(page.origin, at: edition.permalinks.address(of: reference), in: edition)
        contents = body.contents
    }
}
