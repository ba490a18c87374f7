internal import Markup
internal import PlainText
internal import VillageModel

/// Places that stand together in a long picture: those of one area, or of one letter.
struct PictureGroup: Sendable {
    /// Nil when the places are few enough to stand without groups.
    let name: String?
    let places: [ID<Place>]
    /// Where to find them: in the list of all places.
    let address: SitePath
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
        LinkView(text: group.name ?? "", address: group.address)
    }

    /// All places by name; many of them by area when most have one, else by their first letter.
    var pictureGroups: [PictureGroup] {
        let list = permalinks.page(ListKind.places.folder)
        guard placesByName.count > Self.placesInOneGroup else {
            return [PictureGroup(name: nil, places: placesByName, address: list)]
        }
        let withArea = placesByName.filter { municipality[$0].area != nil }
        let areas = Dictionary(grouping: withArea) { municipality[$0].area.map(curled) ?? "" }
        guard withArea.count * 2 >= placesByName.count, areas.count <= Self.mostPictureRows else {
            return groupsByInitial(of: list)
        }
        let rest = placesByName.filter { municipality[$0].area == nil }
        return areas.map { PictureGroup(name: $0.key, places: $0.value, address: list) }
            .sorted { (sortKey($0.name ?? ""), $0.name ?? "") < (sortKey($1.name ?? ""), $1.name ?? "") }
            + (rest.isEmpty
                ? [] : [PictureGroup(name: wording.say(FigurePhrase.otherPlaces), places: rest, address: list)])
    }

    /// - Parameter list: the address of the list of all places.
    private func groupsByInitial(of list: SitePath) -> [PictureGroup] {
        let addresses = Dictionary(
            index(of: entityList(.places)).map { ($0.text, $0.address) }, uniquingKeysWith: { first, _ in first })
        return placesByInitial.map { initial, places in
            PictureGroup(name: initial, places: places, address: addresses[initial] ?? list)
        }
    }
}
