import Infographics

/// A source of numbers that is the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Posters of made-up municipalities, as large and as awkward as asked.
enum PosterSample {
    static func content(places: Int, nameLength: Int = 14, mostInitiatives: Int = 12, seed: UInt64 = 1) -> PosterContent
    {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<places).map { index in
            PosterContent.Row(
                name: name(nameLength, index, &random),
                cells: StatusGlyph.allCases.map { _ in
                    (0..<Int.random(in: 0...max(mostInitiatives / 4, 1), using: &random)).map { number in
                        PosterContent.Initiative(title: "Plan \(number)", isOverdue: Bool.random(using: &random))
                    }
                })
        }
        let totals = StatusGlyph.allCases.indices.map { status in rows.reduce(0) { $0 + $1.cells[status].count } }
        return PosterContent(
            title: "Wat speelt er in \(name(nameLength, 0, &random))?", date: "Stand van maandag 23 november 2026",
            notice: "Voorbeeldgemeente",
            sentence:
                "Van de \(places) kernen hebben er \(places / 2) een visie. Van de 61 afspraken zijn er 38 nagekomen.",
            overdueSentence: "Zes afspraken zijn voorbij de afgesproken datum.",
            figures: ["visies", "initiatieven", "gereed of in beheer", "afspraken voorbij de datum"].map {
                PosterContent.Figure(
                    number: String(Int.random(in: 0...1999, using: &random)), label: $0,
                    isOverdue: $0.hasSuffix("datum"))
            },
            matrix: PosterContent.StatusMatrix(
                heading: "Van de \(totals.reduce(0, +)) initiatieven zijn er 18 gereed of in beheer",
                note: "Elk teken is één initiatief: hoe voller, hoe verder.", nameHead: "kern",
                statusHeads: [
                    "idee", "verkenning", "gepland", "in uitvoering", "gereed", "in beheer", "gepauzeerd", "gestopt",
                ], totalHead: "samen", rows: rows, totals: totals, total: totals.reduce(0, +)),
            panels: [
                PosterContent.Panel(
                    heading: "Bij 22 initiatieven is de gemeenschap eigenaar",
                    content: .bars(
                        OwnerGlyph.allCases.map {
                            PosterContent.Bar(
                                glyph: $0, label: name(50, $0.rawValue, &random),
                                count: Int.random(in: 0...30, using: &random))
                        })),
                PosterContent.Panel(
                    heading: "Voorbij de afgesproken datum", content: .notices(notices(9, isOverdue: true, &random))),
                PosterContent.Panel(
                    heading: "Deze afspraken komen eraan", content: .notices(notices(9, isOverdue: false, &random))),
            ], colophon: "De teksten zijn van de dorpen en wijken zelf. U mag ze delen onder CC BY 4.0.",
            address: PosterContent.Address(
                text: "https://voorbeeld.example/visieplein/", code: [[Bool]](repeating: [true, false, true], count: 3))
        )
    }

    private static func notices(
        _ count: Int, isOverdue: Bool, _ random: inout SeededGenerator
    ) -> [PosterContent.Notice] {
        (0..<count).map {
            PosterContent.Notice(
                date: "30 september 2026", what: name(30 + 12 * $0, $0, &random), who: name(40, $0, &random),
                isOverdue: isOverdue)
        }
    }

    /// Words of a made-up language, `length` characters in all.
    private static func name(_ length: Int, _ index: Int, _ random: inout SeededGenerator) -> String {
        let parts = ["Wiede", "meer", "’t", "Veer", "Oosterhorn", "aan", "de", "Vaart", "Súd", "buurtschap", "Ĳssel"]
        var name = parts[index % parts.count]
        while name.count < length {
            name += (Bool.random(using: &random) ? " " : "") + (parts.randomElement(using: &random) ?? "")
        }
        return String(name.prefix(length))
    }
}
