internal import Markup
internal import Templating
internal import VillageModel

/// Which pages an edition has, part by part. No part needs another one.
struct PagePlanner: Sendable {
    let edition: Edition
    let design: Design
    let agreementLines: AgreementLines

    typealias Page = SitePlan.Page

    /// The overview, and a page for each entity.
    var entities: [Page] {
        [
            page("", design.overview) { OverviewPage(in: $0) },
            pages(model.places, EntityReference.place, design.place) { PlacePage($0, in: $1) },
            pages(model.visions, EntityReference.vision, design.vision) { VisionPage($0, in: $1) },
            pages(model.initiatives, EntityReference.initiative, design.initiative) { InitiativePage($0, in: $1) },
            pages(model.themes, EntityReference.theme, design.theme) { ThemePage($0, in: $1) },
            pages(model.parties, EntityReference.party, design.party) { PartyPage($0, in: $1) },
            pages(model.stories, EntityReference.story, design.story) { StoryPage($0, in: $1) },
            pages(model.tracks, EntityReference.track, design.track) { TrackPage($0, in: $1) },
            pages(model.pages, EntityReference.page, design.page) { PlainPage($0, in: $1) },
        ].flatMap { $0 }
    }

    /// The lists of the whole municipality.
    var lists: [Page] {
        ListKind.allCases.filter { !edition.isEmpty($0) }.flatMap { list in
            switch list {
            case .selfScan: page(list.folder, design.selfScan) { SelfScanPage(in: $0) }
            case .initiatives:
                ([.municipality, .onOnePage] + InitiativeList.Scope.values).flatMap(initiatives)
            case .agreements: agreements(.municipality)
            case .results, .news: events(list)
            case .ambitions: ambitions
            case .glossary: page(list.folder, design.glossary) { GlossaryPage(in: $0) }
            case .places, .visions, .themes, .parties, .stories, .tracks, .pages:
                entities(list)
            }
        }
    }

    /// Who supports which plan, and how villages see themselves.
    var supportAndSelfScan: [Page] {
        pages(
            of: ids(model.visions).filter { !model[$0].support.isEmpty },
            in: { edition.supportFolder(of: .vision($0)) }, design.support
        ) { SupportPage($0, in: $1) }
            + pages(
                of: ids(model.initiatives).filter { !model[$0].support.isEmpty },
                in: { edition.supportFolder(of: .initiative($0)) }, design.support
            ) { SupportPage($0, in: $1) }
            + pages(
                of: ids(model.places).filter(edition.showsSelfScan), in: edition.selfScanFolder, design.selfScan
            ) { SelfScanPage($0, in: $1) }
            + page(SelfScanFormPage.folder, design.selfScanForm) { SelfScanFormPage(in: $0) }
    }

    /// The lists that are too long for the page of their place, theme or party.
    var listsOfEntities: [Page] {
        ids(model.places).flatMap { initiatives(.place($0)) + agreements(.place($0)) }
            + ids(model.themes).flatMap { initiatives(.theme($0)) }
            + ids(model.parties).flatMap { initiatives(.party($0)) + agreements(.party($0)) }
    }

    /// What the area manager alone wants to see.
    var worklist: [Page] {
        let list = edition.pagedWorklist
        return pages(of: list.lines, design.worklist) { WorklistPage(list, page: $0, in: $1) }
    }

    /// The posters.
    var drawings: [Page] {
        Page.files(at: [edition.permalinks.poster(of: .municipality).path]) { [edition] _ in
            edition.posterOfMunicipality()
        }
            + Page.files(at: ids(model.places).map { edition.permalinks.poster(of: .place($0)).path }) { [edition] in
                edition.poster(of: ID($0))
            }
    }

    /// The numbers behind the pictures.
    var figures: [Page] {
        edition.figureTables.flatMap { table in
            Page.files(at: FigureFormat.allCases.map(table.path)) { [edition] in
                table.file(FigureFormat.allCases[$0], date: edition.date.iso)
            }
        }
    }

    // MARK: Pages of one kind

    private var model: Municipality { edition.municipality }

    private func ids<Entity>(_ entities: [Entity]) -> [ID<Entity>] { entities.indices.map { ID($0) } }

    /// A page that is one of a kind.
    private func page<Value: Sendable>(
        _ folder: String, _ template: Template<Value>, _ make: @escaping @Sendable (Edition) -> Value
    ) -> [Page] {
        pages(at: [edition.permalinks.file(inFolder: folder)], template) { make($1) }
    }

    /// Pages of one kind; `make` says what is on the one of a number.
    private func pages<Value: Sendable>(
        at paths: [String], _ template: Template<Value>, _ make: @escaping @Sendable (Int, Edition) -> Value
    ) -> [Page] {
        Page.pages(at: paths, edition.permalinks) { [edition] number, writer in
            template.render(make(number, edition), into: &writer)
        }
    }

    private func pages<Subject: Sendable, Value: Sendable>(
        of subjects: [Subject], in folder: (Subject) -> String, _ template: Template<Value>,
        _ make: @escaping @Sendable (Subject, Edition) -> Value
    ) -> [Page] {
        pages(at: subjects.map { edition.permalinks.file(inFolder: folder($0)) }, template) { make(subjects[$0], $1) }
    }

    private func pages<Entity, Value: Sendable>(
        _ entities: [Entity], _ reference: (ID<Entity>) -> EntityReference, _ template: Template<Value>,
        _ make: @escaping @Sendable (ID<Entity>, Edition) -> Value
    ) -> [Page] {
        pages(at: ids(entities).map { edition.permalinks.file(of: reference($0)) }, template) { make(ID($0), $1) }
    }

    private func pages<Heading, Line, Value: Sendable>(
        of list: PagedList<Heading, Line>, _ template: Template<Value>,
        _ make: @escaping @Sendable (Int, Edition) -> Value
    ) -> [Page] {
        pages(
            at: list.pages.indices.map { edition.permalinks.file(inFolder: list.folder(ofPage: $0)) }, template, make)
    }

    private func initiatives(_ scope: InitiativeList.Scope) -> [Page] {
        guard let list = edition.initiativeList(scope) else { return [] }
        return pages(of: list.lines, design.initiatives) { InitiativesPage(list, page: $0, in: $1) }
    }

    private func agreements(_ scope: AgreementList.Scope) -> [Page] {
        guard let list = edition.agreementList(scope) else { return [] }
        return pages(of: list.lines, design.agreements) { [agreementLines] in
            AgreementsPage(list, page: $0, lines: agreementLines, in: $1)
        }
    }

    private func entities(_ kind: ListKind) -> [Page] {
        let list = edition.entityList(kind)
        return pages(of: list, design.list) { ListPage(kind, list, page: $0, in: $1) }
    }

    private func events(_ list: ListKind) -> [Page] {
        let events = edition.eventList(list)
        return pages(of: events, design.timeline) { TimelinePage(list, events, page: $0, in: $1) }
    }

    private var ambitions: [Page] {
        let members = edition.ambitionList
        return pages(of: members, design.ambitions) { AmbitionsPage(members, page: $0, in: $1) }
    }
}
