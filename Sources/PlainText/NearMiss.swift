/// Finds the candidate that the author most likely meant.
///
/// Both sides are folded first, so `Harde wind` is near `harde-wind`. A swap of two neighbouring letters counts as one
/// mistake. A candidate is near enough when at most a third of its letters differ (at least one, at most four, never all);
/// of equals the first wins.
/// - Returns: the candidate as given, or nil when none is near.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(slug(word).utf8)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let wantedLetters = letters(of: wanted)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        var folded = Array(candidate.utf8)
        if !folded.withUnsafeBufferPointer(isSlug) { folded = Array(slug(candidate).utf8) }
        let allowance = min(4, max(1, max(wanted.count, folded.count) / 3))
        guard abs(folded.count - wanted.count) <= allowance else { continue }
        // Cheap tests first, because a file may hold a thousand mistakes and a folder ten thousand names. A mistake takes
        // away one kind of letter at most and adds one.
        guard (letters(of: folded) ^ wantedLetters).nonzeroBitCount <= 2 * allowance else { continue }
        let limit = min(allowance, max(wanted.count, folded.count) - 1, (best?.distance ?? .max) - 1)
        guard limit >= 0, let distance = editDistance(wanted, folded, limit: limit) else { continue }
        best = (candidate, distance)
        if distance == 0 { break }
    }
    return best?.candidate
}

/// Which letters a folded word holds, as a set of bits.
private func letters(of word: [UInt8]) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) } }

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words
/// (optimal string alignment, after Damerau and Levenshtein).
///
/// Only the diagonal band that can stay within `limit` is computed (after Ukkonen), so that long words cost their length
/// and not its square.
/// - Returns: nil when it is more than `limit`.
package func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    // Long names often differ in a few letters only: what is equal at both ends costs no table.
    let shorter = min(first.count, second.count)
    var prefix = 0
    while prefix < shorter, first[prefix] == second[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, first[first.count - 1 - suffix] == second[second.count - 1 - suffix] {
        suffix += 1
    }
    let first = first[prefix..<first.count - suffix]
    let second = second[prefix..<second.count - suffix]
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    let tooMuch = limit + 1
    var beforePrevious = [Int](repeating: tooMuch, count: second.count + 1)
    var previous = (0...second.count).map { min($0, tooMuch) }
    var current = beforePrevious
    var leastOfPrevious = 0
    for row in 1...first.count {
        let band = max(1, row - limit)...max(1, min(second.count, row + limit))
        current[band.lowerBound - 1] = band.lowerBound == 1 ? min(row, tooMuch) : tooMuch
        var least = current[band.lowerBound - 1]
        for column in band {
            let letter = first[prefix + row - 1]
            let isSame = letter == second[prefix + column - 1]
            // Beyond the band the row above holds what an earlier row left there: it never was in reach.
            let above = column < row + limit ? previous[column] : tooMuch
            var cost = min(above + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
            if row > 1, column > 1, letter == second[prefix + column - 2],
                first[prefix + row - 2] == second[prefix + column - 1]
            {
                cost = min(cost, beforePrevious[column - 2] + 1)
            }
            current[column] = min(cost, tooMuch)
            least = min(least, cost)
        }
        if min(least, leastOfPrevious) > limit { return nil }
        leastOfPrevious = least
        (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
}
