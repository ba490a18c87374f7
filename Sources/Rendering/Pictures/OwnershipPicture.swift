internal import Markup
internal import Templating
internal import VillageModel

/// The four types of ownership side by side, and per village behind it: none of them is drawn as higher than another.
struct OwnershipPicture: Sendable {
    let heading: String
    let bars: [CountBar]
    let figure: FigureTableView

    static let fields = RecordType<OwnershipPicture>(
        "eigenaarschap",
        [
            .text("kop") { $0.heading },
            .list("typen", CountBar.fields) { $0.bars },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    /// A type with its number, as a share of the largest.
    struct CountBar: Sendable {
        let mark: OwnershipMark
        let count: Int
        let most: Int

        static let fields = RecordType<CountBar>(
            "type",
            [
                .record("eigenaar", OwnershipMark.fields, at: \.mark),
                .number("aantal") { $0.count },
                .number("procent") { $0.most == 0 ? 0 : $0.count * 100 / $0.most },
            ])
    }
}

extension Edition {
    /// Of the municipality; nil when no initiative has an owner yet.
    var ownershipPicture: OwnershipPicture? { ownershipTable.flatMap { ownershipPicture(counts, $0) } }

    /// Of one place, for its own page.
    func ownershipPicture(of id: ID<Place>) -> OwnershipPicture? {
        ownershipPicture(countsByPlace[id.index], ownershipTable(of: [id]))
    }

    /// How many initiatives of each place have each type of owner; nil when none has.
    var ownershipTable: FigureTable? {
        guard Self.byOwner(counts).contains(where: { $0 > 0 }) else { return nil }
        var table = ownershipTable(of: placesByName)
        table.total = FigureTable.Row(wording.say(PicturePhrase.togetherBelow), numbers: Self.byOwner(counts))
        return table
    }

    private func ownershipTable(of places: [ID<Place>]) -> FigureTable {
        FigureTable(
            figure: .ownershipByPlace, title: wording.say(PicturePhrase.ownershipCaption),
            labelHeads: [wording.say(PicturePhrase.place)], heads: Ownership.allCases.map { wording.shortLabel($0) },
            rows: places.map { FigureTable.Row(label($0), numbers: Self.byOwner(countsByPlace[$0.index])) })
    }

    private func ownershipPicture(_ counts: Counts, _ table: FigureTable) -> OwnershipPicture? {
        let numbers = Self.byOwner(counts)
        let total = numbers.reduce(0, +)
        guard total > 0 else { return nil }
        let community = counts.initiativesByOwner.reduce(0) { $0 + ($1.key.isCommunityOwned ? $1.value : 0) }
        return OwnershipPicture(
            heading: ownershipHeading(community: community, total: total),
            bars: zip(Ownership.allCases, numbers).map { owner, count in
                OwnershipPicture.CountBar(mark: mark(owner), count: count, most: numbers.max() ?? 0)
            }, figure: table.rows.count > Self.mostPictureRows ? .files(of: table) : FigureTableView(table))
    }

    /// Who owns most, as a sentence.
    private func ownershipHeading(community: Int, total: Int) -> String {
        switch (community, total) {
        case (0, _): return wording.say(PicturePhrase.whoOwns)
        case (1, 1): return wording.say(PicturePhrase.communityOwns)
        case (let part, let all) where part == all: return wording.say(PicturePhrase.communityOwnsAll)
        default:
            let (part, whole) = wording.pair(community, total)
            return wording.say(PicturePhrase.communityOwnsSome, part, whole)
        }
    }

    private static func byOwner(_ counts: Counts) -> [Int] {
        Ownership.allCases.map { counts.initiativesByOwner[$0] ?? 0 }
    }
}
