/// How the names of rows are cut where they do not fit.
extension MatrixLayout {
    /// How many lines a name takes that is not cut.
    func lineCount(_ name: MeasuredText, _ columns: Columns) -> Int {
        name.lines(width: columns.nameWidth - 6, size: textSize).count
    }

    /// The lines of each name, as many as `nameLines` gives. Names that begin alike would be cut to the same text: of
    /// those the end is kept as well, or else what comes where they first differ.
    func distinctNames(_ matrix: MeasuredMatrix, _ columns: Columns) -> [[String]] {
        let width = columns.nameWidth - 6
        let rows = matrix.content.rows
        var lines = matrix.names.map { nameLines($0, columns) }
        guard lines.contains(where: Self.isCut) else { return lines }
        let groups = Dictionary(grouping: rows.indices) { Self.start(of: lines[$0]) }.values.filter { $0.count > 1 }
        for group in groups {
            let shared = Self.sharedStart(group.map { rows[$0].name })
            let byEnd = group.map { row in
                nameLines(matrix.names[row], columns) {
                    Typeface.sansBold.shortenedWithin($0, to: width, size: textSize)
                }
            }
            let byDifference = group.map { row in
                let rest = rows[row].name.dropFirst(shared)
                let name = String(rows[row].name.prefix(Self.leastStart)) + "… " + rest
                return nameLines(MeasuredText(name, in: .sansBold), columns)
            }
            let ends = Set(group.map { rows[$0].name.split(separator: " ").last })
            let tellsByEnd = ends.count == group.count || Set(byEnd).count > Set(byDifference).count
            let best = tellsByEnd ? byEnd : byDifference
            for (row, name) in zip(group, best) { lines[row] = name }
        }
        return lines
    }

    private func nameLines(_ name: MeasuredText, _ columns: Columns) -> [String] {
        nameLines(name, columns) { name.typeface.shortened($0, to: columns.nameWidth - 6, size: textSize) }
    }

    private func nameLines(_ name: MeasuredText, _ columns: Columns, shorten: (String) -> String) -> [String] {
        let lines = name.lines(width: columns.nameWidth - 6, size: textSize).map(String.init)
        guard lines.count > nameLines else { return lines }
        return lines[..<(nameLines - 1)] + [shorten(lines[(nameLines - 1)...].joined(separator: " "))]
    }

    private static func isCut(_ lines: [String]) -> Bool { lines.last?.hasSuffix("…") == true }

    /// What a reader who skims takes of a name that was cut: alike in this is alike.
    private static func start(of lines: [String]) -> [String] {
        guard let last = lines.last, isCut(lines) else { return lines }
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
