internal import Concurrency
internal import Markup
internal import Templating
internal import VillageModel

/// Every initiative as a line, made and rendered once: each stands in some ten lists, mostly with the same words.
struct InitiativeLines: Sendable {
    private let lines: [InitiativeLine]
    /// As most lists have them; empty where nothing was rendered, for which templates then do it in each list.
    private let html: [PortableHTML]

    /// - Parameters:
    ///   - make: makes the line of an initiative.
    ///   - template: of a line that stands on its own; nil to render nothing.
    ///   - jobs: how many threads may work on it.
    init(
        of municipality: Municipality, template: Template<InitiativeItem>?, jobs: Int,
        _ make: @escaping @Sendable (ID<Initiative>) -> InitiativeLine
    ) {
        let lines = concurrentMap(municipality.initiatives.indices.map { ID($0) }, jobs: jobs, make)
        self.lines = lines
        html =
            template.map { template in
                concurrentMap(lines, jobs: jobs) { line in
                    PortableHTML { template.render(InitiativeItem(line: line), into: &$0) }
                }
            } ?? []
    }

    subscript(id: ID<Initiative>) -> InitiativeItem {
        InitiativeItem(line: lines[id.index], html: html.isEmpty ? nil : html[id.index])
    }
}
