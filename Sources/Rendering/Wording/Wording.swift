internal import PlainText
internal import VillageModel

/// The words of the interface in Dutch: labels, numbers, dates and counted nouns.
struct Wording: Sendable {
    /// `1 initiatief`, `12 initiatieven`; small numbers in digits, so that figures can be compared.
    func counted(_ number: Int, _ noun: Noun) -> String {
        "\(self.number(number)) \(number == 1 ? noun.one : noun.many)"
    }

    /// As `counted`, to start a sentence: `Eén afspraak is`, `Twaalf afspraken zijn`.
    func sentenceStart(_ number: Int, _ noun: Noun) -> String {
        let word = Self.numerals.indices.contains(number) ? Self.numerals[number] : self.number(number)
        return "\(word) \(number == 1 ? noun.one : noun.many)"
    }

    private static let numerals = [
        "Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf",
    ]

    /// `1.250`
    func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { grouped.append(".") }
            grouped.append(digit)
        }
        return number < 0 ? "-" + grouped : grouped
    }

    /// `€ 12.500`, or `€ 12.500,50` when there are cents. The space does not break.
    func euros(_ amount: Euros) -> String {
        let cents = amount.cents % 100
        return "€\u{A0}" + number(amount.cents / 100)
            + (cents == 0 ? "" : "," + (cents < 10 ? "0" : "") + String(cents))
    }

    /// `a, b en c`; with semicolons where a name holds a comma
    func enumeration(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: items.contains { $0.contains(",") } ? "; " : ", ") + " en " + last
    }
}

/// A noun in singular and plural.
struct Noun: Sendable {
    let one: String
    let many: String

    init(_ one: String, _ many: String) {
        self.one = one
        self.many = many
    }

    static let initiative = Noun("initiatief", "initiatieven")
    static let agreement = Noun("afspraak", "afspraken")
    static let vision = Noun("visie", "visies")
    static let areaVision = Noun("gebiedsvisie", "gebiedsvisies")
    static let place = Noun("kern", "kernen")
    static let theme = Noun("thema", "thema’s")
    static let party = Noun("partij", "partijen")
    static let story = Noun("verhaal", "verhalen")
    static let track = Noun("traject", "trajecten")
    static let hour = Noun("uur", "uur")
    static let condition = Noun("voorwaarde", "voorwaarden")
    static let day = Noun("dag", "dagen")
}

/// Paragraphs of a plain text, split at blank lines, quotes set.
func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var current: [Substring] = []
    let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false) + [""]
    for line in lines {
        if line.allSatisfy(\.isWhitespace) {
            if !current.isEmpty { paragraphs.append(curled(current.joined(separator: " "))) }
            current = []
        } else {
            current.append(line)
        }
    }
    return paragraphs
}

/// `text` with a capital at the start, which loses the accent of emphasis: `Eén`, not `Één`.
func capitalised(_ text: String) -> String {
    text.hasPrefix("éé") ? "E" + text.dropFirst() : text.prefix(1).uppercased() + text.dropFirst()
}

/// What a name is sorted by: folded, and without the article or apostrophe in front ('t Veer under V, Een bankje under B).
func sortKey(_ name: String) -> String {
    let folded = slug(name)
    for article in ["de-", "het-", "een-", "t-", "s-", "n-"] where folded.hasPrefix(article) {
        return String(folded.dropFirst(article.count))
    }
    return folded
}
