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

    /// What a name is sorted by: folded, numbers by their value (Dorp 2 before Dorp 10), and without the article or
    /// apostrophe in front ('t Veer under V, Een bankje under B). Villages write Dutch on most sites, so Dutch articles
    /// count in every language.
    func sortKey(_ name: String) -> String {
        let folded = slug(name)
        for article in ["de-", "het-", "een-", "t-", "s-", "n-"] + ownArticles where folded.hasPrefix(article) {
            return sortableNumbers(String(folded.dropFirst(article.count)))
        }
        return sortableNumbers(folded)
    }

    /// The letter that a name stands under in an index, all numbers together; nil for a name in another script.
    func initial(_ name: String) -> String? {
        guard let first = sortKey(name).utf8.first else { return nil }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
            ? String(UnicodeScalar(first)).uppercased() : "0–9"
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

/// A slug in which each number has its number of digits in front, so that bytes compare as values do: `dorp-12` for
/// `dorp-2`, and `dorp-210` for `dorp-10`. No sign for more than nine digits comes behind a letter.
private func sortableNumbers(_ folded: String) -> String {
    let zero = UInt8(ascii: "0")
    let digits = zero...UInt8(ascii: "9")
    guard folded.utf8.contains(where: digits.contains) else { return folded }
    var key: [UInt8] = []
    var rest = folded.utf8[...]
    while let next = rest.first {
        guard digits.contains(next) else {
            key.append(next)
            rest = rest.dropFirst()
            continue
        }
        let number = rest.prefix(while: digits.contains)
        let value = number.drop { $0 == zero }
        key.append(zero + UInt8(min(value.count, 40)))
        key += value
        rest = rest[number.endIndex...]
    }
    return String(decoding: key, as: UTF8.self)
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
