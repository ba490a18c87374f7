internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// One vision as a line of a list.
struct VisionItem: Sendable {
    let title: String
    let address: SitePath
    let summary: String
    /// "gebiedsvisie · 2025–2035"
    let note: String
    let status: LinkView
    /// Made when a template asks for it: an area vision has as many as there are pages that list it.
    let makePlaces: @Sendable () -> [LinkView]
    var places: [LinkView] { makePlaces() }
    let isAreaVision: Bool

    static let fields = RecordType<VisionItem>(
        "visie in een lijst",
        [
            .text("titel") { $0.title },
            .address("url") { $0.address },
            .text("samenvatting") { $0.summary },
            .text("noot") { $0.note },
            .record("status", LinkView.fields, at: \.status),
            .list("kernen", LinkView.fields) { $0.places },
            .flag("gebiedsvisie") { $0.isAreaVision },
        ])
}

extension Edition {
    func item(_ id: ID<Vision>) -> VisionItem {
        let vision = municipality[id]
        let kind = vision.isAreaVision ? wording.say(VisionPhrase.areaVision) + " · " : ""
        return VisionItem(
            title: curled(vision.title), address: permalinks.address(of: .vision(id)), summary: curled(vision.summary),
            note: "\(kind)\(wording.period(vision.period))",
            status: term(vision.status),
            makePlaces: { [self] in vision.places.map(link) }, isAreaVision: vision.isAreaVision)
    }
}
