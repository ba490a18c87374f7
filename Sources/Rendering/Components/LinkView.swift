internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// A link to a page of the site.
struct LinkView: Sendable {
    let text: String
    let address: SitePath
    /// What it leads to, or another word or two behind it.
    var note: String?
    /// Whether it leads to the page that it stands on, or to its part of the site.
    var isCurrent = false
    /// What stands before it in an enumeration: nothing, a comma or "and".
    var joiner = ""

    static let fields = RecordType<LinkView>(
        "link",
        [
            .text("tekst", at: \.text),
            .address("url", at: \.address),
            .optionalText("noot") { $0.note },
            .flag("hier") { $0.isCurrent },
            .text("voegwoord", at: \.joiner),
        ])
}

extension LinkView {
    /// The same link, which leads to where it stands or not.
    func current(_ isCurrent: Bool) -> LinkView {
        var link = self
        link.isCurrent = isCurrent
        return link
    }
}

extension Array where Element == LinkView {
    /// The links as an enumeration in a sentence: a, b and c; with semicolons where a name holds a comma.
    func enumerated(_ wording: Wording) -> [LinkView] {
        guard count > 1 else { return self }
        var links = self
        let comma = UInt8(ascii: ",")
        let hasCommas = contains { $0.text.utf8.contains(comma) || $0.note?.utf8.contains(comma) == true }
        let separator = hasCommas ? "; " : ", "
        for index in links.indices.dropFirst() {
            links[index].joiner = index == links.count - 1 ? wording.lastJoiner : separator
        }
        return links
    }
}

extension Edition {
    /// A link to an entity, with its name.
    func link(to reference: EntityReference, fragment: String? = nil, note: String? = nil) -> LinkView {
        LinkView(
            text: name(of: reference),
            address: permalinks.address(of: reference, fragment: fragment), note: note)
    }

    private func name(of reference: EntityReference) -> String {
        if case .initiative(let id) = reference { return digests[id.index].title }
        return curled(municipality.name(of: reference))
    }

    func link(_ id: ID<Place>) -> LinkView { placeLinks[id] }
    func link(_ id: ID<Vision>) -> LinkView { link(to: .vision(id)) }
    func link(_ id: ID<Initiative>) -> LinkView { link(to: .initiative(id)) }
    func link(_ id: ID<Theme>) -> LinkView { link(to: .theme(id)) }
    func link(_ id: ID<Party>) -> LinkView { link(to: .party(id)) }
    func link(_ id: ID<Story>) -> LinkView { link(to: .story(id)) }
    func link(_ id: ID<Track>) -> LinkView { link(to: .track(id)) }

    /// Links to the places of an entity for a line of a list.
    func links(to places: [ID<Place>], of entity: EntityReference) -> [LinkView] {
        placeLinks.links(to: places, of: entity)
    }

    /// Who mentions an entity in running text, with the kind of each: "genoemd in".
    func backlinks(of reference: EntityReference) -> [LinkView] {
        (graph.mentions[reference] ?? []).map { link(to: $0, note: wording.label($0)) }
    }
}
