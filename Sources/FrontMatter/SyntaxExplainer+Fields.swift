import Diagnostics

/// Colons, dashes and indentation: what makes lines into fields and lists.
extension SyntaxExplainer {
    /// `-ijsbaan`: no space behind the dash.
    func tightDash() -> Diagnostic? {
        let candidates = problem.kind == .tightDash ? [line] : suspects
        for suspect in candidates
        where suspect.hasTightDash && suspect.item == suspect.content || problem.kind == .tightDash {
            return error(
                suspect.item, nl: "Achter het streepje van een lijst hoort een spatie.",
                en: "The dash of a list is followed by a space.",
                suggestion: "- " + string(suspect.item).dropFirst())
        }
        return nil
    }

    /// `titel:Plan`: no space behind the colon. YAML reads on, and complains about the field below.
    func tightColon() -> Diagnostic? {
        guard [.tightColon, .missingColon, .unexpectedColon, .unexpectedText].contains(problem.kind) else { return nil }
        var candidates = suspects
        if problem.kind != .tightColon, let above = lines.lastFilledLine(upTo: line.number - 1), above.key == nil {
            candidates.append(above)
        }
        for suspect in candidates {
            guard let colon = suspect.tightColon else { continue }
            let key = string(suspect.item.lowerBound..<colon)
            return error(
                suspect.item, nl: "Achter de dubbele punt van “\(key)” hoort een spatie.",
                en: "The colon of “\(key)” is followed by a space.",
                suggestion: key + ": " + string((colon + 1)..<suspect.item.upperBound))
        }
        return nil
    }

    /// `: plan`.
    func emptyKey() -> Diagnostic? {
        guard problem.kind == .emptyKey || line.key?.isEmpty ?? false else { return nil }
        let start = problem.kind == .emptyKey ? offset : line.item.lowerBound
        return error(
            start..<min(start + 1, lines.yaml.upperBound),
            nl: "Voor deze dubbele punt ontbreekt de naam van het veld.",
            en: "The name of the field before this colon is missing.")
    }

    /// `titel: Dorpshuis: een plan`.
    func colonInValue() -> Diagnostic? {
        guard problem.kind == .unexpectedColon || problem.kind == .unexpectedText else { return nil }
        var range = line.value
        if line.key == nil || !line.value.contains(offset) {
            // The second line of a text: what looks like a key is a piece of a sentence.
            guard problem.kind == .unexpectedColon, let key = line.key, string(key).contains(" "),
                let above = lines.lastFilledLine(upTo: line.number - 1), let aboveKey = above.key, !above.value.isEmpty
            else { return nil }
            let name = string(aboveKey)
            return error(
                offset..<(offset + 1),
                nl: "Deze dubbele punt staat in de tekst van “\(name)”, en die staat niet tussen aanhalingstekens.",
                en: "This colon is part of the text of “\(name)”, which does not stand between quotes.",
                help: Message(
                    nl: "Zet een aanhalingsteken voor het eerste en achter het laatste woord van die tekst.",
                    en: "Put a quote before the first and behind the last word of that text."))
        }
        guard let first = line.valueStart, !"[{\"'".utf8.contains(first) else { return nil }
        if range.upperBound <= offset { range = range.lowerBound..<line.content.upperBound }
        let value = lines.passage(range)
        return error(
            value.range,
            nl: "In deze waarde staat een dubbele punt met een spatie erachter; zet er dan aanhalingstekens omheen.",
            en: "This value holds a colon that is followed by a space, so put quotes around it.",
            suggestion: value.quoted)
    }

    /// `wie: - x`: a list does not begin behind a key.
    func listBehindKey() -> Diagnostic? {
        guard problem.kind == .unexpectedDash, line.key != nil, line.valueStart == UInt8(ascii: "-") else { return nil }
        let value = lines.passage(line.value)
        let item = value.text.dropFirst().drop { $0 == " " || $0 == "\t" }
        let isOne = !item.isEmpty && !item.contains(" - ") && !item.contains { "[]{},:#'\"".contains($0) }
        return error(
            value.range, nl: "Een lijst begint op een nieuwe regel, niet achter de naam van het veld.",
            en: "A list begins on a new line, not behind the name of the field.", suggestion: isOne ? "[\(item)]" : nil,
            help: Message(
                nl:
                    "Zet elk streepje op een eigen regel. Hoort het streepje bij de tekst? Zet er dan aanhalingstekens om.",
                en: "Put each dash on a line of its own. Is the dash part of the text? Then put quotes around it."))
    }

    /// `titel: Plan` with `- x` below it: a field has a value or a list.
    func listBelowValue() -> Diagnostic? {
        let kinds: [YAMLProblem.Kind] = [.unexpectedDash, .unexpectedColon, .unexpectedText, .missingColon]
        guard kinds.contains(problem.kind), line.hasDash,
            let above = lines.lastFilledLine(upTo: line.number - 1), !above.isComment
        else { return nil }
        // Further out than the line above, the dash may belong to an earlier list and be indented wrongly.
        let isBelowField =
            above.key != nil && !above.value.isEmpty && !above.hasDash
            && line.indentation.count >= above.indentation.count
        guard isBelowField || problem.kind == .unexpectedDash && line.key == nil else { return nil }
        return error(
            line.content,
            nl: "Deze regel begint met een streepje, maar de regel erboven (regel \(above.number)) is al een waarde.",
            en: "This line begins with a dash, but the line above it (line \(above.number)) is a value already.",
            help: Message(
                nl: "Zet een lijst onder de naam van een veld met alleen een dubbele punt erachter.",
                en: "Put a list below the name of a field that is followed by a colon and nothing else."))
    }

    /// A field or an element that stands below none of the ones that it could belong to.
    func wrongIndentation() -> Diagnostic? {
        guard problem.kind == .unexpectedColon || problem.kind == .unexpectedText || problem.kind == .unexpectedDash,
            line.key != nil || line.hasDash
        else { return nil }
        let marked = line.hasDash ? line.content.lowerBound..<(line.content.lowerBound + 1) : line.key ?? line.content
        let found = marked.lowerBound - line.bytes.startIndex
        guard let (column, neighbour) = nearestColumn(to: found), column != found else { return nil }
        let name = line.hasDash ? "dit streepje" : "“\(string(marked))”"
        let nameEN = line.hasDash ? "this dash" : "“\(string(marked))”"
        let below = neighbour.hasDash && line.hasDash ? "het streepje" : "“\(neighbour.key.map(string) ?? "-")”"
        let belowEN = neighbour.hasDash && line.hasDash ? "the dash" : below
        return error(
            marked,
            nl: "De inspringing klopt niet: \(name) hoort recht onder \(below) van regel \(neighbour.number).",
            en: "The indentation is off: \(nameEN) belongs right below \(belowEN) of line \(neighbour.number).",
            help: Message(
                nl: "Voor \(name) \(Self.spaces(found).nl); maak daar \(column) van.",
                en: "Before \(nameEN) \(Self.spaces(found).en); make that \(column)."))
    }

    private static func spaces(_ count: Int) -> (nl: String, en: String) {
        switch count {
        case 0: ("staan geen spaties", "there are no spaces")
        case 1: ("staat 1 spatie", "there is 1 space")
        default: ("staan \(count) spaties", "there are \(count) spaces")
        }
    }

    /// The indentation, among the lines above, that comes nearest to `found`; of equals the lowest line's.
    private func nearestColumn(to found: Int) -> (column: Int, line: FrontMatterLine)? {
        var best: (column: Int, line: FrontMatterLine)?
        var open = Int.max
        for number in lines.numbers.prefix(while: { $0 < line.number }).suffix(200).reversed() {
            let above = lines[number]
            let start = line.hasDash ? above.content.lowerBound : above.item.lowerBound
            let outer = above.content.lowerBound - above.bytes.startIndex
            // A line further in than one below it is closed already.
            guard !above.isBlank, !above.isComment, line.hasDash ? above.hasDash : above.key != nil, outer < open else {
                continue
            }
            let column = start - above.bytes.startIndex
            if best.map({ abs(column - found) < abs($0.column - found) }) ?? true { best = (column, above) }
            open = outer + 1
        }
        return best
    }

    /// `trekker; dorpsraad` or `trekker = dorpsraad` with the colon that was meant.
    private func withColon(_ line: FrontMatterLine) -> String? {
        guard let mark = line.bytes[line.item].firstIndex(where: { ";=".utf8.contains($0) }) else { return nil }
        var end = mark
        while end > line.item.lowerBound, FrontMatterLine.isBlank(line.bytes[end - 1]) { end -= 1 }
        let key = string(line.item.lowerBound..<end)
        let value = string(mark + 1..<line.item.upperBound).drop { $0 == " " || $0 == "\t" }
        guard !key.isEmpty, !value.isEmpty, !key.contains(" ") else { return nil }
        return "\(key): \(value)"
    }

    /// A line that is no field: a forgotten colon, a text that goes on, or the Markdown itself.
    func missingColon() -> Diagnostic? {
        guard problem.kind == .missingColon || problem.kind == .unexpectedText else { return nil }
        guard let suspect = suspects.first(where: { $0.key == nil && !$0.isBlank }) else { return nil }
        let above = lines.lastFilledLine(upTo: suspect.number - 1)
        let isBehindGap = above.map { $0.number < suspect.number - 1 || $0.isComment } ?? false
        var help = Message(
            nl: "Schrijf een veld als “naam: waarde”.", en: "Write a field as “name: value”.")
        if isBehindGap {
            help = Message(
                nl: "Is dit al de gewone tekst? Zet er dan een regel “---” boven.",
                en: "Is this the running text already? Then put a line “---” above it.")
        } else if let above, let key = above.key, !above.value.isEmpty {
            help = Message(
                nl: "Hoort deze regel nog bij “\(string(key))”? Begin hem dan met twee spaties.",
                en: "Does this line still belong to “\(string(key))”? Then begin it with two spaces.")
        }
        return error(
            suspect.content, nl: "Op deze regel staat geen veld: er ontbreekt een dubbele punt.",
            en: "There is no field on this line: a colon is missing.", suggestion: withColon(suspect), help: help)
    }
}
