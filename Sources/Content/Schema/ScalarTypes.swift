internal import Diagnostics
internal import FrontMatter
internal import Markup
internal import PlainText
internal import VillageModel

// The types of values that are written as one piece of text.

extension ValueType where Value == String {
    /// Words, not empty.
    static let text = text(maximum: nil)

    /// Words, at most `maximum` characters.
    static func text(maximum: Int?) -> ValueType {
        scalar(.text(maximum: maximum)) { text, node, decoding in
            let trimmed = text.trimmed
            guard !trimmed.isEmpty else {
                decoding.report(.wrongValue(decoding.file, node, "", expected: .text(maximum: maximum)))
                return nil
            }
            // There are never more characters than bytes, which need not be searched for clusters.
            if let maximum, trimmed.utf8.count > maximum, trimmed.count > maximum {
                decoding.report(.tooLong(decoding.file, node, length: trimmed.count, maximum: maximum))
                return nil
            }
            return trimmed
        }
    }

    /// `name@host`, checked no further than a mail link needs.
    static let email = scalar(.email) { text, node, decoding in
        let parts = text.trimmed.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), SafeURL("mailto:" + text.trimmed) != nil,
            !text.trimmed.contains(where: { $0.isWhitespace || "<>\"',;".contains($0) })
        else {
            decoding.report(.wrongValue(decoding.file, node, text, expected: .email))
            return nil
        }
        return text.trimmed
    }

    static let telephone = scalar(.telephone) { text, node, decoding in
        guard SafeURL("tel:" + text.trimmed) != nil, text.contains(where: \.isNumber) else {
            decoding.report(.wrongValue(decoding.file, node, text, expected: .telephone))
            return nil
        }
        return text.trimmed
    }

    /// Fixed letters followed by a number of digits or letters, as the codes of Statistics Netherlands.
    static func code(_ prefixes: [(prefix: String, length: Int)], example: String) -> ValueType {
        scalar(.code(example: example)) { [prefixes] text, node, decoding in
            let code = text.trimmed.uppercased()
            let fits = prefixes.contains { prefix, length in
                code.hasPrefix(prefix) && code.utf8.count == prefix.utf8.count + length
                    && code.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
            }
            guard fits else {
                decoding.report(.wrongValue(decoding.file, node, text, expected: .code(example: example)))
                return nil
            }
            return code
        }
    }
}

extension ValueType where Value == Int {
    static let count = wholeNumber(0...ValueShape.largestCount)

    /// Digits; a point between groups of three is read as Dutch readers write it: `1.250`.
    static func wholeNumber(_ range: ClosedRange<Int>) -> ValueType {
        scalar(.wholeNumber(range)) { text, node, decoding in
            guard let number = groupedDigits(text.trimmed), range.contains(number)
            else {
                decoding.report(.wrongValue(decoding.file, node, text, expected: .wholeNumber(range)))
                return nil
            }
            return number
        }
    }
}

extension ValueType where Value == Double {
    static func decimal(_ range: ClosedRange<Double>) -> ValueType {
        scalar(.decimal(range)) { text, node, decoding in
            let digits = text.trimmed.map { $0 == "," ? "." : $0 }
            guard digits.allSatisfy({ "-.0123456789".contains($0) }), let number = Double(String(digits)),
                range.contains(number)
            else {
                decoding.report(.wrongValue(decoding.file, node, text, expected: .decimal(range)))
                return nil
            }
            return number
        }
    }
}

extension ValueType where Value == Bool {
    static let boolean = scalar(.boolean) { text, node, decoding -> Bool? in
        switch foldedKey(text) {
        case "ja", "yes", "true": return true
        case "nee", "no", "false": return false
        default:
            decoding.report(
                .unknownValue(
                    decoding.file, node, text, allowed: ["ja", "nee"],
                    suggestion: nearest(to: text, in: ["ja", "nee", "yes", "no", "true", "false"])))
            return nil
        }
    }
}

extension ValueType where Value == CalendarDate {
    static let date = scalar(.date) { text, node, decoding in
        guard let date = CalendarDate(iso: text.trimmed) else {
            decoding.report(.wrongDate(decoding.file, node, text, expected: .date))
            return nil
        }
        return date
    }
}

extension ValueType where Value == CalendarDate {
    /// The day on which something happened: one after the build's date is worth a warning.
    static let fact = ValueType(.date) { node, decoding in
        guard let date = ValueType<CalendarDate>.date.decode(node, decoding) else { return nil }
        if date > decoding.today { decoding.report(.futureFact(decoding.file, node, date, today: decoding.today)) }
        return date
    }
}

extension ValueType where Value == PlanDate {
    static let planDate = scalar(.planDate) { text, node, decoding in
        guard let date = PlanDate(text.trimmed) else {
            decoding.report(.wrongDate(decoding.file, node, text, expected: .planDate))
            return nil
        }
        return date
    }
}

extension ValueType where Value == Period {
    /// `2025`, `2025-2035`, `2025 tot 2035`.
    static let period = scalar(.planDate) { text, node, decoding in
        if let period = Period(written: text.trimmed) {
            if let to = period.to, to.last < period.from.first {
                decoding.report(.endBeforeStart(decoding.file, node.range, start: period.from, end: to))
            }
            return period
        }
        decoding.report(.wrongDate(decoding.file, node, text, expected: .planDate))
        return nil
    }
}

extension Period {
    /// - Parameter text: one date of a plan, or two with a dash or a word between them.
    init?(written text: String) {
        if let from = PlanDate(text) {
            self.init(from: from, to: nil)
            return
        }
        let words = text.split(separator: " ").map(String.init)
        let ends =
            words.count == 3 && ["-", "–", "—", "tot", "t/m", "to"].contains(words[1])
            ? [words[0], words[2]] : text.split(whereSeparator: { "–—".contains($0) }).map { String($0).trimmed }
        let years = text.split(separator: "-").map { String($0).trimmed }
        let dates = (ends.count == 2 ? ends : years.allSatisfy { $0.utf8.count == 4 } ? years : []).map { PlanDate($0) }
        guard dates.count == 2, let from = dates[0], let to = dates[1] else { return nil }
        self.init(from: from, to: to)
    }
}

extension ValueType where Value == Euros {
    /// `12500`, `€ 12.500`, `12.500,50`.
    static let euros = scalar(.euros) { text, node, decoding in
        guard let amount = Euros(written: text) else {
            decoding.report(.wrongValue(decoding.file, node, text, expected: .euros))
            return nil
        }
        return amount
    }
}

extension Euros {
    /// - Parameter text: digits with points between groups of three, at most two decimals behind a comma, and perhaps
    ///   a euro sign in front.
    init?(written text: String) {
        var amount = text.trimmed[...]
        if amount.hasPrefix("€") { amount = Substring(String(amount.dropFirst()).trimmed) }
        let parts = amount.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = groupedDigits(String(parts[0])), whole < 1_000_000_000_000
        else { return nil }
        var cents = 0
        if parts.count == 2 {
            if parts[1] == "-" {
                cents = 0
            } else {
                guard (1...2).contains(parts[1].utf8.count), let decimals = plainDigits(String(parts[1])) else {
                    return nil
                }
                cents = parts[1].utf8.count == 1 ? decimals * 10 : decimals
            }
        }
        self.init(cents: whole * 100 + cents)
    }
}

extension ValueType where Value == SafeURL {
    /// An `https` or `http` address.
    static let webAddress = scalar(.webAddress) { text, node, decoding in
        guard let url = SafeURL(text.trimmed), url.host != nil else {
            let meant = text.trimmed.contains(":") ? nil : SafeURL("https://" + text.trimmed)
            let isAddress = meant?.host?.contains(".") == true
            decoding.report(
                .wrongValue(
                    decoding.file, node, text, expected: .webAddress,
                    suggestion: isAddress ? "https://" + text.trimmed : nil))
            return nil
        }
        return url
    }
}

extension ValueType where Value == AccentColour {
    static let colour = scalar(.colour) { text, node, decoding in
        guard let colour = AccentColour(hex: text.trimmed) else {
            decoding.report(.wrongValue(decoding.file, node, text, expected: .colour))
            return nil
        }
        return colour
    }
}

extension ValueType where Value: Vocabulary {
    /// A word of a closed list, in either spelling; case, accents and separators make no difference.
    static var choice: ValueType {
        let spellings = Value.allCases.map(\.spelling)
        var byKey: [String: Value] = [:]
        for value in Value.allCases {
            byKey[foldedKey(value.spelling.dutch)] = value
            byKey[foldedKey(value.spelling.english)] = value
        }
        return scalar(.choice(spellings)) { [byKey] text, node, decoding in
            if let value = byKey[foldedKey(text)] { return value }
            let known = spellings.map(\.dutch) + spellings.map(\.english)
            decoding.report(
                .unknownValue(
                    decoding.file, node, text, allowed: spellings.map(\.dutch),
                    suggestion: nearest(to: text, in: known),
                    help: Value.self == Ownership.self ? .typesOfOwnership : nil))
            return nil
        }
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return self
        }
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}

/// `1250` or `1.250`; nil for anything else.
private func groupedDigits(_ text: String) -> Int? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1 {
        guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
            return nil
        }
    }
    return plainDigits(groups.joined())
}

private func plainDigits(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
}
