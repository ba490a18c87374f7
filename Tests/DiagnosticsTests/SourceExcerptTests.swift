import Testing

@testable import Diagnostics

@Suite struct SourceExcerptTests {
    private func excerpt(_ line: String, _ column: Int, _ length: Int) throws -> (line: String, marker: String) {
        let text = SourceText(Array(line.utf8))
        let excerpt = try #require(SourceExcerpt(of: SourceRange(line: 1, column: column, length: length), in: text))
        return (excerpt.line, excerpt.marker)
    }

    @Test(arguments: [
        ("titel: Plan", 8, 4, "titel: Plan", "       ^~~~"), ("a:", 3, 0, "a:", "  ^"), ("a: b", 4, 1, "a: b", "   ^"),
        ("\ta: b", 5, 1, " a: b", "    ^"), ("日本: x", 5, 1, "日本: x", "      ^"), ("x: 日本", 4, 2, "x: 日本", "   ^~~~"),
        ("e\u{301}: x", 5, 1, "e\u{301}: x", "   ^"), ("x: e\u{301}e\u{301}", 4, 4, "x: e\u{301}e\u{301}", "   ^~"),
        ("🏡 x", 3, 1, "🏡 x", "   ^"), ("a\u{200B}b: c", 5, 1, "a\\u{200b}b: c", "           ^"),
        ("a: b", 40, 3, "a: b", "    ^"), ("a: b", 4, 40, "a: b", "   ^"),
    ])
    func putsTheCaretUnderTheWholeValue(
        source: String, column: Int, length: Int, line: String, marker: String
    ) throws {
        let found = try excerpt(source, column, length)
        #expect(found.line == line)
        #expect(found.marker == marker)
    }

    @Test func marksTheFirstOfSeveralLines() throws {
        let text = SourceText(Array("a: [b,\n  c]\n".utf8))
        let range = SourceRange(SourcePosition(line: 1, column: 4), SourcePosition(line: 2, column: 5))
        let found = try #require(SourceExcerpt(of: range, in: text))
        #expect(found.line == "a: [b,")
        #expect(found.marker == "   ^~~")
    }

    @Test(
        arguments: [
            (0, 3), (50, 3), (92, 3), (93, 3), (94, 3), (95, 10), (150, 10), (150, 200), (10, 500), (497, 3),
            (400, 100),
            (499, 1), (500, 0), (0, 500),
        ], ["x", "é", "日"])
    func shortensALongLineAroundThePlace(place: (before: Int, length: Int), filler: String) throws {
        let (before, length) = place
        let total = 500
        let source =
            String(repeating: filler, count: before) + String(repeating: "W", count: length)
            + String(repeating: filler, count: max(0, total - before - length))
        let found = try excerpt(source, before + 1, length)
        let width = found.line.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
        #expect(width <= 96)
        #expect(found.marker.utf8.count <= 97)
        #expect(found.line.hasSuffix("…") || before + length + 96 > total)
        // The marker stands under the first W, and under as many as are shown.
        let lead = found.marker.utf8.prefix { $0 == 0x20 }.count
        var column = 0
        var firstW: Int?
        for scalar in found.line.unicodeScalars {
            if scalar == "W", firstW == nil { firstW = column }
            column += displayWidth(scalar)
        }
        if length > 0 { #expect(firstW == lead) }
        let shown = found.line.unicodeScalars.filter { $0 == "W" }.count
        #expect(found.marker.utf8.count - lead >= max(1, shown))
        #expect(shown >= min(length, 60))
    }

    @Test func aFloodOfCombiningMarksStaysShort() throws {
        let found = try excerpt("a" + String(repeating: "\u{301}", count: 20_000) + ": b", 1, 1)
        #expect(found.line.unicodeScalars.count < 400)
        #expect(found.marker == "^")
    }

    @Test func hasNothingToShowOfALineThatIsEmptyOrMissing() {
        let text = SourceText(Array("\nx".utf8))
        #expect(SourceExcerpt(of: SourceRange(line: 1, column: 1, length: 0), in: text) == nil)
        #expect(SourceExcerpt(of: SourceRange(line: 9, column: 1, length: 0), in: text) == nil)
    }

    @Test func showsInvalidBytesWithoutComplaint() {
        let text = SourceText([0x61, 0x80, 0xFF, 0xC3, 0x3A, 0x20, 0x62])
        for column in 1...9 {
            #expect(SourceExcerpt(of: SourceRange(line: 1, column: column, length: 2), in: text) != nil)
        }
    }
}
