internal import Templating
internal import VillageModel

/// The pictures of the front page for one village: its row, its owners, its year, its self-scan.
struct PlacePictures: Sendable {
    let status: FigureTableView?
    let ownership: OwnershipPicture?
    let calendar: AgreementCalendar?
    let selfScan: [WheelView]
    let selfScanFigure: FigureTableView?

    static let fields = RecordType<PlacePictures>(
        "beeld",
        [
            .optional("status", FigureTableView.fields) { $0.status },
            .optional("eigenaarschap", OwnershipPicture.fields) { $0.ownership },
            .optional("kalender", AgreementCalendar.fields) { $0.calendar },
            .list("wielen", WheelView.fields) { $0.selfScan },
            .optional("zelfscan", FigureTableView.fields) { $0.selfScanFigure },
        ])

    init(_ id: ID<Place>, agreements: LinkView?, in edition: Edition) {
        let place = edition.municipality[id]
        let showsInitiatives =
            !place.hiddenBlocks.contains(.initiatives) && !edition.graph.initiativesOfPlace[id.index].isEmpty
        status = showsInitiatives ? edition.statusTable(of: [id]).map { FigureTableView($0) } : nil
        ownership = showsInitiatives ? edition.ownershipPicture(of: id) : nil
        calendar = agreements.flatMap { edition.agreementCalendar(of: id, list: $0) }
        selfScan = edition.showsSelfScan(id) ? edition.wheels(place.reflections).map(\.last) : []
        selfScanFigure = edition.selfScanTable(of: id).map { .files(of: $0) }
    }
}
