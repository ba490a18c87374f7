internal import Templating

/// The pictures of the front page. Each is left out when there is nothing to draw.
struct OverviewPictures: Sendable {
    let status: StatusPicture?
    let themes: ThemePicture?
    let ownership: OwnershipPicture?
    let calendar: AgreementCalendar?
    let feasibility: FeasibilityGrid?
    let wishList: WishListPicture?
    let reach: ReachPicture?
    let selfScan: SelfScanPicture?
    let map: MapView?
    let yearAgo: YearAgoPicture?

    static let fields = RecordType<OverviewPictures>(
        "beeld",
        [
            .optional("status", StatusPicture.fields) { $0.status },
            .optional("themas", ThemePicture.fields) { $0.themes },
            .optional("eigenaarschap", OwnershipPicture.fields) { $0.ownership },
            .optional("kalender", AgreementCalendar.fields) { $0.calendar },
            .optional("haalbaarheid", FeasibilityGrid.fields) { $0.feasibility },
            .optional("wensenlijst", WishListPicture.fields) { $0.wishList },
            .optional("draagvlak", ReachPicture.fields) { $0.reach },
            .optional("zelfscan", SelfScanPicture.fields) { $0.selfScan },
            .optional("kaart", MapView.fields) { $0.map },
            .optional("jaargeleden", YearAgoPicture.fields) { $0.yearAgo },
        ])

    init(in edition: Edition) {
        status = edition.statusPicture
        themes = edition.themePicture
        ownership = edition.ownershipPicture
        calendar = edition.agreementCalendar
        feasibility = edition.feasibilityGrid
        wishList = edition.wishListPicture
        reach = edition.reachPicture
        selfScan = edition.selfScanPicture
        map = edition.map
        yearAgo = edition.yearAgoPicture
    }
}
