// The model as pages: what each page shows, in which words, and where its links lead.
//
// A page goes through three hands. The planner says which pages there are and where. A page type (`PlacePage`,
// `InitiativePage`, …) picks what the page shows out of the edition and puts it into words: a small value of texts and
// links. Its `fields` name those for the templates, which hold all the markup. So a designer changes templates, a writer
// the words in `Wording`, and neither meets the other.
//
// Rendering is total: an edition exists only when the content has no errors and the templates compile.

package import CommonMark
internal import Concurrency
package import Markup
package import VillageModel

/// One edition of the site: a model at a date, and everything that a page may ask about it. Immutable, shared by all
/// threads that render.
package final class Edition: Sendable {
    package let municipality: Municipality
    /// The running texts, by `Origin.text`.
    package let texts: [MarkdownDocument]
    package let graph: RelationGraph
    /// What "today" means: overdue and silent are facts at a date.
    package let date: CalendarDate
    package let permalinks: Permalinks
    /// Where the site will stand, with a slash at the end; nil when that is not known.
    let baseURL: SafeURL?
    let wording: Wording
    let legend: Legend
    let assets: DesignAssets

    let counts: Counts
    let countsByPlace: [Counts]
    /// The places in the order in which lists show them: by name.
    let placesByName: [ID<Place>]
    let timeline: Timeline
    /// The position of each initiative in the order of titles. Every initiative stands in several lists; folding its
    /// title once is enough.
    let titleRanks: [Int]
    /// What lists ask of each initiative, by its index.
    let digests: [InitiativeDigest]
    let lines: InitiativeLines
    let placeLinks: PlaceLinks
    /// The agreements, by the deadline in force.
    let agreements: AgreementOrder
    /// What stands around every page.
    let surroundings: Surroundings
    /// The lists that have a page, because there is anything in them.
    let lists: [ListKind]
    /// The initiatives of each theme by kind and status, for those who look for an example.
    let examples: [[ExampleKey: [ID<Initiative>]]]

    /// - Parameters:
    ///   - design: to render what stands on many pages once; without it each page does.
    ///   - jobs: how many threads may work on it.
    package init(
        municipality: Municipality, texts: [MarkdownDocument], date: CalendarDate, permalinks: Permalinks,
        assets: DesignAssets, baseURL: SafeURL?, design: Design? = nil, jobs: Int = 1
    ) {
        self.municipality = municipality
        self.texts = texts
        self.date = date
        self.permalinks = permalinks
        self.assets = assets
        self.baseURL = baseURL
        let wording = Wording(municipality.profile.language)
        self.wording = wording
        let legend = Legend(wording, permalinks: permalinks)
        self.legend = legend
        let placeLinks = PlaceLinks(municipality, permalinks: permalinks, wording: wording)
        self.placeLinks = placeLinks
        let titleKeys = concurrentMap(municipality.initiatives, jobs: jobs) { wording.sortKey($0.title) }
        let timeline: Timeline
        // What takes longest comes first, so that no thread waits for it in the end.
        (agreements, titleRanks, timeline, graph, placesByName, (counts, countsByPlace)) = concurrently(
            jobs: jobs,
            { AgreementOrder(municipality, at: date) },
            { ranks(of: titleKeys) },
            { Timeline(municipality, until: date) },
            { RelationGraph(municipality) },
            { sortedPositions(of: municipality.places.map { wording.sortKey($0.name) }).map { ID($0) } },
            { (municipality.counts(at: date), municipality.countsByPlace(at: date)) })
        self.timeline = timeline
        lists = ListKind.allCases.filter { !$0.isEmpty(in: municipality, timeline) }
        let silenceDays = municipality.profile.silenceDays
        let digests = concurrentMap(municipality.initiatives, jobs: jobs) {
            InitiativeDigest($0, at: date, silenceDays: silenceDays)
        }
        self.digests = digests
        lines = InitiativeLines(of: municipality, template: design?.initiativeLine, jobs: jobs) { id in
            InitiativeLine(
                id, municipality[id], digests[id.index], permalinks: permalinks, legend: legend,
                placeLinks: placeLinks)
        }
        surroundings = Surroundings(
            municipality, at: date, lists: lists, permalinks: permalinks, wording: wording)
        examples = graph.initiativesOfTheme.map { initiatives in
            Dictionary(grouping: initiatives) {
                ExampleKey(kind: digests[$0.index].kind, status: digests[$0.index].status)
            }
        }
    }
}

/// The positions of `keys` in the order of the keys; of equal ones the first comes first.
func sortedPositions(of keys: [String]) -> [Int] {
    keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
}

/// The place of each of `keys` in their order; of equal ones the first comes first.
private func ranks(of keys: [String]) -> [Int] {
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, position) in sortedPositions(of: keys).enumerated() { ranks[position] = rank }
    return ranks
}

extension Edition {
    /// What the villages write in, where the interface speaks another language: as HTML names it.
    var textLanguage: String? {
        let profile = municipality.profile
        return profile.textLanguage == profile.language ? nil : profile.textLanguage.spelling.english
    }

    func sortKey(_ name: String) -> String { wording.sortKey(name) }

    /// What stands out about a number of initiatives, as a heading.
    func finding(_ counts: Counts) -> String {
        wording.initiativesRealised(counts.realised, of: counts.initiatives)
    }
}

/// The files of the design that pages name, with a hash of their content in the name.
package struct DesignAssets: Sendable {
    package let stylesheet: SitePath
    package let script: SitePath
    /// The poster as a PNG, which social media show beside a link; nil where none can be made.
    package let socialCard: SitePath?

    package init(stylesheet: SitePath, script: SitePath, socialCard: SitePath? = nil) {
        self.stylesheet = stylesheet
        self.script = script
        self.socialCard = socialCard
    }
}
