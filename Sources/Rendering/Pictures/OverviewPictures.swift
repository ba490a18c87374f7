internal import Templating

/// The pictures of the front page below its main one. Each is left out when there is nothing to draw.
struct OverviewPictures: Sendable {
    let ownership: OwnershipPicture?
    let calendar: AgreementCalendar?
    let feasibility: FeasibilityGrid?
    let reach: [SupportReach]
    let map: MapView?

    static let fields = RecordType<OverviewPictures>(
        "beeld",
        [
            .optional("eigenaarschap", OwnershipPicture.fields) { $0.ownership },
            .optional("kalender", AgreementCalendar.fields) { $0.calendar },
            .optional("haalbaarheid", FeasibilityGrid.fields) { $0.feasibility },
            .flag("heeft_bereik") { !$0.reach.isEmpty },
            .list("bereik", SupportReach.fields) { $0.reach },
            .optional("kaart", MapView.fields) { $0.map },
        ])

    init(in edition: Edition) {
        ownership = edition.ownershipPicture
        calendar = edition.agreementCalendar
        feasibility = edition.feasibilityGrid
        reach = edition.supportReach
        map = edition.map
    }
}
