internal import PlainText
internal import VillageModel

/// Places that stand together in a long picture: those of one area, or of one letter.
struct PictureGroup: Sendable {
    /// Nil when the places are few enough to stand without groups.
    let name: String?
    let places: [ID<Place>]
}

extension Edition {
    /// From this many places on pictures show them in groups (overview.md).
    private static let placesInOneGroup = 40
    /// More rows than this nobody reads, and a row is some 600 bytes in each of two pictures.
    static let mostPictureRows = 150

    /// Whether a row stands for a whole group, because there are too many places to give each its own.
    var picturesShowGroups: Bool { placesByName.count > Self.mostPictureRows }

    /// The initiatives of a group, those of several of its places once.
    func initiatives(of group: PictureGroup) -> [ID<Initiative>] {
        Set(group.places.flatMap { graph.initiativesOfPlace[$0.index] }).sorted { $0.index < $1.index }
    }

    /// The head of the row of a whole group: its name leads to the list of all places.
    func head(of group: PictureGroup) -> LinkView {
        LinkView(text: group.name ?? "", address: permalinks.page(ListKind.places.folder))
    }

    /// All places by name; many of them by area when most have one, else by their first letter.
    var pictureGroups: [PictureGroup] {
        guard placesByName.count > Self.placesInOneGroup else { return [PictureGroup(name: nil, places: placesByName)] }
        let withArea = placesByName.filter { municipality[$0].area != nil }
        guard withArea.count * 2 >= placesByName.count else {
            return grouped(placesByName) { sortKey(municipality[$0].name).prefix(1).uppercased() }
        }
        let rest = placesByName.filter { municipality[$0].area == nil }
        return grouped(withArea) { municipality[$0].area.map(curled) ?? "" }
            + (rest.isEmpty ? [] : [PictureGroup(name: wording.say(FigurePhrase.otherPlaces), places: rest)])
    }

    private func grouped(_ places: [ID<Place>], by name: (ID<Place>) -> String) -> [PictureGroup] {
        Dictionary(grouping: places, by: name).map { PictureGroup(name: $0.key, places: $0.value) }
            .sorted { (sortKey($0.name ?? ""), $0.name ?? "") < (sortKey($1.name ?? ""), $1.name ?? "") }
    }
}
