internal import Templating
internal import VillageModel

/// One measure of "meer dan een wensenlijst": how many initiatives have something, of how many.
struct MeterView: Sendable {
    let label: String
    let count: Int
    let total: Int

    static let fields = RecordType<MeterView>(
        "meter",
        [
            .text("naam") { $0.label },
            .number("aantal") { $0.count },
            .number("totaal") { $0.total },
            .number("procent") { $0.total == 0 ? 0 : $0.count * 100 / $0.total },
        ])
}

extension Edition {
    /// Of the initiatives that did not stop: how many have a verdict, an owner and an agreement. Empty without any.
    func meter(_ initiatives: [ID<Initiative>]) -> [MeterView] {
        let meter = WishListMeter(initiatives.map { municipality[$0] })
        guard meter.initiatives > 0 else { return [] }
        return [
            MeterView(
                label: wording.say(ListPhrase.hasVerdict), count: meter.withVerdict, total: meter.initiatives),
            MeterView(
                label: wording.say(ListPhrase.hasOwner), count: meter.withOwner, total: meter.initiatives),
            MeterView(
                label: wording.say(ListPhrase.hasAgreement), count: meter.withAgreement, total: meter.initiatives),
        ]
    }
}
