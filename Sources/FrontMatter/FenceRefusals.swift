import Diagnostics

/// What is said about a file whose fences are not in order.
struct FenceRefusals {
    let text: SourceText
    let file: String

    /// The file does not begin with `---`.
    func missing() -> Diagnostic {
        let first = firstFilledLine()
        if let first, isAlmostFence(first) {
            let isFirst = first.number == 1
            return Diagnostic(
                .missingFrontMatter, file: file, range: text.range(first.bytes.indices),
                message: Message(
                    nl: isFirst
                        ? "De eerste regel van een bestand bestaat uit precies drie streepjes: “---”."
                        : "De regel “---” hoort helemaal bovenaan te staan, zonder lege regels erboven.",
                    en: isFirst
                        ? "The first line of a file consists of exactly three hyphens: “---”."
                        : "The line “---” has to be the very first, without blank lines above it."),
                suggestion: isFirst ? "---" : nil)
        }
        let startsWithField = first.map { $0.key != nil } ?? false
        return Diagnostic(
            .missingFrontMatter, file: file, range: .fileStart,
            message: Message(
                nl: "De kop van dit bestand ontbreekt: bovenaan horen velden te staan, tussen twee regels “---”.",
                en: "The head of this file is missing: it should begin with fields between two lines “---”."),
            help: startsWithField
                ? Message(
                    nl: "Zet een regel “---” boven het eerste veld en een onder het laatste.",
                    en: "Put a line “---” above the first field and one below the last.")
                : Message(
                    nl:
                        "Begin het bestand met drie regels: “---”, “titel: …” (of “naam: …”) en weer “---”. De tekst komt daaronder.",
                    en:
                        "Begin the file with three lines: “---”, “title: …” (or “name: …”) and “---” again. The text follows below."
                ))
    }

    /// The first line opens and no line closes.
    func unclosed() -> Diagnostic {
        let last = lastLineOfFields()
        let help =
            last > 1
            ? Message(
                nl: "Zo te zien eindigt de kop op regel \(last): zet daaronder een regel “---”.",
                en: "It seems to end on line \(last): put a line “---” below that.")
            : Message(
                nl: "Zet een regel “---” onder het laatste veld.", en: "Put a line “---” below the last field.")
        return Diagnostic(
            .unclosedFrontMatter, file: file, range: SourceRange(line: 1, column: openingColumn, length: 3),
            message: Message(
                nl: "De kop die hier begint, wordt nergens afgesloten met een tweede regel “---”.",
                en: "The head that begins here is not closed by a second line “---”."),
            help: help)
    }

    /// The column of the opening fence: 2 behind a byte order mark.
    private var openingColumn: Int { text.bytes.first == 0xEF ? 2 : 1 }

    private func line(_ number: Int) -> FrontMatterLine {
        var bytes = text.line(number)
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return FrontMatterLine(number: number, bytes: bytes)
    }

    private func firstFilledLine() -> FrontMatterLine? {
        for number in 1...max(1, text.lineCount) {
            let line = line(number)
            if !line.isBlank { return line }
        }
        return nil
    }

    /// Whether the line is made of dashes only, or of what a word processor makes of them.
    private func isAlmostFence(_ line: FrontMatterLine) -> Bool {
        let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "−", " "]
        let content = String(decoding: line.bytes[line.content].prefix(40), as: UTF8.self)
        return !content.isEmpty && content.unicodeScalars.allSatisfy(dashes.contains)
    }

    /// The last line that still looks like front matter: a field, an element, a comment, or a line further in.
    private func lastLineOfFields() -> Int {
        var last = 1
        var isBehindBlankLine = false
        for number in 2..<max(2, text.lineCount + 1) {
            let line = line(number)
            if line.isBlank {
                isBehindBlankLine = true
                continue
            }
            // Behind a blank line `# …` is a heading, `- …` a list of the text, and a field has a name of one word.
            let isHeading = line.isComment && isBehindBlankLine
            let isListOfText = line.hasDash && line.indentation.isEmpty && isBehindBlankLine
            let isField = line.key.map { !isBehindBlankLine || !line.bytes[$0].contains(0x20) } ?? false
            let isFurther = !line.indentation.isEmpty || line.hasDash || line.isComment
            guard isField || isFurther, !isHeading, !isListOfText else { return last }
            last = number
            isBehindBlankLine = false
        }
        return last
    }
}
