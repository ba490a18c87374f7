/// The numbers of one picture: the one value that its drawing, its table and both of its files are made from.
struct FigureTable: Sendable {
    let figure: Figure
    /// Where its files stand, with a slash at the end.
    var folder = "cijfers/"
    /// What is counted, in the words of the site: "Aantal initiatieven per kern en status".
    let title: String
    /// The heads of the columns that name a row, then of those with numbers.
    let labelHeads: [String]
    let heads: [String]
    let rows: [Row]
    /// Of everything together. Not always the sum of the rows: a plan of two villages counts in both, and once in all.
    var total: Row?

    /// One line: a label for each of the first columns, and a number for each of the others; nil for what is not known.
    struct Row: Sendable {
        let labels: [String]
        let numbers: [Int?]

        init(_ labels: String..., numbers: [Int?]) {
            self.labels = labels
            self.numbers = numbers
        }
    }

    /// The path of one of its files.
    func path(_ format: FigureFormat) -> String { folder + figure.rawValue + "." + format.rawValue }
}

/// The formats that a picture's numbers can be downloaded in.
enum FigureFormat: String, CaseIterable, Sendable {
    case csv, json
}
