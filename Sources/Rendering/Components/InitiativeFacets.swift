internal import PlainText
internal import Templating
internal import VillageModel

/// What an initiative can be picked by, as the words that stand in the address: `haalbaar-mits`, `driel hien`.
/// Where it has several of a thing, spaces part them.
struct InitiativeFacets: Sendable {
    let status: String
    let feasibility: String
    let owner: String
    let places: String
    let themes: String
    let parties: String

    static let fields = RecordType<InitiativeFacets>(
        "kenmerken",
        [
            .text("status") { $0.status },
            .text("haalbaarheid") { $0.feasibility },
            .text("eigenaar") { $0.owner },
            .text("kern") { $0.places },
            .text("thema") { $0.themes },
            .text("partij") { $0.parties },
        ])
}

/// The facets of all initiatives, and the questions that pick by them. Made once for a page that shows them all.
struct FacetIndex: Sendable {
    let fields: [FilterView.Field]
    private let facets: [InitiativeFacets]

    init(_ edition: Edition) {
        let model = edition.municipality
        let wording = edition.wording
        var parties = [[String]](repeating: [], count: model.initiatives.count)
        var partyOptions: [(name: String, option: FilterView.Option)] = []
        for index in model.parties.indices {
            let id = ID<Party>(index)
            let members = edition.members(of: .party(id))
            guard !members.isEmpty else { continue }
            let value = edition.facet(.party(id))
            for member in members { parties[member.index].append(value) }
            let name = model[id].name
            partyOptions.append((edition.sortKey(name), FilterView.Option(value: value, text: curled(name))))
        }
        partyOptions.sort { ($0.name, $0.option.value) < ($1.name, $1.option.value) }
        let themes = model.themes.indices.map { ID<Theme>($0) }
            .filter { !edition.graph.initiativesOfTheme[$0.index].isEmpty }
            .map { (edition.sortKey(model[$0].name), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
        let places = edition.placesByName.filter { !edition.graph.initiativesOfPlace[$0.index].isEmpty }
        let counts = edition.counts
        let all: [FilterView.Field] = [
            FilterView.Field(
                name: "kern", label: wording.say(FilterPhrase.place),
                options: places.map {
                    FilterView.Option(value: edition.facet(.place($0)), text: curled(model[$0].name))
                }),
            FilterView.Field(
                name: "thema", label: wording.say(FilterPhrase.theme),
                options: themes.map {
                    FilterView.Option(value: edition.facet(.theme($0)), text: curled(model[$0].name))
                }),
            FilterView.Field(
                name: "status", label: wording.say(FilterPhrase.status),
                options: InitiativeStatus.allCases.filter { counts.initiativesByStatus[$0] != nil }.map {
                    FilterView.Option(value: Self.word($0), text: wording.label($0))
                }),
            FilterView.Field(
                name: "haalbaarheid", label: wording.say(FilterPhrase.feasibility),
                options: Feasibility.allCases.filter { counts.initiativesByFeasibility[$0] != nil }.map {
                    FilterView.Option(value: Self.word($0), text: wording.label($0))
                }),
            FilterView.Field(
                name: "eigenaar", label: wording.say(FilterPhrase.owner),
                options: Ownership.allCases.filter { counts.initiativesByOwner[$0] != nil }.map {
                    FilterView.Option(value: Self.word($0), text: wording.shortLabel($0))
                }),
            FilterView.Field(
                name: "partij", label: wording.say(FilterPhrase.party), options: partyOptions.map(\.option)),
        ]
        // A question with one answer is none.
        fields = all.filter { $0.options.count > 1 }
        facets = zip(model.initiatives, parties).map { initiative, parties in
            InitiativeFacets(
                status: Self.word(initiative.status), feasibility: Self.word(initiative.verdict.feasibility),
                owner: initiative.owner.map(Self.word) ?? "",
                places: initiative.places.map { edition.facet(.place($0)) }.joined(separator: " "),
                themes: initiative.themes.map { edition.facet(.theme($0)) }.joined(separator: " "),
                parties: parties.joined(separator: " "))
        }
    }

    subscript(id: ID<Initiative>) -> InitiativeFacets { facets[id.index] }

    /// A closed value in an address; in Dutch, as the names of folders are.
    static func word(_ value: some Vocabulary) -> String { slug(value.spelling.dutch) }
}

extension Edition {
    /// An entity in an address: the last folder of its page.
    fileprivate func facet(_ reference: EntityReference) -> String {
        permalinks.folder(of: reference).split(separator: "/").last.map(String.init) ?? ""
    }
}
