import Diagnostics

/// Lists and sets of fields in brackets.
extension SyntaxExplainer {
    /// `titel: [Concept] Dorpsvisie`: the brackets were meant as text.
    func textBehindBracket() -> Diagnostic? {
        guard problem.kind == .unexpectedText,
            line.valueStart == UInt8(ascii: "[") || line.valueStart == UInt8(ascii: "{"),
            line.value.contains(offset)
        else { return nil }
        let value = lines.passage(line.value)
        return error(
            value.range, nl: "Achter het sluitende haakje staat nog tekst.",
            en: "There is more text behind the closing bracket.", suggestion: value.quoted,
            help: Message(
                nl: "Horen de haken bij de tekst? Zet dan aanhalingstekens om de hele waarde.",
                en: "Are the brackets part of the text? Then put quotes around the whole value."))
    }

    /// A bracket that is not closed on its line, while the fields below it go on.
    func unclosedBracket() -> Diagnostic? {
        guard let open = openBracket() else { return nil }
        let holder = lines[lines.text.position(at: open).line]
        guard holder.number != problem.place.line || offset >= holder.content.upperBound else { return nil }
        let value = lines.passage(open..<max(open + 1, holder.value.upperBound))
        let isList = lines.text.bytes[open] == UInt8(ascii: "[")
        let text = value.text.utf8.last == UInt8(ascii: ",") ? String(value.text.dropLast()) : value.text
        return error(
            value.range, nl: "Dit haakje wordt niet gesloten.", en: "This bracket is not closed.",
            suggestion: text.utf8.count > 1 ? text + (isList ? "]" : "}") : nil,
            help: Message(
                nl: "Zet “\(isList ? "]" : "}")” achter het laatste deel.",
                en: "Put “\(isList ? "]" : "}")” behind the last part."))
    }

    /// Something between the brackets that is neither a part nor a comma.
    func missingComma() -> Diagnostic? {
        guard openBracket() != nil, line.bytes.indices.contains(offset) else { return nil }
        let rest = line.bytes[offset...]
        let end = rest.firstIndex { ",]}".utf8.contains($0) } ?? line.content.upperBound
        return error(
            offset..<max(offset + 1, end), nl: "Tussen de delen van een lijst tussen haken hoort een komma.",
            en: "The parts of a list in brackets are separated by commas.",
            help: Message(
                nl: "Staan er leestekens in een deel zelf? Zet daar dan aanhalingstekens om.",
                en: "Are there punctuation marks in a part itself? Then put quotes around it."))
    }

    /// The bracket that libyaml was reading in: the one that it names, or the one that the line's value begins with.
    private func openBracket() -> Int? {
        let bytes = lines.text.bytes
        func isOpening(_ index: Int) -> Bool {
            index < bytes.count && (bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "{"))
        }
        if problem.kind == .brackets, let context = problem.context {
            let open = lines.text.offset(of: context)
            if isOpening(open) { return open }
        }
        // A colon within brackets, or a line without one: the scanner complains before the parser can.
        var number = line.number
        while lines.numbers.contains(number), line.number - number < 20 {
            let candidate = lines[number]
            if isOpening(candidate.value.lowerBound), candidate.value.lowerBound <= offset {
                return Self.isClosed(candidate.bytes[candidate.value]) && number < line.number
                    ? nil : candidate.value.lowerBound
            }
            number -= 1
        }
        return nil
    }

    /// Whether every bracket that opens closes, quotes left aside.
    private static func isClosed(_ value: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        for byte in value {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
        }
        return depth <= 0
    }
}
