internal import PlainText

/// Gives each heading of a document an id of its own: the folded text, with `-1`, `-2` for repeats.
struct HeadingIDs {
    private var taken: Set<String> = []
    /// The next number to try for a text, so that a thousand equal headings don't try a thousand each.
    private var next: [String: Int] = [:]

    mutating func id(for text: String) -> String {
        var base = slug(text)
        if base.isEmpty { base = "deel" }
        // Footnotes have these.
        if base.hasPrefix("voetnoot-") { base = "deel-" + base }
        var id = base
        var number = next[base] ?? 0
        while !taken.insert(id).inserted {
            number += 1
            id = base + "-" + String(number)
        }
        next[base] = number
        return id
    }
}
