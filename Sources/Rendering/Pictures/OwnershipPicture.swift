internal import Markup
internal import Templating
internal import VillageModel

/// The four types of ownership side by side, and per village: none of them is drawn as higher than another.
struct OwnershipPicture: Sendable {
    let heading: String
    let bars: [CountBar]
    let rows: [Row]

    static let fields = RecordType<OwnershipPicture>(
        "eigenaarschap",
        [
            .text("kop") { $0.heading },
            .list("typen", CountBar.fields) { $0.bars },
            .flag("heeft_kernen") { !$0.rows.isEmpty },
            .list("kernen", Row.fields) { $0.rows },
        ])

    /// A type with its number, as a share of the largest.
    struct CountBar: Sendable {
        let mark: OwnershipMark
        let count: Int
        let most: Int

        static let fields = RecordType<CountBar>(
            "type",
            [
                .record("eigenaar", OwnershipMark.fields) { $0.mark },
                .number("aantal") { $0.count },
                .number("procent") { $0.most == 0 ? 0 : $0.count * 100 / $0.most },
            ])
    }

    /// One village with its number for each type.
    struct Row: Sendable {
        let place: LinkView
        let counts: [Int]

        static let fields = RecordType<Row>(
            "rij",
            [
                .record("kern", LinkView.fields) { $0.place },
                .texts("aantallen") { $0.counts.map { $0 == 0 ? "" : String($0) } },
            ])
    }
}

extension Edition {
    /// Of the municipality; nil when no initiative has an owner yet.
    var ownershipPicture: OwnershipPicture? {
        let rows = placesByName.map { place in
            OwnershipPicture.Row(place: link(place), counts: Self.byOwner(countsByPlace[place.index]))
        }
        return ownershipPicture(counts, rows: rows.count > 1 ? rows : [])
    }

    private func ownershipPicture(_ counts: Counts, rows: [OwnershipPicture.Row]) -> OwnershipPicture? {
        let numbers = Self.byOwner(counts)
        let total = numbers.reduce(0, +)
        guard total > 0 else { return nil }
        let community = counts.initiativesByOwner.reduce(0) { $0 + ($1.key.isCommunityOwned ? $1.value : 0) }
        return OwnershipPicture(
            heading: ownershipHeading(community: community, total: total),
            bars: zip(Ownership.allCases, numbers).map { owner, count in
                OwnershipPicture.CountBar(mark: mark(owner), count: count, most: numbers.max() ?? 0)
            }, rows: rows)
    }

    /// Who owns most, as a sentence.
    private func ownershipHeading(community: Int, total: Int) -> String {
        switch (community, total) {
        case (0, _): wording.say(PicturePhrase.whoOwns)
        case (1, 1): wording.say(PicturePhrase.communityOwns)
        case (let part, let all) where part == all: wording.say(PicturePhrase.communityOwnsAll)
        default:
            wording.say(PicturePhrase.communityOwnsSome, wording.number(community), wording.number(total))
        }
    }

    private static func byOwner(_ counts: Counts) -> [Int] {
        Ownership.allCases.map { counts.initiativesByOwner[$0] ?? 0 }
    }
}
