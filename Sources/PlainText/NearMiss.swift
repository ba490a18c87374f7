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
        if !isFolded(folded) { folded = Array(slug(candidate).utf8) }
        let allowance = min(4, max(1, max(wanted.count, folded.count) / 3))
        guard abs(folded.count - wanted.count) <= allowance else { continue }
        // Cheap tests first, because a file may hold a thousand mistakes and a folder ten thousand names. A mistake takes
        // away one kind of letter at most and adds one.
        guard (letters(of: folded) ^ wantedLetters).nonzeroBitCount <= 2 * allowance else { continue }
        let distance = editDistance(wanted, folded)
        if distance <= allowance, distance < max(wanted.count, folded.count), distance < best?.distance ?? .max {
            best = (candidate, distance)
        }
    }
    return best?.candidate
}

/// Which letters a folded word holds, as a set of bits.
private func letters(of word: [UInt8]) -> UInt64 { word.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) } }

/// Whether folding would leave the word as it is.
private func isFolded(_ word: [UInt8]) -> Bool {
    guard let first = word.first, let last = word.last, first != UInt8(ascii: "-"), last != UInt8(ascii: "-") else {
        return false
    }
    var previous: UInt8 = 0
    for byte in word {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: break
        case UInt8(ascii: "-") where previous != byte: break
        default: return false
        }
        previous = byte
    }
    return true
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words
/// (optimal string alignment, after Damerau and Levenshtein).
package func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    // Long names often differ in a few letters only: what is equal at both ends costs no table.
    let prefix = zip(first, second).prefix { $0 == $1 }.count
    let ends = zip(first.dropFirst(prefix).reversed(), second.dropFirst(prefix).reversed())
    let suffix = ends.prefix { $0 == $1 }.count
    let first = Array(first[prefix..<first.count - suffix])
    let second = Array(second[prefix..<second.count - suffix])
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
