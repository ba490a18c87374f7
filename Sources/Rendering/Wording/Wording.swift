internal import PlainText
internal import VillageModel

/// The words of the interface in the language of the site: labels, numbers, dates and counted nouns.
struct Wording: Sendable {
    let language: SiteLanguage

    init(_ language: SiteLanguage = .dutch) { self.language = language }

    /// `a, b en c`; with semicolons where a name holds a comma
    func enumeration(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: items.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", ")
            + lastJoiner + last
    }

    /// What stands before the last part of an enumeration: " en ".
    var lastJoiner: String { " " + say(Phrase.and) + " " }

    /// What a name is sorted by: folded, and without the article or apostrophe in front ('t Veer under V, Een bankje
    /// under B). Villages write Dutch on most sites, so Dutch articles count in every language.
    func sortKey(_ name: String) -> String {
        let folded = slug(name)
        for article in ["de-", "het-", "een-", "t-", "s-", "n-"] + ownArticles where folded.hasPrefix(article) {
            return String(folded.dropFirst(article.count))
        }
        return folded
    }

    /// The articles that Dutch has not. Dutch knows `in` as a preposition, which stays.
    private var ownArticles: [String] {
        switch language {
        case .dutch: []
        case .frisian: ["it-", "in-"]
        case .english: ["the-", "an-", "a-"]
        }
    }
}

/// Paragraphs of a plain text, split at blank lines, quotes set.
func paragraphs(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text.allSatisfy(\.isWhitespace) ? [] : [curled(text)] }
    var paragraphs: [String] = []
    var current: [Substring] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    for line in lines + [""] {
        if line.allSatisfy(\.isWhitespace) {
            if !current.isEmpty { paragraphs.append(curled(current.joined(separator: " "))) }
            current = []
        } else {
            current.append(line)
        }
    }
    return paragraphs
}

/// `text` with a capital at the start, which loses the accent of emphasis (`Eén`, not `Één`) and the Frisian circumflex
/// (`Ofspraak`).
func capitalised(_ text: String) -> String {
    if text.hasPrefix("éé") { return "E" + text.dropFirst() }
    let rest = text.dropFirst()
    return switch text.first {
    case "â": "A" + rest
    case "ê": "E" + rest
    case "ô": "O" + rest
    case "û": "U" + rest
    default: text.prefix(1).uppercased() + rest
    }
}
