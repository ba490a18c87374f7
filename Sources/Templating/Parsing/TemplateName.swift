/// A name in a tag: `titel`, `kern.naam`, or `.` for the value of the innermost section.
struct TemplateName: Sendable, Equatable {
    let text: String
    let range: Range<Int>

    var isCurrentValue: Bool { text == "." }

    /// The parts between the dots, each with its place; none for the current value.
    var segments: [Segment] {
        if isCurrentValue { return [] }
        var segments: [Segment] = []
        var start = range.lowerBound
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let end = start + part.utf8.count
            segments.append(Segment(text: String(part), range: start..<end))
            start = end + 1
        }
        return segments
    }

    struct Segment: Sendable, Equatable {
        let text: String
        let range: Range<Int>
    }
}
