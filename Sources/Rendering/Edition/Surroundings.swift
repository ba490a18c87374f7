internal import PlainText
internal import VillageModel

/// What stands around many pages alike: worded once, and copied into each.
struct Surroundings: Sendable {
    /// The lists that have anything in them and the free pages that asked for a place in the menu, as many as fit, with
    /// the folder of the section that each leads to.
    let menu: [(folder: String, link: LinkView)]
    /// The other lists, one with all free pages among them where not all fit, and the first of the other free pages.
    let footerLinks: [LinkView]
    /// Whom to reach about each place, by its index.
    let contactsByPlace: [ContactView]
    let municipalContact: ContactView

    init(_ municipality: Municipality, lists: [ListKind], permalinks: Permalinks, wording: Wording) {
        func link(_ list: ListKind) -> LinkView {
            LinkView(text: wording.listTitle(list), address: permalinks.page(list.folder))
        }
        func link(_ page: ID<FreePage>) -> LinkView {
            LinkView(text: curled(municipality[page].title), address: permalinks.address(of: .page(page)))
        }
        let overview = LinkView(text: wording.say(Phrase.overview), address: permalinks.address(of: .municipality))
        let listsAllPages = municipality.hasMorePagesThanFitInMenu
        menu =
            [("", overview)] + lists.filter(\.isInMenu).map { ($0.folder, link($0)) }
            + municipality.pagesInMenu.map { (permalinks.folder(of: .page($0)), link($0)) }
            + (listsAllPages ? [(ListKind.pages.folder, link(.pages))] : [])
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
    func menu(current folder: String) -> [LinkView] {
        menu.map { entry in
            var link = entry.link
            link.isCurrent = entry.folder == folder
            return link
        }
    }
}
