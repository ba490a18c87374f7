package import Diagnostics
package import Templating
package import VillageModel

/// The compiled templates: one for each type of page. Exists only when every template is right.
package struct Design: Sendable {
    let overview: Template<OverviewPage>
    let place: Template<PlacePage>
    let vision: Template<VisionPage>
    let initiative: Template<InitiativePage>
    let theme: Template<ThemePage>
    let party: Template<PartyPage>
    let story: Template<StoryPage>
    let track: Template<TrackPage>
    let page: Template<PlainPage>
    let list: Template<ListPage>
    let initiatives: Template<InitiativesPage>
    let agreements: Template<AgreementsPage>
    let glossary: Template<GlossaryPage>
    let support: Template<SupportPage>
    let selfScan: Template<SelfScanPage>
    let selfScanForm: Template<SelfScanFormPage>
    let timeline: Template<TimelinePage>
    let ambitions: Template<AmbitionsPage>
    let worklist: Template<WorklistPage>
    /// A line of most lists of initiatives, on its own; nil where it asks for something of the page around it.
    let initiativeLine: Template<InitiativeItem>?
    /// A line of lists of agreements, likewise.
    var agreementLine: Template<AgreementItem>?

    /// Compiles every page's template out of `sources`, with the interface in `language`.
    /// - Returns: nil with the diagnostics of all templates when any of them has an error.
    package static func compile(
        _ sources: [TemplateSource], language: SiteLanguage = .dutch
    ) -> (design: Design?, diagnostics: [Diagnostic]) {
        let library = TemplateLibrary(sources, constants: Interface.constants(in: language), keepsIndentation: false)
        var diagnostics: [Diagnostic] = []
        func compile<Page>(_ name: String, _ type: RecordType<Page>) -> Template<Page>? {
            let compilation = library.compile(name, for: type)
            diagnostics += compilation.diagnostics
            return compilation.template
        }
        let overview = compile("overzicht", OverviewPage.fields)
        let place = compile("kern", PlacePage.fields)
        let vision = compile("visie", VisionPage.fields)
        let initiative = compile("initiatief", InitiativePage.fields)
        let theme = compile("thema", ThemePage.fields)
        let party = compile("partij", PartyPage.fields)
        let story = compile("verhaal", StoryPage.fields)
        let track = compile("traject", TrackPage.fields)
        let page = compile("pagina", PlainPage.fields)
        let list = compile("lijst", ListPage.fields)
        let initiatives = compile("initiatieven", InitiativesPage.fields)
        let agreements = compile("afspraken", AgreementsPage.fields)
        let glossary = compile("begrippen", GlossaryPage.fields)
        let support = compile("draagvlakstaat", SupportPage.fields)
        let selfScan = compile("zelfscan", SelfScanPage.fields)
        let selfScanForm = compile("zelfscan-formulier", SelfScanFormPage.fields)
        let timeline = compile("nieuws", TimelinePage.fields)
        let ambitions = compile("ambities", AmbitionsPage.fields)
        let worklist = compile("werklijst", WorklistPage.fields)
        guard !diagnostics.hasErrors, let overview, let place, let vision, let initiative, let theme, let party,
            let story, let track, let page, let list, let initiatives, let agreements, let glossary, let support,
            let selfScan, let selfScanForm, let timeline, let ambitions, let worklist
        else { return (nil, diagnostics) }
        return (
            Design(
                overview: overview, place: place, vision: vision, initiative: initiative, theme: theme, party: party,
                story: story, track: track, page: page, list: list, initiatives: initiatives, agreements: agreements,
                glossary: glossary, support: support, selfScan: selfScan, selfScanForm: selfScanForm,
                timeline: timeline, ambitions: ambitions, worklist: worklist,
                initiativeLine: library.compile(InitiativeItem.template, for: InitiativeItem.fields).template,
                agreementLine: library.compile(AgreementItem.template, for: AgreementItem.fields).template),
            diagnostics
        )
    }
}
