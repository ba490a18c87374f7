// The domain of village visions as pure values: what a municipality, its places, their visions, initiatives and
// agreements are, and what follows from them at a given date. Nothing here knows of files, Markdown or pages.
//
// Entities refer to one another by typed indices into the lists of `Municipality`. All references are resolved while the
// content is decoded, so a value of these types never holds a dangling one.

/// The place of an entity in its list of `Municipality`; comparable only with others of its kind.
///
/// Lists of them are all over a site, so they are kept small: no list holds four billion of anything.
package struct ID<Entity>: Sendable, Hashable, Comparable {
    private let storedIndex: UInt32

    package init(_ index: Int) { storedIndex = UInt32(index) }

    package var index: Int { Int(storedIndex) }

    package static func < (first: ID, second: ID) -> Bool { first.index < second.index }
}

/// Any entity that has a page of its own.
package enum EntityReference: Sendable, Hashable {
    case municipality
    case place(ID<Place>)
    case vision(ID<Vision>)
    case initiative(ID<Initiative>)
    case theme(ID<Theme>)
    case party(ID<Party>)
    case story(ID<Story>)
    case track(ID<Track>)
    case page(ID<FreePage>)
}

/// The kinds of entities that have a page of their own, in the order in which lists show them.
package enum EntityKind: String, Sendable, Hashable, CaseIterable {
    case municipality, place, vision, initiative, theme, party, story, track, page
}

/// Where an entity comes from.
package struct Origin: Sendable, Hashable {
    /// The path under `content/` without `.md`, every component folded; a place's is its folder: `kernen/driel`.
    /// Unique, and the way to the page in the site.
    package let path: String
    /// The last component of `path`.
    package let slug: String
    /// The file that holds it, relative to the site's root folder: `content/kernen/driel/index.md`.
    package let file: String
    /// Its running text in `Municipality.texts`.
    package let text: ID<TextLinks>

    package init(path: String, slug: String, file: String, text: ID<TextLinks>) {
        self.path = path
        self.slug = slug
        self.file = file
        self.text = text
    }
}

/// The links and images of one running text, in the order in which they stand there.
package struct TextLinks: Sendable, Hashable {
    /// Where a link in running text leads.
    package enum Destination: Sendable, Hashable {
        case entity(EntityReference, fragment: String?)
        case attachment(ID<Attachment>)
        /// A heading of the same text.
        case heading(String)
    }

    package var links: [Destination]
    package var images: [ID<Attachment>]

    package init(links: [Destination] = [], images: [ID<Attachment>] = []) {
        self.links = links
        self.images = images
    }
}

/// A picture or document that stands beside the Markdown files.
package struct Attachment: Sendable, Hashable {
    /// The path under `content/`, folders folded as their pages are; also the way to it in the site.
    package let path: String
    /// In pixels, as shown; nil for documents.
    package let size: PixelSize?

    package init(path: String, size: PixelSize?) {
        self.path = path
        self.size = size
    }
}

/// Width and height in pixels.
package struct PixelSize: Sendable, Hashable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// The size after a quarter turn.
    package var turned: PixelSize { PixelSize(width: height, height: width) }
}
