internal import PlainText
internal import VillageModel

extension Edition {
    /// The numbers of the municipality's own self-scans, beside the page that shows them; nil without any.
    var selfScanTable: FigureTable? {
        selfScanTable(municipality.profile.reflections, folder: ListKind.selfScan.folder)
    }

    /// Those of a place; nil when it has or shows none.
    func selfScanTable(of id: ID<Place>) -> FigureTable? {
        showsSelfScan(id) ? selfScanTable(municipality[id].reflections, folder: selfScanFolder(of: id)) : nil
    }

    /// Each score of each occasion, the earliest first, in the order of the wheels.
    private func selfScanTable(_ reflections: [Reflection], folder: String) -> FigureTable? {
        guard !reflections.isEmpty else { return nil }
        let scans = Wheel.allCases.flatMap { wheel in inOrder(reflections.filter { $0.wheel == wheel }) }
        return FigureTable(
            figure: .selfScan, folder: folder, title: wording.say(FigurePhrase.selfScan),
            labelHeads: [
                wording.say(FigurePhrase.wheel), wording.say(FigurePhrase.day), wording.say(SelfScanPhrase.principle),
            ],
            heads: [wording.say(SelfScanPhrase.score), wording.say(SelfScanPhrase.goal)],
            rows: scans.flatMap { scan in
                zip(wording.principles(scan.wheel), scan.scores).map { name, score in
                    FigureTable.Row(
                        wording.label(scan.wheel), scan.date.iso, name, numbers: [score.current, score.goal])
                }
            })
    }
}
