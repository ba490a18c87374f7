internal import CommonMark
internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// The running text of an entity, with its links leading to the pages of this edition.
struct BodyView: Sendable {
    private let index: Int
    private let edition: Edition
    private let page: SitePath

    init(_ origin: Origin, at page: SitePath, in edition: Edition) {
        index = origin.text.index
        self.edition = edition
        self.page = page
    }

    var isEmpty: Bool { text.isEmpty }

    private var text: MarkdownDocument { _read { yield edition.texts[index] } }
    private var links: TextLinks { _read { yield edition.municipality.texts[index] } }

    /// The headings of a text that is long enough to need a table of contents.
    var contents: [LinkView] { contents(followedBy: PageSections([])) }

    /// The headings of the text and then of the sections below it; none when they are too few to need a table.
    func contents(followedBy sections: PageSections) -> [LinkView] {
        let ofText = text.headings.filter { $0.level == 2 }.map { LinkView(text: $0.text, address: page.at($0.id)) }
        let ofSections = sections.headings.map { LinkView(text: $0.title, address: page.at($0.section.anchor)) }
        return ofText.count + ofSections.count < 3 ? [] : ofText + ofSections
    }

    func write(into writer: inout HTMLWriter) {
        text.write(
            into: &writer,
            link: { link in
                switch links.links[link] {
                case .entity(let reference, let fragment):
                    .page(edition.permalinks.address(of: reference, fragment: fragment))
                case .heading(let fragment): .page(page.at(fragment))
                case .attachment(let id): .page(SitePath(edition.municipality[id].path))
                }
            },
            image: { image in
                let attachment = edition.municipality[links.images[image]]
                let address = SitePath(attachment.path)
                return attachment.size.map { ImageSource(address: address, width: $0.width, height: $0.height) }
                    ?? ImageSource(address: address)
            },
            title: { link in
                if case .entity(let reference, _) = links.links[link] {
                    curled(edition.municipality.name(of: reference))
                } else {
                    nil
                }
            })
    }
}

extension Field {
    /// The running text of a page, where there is one.
    static func body(_ name: String, _ read: @escaping @Sendable (Root) -> BodyView) -> Field {
        .optionalMarkup(name, when: { !read($0).isEmpty }) { root, writer in read(root).write(into: &writer) }
    }
}
