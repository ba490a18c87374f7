internal import PlainText

/// Gives each heading of a document an id of its own: the folded text, with `-1`, `-2` for repeats.
struct HeadingIDs {
    /// The ids given so far, each with the last number tried behind it, so that a thousand equal headings don't try a
    /// thousand each.
    private var taken: [String: Int] = [:]

    mutating func id(for text: String) -> String {
        var base = slug(text)
        if base.isEmpty { base = "deel" }
        // Footnotes have these.
        if base.hasPrefix("voetnoot-") { base = "deel-" + base }
        guard var number = taken.updateValue(0, forKey: base) else { return base }
        var id = base
        repeat {
            number += 1
            id = base + "-" + String(number)
        } while taken[id] != nil
        taken[id] = 0
        taken[base] = number
        return id
    }
}
