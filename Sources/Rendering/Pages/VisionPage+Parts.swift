internal import PlainText
internal import Templating
internal import VillageModel

// The smaller values of a vision's page, and which initiatives belong to it.

/// What is not open for discussion, and what of it is.
struct FixedPointView: Sendable {
    let what: String
    let why: String?
    let by: LinkView?
    let openHow: String?

    static let fields = RecordType<FixedPointView>(
        "vast punt",
        [
            .text("wat") { $0.what },
            .optionalText("waarom") { $0.why },
            .optional("door", LinkView.fields) { $0.by },
            .optionalText("open_hoe") { $0.openHow },
        ])
}

/// The municipality's own words.
struct ResponseView: Sendable {
    let paragraphs: [String]
    let date: String
    let by: String?

    static let fields = RecordType<ResponseView>(
        "reactie van de gemeente",
        [
            .texts("alineas") { $0.paragraphs },
            .text("datum") { $0.date },
            .optionalText("door") { $0.by },
        ])
}

/// An initiative of a vision, and the visions that it was taken over from.
struct VisionMember: Sendable {
    let initiative: ID<Initiative>
    /// Empty where it is of this vision itself.
    let origins: [ID<Vision>]
}

extension Edition {
    /// The initiatives that belong to a vision: those of its village. Of an area vision: those of the visions that it
    /// builds on, each with where it is from, and those that at least two of its villages share.
    func members(of id: ID<Vision>) -> [VisionMember] {
        let vision = municipality[id]
        guard vision.isAreaVision else {
            return vision.places.flatMap { graph.initiativesOfPlace[$0.index] }
                .map { VisionMember(initiative: $0, origins: []) }
        }
        var origins: [ID<Initiative>: [ID<Vision>]] = [:]
        for source in foundations(of: id) {
            for place in municipality[source].places {
                for initiative in graph.initiativesOfPlace[place.index] {
                    origins[initiative, default: []].append(source)
                }
            }
        }
        let places = Set(vision.places)
        return municipality.initiatives.indices.compactMap { index in
            let initiative = ID<Initiative>(index)
            if municipality[initiative].places.count(where: places.contains) > 1 {
                return VisionMember(initiative: initiative, origins: [])
            }
            return origins[initiative].map { VisionMember(initiative: initiative, origins: $0) }
        }
    }

    /// The village visions below an area vision, also through other area visions; a circle ends where it began.
    private func foundations(of id: ID<Vision>) -> [ID<Vision>] {
        var seen: Set<ID<Vision>> = [id]
        var open = municipality[id].buildsOn
        var found: [ID<Vision>] = []
        while !open.isEmpty {
            let next = open.removeFirst()
            guard seen.insert(next).inserted else { continue }
            if municipality[next].isAreaVision { open += municipality[next].buildsOn } else { found.append(next) }
        }
        return found
    }

    /// As `groups` of initiatives, each with the vision that it was taken over from.
    func groups(_ members: [VisionMember], namesPlaces: Bool) -> [InitiativeGroup] {
        let origins = Dictionary(members.map { ($0.initiative, $0.origins) }, uniquingKeysWith: { first, _ in first })
        return groups(members.map(\.initiative)) { initiative in
            let visions = origins[initiative] ?? []
            var item = item(initiative, namesPlaces: namesPlaces && visions.isEmpty)
            item.origins = visions.map { vision in
                LinkView(
                    text: wording.fromVision(
                        of: wording.enumeration(municipality[vision].places.map { curled(municipality[$0].name) })),
                    address: permalinks.address(of: .vision(vision)))
            }
            return item
        }
    }

    /// What there is to tell of a vision in a line each, with its links both ways.
    func facts(of id: ID<Vision>) -> [FactView] {
        let vision = municipality[id]
        var facts: [FactView] = []
        facts.add(wording.name(vision.places.count == 1 ? .place : .places), vision.places.map(link))
        facts.add(wording.name(.period), wording.period(vision.period))
        facts.add(wording.name(.status), [term(vision.status)])
        if let adoption = vision.adoption {
            var text = wording.date(adoption.on)
            if let how = adoption.how { text += ", " + curled(how) }
            let votes = [
                adoption.inFavour.map { wording.say(VisionPhrase.inFavour, wording.number($0)) },
                adoption.against.map { wording.say(VisionPhrase.against, wording.number($0)) },
            ].compactMap { $0 }
            facts.append(
                FactView(
                    name: wording.name(.adopted), text: text,
                    note: votes.isEmpty ? nil : votes.joined(separator: ", ")))
        }
        facts.add(wording.name(.standing), vision.standing.map { [term($0)] } ?? [])
        facts.add(wording.name(.review), vision.reviewBy.map(wording.noLaterThan))
        facts.add(wording.name(.supersedes), vision.supersedes.map { [link($0)] } ?? [])
        facts.add(wording.name(.supersededBy), graph.supersededBy[id.index].map(link))
        facts.add(wording.name(.usedIn), graph.visionsBuiltOn[id.index].map(link))
        facts.add(wording.name(.track), graph.tracksOfVision[id.index].map(link))
        facts.add(vision.extra)
        return facts
    }
}
