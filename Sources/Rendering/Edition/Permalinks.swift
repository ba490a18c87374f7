package import Markup
package import VillageModel

/// Where each entity's page stands, and every other page. A class, as every link asks for it.
package final class Permalinks: Sendable {
    /// Whether an address ends in a slash instead of `/index.html` (`--urls pretty`).
    package let isPretty: Bool
    /// Of each entity, made once: a page has a hundred links.
    private let folders, files: ByEntity
    private static let index = "index.html"

    package init(_ municipality: Municipality, isPretty: Bool) {
        self.isPretty = isPretty
        folders = ByEntity(municipality, front: "") { $0.path + "/" }
        files = ByEntity(municipality, front: Self.index) { $0.path + "/" + Self.index }
    }

    /// The address of an entity's page.
    package func address(of reference: EntityReference, fragment: String? = nil) -> SitePath {
        SitePath(isPretty ? folders[reference] : files[reference], fragment: fragment)
    }

    /// The address of the page in `folder` (empty, or with a slash at the end).
    package func page(_ folder: String, fragment: String? = nil) -> SitePath {
        SitePath(isPretty ? folder : file(inFolder: folder), fragment: fragment)
    }

    /// The address of the page whose file is `path`.
    func page(atFile path: String) -> SitePath { SitePath(isPretty ? String(path.dropLast(Self.index.count)) : path) }

    /// The file of the page in `folder` (empty, or with a slash at the end).
    func file(inFolder folder: String) -> String { folder + Self.index }

    /// The file of an entity's page.
    func file(of reference: EntityReference) -> String { files[reference] }

    /// The poster of the municipality or of a place.
    func poster(of reference: EntityReference) -> SitePath { SitePath(folders[reference] + Self.poster) }

    /// The file name of a poster, in the folder of the page that it belongs to.
    private static let poster = "infographic.svg"

    /// The folder of an entity's page, with a slash at the end; empty for the front page.
    package func folder(of reference: EntityReference) -> String { folders[reference] }

    /// A text for each entity, by its index: this is no place for hashing.
    private struct ByEntity: Sendable {
        let front: String
        let places, visions, initiatives, themes, parties, stories, tracks, pages: [String]

        init(_ municipality: Municipality, front: String, _ text: (Origin) -> String) {
            self.front = front
            places = municipality.places.map { text($0.origin) }
            visions = municipality.visions.map { text($0.origin) }
            initiatives = municipality.initiatives.map { text($0.origin) }
            themes = municipality.themes.map { text($0.origin) }
            parties = municipality.parties.map { text($0.origin) }
            stories = municipality.stories.map { text($0.origin) }
            tracks = municipality.tracks.map { text($0.origin) }
            pages = municipality.pages.map { text($0.origin) }
        }

        subscript(reference: EntityReference) -> String {
            switch reference {
            case .municipality: front
            case .place(let id): places[id.index]
            case .vision(let id): visions[id.index]
            case .initiative(let id): initiatives[id.index]
            case .theme(let id): themes[id.index]
            case .party(let id): parties[id.index]
            case .story(let id): stories[id.index]
            case .track(let id): tracks[id.index]
            case .page(let id): pages[id.index]
            }
        }
    }
}
