internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// What stands around every page: head, menu, breadcrumb, contact and foot. Templates call it `blad`, the sheet.
struct Frame: Sendable {
    let language: String
    /// The language of what villages wrote; nil where it is the language of the page.
    let textLanguage: String?
    /// For the browser's tab.
    let windowTitle: String
    /// One sentence for search engines.
    let description: String
    let municipality: String
    /// Whether the page tells of a municipality that was made up.
    let isFictional: Bool
    let isFrontPage: Bool
    let home: SitePath
    let stylesheet: SitePath
    let script: SitePath
    /// Whether anything on the page is for the script.
    var usesScript = false
    let logo: PhotoView?
    let menu: [LinkView]
    let breadcrumbs: [LinkView]
    /// The last crumb: this page.
    let title: String
    let contacts: [ContactView]
    let backlinks: [LinkView]
    /// The date that the page depends on; nil for pages that only depend on their content.
    let date: DateView?
    let licence: String?
    /// That the page tells of something elsewhere, and who told so; nil when it is about the municipality.
    let elsewhere: String?
    let footerLinks: [LinkView]
    /// The page's full address, where the site's own is known.
    let canonical: SafeURL?
    /// The full address of the picture that social media show beside a link to the page.
    let socialCard: SafeURL?

    static let fields = RecordType<Frame>(
        "blad",
        [
            .text("taal", at: \.language),
            .optionalText("teksttaal") { $0.textLanguage },
            .text("venstertitel", at: \.windowTitle),
            .text("omschrijving", at: \.description),
            .text("gemeente", at: \.municipality),
            .flag("fictief") { $0.isFictional },
            .flag("voorpagina") { $0.isFrontPage },
            .address("begin", at: \.home),
            .address("stijl", at: \.stylesheet),
            .flag("heeft_script") { $0.usesScript },
            .address("script", at: \.script),
            .optional("logo", PhotoView.fields, at: \.logo),
            .list("menu", LinkView.fields) { $0.menu },
            .list("kruimels", LinkView.fields) { $0.breadcrumbs },
            .text("titel", at: \.title),
            .flag("heeft_aanspreekpunt") { !$0.contacts.isEmpty },
            .list("aanspreekpunten", ContactView.fields) { $0.contacts },
            .flag("is_genoemd") { !$0.backlinks.isEmpty },
            .list("genoemd_in", LinkView.fields) { $0.backlinks },
            .optional("peildatum", DateView.fields, at: \.date),
            .optionalText("licentie") { $0.licence },
            .optionalText("van_elders") { $0.elsewhere },
            .list("voetlinks", LinkView.fields) { $0.footerLinks },
            .optionalURL("canoniek") { $0.canonical },
            .optionalURL("deelplaat") { $0.socialCard },
        ])
}

/// A day in words and as a machine reads it.
struct DateView: Sendable {
    let text: String
    let iso: String

    static let fields = RecordType<DateView>(
        "datum",
        [
            .text("tekst", at: \.text),
            .text("iso", at: \.iso),
        ])
}

extension Edition {
    /// - Parameters:
    ///   - title: of the page.
    ///   - folder: of the page, with a slash at the end; empty for the front page.
    ///   - section: the folder of the menu entry that the page belongs to.
    ///   - entity: the entity that the page is about, for its backlinks.
    ///   - crumb: the title as the last crumb, where the page before it says the rest.
    ///   - dependsOnDate: whether the page tells what is due.
    ///   - elsewhere: what the page is about, if not this municipality.
    func frame(
        title: String, description: String, folder: String, section: String, breadcrumbs: [LinkView] = [],
        places: [ID<Place>] = [], entity: EntityReference? = nil, crumb: String? = nil, dependsOnDate: Bool = false,
        elsewhere: Elsewhere? = nil
    ) -> Frame {
        let profile = municipality.profile
        let name = curled(profile.name)
        let isFrontPage = folder.isEmpty
        return Frame(
            language: profile.language.spelling.english,
            textLanguage: textLanguage,
            windowTitle: isFrontPage ? title : "\(title) · Visieplein \(name)", description: description,
            municipality: name, isFictional: profile.isFictional && elsewhere == nil, isFrontPage: isFrontPage,
            home: permalinks.address(of: .municipality), stylesheet: assets.stylesheet, script: assets.script,
            logo: profile.logo.map { view(Photo(file: $0, alt: "", caption: nil)) },
            menu: surroundings.menu(current: section),
            breadcrumbs: isFrontPage
                ? []
                : [LinkView(text: wording.say(Phrase.overview), address: permalinks.address(of: .municipality))]
                    + breadcrumbs,
            title: crumb ?? title, contacts: elsewhere != nil && profile.isFictional ? [] : contacts(of: places),
            backlinks: entity.map(backlinks) ?? [],
            date: dependsOnDate ? surroundings.today : nil,
            licence: profile.licence.map(curled),
            elsewhere: elsewhere.map { wording.comesFrom($0, example: profile.isFictional ? name : nil) },
            footerLinks: surroundings.footerLinks,
            canonical: canonical(folder: folder),
            socialCard: assets.socialCard.flatMap { card in baseURL.flatMap { SafeURL($0.encoded + card.path) } })
    }

    private func canonical(folder: String) -> SafeURL? {
        baseURL.flatMap { SafeURL($0.encoded + permalinks.page(folder).path) }
    }
}
