internal import Templating
internal import VillageModel

/// More than a list of wishes: how many initiatives have a verdict, an owner and an agreement.
struct WishListPicture: Sendable {
    let meter: [MeterView]
    let figure: FigureTableView

    static let fields = RecordType<WishListPicture>(
        "wensenlijst",
        [
            .list("meter", MeterView.fields) { $0.meter },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])
}

extension Edition {
    /// Of the municipality; nil without initiatives that go on.
    var wishListPicture: WishListPicture? {
        let initiatives = municipality.initiatives.indices.map { ID<Initiative>($0) }
        return wishListTable(initiatives).map {
            WishListPicture(meter: meter(initiatives), figure: .files(of: $0))
        }
    }

    func wishListTable(_ initiatives: [ID<Initiative>]) -> FigureTable? {
        let meter = meter(initiatives)
        guard !meter.isEmpty else { return nil }
        return FigureTable(
            figure: .wishList, title: wording.say(FigurePhrase.wishList),
            labelHeads: [wording.say(FigurePhrase.plansWith)],
            heads: [wording.say(FigurePhrase.count), wording.say(FigurePhrase.ofAll)],
            rows: meter.map { FigureTable.Row($0.label, numbers: [$0.count, $0.total]) })
    }
}
