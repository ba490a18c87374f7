internal import PlainText
internal import VillageModel

/// What stands around many pages alike: worded once, and copied into each.
struct Surroundings: Sendable {
    /// The date of the edition.
    let today: DateView
    /// The lists that have anything in them and the free pages that asked for a place in the menu, as many as fit: as the
    /// menu stands on the pages of each section, by the folder of that section.
    private let menus: [String: [LinkView]]
    /// The menu of pages that are in none of its sections.
    private let menu: [LinkView]
    /// The other lists, one with all free pages among them where not all fit, and the first of the other free pages.
    let footerLinks: [LinkView]
    /// Whom to reach about each place, by its index.
    let contactsByPlace: [ContactView]
    let municipalContact: ContactView

    init(
        _ municipality: Municipality, at date: CalendarDate, lists: [ListKind], permalinks: Permalinks, wording: Wording
    ) {
        today = DateView(text: wording.longDate(date), iso: date.iso)
        func link(_ list: ListKind) -> LinkView {
            LinkView(text: wording.listTitle(list), address: permalinks.page(list.folder))
        }
        func link(_ page: ID<FreePage>) -> LinkView {
            LinkView(text: curled(municipality[page].title), address: permalinks.address(of: .page(page)))
        }
        let overview = LinkView(text: wording.say(Phrase.overview), address: permalinks.address(of: .municipality))
        let listsAllPages = municipality.hasMorePagesThanFitInMenu
        let entries: [(folder: String, link: LinkView)] =
            [("", overview)] + lists.filter(\.isInMenu).map { ($0.folder, link($0)) }
            + municipality.pagesInMenu.map { (permalinks.folder(of: .page($0)), link($0)) }
            + (listsAllPages ? [(ListKind.pages.folder, link(.pages))] : [])
        menu = entries.map(\.link)
        menus = Dictionary(
            entries.map(\.folder).map { folder in (folder, entries.map { $0.link.current($0.folder == folder) }) },
            uniquingKeysWith: { first, _ in first })
        footerLinks =
            lists.filter { !$0.isInMenu && !($0 == .pages && listsAllPages) }.map(link)
            + municipality.pagesInFoot.map(link)
        let title = municipality.profile.liaisonTitle.map(curled)
        contactsByPlace = municipality.places.map { place in
            ContactView(place.contact, heading: wording.contact(for: [curled(place.name)], title: title))
        }
        municipalContact = ContactView(
            municipality.profile.contact, heading: wording.say(Phrase.contactMunicipality))
    }

    /// The menu of a page in the section at `folder`.
    func menu(current folder: String) -> [LinkView] { menus[folder] ?? menu }
}
