internal import PlainText
internal import VillageModel

/// Places that stand together in a long picture: those of one area, or of one letter.
struct PictureGroup: Sendable {
    /// Nil when the places are few enough to stand in one row.
    let name: String?
    let places: [ID<Place>]
}

extension Edition {
    /// From this many places on pictures show them in groups (overview.md).
    private static let placesInOneGroup = 40

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
