internal import PlainText
internal import Templating
internal import VillageModel

/// The self-scans of the municipality and its villages: on a line from 1 to 5 for each principle, where they stand and
/// want to go. Villages are a number at a step: nothing is averaged, none is named, and who did not fill it in counts
/// nowhere.
struct SelfScanPicture: Sendable {
    let wheels: [WheelSpread]
    let figure: FigureTableView

    static let fields = RecordType<SelfScanPicture>(
        "zelfscanbeeld",
        [
            .list("wielen", WheelSpread.fields) { $0.wheels },
            .record("cijfers", FigureTableView.fields, at: \.figure),
        ])

    /// One wheel of eight principles.
    struct WheelSpread: Sendable {
        let name: String
        /// Who filled it in, without names of villages.
        let by: String
        let principles: [Principle]

        static let fields = RecordType<WheelSpread>(
            "wiel",
            [
                .text("naam") { $0.name },
                .text("door") { $0.by },
                .list("principes", Principle.fields) { $0.principles },
            ])
    }

    struct Principle: Sendable {
        let name: String
        /// From 1 to 5.
        let steps: [Step]

        static let fields = RecordType<Principle>(
            "principe",
            [
                .text("naam") { $0.name },
                .list("stappen", Step.fields) { $0.steps },
            ])
    }

    /// Who stands at one step, and then who wants to be there.
    struct Step: Sendable {
        let dots: [Dot]

        static let fields = RecordType<Step>("stap", [.list("stippen", Dot.fields) { $0.dots }])
    }

    struct Dot: Sendable {
        /// The number of villages, or a letter for the municipality.
        let text: String
        /// What is said behind it to who does not see it: "kernen nu".
        let meaning: String
        let isGoal: Bool

        static let fields = RecordType<Dot>(
            "stip",
            [
                .text("tekst") { $0.text },
                .text("betekenis") { $0.meaning },
                .flag("doel") { $0.isGoal },
            ])
    }
}

/// The last self-scans on one wheel.
private struct LastScans {
    let wheel: Wheel
    let own: Reflection?
    let places: [Reflection]

    /// How many villages are at each of five steps, by `score`.
    func spread(of principle: Int, _ score: (Score) -> Int) -> [Int] {
        var counts = [Int](repeating: 0, count: 5)
        for scan in places where scan.scores.indices.contains(principle) {
            let step = score(scan.scores[principle]) - 1
            if counts.indices.contains(step) { counts[step] += 1 }
        }
        return counts
    }

    func own(_ principle: Int) -> Score? {
        own.flatMap { $0.scores.indices.contains(principle) ? $0.scores[principle] : nil }
    }
}

extension Edition {
    /// Nil when nobody filled one in.
    var selfScanPicture: SelfScanPicture? {
        guard let table = spreadTable else { return nil }
        return SelfScanPicture(wheels: lastScans.map(spread), figure: .files(of: table))
    }

    /// Per principle the municipality's own two scores, and how many villages are at each step now, and want to be.
    var spreadTable: FigureTable? {
        let scans = lastScans
        guard !scans.isEmpty else { return nil }
        let steps: (FigurePhrase) -> [String] = { phrase in (1...5).map { self.wording.say(phrase, String($0)) } }
        return FigureTable(
            figure: .selfScan, title: wording.say(FigurePhrase.selfScan),
            labelHeads: [wording.say(FigurePhrase.wheel), wording.say(SelfScanPhrase.principle)],
            heads: [wording.say(FigurePhrase.ownNow), wording.say(FigurePhrase.ownGoal)]
                + steps(.placesNow) + steps(.placesGoal),
            rows: scans.flatMap { scan in
                wording.principles(scan.wheel).enumerated().map { index, name in
                    let own = scan.own(index)
                    return FigureTable.Row(
                        wording.label(scan.wheel), name,
                        numbers: [own?.current, own?.goal] + scan.spread(of: index, \.current)
                            + scan.spread(of: index, \.goal))
                }
            })
    }

    /// Of each wheel the last scan of the municipality, and of each village that shows it. Wheels without any are left out.
    private var lastScans: [LastScans] {
        let shown = placesByName.filter(showsSelfScan)
        return Wheel.allCases.compactMap { wheel in
            let scans = LastScans(
                wheel: wheel, own: lastScan(municipality.profile.reflections, on: wheel),
                places: shown.compactMap { lastScan(municipality[$0].reflections, on: wheel) })
            return scans.own == nil && scans.places.isEmpty ? nil : scans
        }
    }

    private func lastScan(_ reflections: [Reflection], on wheel: Wheel) -> Reflection? {
        inOrder(reflections.filter { $0.wheel == wheel }).last
    }

    private func spread(_ scans: LastScans) -> SelfScanPicture.WheelSpread {
        var by: [String] = []
        if scans.own != nil { by.append(wording.say(FigurePhrase.municipalityItself)) }
        if !scans.places.isEmpty { by.append(wording.spelled(scans.places.count, .place)) }
        return SelfScanPicture.WheelSpread(
            name: wording.label(scans.wheel), by: wording.say(FigurePhrase.filledInBy, wording.enumeration(by)),
            principles: wording.principles(scans.wheel).enumerated().map { index, name in
                let now = scans.spread(of: index, \.current)
                let goal = scans.spread(of: index, \.goal)
                let own = scans.own(index)
                return SelfScanPicture.Principle(
                    name: name,
                    steps: (0..<5).map { step in
                        SelfScanPicture.Step(
                            dots: dots(places: now[step], own: own?.current == step + 1, isGoal: false)
                                + dots(places: goal[step], own: own?.goal == step + 1, isGoal: true))
                    })
            })
    }

    private func dots(places: Int, own: Bool, isGoal: Bool) -> [SelfScanPicture.Dot] {
        var dots: [SelfScanPicture.Dot] = []
        let what = wording.say(isGoal ? FigurePhrase.goal : FigurePhrase.now)
        if own {
            dots.append(
                SelfScanPicture.Dot(
                    text: wording.say(FigurePhrase.municipalityLetter),
                    meaning: wording.say(FigurePhrase.municipality) + " " + what, isGoal: isGoal))
        }
        if places > 0 {
            dots.append(
                SelfScanPicture.Dot(
                    text: wording.number(places), meaning: wording.form(of: .place, for: places) + " " + what,
                    isGoal: isGoal))
        }
        return dots
    }
}
