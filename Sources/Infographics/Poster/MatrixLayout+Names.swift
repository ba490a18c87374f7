/// How the names of rows are cut where they do not fit.
extension MatrixLayout {
    func nameLines(_ name: String, _ columns: Columns) -> [String] {
        nameLines(name, columns) { Typeface.sansBold.shortened($0, to: columns.nameWidth - 6, size: textSize) }
    }

    /// The lines of each name, as many as `nameLines` gives. Names that begin alike would be cut to the same text: of
    /// those the end is kept as well, or else what comes where they first differ.
    func distinctNames(_ rows: [PosterContent.Row], _ columns: Columns) -> [[String]] {
        let width = columns.nameWidth - 6
        var lines = rows.map { nameLines($0.name, columns) }
        let groups = Dictionary(grouping: rows.indices) { Self.start(of: lines[$0]) }.values.filter { $0.count > 1 }
        for group in groups {
            let shared = Self.sharedStart(group.map { rows[$0].name })
            let byEnd = group.map { row in
                nameLines(rows[row].name, columns) {
                    Typeface.sansBold.shortenedWithin($0, to: width, size: textSize)
                }
            }
            let byDifference = group.map { row in
                let rest = rows[row].name.dropFirst(shared)
                return nameLines(rows[row].name.prefix(Self.leastStart) + "… " + rest, columns)
            }
            let ends = Set(group.map { rows[$0].name.split(separator: " ").last })
            let tellsByEnd = ends.count == group.count || Set(byEnd).count > Set(byDifference).count
            let best = tellsByEnd ? byEnd : byDifference
            for (row, name) in zip(group, best) { lines[row] = name }
        }
        return lines
    }

    func hasCutNames(_ rows: [PosterContent.Row], _ columns: Columns) -> Bool {
        rows.contains { nameLines($0.name, columns).last?.hasSuffix("…") == true }
    }

    private func nameLines(_ name: String, _ columns: Columns, shorten: (String) -> String) -> [String] {
        let lines = Typeface.sansBold.lines(of: name, width: columns.nameWidth - 6, size: textSize)
        guard lines.count > nameLines else { return lines }
        return lines[..<(nameLines - 1)] + [shorten(lines[(nameLines - 1)...].joined(separator: " "))]
    }

    /// What a reader who skims takes of a name that was cut: alike in this is alike.
    private static func start(of lines: [String]) -> [String] {
        guard let last = lines.last, last.hasSuffix("…") else { return lines }
        return lines.dropLast() + [String(last.prefix(8))]
    }

    /// So many letters tell where in an alphabetical list a name stands.
    private static let leastStart = 4

    /// With how many characters all `names` begin, counted in whole words.
    private static func sharedStart(_ names: [String]) -> Int {
        guard let first = names.first else { return 0 }
        var shared = first[...]
        for name in names { shared = shared.prefix(zip(shared, name).prefix { $0 == $1 }.count) }
        return shared.lastIndex(of: " ").map { shared.distance(from: shared.startIndex, to: $0) + 1 } ?? 0
    }
}
