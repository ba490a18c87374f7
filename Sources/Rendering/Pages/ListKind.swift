internal import VillageModel

/// The pages that list all there is of something.
enum ListKind: CaseIterable {
    case places, visions, initiatives, agreements, themes, parties, stories, results, news, ambitions, tracks
    case selfScan, glossary, pages

    /// Where the list stands, with a slash at the end.
    var folder: String {
        switch self {
        case .places: "kernen/"
        case .visions: "visies/"
        case .initiatives: "initiatieven/"
        case .agreements: "afspraken/"
        case .themes: "themas/"
        case .parties: "partijen/"
        case .stories: "verhalen/"
        case .results: "resultaten/"
        case .news: "nieuws/"
        case .ambitions: "ambities/"
        case .tracks: "trajecten/"
        case .selfScan: "zelfscan/"
        case .glossary: "begrippen/"
        case .pages: "paginas/"
        }
    }

    /// The others stand in the foot of each page.
    var isInMenu: Bool {
        switch self {
        case .places, .visions, .initiatives, .agreements, .themes, .parties, .stories: true
        case .results, .news, .ambitions, .tracks, .selfScan, .glossary, .pages: false
        }
    }
}

extension ListKind {
    /// Whether nothing stands in the list: then it gets no page, but for the words that every page may need.
    /// Every page asks; `Edition.lists` knows the answer.
    func isEmpty(in municipality: Municipality, _ timeline: Timeline) -> Bool {
        switch self {
        case .places: municipality.places.isEmpty
        case .visions: municipality.visions.isEmpty
        case .initiatives: municipality.initiatives.isEmpty
        case .agreements: !municipality.hasAgreements
        case .themes: municipality.themes.isEmpty
        case .parties: municipality.parties.isEmpty
        case .stories: municipality.stories.isEmpty
        case .results: timeline.results.isEmpty
        case .news: timeline.events.isEmpty
        case .ambitions:
            municipality.profile.ambitions.isEmpty && !municipality.initiatives.contains(where: \.lacksAgreement)
        case .tracks: municipality.tracks.isEmpty
        case .selfScan, .glossary: false
        // Menu and foot name all pages until there are too many.
        case .pages: !municipality.hasMorePagesThanFit
        }
    }
}

extension Municipality {
    /// How many pages of its own stand in the menu, and how many others in the foot of each page.
    private static let most = (inMenu: 4, inFoot: 6)

    /// The first free pages that asked for a place in the menu.
    var pagesInMenu: some Sequence<ID<FreePage>> { pages(inMenu: true).prefix(Self.most.inMenu) }

    /// The first of the others.
    var pagesInFoot: some Sequence<ID<FreePage>> { pages(inMenu: false).prefix(Self.most.inFoot) }

    /// Whether pages asked for a place in the menu that are not there.
    var hasMorePagesThanFitInMenu: Bool { pages(inMenu: true).dropFirst(Self.most.inMenu).isEmpty == false }

    /// Whether any free page stands neither in the menu nor in the foot: then a list has all of them.
    var hasMorePagesThanFit: Bool {
        hasMorePagesThanFitInMenu || pages(inMenu: false).dropFirst(Self.most.inFoot).isEmpty == false
    }

    private func pages(inMenu: Bool) -> some Collection<ID<FreePage>> {
        pages.indices.lazy.filter { pages[$0].isInMenu == inMenu }.map { ID<FreePage>($0) }
    }
}

extension Edition {
    /// Whether nothing stands in a list, so that it has no page.
    func isEmpty(_ list: ListKind) -> Bool { !lists.contains(list) }

    /// The list as a crumb on the way to one of its members.
    func crumb(_ list: ListKind) -> LinkView {
        LinkView(text: wording.listTitle(list), address: permalinks.page(list.folder))
    }
}

extension Wording {
    func listTitle(_ list: ListKind) -> String {
        let phrase: ListPhrase =
            switch list {
            case .places: .places
            case .visions: .visions
            case .initiatives: .initiatives
            case .agreements: .agreements
            case .themes: .themes
            case .parties: .parties
            case .stories: .stories
            case .results: .results
            case .news: .news
            case .ambitions: .ambitions
            case .tracks: .tracks
            case .selfScan: .selfScan
            case .glossary: .glossary
            case .pages: .allPages
            }
        return say(phrase)
    }
}
