package import Diagnostics
package import Markup

/// A parsed and rendered piece of Markdown, complete but for the questions that only the whole site can answer.
package struct MarkdownDocument: Sendable {
    /// In the order of the text.
    package internal(set) var headings: [Heading] = []
    /// What needs resolving: relative addresses and wiki links. The index is the one that `write` asks for. A settled
    /// document has them only if any has words of its own.
    package internal(set) var links: [Link] = []
    /// Images of this site. The index is the one that `write` asks for.
    package internal(set) var images: [Image] = []
    /// In no special order; see `sortedForReport()`.
    package internal(set) var diagnostics: [Diagnostic] = []

    var html = HTML.empty
    /// By offset, ascending.
    var slots: [Slot] = []

    init() {}

    /// No text at all.
    package static let empty = MarkdownDocument()

    /// Gives back the room that its lists did not need: a site keeps those of all its documents.
    mutating func fit() {
        headings = headings.fitted
        links = links.fitted
        images = images.fitted
        slots = slots.fitted
    }

    /// The same document with its text put away on `shelf`, if that wants it.
    package func put(on shelf: any HTMLShelf) -> MarkdownDocument {
        var document = self
        document.html = html.put(on: shelf)
        return document
    }

    /// The document as its page needs it, when it is known where its links lead and its mistakes were told.
    package var settled: MarkdownDocument {
        var document = self
        document.diagnostics = []
        let hasWords = links.contains { !$0.title.isEmpty } || slots.contains { $0.content == .wholeLink }
        if !hasWords { document.links = [] }
        return document
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { html.isEmpty && slots.isEmpty }

    /// A place in the HTML where something of the site goes. Small, as texts have many and a site keeps them all.
    struct Slot: Sendable {
        enum Content: Sendable {
            case linkStart
            /// A whole wiki link without a text of its own: the page's title stands in for it.
            case wholeLink
            case linkEnd
            case image
        }
        private let storedOffset: UInt32
        private let storedIndex: UInt32
        let content: Content

        /// - Parameter index: in the document's links or images.
        init(offset: Int, content: Content, index: Int) {
            storedOffset = UInt32(offset)
            storedIndex = UInt32(index)
            self.content = content
        }

        /// In bytes.
        var offset: Int { Int(storedOffset) }
        var index: Int { Int(storedIndex) }

        /// The same thing `count` bytes further on.
        func moved(by count: Int) -> Slot { Slot(offset: offset + count, content: content, index: index) }
    }
}

extension MarkdownDocument {
    /// A heading as shown.
    package struct Heading: Sendable, Hashable {
        /// 2 to 6 under the rules of a site.
        package let level: Int
        /// The folded text, without repeats; empty where the rules want no ids.
        package let id: String
        /// Without markup, quotes as shown.
        package let text: String
        /// Its line or lines.
        package let range: SourceRange
    }

    /// A link that the caller resolves.
    package struct Link: Sendable, Hashable {
        package enum Target: Sendable, Hashable {
            /// A path from the folder of the file, percent-decoded; empty for the page itself. The fragment is what
            /// stands behind `#`.
            case relative(path: String, fragment: String?)
            /// What stands between `[[` and `]]`, up to `|`.
            case wiki(String)
        }
        package let target: Target
        /// The text behind the `|` of a wiki link, when it is plain; nil for other links and where there is none.
        package let text: String?
        /// What a pointer shows; empty for none.
        package let title: String
        /// The address, or the slug of a wiki link.
        package internal(set) var range: SourceRange
    }

    /// An image that the caller resolves.
    package struct Image: Sendable, Hashable {
        /// From the folder of the file, percent-decoded.
        package let path: String
        /// Without markup, quotes as shown; empty when the author gave none, which is an error.
        package let alt: String
        /// What a pointer shows; empty for none.
        package let title: String
        /// The address.
        package internal(set) var range: SourceRange
    }
}

/// Where a link of a document leads.
package enum LinkDestination: Sendable {
    /// A page of the site.
    case page(SitePath)
    /// Nowhere: only the text is shown.
    case none
}

/// What there is to show of an image.
package struct ImageSource: Sendable {
    package let address: SitePath
    /// In CSS pixels; nil where they are unknown, as with a missing file.
    package let size: (width: Int, height: Int)?

    package init(address: SitePath, width: Int, height: Int) {
        self.address = address
        size = (width, height)
    }

    /// An image whose size is unknown.
    package init(address: SitePath) {
        self.address = address
        size = nil
    }
}

extension MarkdownDocument {
    /// Writes the HTML, asking for each link and image of the document where it leads.
    /// - Parameter title: what the page of a link is called, for a `[[slug]]` without a text of its own.
    package func write(
        into writer: inout HTMLWriter, link: (Int) -> LinkDestination, image: (Int) -> ImageSource,
        title: (Int) -> String? = { _ in nil }
    ) {
        let html = html.bytes
        var written = 0
        for slot in slots {
            writer.markup(finished: html[written..<slot.offset])
            written = slot.offset
            let index = slot.index
            switch slot.content {
            case .linkStart:
                if case .page(let path) = link(index) { start(path, title: tooltip(of: index), into: &writer) }
            case .wholeLink:
                writeTitled(index, link(index), title: title, into: &writer)
            case .linkEnd:
                if case .page = link(index) { writer.markup("</a>") }
            case .image:
                write(images[index], from: image(index), into: &writer)
            }
        }
        writer.markup(finished: html[written...])
    }

    /// What a pointer shows.
    private func tooltip(of link: Int) -> String { links.isEmpty ? "" : links[link].title }

    private func start(_ path: SitePath, title: String, into writer: inout HTMLWriter) {
        writer.markup("<a href=\"")
        writer.address(path)
        if !title.isEmpty {
            writer.markup("\" title=\"")
            writer.text(title)
        }
        writer.markup("\">")
    }

    /// A wiki link without a text of its own.
    private func writeTitled(
        _ index: Int, _ destination: LinkDestination, title: (Int) -> String?, into writer: inout HTMLWriter
    ) {
        let name = if case .wiki(let slug) = links[index].target { slug } else { "" }
        switch destination {
        case .page(let path):
            start(path, title: links[index].title, into: &writer)
            writer.text(title(index) ?? name)
            writer.markup("</a>")
        case .none:
            writer.text(name)
        }
    }

    private func write(_ image: Image, from source: ImageSource, into writer: inout HTMLWriter) {
        writer.markup("<img src=\"")
        writer.address(source.address)
        writer.markup("\" alt=\"")
        writer.text(image.alt)
        if !image.title.isEmpty {
            writer.markup("\" title=\"")
            writer.text(image.title)
        }
        if let size = source.size {
            writer.markup("\" width=\"")
            writer.number(size.width)
            writer.markup("\" height=\"")
            writer.number(size.height)
        }
        writer.markup("\" loading=\"lazy\" decoding=\"async\">")
    }
}

extension Array {
    /// The same elements in no more room than they take.
    fileprivate var fitted: [Element] {
        if count == capacity { return self }
        return Array(unsafeUninitializedCapacity: count) { room, filled in
            filled = room.initialize(fromContentsOf: self)
        }
    }
}
