import CMarkShims
import CommonMark
import Diagnostics
import Markup
import Testing

/// No text makes parsing last long or take much memory. Time is not measured here, work is: the bytes that the parser asks
/// for, and those that come out.
@Suite struct LimitTests {
    private static let largest = 256 * 1024

    /// The work for `text`; nil when it is refused.
    private func work(_ text: [UInt8]) -> Int? {
        let document = MarkdownParser(rules: .site()).parse(SourceText(text), body: 0..<text.count, file: "a.md")
        let taken = Int(visieplein_cmark_taken())
        let limits = document.diagnostics.filter { $0.id == .markdownLimit }
        guard limits.isEmpty else {
            #expect(limits.count == 1 && limits[0].severity == .error && document.isEmpty)
            return nil
        }
        return taken + html(document).utf8.count
    }

    @Test(arguments: HostileInput.all)
    func staysWithinBounds(input: HostileInput) {
        let work = work(input.bytes(Self.largest))
        #expect(work.map { $0 < 200_000_000 } ?? true)
    }

    @Test(arguments: HostileInput.all)
    func growsInProportion(input: HostileInput) {
        let works = [1, 2, 4].map { work(input.bytes($0 * 8 * 1024)) }
        for (small, large) in zip(works, works.dropFirst()) {
            guard let small, let large else { continue }
            #expect(Double(large) < 2.6 * Double(small + 20_000), "\(works)")
        }
    }

    /// What is known to take cmark-gfm seconds, minutes or gigabytes.
    @Test(arguments: [
        "processing instructions without an end", "declarations without an end", "CDATA without an end",
        "strong within words", "strikethrough of unequal length", "images open, then links", "images nested",
        "www and underscores", "www behind pointy brackets", "http and closing parentheses", "at signs and letters",
        "mail addresses", "quotes in one line", "lists of changing marks", "a wide table", "a table with short rows",
        "a table with long rows", "pipes before a row of dashes", "rows of dashes that fit nothing",
        "a long reference, used often", "a very long reference", "footnotes, used often",
        "footnotes, defined within one another",
    ])
    func refuses(name: String) {
        let input = HostileInput.all.first { $0.name == name }
        #expect(input != nil)
        #expect(input.flatMap { work($0.bytes(Self.largest)) } == nil)
    }

    struct Boundary: Sendable, CustomStringConvertible {
        let description: String
        let last: Int
        let make: @Sendable (Int) -> String
    }

    private static let boundaries = [
        Boundary(description: "bytes of a file", last: 256 * 1024) {
            String(repeating: "a b c \n", count: $0 / 7 + 1).prefix($0).description
        },
        Boundary(description: "bytes of a line", last: 64 * 1024) { "a\n" + String(repeating: "b", count: $0) + "\nc" },
        Boundary(description: "quotes", last: 100) { String(repeating: "> ", count: $0) + "a" },
        Boundary(description: "lists", last: 100) { String(repeating: "- ", count: $0) + "a" },
        Boundary(description: "lists by indentation", last: 100) { count in
            (0..<count).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
        },
        Boundary(description: "emphasis", last: 100) { count in
            let marks = (0..<count).map { $0.isMultiple(of: 2) ? "*" : "**" }
            return marks.map { $0 + "a " }.joined() + marks.reversed().map { "a" + $0 + " " }.joined()
        },
        Boundary(description: "columns", last: 64) { count in
            ["a", "-", "b"].map { "|" + String(repeating: $0 + "|", count: count) }.joined(separator: "\n")
        },
        Boundary(description: "columns without outer pipes", last: 64) { count in
            ["a", "-", "b"].map { Array(repeating: $0, count: count).joined(separator: "|") }.joined(separator: "\n")
        },
        Boundary(description: "footnotes", last: 1000) { String(repeating: "[^1] ", count: $0) + "\n\n[^1]: a" },
    ]

    @Test(arguments: boundaries)
    func holdsEachLimitExactly(boundary: Boundary) {
        #expect(work(Array(boundary.make(boundary.last).utf8)) != nil)
        #expect(work(Array(boundary.make(boundary.last + 1).utf8)) == nil)
    }

    @Test func pointsAtTheLine() {
        let marked = MarkedText("é\n\n⟦⟧" + String(repeating: "> ", count: 101) + "a")
        #expect(diagnostics(marked.text).map(\.range) == marked.ranges)
    }

    /// Honest text of the size that a long vision has.
    @Test func letsHonestTextThrough() {
        let section = """
            ## Een *mooi* dorp met **veel** groen

            Zie [de visie](visie.md), www.dorp.nl en info@dorp.nl. Foto's: ![plein](plein.jpg) en [[driel|'t dorp]].[^1]

            | wat | wie | wanneer |
            |---|:-:|--:|
            | *plan* | [werkgroep](w.md) | 2026 |
            | geld | dorpsbelangen | 2027 |

            - [x] een
              - twee
                - drie: `code` en <https://a.nl/b_(c)>

            > Citaat van een bewoner: "In 't dorp is het fijn."

            ***

            ```php
            <?php echo "a" ?>
            ```

            * * * * * * * * * *


            """
        let text = String(repeating: section, count: 400) + "[^1]: noot"
        #expect(work(Array(text.utf8.prefix(Self.largest))) != nil)
    }

    /// One run of lines without an empty one between them, as an overview list of links is.
    @Test func letsLongListsThrough() {
        let list = (0..<2000).map { "- **[Plan \($0)](plan-\($0).md)**: *uitvoering* in 2026, zie www.dorp.nl/\($0)\n" }
            .joined()
        #expect(work(Array(list.utf8)) != nil)
        let rows = (0..<2000).map { "| [Plan \($0)](plan-\($0).md) | **a** | b_c | 2026 | d |\n" }.joined()
        #expect(work(Array(("| a | b | c | d | e |\n|---|---|---|---|---|\n" + rows).utf8)) != nil)
    }

    @Test func givesMemoryBackAfterALargeDocument() {
        let large = String(repeating: "*a* ", count: 4000)
        let small = html("*a*")
        for _ in 0..<20 {
            _ = html(large)
            #expect(html("*a*") == small)
        }
    }
}
