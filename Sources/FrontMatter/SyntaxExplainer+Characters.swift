import Diagnostics

/// Single characters that can't stand where they stand.
extension SyntaxExplainer {
    /// A control character, an invisible line end, or bytes that are no text.
    func strayCharacter() -> Diagnostic? {
        guard case .character(let value) = problem.kind else { return nil }
        let range = SourceRange(problem.place, problem.place.behind(1))
        guard let scalar = Unicode.Scalar(value), !lines.text.bytes[offset...].isEmpty,
            String(decoding: lines.text.bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first == scalar
        else {
            return error(range, nl: "Hier staan bytes die geen UTF-8 zijn.", en: "These bytes are not UTF-8.")
        }
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return error(
            range, nl: "Hier staat een onzichtbaar teken (\(code)) dat niet in de kop mag staan.",
            en: "There is an invisible character (\(code)) here that may not stand in the head of a file.",
            help: Message(
                nl: "Haal het weg: wis het stukje eromheen en typ dat opnieuw.",
                en: "Remove it: delete what is around it and type that again."))
    }

    /// A tab where only spaces may stand.
    func tab() -> Diagnostic? {
        guard ![.unclosedQuote, .brackets, .unknownEscape].contains(problem.kind) else { return nil }
        let tab = UInt8(ascii: "\t")
        for suspect in [line] + suspects {
            guard let first = suspect.bytes[suspect.indentation].firstIndex(of: tab) else { continue }
            let rest = suspect.bytes[first..<suspect.indentation.upperBound]
            return error(
                first..<(rest.firstIndex { $0 != tab } ?? rest.endIndex),
                nl: "Inspringen kan alleen met spaties, en hier staat een tab.",
                en: "Only spaces can indent a line, and this is a tab.",
                help: Message(nl: "Vervang elke tab door twee spaties.", en: "Replace each tab by two spaces."))
        }
        guard offset < lines.text.bytes.count, lines.text.bytes[offset] == tab else { return nil }
        return error(
            offset..<(offset + 1), nl: "Hier kan alleen een spatie staan, en er staat een tab.",
            en: "Only a space can stand here, and this is a tab.")
    }

    /// A value that begins with a character that YAML keeps for itself.
    func reservedStart() -> Diagnostic? {
        let start = problem.kind == .reservedStart ? lines.text.offset(of: problem.context ?? problem.place) : offset
        guard start < lines.text.bytes.count else { return nil }
        let holder = lines[lines.text.position(at: start).line]
        let isAtStart = start == holder.value.lowerBound || start == holder.item.lowerBound
        guard problem.kind == .reservedStart || isAtStart else { return directive() }
        let mark = lines.text.bytes[start]
        guard "@`%&*!|>,]}?".utf8.contains(mark) else { return directive() }
        let shown = String(UnicodeScalar(mark))
        if start == holder.content.lowerBound, holder.key != nil || holder.indentation.isEmpty {
            return error(
                holder.key ?? holder.content, nl: "Een regel in de kop mag niet met “\(shown)” beginnen.",
                en: "A line in the head of a file may not begin with “\(shown)”.")
        }
        let value = lines.value(at: lines.text.position(at: start))
        guard !value.text.isEmpty else { return nil }
        return error(
            value.range, nl: "Een waarde die met “\(shown)” begint, moet tussen aanhalingstekens staan.",
            en: "A value that begins with “\(shown)” has to stand between quotes.", suggestion: value.quoted)
    }

    /// `%…` at the start of a line is an instruction to YAML, and the complaint comes later.
    private func directive() -> Diagnostic? {
        guard let first = lines.numbers.lazy.map({ lines[$0] }).first(where: { !$0.isBlank && !$0.isComment }),
            first.bytes.first == UInt8(ascii: "%")
        else { return nil }
        return error(
            first.content, nl: "Een regel in de kop mag niet met “%” beginnen.",
            en: "A line in the head of a file may not begin with “%”.")
    }
}
