internal import VillageModel

/// The pages that list all there is of something.
enum ListKind: CaseIterable {
    case places, visions, initiatives, agreements, themes, parties, stories, tracks, glossary

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
        case .tracks: "trajecten/"
        case .glossary: "begrippen/"
        }
    }

    var title: String {
        switch self {
        case .places: "Kernen"
        case .visions: "Visies"
        case .initiatives: "Initiatieven"
        case .agreements: "Afspraken"
        case .themes: "Thema’s"
        case .parties: "Partijen"
        case .stories: "Verhalen"
        case .tracks: "Trajecten"
        case .glossary: "Begrippen"
        }
    }

    /// The others stand in the foot of each page.
    var isInMenu: Bool {
        switch self {
        case .visions, .initiatives, .agreements, .themes, .parties, .stories: true
        case .places, .tracks, .glossary: false
        }
    }

    /// A list without anything in it gets no page, but for the words that every page may need.
    func isEmpty(in municipality: Municipality) -> Bool {
        switch self {
        case .places: municipality.places.isEmpty
        case .visions: municipality.visions.isEmpty
        case .initiatives: municipality.initiatives.isEmpty
        case .agreements: !municipality.hasAgreements
        case .themes: municipality.themes.isEmpty
        case .parties: municipality.parties.isEmpty
        case .stories: municipality.stories.isEmpty
        case .tracks: municipality.tracks.isEmpty
        case .glossary: false
        }
    }
}

extension Edition {
    /// The list as a crumb on the way to one of its members.
    func crumb(_ list: ListKind) -> LinkView { LinkView(text: list.title, address: permalinks.page(list.folder)) }
}
