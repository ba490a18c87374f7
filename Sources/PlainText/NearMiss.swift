/// Finds the candidate that the author most likely meant.
///
/// Both sides are folded first, so `Harde wind` is near `harde-wind`. A swap of two neighbouring letters counts as one
/// mistake. A candidate is near enough when at most a third of its letters differ (at least one, at most four, never all);
/// of equals the first wins.
/// - Returns: the candidate as given, or nil when none is near.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(slug(word).utf8)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let folded = Array(slug(candidate).utf8)
        let allowance = min(4, max(1, max(wanted.count, folded.count) / 3))
        guard abs(folded.count - wanted.count) <= allowance else { continue }
        let distance = editDistance(wanted, folded)
        if distance <= allowance, distance < max(wanted.count, folded.count), distance < best?.distance ?? .max {
            best = (candidate, distance)
        }
    }
    return best?.candidate
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words
/// (optimal string alignment, after Damerau and Levenshtein).
package func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforePrevious = [Int](repeating: 0, count: second.count + 1)
    var previous = Array(0...second.count)
    for row in 1...first.count {
        var current = [row] + [Int](repeating: 0, count: second.count)
        for column in 1...second.count {
            let isSame = first[row - 1] == second[column - 1]
            var cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
            if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                cost = min(cost, beforePrevious[column - 2] + 1)
            }
            current[column] = cost
        }
        beforePrevious = previous
        previous = current
    }
    return previous[second.count]
}
