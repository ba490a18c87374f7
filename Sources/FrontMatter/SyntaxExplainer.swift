import Diagnostics

/// Says what a volunteer did wrong where libyaml says what it expected.
///
/// Each rule looks at the lines near the problem for one slip of the pen and, when it recognises it, says where it is and
/// what to type instead. The rules are tried in the order of `diagnostic()`: from those that are sure of their case to
/// those that guess. They run once per broken file, so they may read lines again.
struct SyntaxExplainer {
    let problem: YAMLProblem
    let lines: FrontMatterLines
    let file: String
    /// The line where reading stopped, or the last line with anything on it.
    let line: FrontMatterLine
    /// The line where the part began that was being read; often the one with the mistake.
    let contextLine: FrontMatterLine
    /// The byte where reading stopped.
    let offset: Int

    init(_ problem: YAMLProblem, in lines: FrontMatterLines, file: String) {
        self.problem = problem
        self.lines = lines
        self.file = file
        line = lines.lastFilledLine(upTo: problem.place.line) ?? lines[problem.place.line]
        contextLine = problem.context.map { lines[$0.line] } ?? line
        offset = lines.text.offset(of: problem.place)
    }

    /// The explanation; there always is one.
    func diagnostic() -> Diagnostic {
        strayCharacter() ?? tab() ?? tightDash() ?? tightColon() ?? emptyKey() ?? unclosedQuote() ?? unknownEscape()
            ?? curlyQuotes() ?? textBehindQuote() ?? reservedStart() ?? listBehindKey() ?? listBelowValue()
            ?? colonInValue()
            ?? textBehindBracket() ?? unclosedBracket() ?? missingComma() ?? wrongIndentation() ?? missingColon()
            ?? unreadable()
    }

    /// The lines that may hold the mistake, the most likely first: where the part began, then where reading stopped.
    var suspects: [FrontMatterLine] { contextLine.number == line.number ? [line] : [contextLine, line] }

    func error(
        _ bytes: Range<Int>, nl: String, en: String, suggestion: String? = nil, help: Message? = nil
    ) -> Diagnostic {
        error(lines.text.range(bytes), nl: nl, en: en, suggestion: suggestion, help: help)
    }

    func error(
        _ range: SourceRange, nl: String, en: String, suggestion: String? = nil, help: Message? = nil
    ) -> Diagnostic {
        Diagnostic(
            .frontMatterSyntax, file: file, range: range, message: Message(nl: nl, en: en), suggestion: suggestion,
            help: help)
    }

    func string(_ bytes: Range<Int>) -> String { lines.passage(bytes).text }

    /// Nothing was recognised.
    private func unreadable() -> Diagnostic {
        if problem.kind == .outOfMemory {
            return error(
                .fileStart, nl: "Er is te weinig geheugen om de kop van dit bestand te lezen.",
                en: "There is not enough memory to read the head of this file.")
        }
        let start = line.content.contains(offset) ? offset : line.content.lowerBound
        return error(
            start..<line.content.upperBound, nl: "Vanaf hier is de kop niet te lezen als “naam: waarde”.",
            en: "From here on this can't be read as “name: value”.",
            help: Message(
                nl: "Staan er leestekens in de waarde? Zet er dan aanhalingstekens omheen.",
                en: "Are there punctuation marks in the value? Then put quotes around it."))
    }
}
