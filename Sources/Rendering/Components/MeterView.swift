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
        let alive = initiatives.map { municipality[$0] }.filter { $0.status != .stopped }
        guard !alive.isEmpty else { return [] }
        return [
            MeterView(
                label: "Oordeel over haalbaarheid",
                count: alive.count { $0.verdict.feasibility != .undecided }, total: alive.count),
            MeterView(label: "Eigenaar bekend", count: alive.count { $0.owner != nil }, total: alive.count),
            MeterView(
                label: "Ten minste één afspraak", count: alive.count { !$0.countedAgreements.isEmpty },
                total: alive.count),
        ]
    }
}
