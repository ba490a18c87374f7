internal import Markup
internal import Templating

/// A number in a table of counts, in four steps of one hue, with the list that it counts; nothing where there are none.
struct CountCell: Sendable {
    let count: Int
    let step: Int
    let address: SitePath

    /// A small number: 1 and 2 are steps of their own; the third is 3 and 4, the last one 5 and more.
    init(count: Int, address: SitePath) {
        self.count = count
        step = count < 3 ? count : count < 5 ? 3 : 4
        self.address = address
    }

    /// A number of any size: its step is its share of the largest.
    init(count: Int, most: Int, address: SitePath) {
        self.count = count
        step = Self.step(of: count, most: most)
        self.address = address
    }

    /// In which of four steps a number comes, by its share of the largest; 0 for none.
    static func step(of count: Int, most: Int) -> Int {
        count == 0 ? 0 : min(4, 1 + (count - 1) * 4 / max(most, 1))
    }

    static let fields = RecordType<CountCell>(
        "cel",
        [
            .flag("iets") { $0.count > 0 },
            .number("aantal") { $0.count },
            .number("stap") { $0.step },
            .address("url") { $0.address },
        ])
}
