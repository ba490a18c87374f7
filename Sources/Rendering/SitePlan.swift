package import Markup
internal import Templating
internal import VillageModel

/// Every page of the site, and every drawing that it makes: where it stands, and how it is rendered.
package struct SitePlan: Sendable {
    /// One page to be.
    package struct Page: Sendable {
        /// Where its file goes: `kernen/driel/index.html`.
        package let path: String
        private let render: @Sendable (inout OutputBuffer) -> Void

        /// - Parameter address: of the page, as links to it have it.
        fileprivate init(folder: String, address: SitePath, render: @escaping @Sendable (inout HTMLWriter) -> Void) {
            path = folder + "index.html"
            let depth = folder.utf8.count { $0 == UInt8(ascii: "/") }
            self.render = { buffer in
                var writer = HTMLWriter(depth: depth, page: address.path, room: buffer.take())
                render(&writer)
                buffer = writer.take()
                SymbolSheet.prune(&buffer)
            }
        }

        /// A file that is no page of HTML.
        fileprivate init(file path: String, render: @escaping @Sendable () -> [UInt8]) {
            self.path = path
            self.render = { buffer in
                buffer.removeAll()
                buffer.append(render())
            }
        }

        /// Writes the finished file to `buffer`, whose room is used again. Total: it can't fail.
        package func render(into buffer: inout OutputBuffer) { render(&buffer) }

        /// The finished file.
        package func rendered() -> [UInt8] {
            var buffer = OutputBuffer(capacity: 32_768)
            render(&buffer)
            return buffer.bytes
        }
    }

    package let pages: [Page]
    /// The posters, as SVG.
    package let drawings: [Page]
    /// The numbers behind the pictures, as CSV and JSON.
    package let figures: [Page]

    /// Every file of the plan.
    package var everything: [Page] { pages + drawings + figures }

    /// - Parameter includesWorklist: whether the internal page of the area manager is one of them.
    package init(_ edition: Edition, design: Design, includesWorklist: Bool = false) {
        var pages: [Page] = []
        func add<Value: Sendable>(
            _ folder: String, _ template: Template<Value>, _ make: @escaping @Sendable () -> Value
        ) {
            pages.append(
                Page(folder: folder, address: edition.permalinks.page(folder)) { writer in
                    template.render(make(), into: &writer)
                })
        }
        func addAll<Entity, Value: Sendable>(
            _ entities: [Entity], _ reference: (ID<Entity>) -> EntityReference, _ template: Template<Value>,
            _ make: @escaping @Sendable (ID<Entity>) -> Value
        ) {
            for id in entities.indices.map({ ID<Entity>($0) }) {
                add(edition.permalinks.folder(of: reference(id)), template) { make(id) }
            }
        }
        func addPages<Heading, Line, Value: Sendable>(
            _ list: PagedList<Heading, Line>, _ template: Template<Value>, _ make: @escaping @Sendable (Int) -> Value
        ) {
            for page in list.pages.indices { add(list.folder(ofPage: page), template) { make(page) } }
        }
        func addInitiatives(_ scope: InitiativeList.Scope) {
            guard let list = edition.initiativeList(scope) else { return }
            addPages(list.lines, design.initiatives) { InitiativesPage(list, page: $0, in: edition) }
        }
        func addAgreements(_ scope: AgreementList.Scope) {
            guard let list = edition.agreementList(scope) else { return }
            addPages(list.lines, design.agreements) { AgreementsPage(list, page: $0, in: edition) }
        }
        let model = edition.municipality
        add("", design.overview) { OverviewPage(in: edition) }
        addAll(model.places, EntityReference.place, design.place) { PlacePage($0, in: edition) }
        addAll(model.visions, EntityReference.vision, design.vision) { VisionPage($0, in: edition) }
        addAll(model.initiatives, EntityReference.initiative, design.initiative) { InitiativePage($0, in: edition) }
        addAll(model.themes, EntityReference.theme, design.theme) { ThemePage($0, in: edition) }
        addAll(model.parties, EntityReference.party, design.party) { PartyPage($0, in: edition) }
        addAll(model.stories, EntityReference.story, design.story) { StoryPage($0, in: edition) }
        addAll(model.tracks, EntityReference.track, design.track) { TrackPage($0, in: edition) }
        addAll(model.pages, EntityReference.page, design.page) { PlainPage($0, in: edition) }
        for list in ListKind.allCases where !edition.isEmpty(list) {
            switch list {
            case .selfScan: add(list.folder, design.selfScan) { SelfScanPage(in: edition) }
            case .initiatives:
                for scope in [.municipality, .onOnePage] + InitiativeList.Scope.values { addInitiatives(scope) }
            case .agreements: addAgreements(.municipality)
            case .results, .news:
                let events = edition.eventList(list)
                addPages(events, design.timeline) { TimelinePage(list, events, page: $0, in: edition) }
            case .ambitions:
                let members = edition.ambitionList
                addPages(members, design.ambitions) { AmbitionsPage(members, page: $0, in: edition) }
            case .glossary: add(list.folder, design.glossary) { GlossaryPage(in: edition) }
            case .places, .visions, .themes, .parties, .stories, .tracks, .pages:
                add(list.folder, design.list) { ListPage(list, in: edition) }
            }
        }
        for id in model.visions.indices.map({ ID<Vision>($0) }) where !model[id].support.isEmpty {
            add(edition.supportFolder(of: .vision(id)), design.support) { SupportPage(id, in: edition) }
        }
        for id in model.initiatives.indices.map({ ID<Initiative>($0) }) where !model[id].support.isEmpty {
            add(edition.supportFolder(of: .initiative(id)), design.support) { SupportPage(id, in: edition) }
        }
        for id in model.places.indices.map({ ID<Place>($0) }) where edition.showsSelfScan(id) {
            add(edition.selfScanFolder(of: id), design.selfScan) { SelfScanPage(id, in: edition) }
        }
        add(SelfScanFormPage.folder, design.selfScanForm) { SelfScanFormPage(in: edition) }
        for id in model.places.indices.map({ ID<Place>($0) }) {
            addInitiatives(.place(id))
            addAgreements(.place(id))
        }
        for id in model.themes.indices.map({ ID<Theme>($0) }) { addInitiatives(.theme(id)) }
        for id in model.parties.indices.map({ ID<Party>($0) }) {
            addInitiatives(.party(id))
            addAgreements(.party(id))
        }
        if includesWorklist { add(WorklistPage.folder, design.worklist) { WorklistPage(in: edition) } }
        self.pages = pages
        drawings =
            [Page(file: edition.permalinks.poster(of: .municipality).path) { edition.posterOfMunicipality() }]
            + model.places.indices.map { ID<Place>($0) }.map { id in
                Page(file: edition.permalinks.poster(of: .place(id)).path) { edition.poster(of: id) }
            }
        figures = edition.figureTables.flatMap { table in
            FigureFormat.allCases.map { format in
                Page(file: table.path(format)) { table.file(format, date: edition.date.iso) }
            }
        }
    }
}
