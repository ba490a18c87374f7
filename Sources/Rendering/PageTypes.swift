internal import Templating
internal import VillageModel

/// The page types by the name of their template, for whoever changes templates.
package enum PageTypes {
    /// A template and what it may use.
    package struct PageType: Sendable {
        /// Of the template: `kern` for `templates/kern.html`.
        package let name: String
        /// Every field with its type, one a line, nested ones indented.
        package let listing: String

        fileprivate init<Page>(_ name: String, _ type: RecordType<Page>) {
            self.name = name
            listing = fieldListing(of: type)
        }
    }

    /// The texts of the interface, which every template may use.
    package static let phrases = Phrase.constants(in: .dutch).listing

    package static let all: [PageType] = [
        PageType("overzicht", OverviewPage.fields), PageType("kern", PlacePage.fields),
        PageType("visie", VisionPage.fields), PageType("initiatief", InitiativePage.fields),
        PageType("thema", ThemePage.fields), PageType("partij", PartyPage.fields),
        PageType("verhaal", StoryPage.fields), PageType("traject", TrackPage.fields),
        PageType("pagina", PlainPage.fields), PageType("lijst", ListPage.fields),
        PageType("initiatieven", InitiativesPage.fields), PageType("afspraken", AgreementsPage.fields),
        PageType("begrippen", GlossaryPage.fields), PageType("draagvlakstaat", SupportPage.fields),
        PageType("zelfscan", SelfScanPage.fields), PageType("zelfscan-formulier", SelfScanFormPage.fields),
        PageType("nieuws", TimelinePage.fields), PageType("ambities", AmbitionsPage.fields),
    ]
}
