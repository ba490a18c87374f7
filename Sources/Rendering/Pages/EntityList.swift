internal import PlainText
internal import VillageModel

/// All places, visions, themes, parties, stories, tracks or free pages, in the order of their list: some under headings.
typealias EntityList = PagedList<String?, EntityReference>

extension EntityList {
    /// The id of a heading, for the index. The underscore keeps it apart from the ids of headings in texts.
    static func anchor(_ heading: String) -> String { "vanaf_" + slug(heading) }
}

extension Edition {
    /// Some 200 bytes a line, or 700 with a summary as long as it may be: 200 KB a page at the most.
    static let entitiesPerPage = 300

    /// Whether the places are too many to name them all on one page.
    var hasPlacesOnSeveralPages: Bool { municipality.places.count > Self.entitiesPerPage }

    /// - Parameter kind: one of entities; the others have pages of their own.
    func entityList(_ kind: ListKind) -> EntityList {
        EntityList(folder: kind.folder, linesPerPage: Self.entitiesPerPage, keepsTogether: true, groups(of: kind))
    }

    /// Where each heading and each page of a long list begins, for those who look for a name; empty for one page.
    func index(of list: EntityList) -> [LinkView] {
        guard list.pages.count > 1 else { return [] }
        return list.pages.enumerated().flatMap { page, parts in
            parts.enumerated().compactMap { position, part in
                guard let first = part.lines.first else { return nil }
                let heading = part.isContinued ? nil : part.heading
                let name = curled(municipality.name(of: first))
                return LinkView(
                    text: heading ?? wording.say(ListPhrase.from, name),
                    address: permalinks.page(
                        list.folder(ofPage: page), fragment: position == 0 ? nil : heading.map(EntityList.anchor)))
            }
        }
    }

    private typealias Group = (heading: String?, lines: [EntityReference])

    private func groups(of kind: ListKind) -> [Group] {
        switch kind {
        case .places: placesInGroups
        case .visions: visionsByReach
        case .themes: [(nil, byName(municipality.themes, \.name).map { .theme($0) })]
        case .parties: partiesByKind
        case .stories: [(nil, byName(municipality.stories, \.title).map { .story($0) })]
        case .tracks: [(nil, tracksByNumber.map { .track($0) })]
        case .pages: [(nil, byName(municipality.pages, \.title).map { .page($0) })]
        // Pages of their own.
        case .initiatives, .agreements, .results, .news, .ambitions, .selfScan, .glossary: []
        }
    }

    private func byName<Entity>(_ entities: [Entity], _ name: (Entity) -> String) -> [ID<Entity>] {
        sortedPositions(of: entities.map { sortKey(name($0)) }).map { ID($0) }
    }

    /// By letter where they are many.
    private var placesInGroups: [Group] {
        hasPlacesOnSeveralPages
            ? placesByInitial.map { ($0.initial, $0.places.map { .place($0) }) }
            : [(nil, placesByName.map { .place($0) })]
    }

    /// All places by name, apart for each letter that they begin with.
    var placesByInitial: [(initial: String, places: [ID<Place>])] {
        var groups: [(initial: String, places: [ID<Place>])] = []
        for id in placesByName {
            let initial = wording.initial(municipality[id].name) ?? wording.say(FigurePhrase.otherPlaces)
            if groups.last?.initial == initial {
                groups[groups.count - 1].places.append(id)
            } else {
                groups.append((initial, [id]))
            }
        }
        return groups
    }

    private var visionsByReach: [Group] {
        let ids = byName(municipality.visions, \.title)
        func lines(_ isIncluded: (Vision) -> Bool) -> [EntityReference] {
            ids.filter { isIncluded(municipality[$0]) }.map { .vision($0) }
        }
        return [
            (
                wording.say(ListPhrase.visionsOfOnePlace),
                lines { !$0.isAreaVision && $0.status != .superseded }
            ),
            (
                wording.say(ListPhrase.visionsOfSeveralPlaces),
                lines { $0.isAreaVision && $0.status != .superseded }
            ),
            (wording.say(ListPhrase.visionsReplaced), lines { $0.status == .superseded }),
        ]
    }

    private var partiesByKind: [Group] {
        let ids = byName(municipality.parties, \.name)
        return PartyKind.allCases.map { kind in
            let members = ids.filter { municipality[$0].kind == kind }
            return (
                members.count == 1 ? capitalised(wording.label(kind)) : wording.plural(kind),
                members.map { .party($0) }
            )
        }
    }

    private var tracksByNumber: [ID<Track>] {
        municipality.tracks.indices.sorted {
            (municipality.tracks[$0].number ?? .max, $0) < (municipality.tracks[$1].number ?? .max, $1)
        }.map { ID($0) }
    }
}
