import Diagnostics
import PlainText

/// The traces of a merge that nobody finished: `<<<<<<< `, `=======` and `>>>>>>> `, each at the start of a line and in
/// that order. A lone `=======` underlines a heading, so only the whole sequence counts.
struct MergeConflict {
    /// The line with `<<<<<<< `, from 1, and the last line of the conflict.
    let lines: ClosedRange<Int>
    private let text: SourceText

    /// Every conflict in `text`. Costs one fast search in a text without any.
    static func all(in text: SourceText) -> [MergeConflict] {
        guard text.bytes.holds("<<<<<<< ") else { return [] }
        var conflicts: [MergeConflict] = []
        var start: Int?
        var isDivided = false
        for number in 1...text.lineCount {
            let line = text.line(number)
            if line.starts(with: "<<<<<<< ".utf8) {
                start = number
                isDivided = false
            } else if start != nil, line.elementsEqual("=======".utf8) {
                isDivided = true
            } else if let first = start, isDivided, line.starts(with: ">>>>>>> ".utf8) {
                conflicts.append(MergeConflict(lines: first...number, text: text))
                start = nil
            }
        }
        return conflicts
    }

    func diagnostic(file: String) -> Diagnostic {
        let marker = text.line(lines.lowerBound)
        let length = marker.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return Diagnostic(
            .mergeConflict, file: file, range: SourceRange(line: lines.lowerBound, column: 1, length: length),
            message: Message(
                nl: "hier staan twee versies van dezelfde tekst door elkaar (regel \(lines.lowerBound)"
                    + " tot en met \(lines.upperBound))",
                en: "two versions of the same text are mixed here (lines \(lines.lowerBound)"
                    + " to \(lines.upperBound))"),
            help: Message(
                nl: "Kies wat moet blijven, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
                en: "Choose what has to stay, and remove the lines with <<<<<<<, ======= and >>>>>>>."))
    }
}
