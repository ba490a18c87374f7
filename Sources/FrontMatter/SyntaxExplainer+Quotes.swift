import Diagnostics
import PlainText

/// Quotes that don't come in pairs, or not around the whole value.
extension SyntaxExplainer {
    private var closeHint: Message {
        Message(
            nl: "Zet aan het eind van de waarde hetzelfde aanhalingsteken als aan het begin.",
            en: "Put the same quote at the end of the value as at its beginning.")
    }

    /// A quote that is never closed, or only by an apostrophe some lines further on.
    func unclosedQuote() -> Diagnostic? {
        if problem.kind == .unclosedQuote, let context = problem.context {
            return unclosedQuote(at: lines.text.offset(of: context))
        }
        guard [.unexpectedText, .brackets, .unexpectedColon, .missingColon, .other].contains(problem.kind) else {
            return nil
        }
        var number = line.number
        while lines.numbers.contains(number) {
            let candidate = lines[number]
            if let quote = candidate.valueStart, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
                let start = candidate.value.lowerBound
                guard
                    let close = FrontMatterLine.closingQuote(of: start, in: lines.text.bytes[..<lines.yaml.upperBound]),
                    close >= candidate.bytes.endIndex
                else { return nil }
                let closing = lines[lines.text.position(at: close).line]
                let rest = lines.text.bytes[(close + 1)..<max(close + 1, closing.content.upperBound)]
                    .drop(while: FrontMatterLine.isBlank)
                let isSuspect = rest.first.map { $0 != UInt8(ascii: "#") } ?? false
                return isSuspect ? unclosedQuote(at: start) : nil
            }
            number -= 1
        }
        return nil
    }

    private func unclosedQuote(at start: Int) -> Diagnostic {
        let holder = lines[lines.text.position(at: start).line]
        let value = lines.passage(start..<max(start + 1, holder.content.upperBound))
        let isApostrophe = value.text.hasPrefix("'") && curled(value.text).hasPrefix("’")
        let inner = SourcePassage(range: value.range, text: String(value.text.dropFirst()))
        return error(
            value.range,
            nl: isApostrophe
                ? "Een waarde die met een apostrof begint, moet tussen dubbele aanhalingstekens staan."
                : "Dit aanhalingsteken wordt niet gesloten.",
            en: isApostrophe
                ? "A value that begins with an apostrophe has to stand between double quotes."
                : "This quote is not closed.",
            suggestion: isApostrophe ? value.quoted : inner.quoted, help: isApostrophe ? nil : closeHint)
    }

    /// `"C:\dorp"`: a backslash means something else in double quotes.
    func unknownEscape() -> Diagnostic? {
        guard problem.kind == .unknownEscape else { return nil }
        let start = lines.text.offset(of: problem.context ?? problem.place)
        let holder = lines[lines.text.position(at: start).line]
        let close =
            holder.bytes.indices.contains(start)
            ? FrontMatterLine.closingQuote(of: start, in: holder.bytes[start...]) : nil
        let inner = close.map { lines.passage((start + 1)..<$0) }
        return error(
            min(offset, lines.yaml.upperBound - 1)..<min(offset + 1, lines.yaml.upperBound),
            nl: "Tussen dubbele aanhalingstekens heeft “\\” een eigen betekenis, en hier klopt die niet.",
            en: "Between double quotes “\\” has a meaning of its own, and here it makes none.",
            suggestion: nil,
            help: inner.map {
                Message(nl: "Gebruik enkele aanhalingstekens: \($0.quoted).", en: "Use single quotes: \($0.quoted).")
            })
    }

    /// `“Plein: plan”`: the quotes of a word processor don't count as quotes.
    func curlyQuotes() -> Diagnostic? {
        for suspect in suspects {
            let value = lines.passage(suspect.value)
            let curly: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»"]
            guard let first = value.text.unicodeScalars.first, curly.contains(first) else { continue }
            let isPaired =
                value.text.unicodeScalars.count > 1 && value.text.unicodeScalars.last.map(curly.contains) ?? false
            var inner = value.text.unicodeScalars.dropFirst()
            if isPaired { inner.removeLast() }
            let text = SourcePassage(
                range: value.range, text: isPaired ? String(String.UnicodeScalarView(inner)) : value.text)
            return error(
                value.range, nl: "Om een waarde horen rechte aanhalingstekens te staan, geen gekrulde.",
                en: "The quotes around a value have to be straight ones, not curly ones.", suggestion: text.quoted)
        }
        return nil
    }

    /// `'foto's'` and `"Plan" voor het dorp`: the value goes on behind the closing quote.
    func textBehindQuote() -> Diagnostic? {
        for suspect in [line] + suspects {
            guard let quote = suspect.valueStart, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let close = FrontMatterLine.closingQuote(
                    of: suspect.value.lowerBound, in: suspect.bytes[suspect.value]),
                close + 1 < suspect.value.upperBound
            else { continue }
            let value = lines.passage(suspect.value)
            let isWrapped = suspect.bytes[suspect.value].last == quote
            let inner = SourcePassage(range: value.range, text: String(value.text.dropFirst().dropLast()))
            return error(
                value.range, nl: "Achter het sluitende aanhalingsteken staat nog tekst.",
                en: "There is more text behind the closing quote.",
                suggestion: isWrapped ? inner.quoted : value.quoted,
                help: Message(
                    nl: "Zet de hele waarde tussen aanhalingstekens die er zelf niet in voorkomen.",
                    en: "Put the whole value between quotes that do not occur in it."))
        }
        return nil
    }
}
