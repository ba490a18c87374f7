import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct FrontMatterValueTests {
    private func parse(_ source: String) -> (frontMatter: FrontMatter?, body: Range<Int>, diagnostics: [Diagnostic]) {
        parseFrontMatter(SourceText(Array(source.utf8)), file: "a.md")
    }

    @Test(
        arguments: [
            ("a: no\nb: 0148\nc: 19:30\nd: 2026-05-01", "{a: ‹no›, b: ‹0148›, c: ‹19:30›, d: ‹2026-05-01›}"),
            ("a: ~\nb: null\nc: 1e3\nd: .inf", "{a: ‹~›, b: ‹null›, c: ‹1e3›, d: ‹.inf›}"),
            ("a:\nb: ''\nc: \"\"", "{a: ‹›, b: \"\", c: \"\"}"),
            ("a: € 12.500,50\nb: https://x.nl/a#b", "{a: ‹€ 12.500,50›, b: ‹https://x.nl/a#b›}"),
            ("a: 'foto''s'\nb: \"twee\\nregels\"", "{a: \"foto's\", b: \"twee\nregels\"}"),
            ("a: [x, 'y', {b: c}]", "{a: [‹x›, \"y\", {b: ‹c›}]}"),
            ("a:\n  - x\n  - b: c\n    d: e\n  -", "{a: [‹x›, {b: ‹c›, d: ‹e›}, ‹›]}"),
            ("a:\n- x\n- y\nb: z", "{a: [‹x›, ‹y›], b: ‹z›}"),
            ("a: |\n  een\n\n  twee\nb: >\n  een\n  twee", "{a: \"een\n\ntwee\n\", b: \"een twee\n\"}"),
            ("a: een\n  twee # opmerking\n# weg\nb: x#y", "{a: ‹een twee›, b: ‹x#y›}"),
            ("a: [b: c]", "{a: [{b: ‹c›}]}"),
            ("'a b': c\n\"d\": e", "{a b: ‹c›, d: ‹e›}"),
            ("a: -5.2\nb: - 5", nil), ("a: -5.2\nb: '- 5'", "{a: ‹-5.2›, b: \"- 5\"}"),
            ("", "{}"), ("# niets\n", "{}"), ("a: wat?\nb: {c: ja?, d: e}", "{a: ‹wat?›, b: {c: ‹ja?›, d: ‹e›}}"),
            ("a: Zo & zo * zo ! zo @ zo % zo", "{a: ‹Zo & zo * zo ! zo @ zo % zo›}"),
            ("a: een, twee (drie) [vier]", "{a: ‹een, twee (drie) [vier]›}"),
        ] as [(String, String?)])
    func takesValuesAsWritten(yaml: String, expected: String?) {
        #expect(parse("---\n\(yaml)\n---\n").frontMatter.map { dump($0.root) } == expected)
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [true, false])
    func acceptsEveryLineEndingAndByteOrderMark(lineEnd: String, hasMark: Bool) {
        let lines = ["---  ", "titel: Één dorp", "wie:", "  - é: |", "      a", "      b", "...", "Tekst"]
        let source = (hasMark ? "\u{FEFF}" : "") + lines.joined(separator: lineEnd)
        let result = parse(source)
        #expect(result.diagnostics.isEmpty)
        #expect(result.frontMatter.map { dump($0.root) } == "{titel: ‹Één dorp›, wie: [{é: \"a\nb\n\"}]}")
        #expect(String(decoding: Array(source.utf8)[result.body], as: UTF8.self) == "Tekst")
        let nodes = result.frontMatter.map { values($0.root) } ?? []
        #expect(nodes.first?.range == SourceRange(line: 2, column: 8, length: 8))
        #expect(
            nodes.last?.range == SourceRange(SourcePosition(line: 4, column: 8), SourcePosition(line: 6, column: 8)))
    }

    @Test(arguments: ["---\na: b\n---", "---\na: b\n...", "---\na: b\n---\t \n"])
    func acceptsAFileThatEndsAtItsFence(source: String) {
        let result = parse(source)
        #expect(result.frontMatter?["a"]?.scalar?.text == "b")
        #expect(result.body.isEmpty)
        #expect(result.body == result.frontMatter?.body)
    }

    @Test(arguments: [
        "a: ⟦Dorpshuis⟧", "ë: ⟦“Ûnder de wâl” 🏡 zo⟧   # opmerking", "a: ⟦'foto''s'⟧", "a: ⟦\"x\"⟧ # nee",
        "é: ⟦[⟦één⟧, ⟦{b: ⟦ü⟧}⟧]⟧", "a:⟦⟧\nb: ⟦c⟧", "a:\n  ⟦- ⟦x⟧⟧\n  - ⟦y⟧", "a:\n  ⟦- ⟦é: ⟦x⟧⟧⟧\n    b: ⟦y⟧",
        "a:\n  ⟦b: ⟦c⟧⟧\n  d: ⟦e⟧", "a: ⟦|\n  één\n  twee⟧\n\n\nb: ⟦>-\n  x⟧", "a: ⟦een\n  twee⟧\nb: ⟦z⟧",
        "a: ⟦[⟦x⟧,\n  ⟦y⟧]⟧", "a:\n  ⟦b:⟧\n    ⟦c: ⟦d⟧⟧", "a:\n  ⟦-⟧\n    ⟦c: ⟦d⟧⟧", "a:\n  ⟦- ⟦|⟧\n    tekst⟧",
    ])
    func placesEachValue(marked: String) {
        // A block's first line ends where its text begins; the marks of the last case say so by hand.
        let source = MarkedSource("---\n\(marked)\n---\nTekst\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        let found = (result.frontMatter.map { values($0.root) } ?? []).map(\.range)
        if marked.hasSuffix("⟦|⟧\n    tekst⟧") {
            #expect(
                found == [
                    SourceRange(line: 3, column: 3, length: 3),
                    SourceRange(SourcePosition(line: 3, column: 5), SourcePosition(line: 4, column: 10)),
                ])
        } else {
            #expect(found == source.ranges)
        }
    }

    @Test func placesEachKey() {
        let source = MarkedSource("---\n⟦één⟧: [{⟦'b'⟧: c}]\n⟦d⟧:\n  - ⟦e⟧: f\n---\n")
        var found: [SourceRange] = []
        func collect(_ entries: [YAMLEntry]) {
            for entry in entries {
                found.append(entry.keyRange)
                entry.value.sequence?.compactMap(\.mapping).forEach(collect)
            }
        }
        collect(parseFrontMatter(source.text, file: "a.md").frontMatter?.root ?? [])
        #expect(found == source.ranges)
    }

    @Test(arguments: [
        ("a: ⟦x⟧", true), ("a: '⟦x⟧'", true), ("a: 'foto''s'", false), ("a: \"\\u00e9\"", false), ("a: x\n  y", false),
        ("a: >\n  x", false), ("a: |\n   ⟦x⟧\n   y", true), ("a: |2-\n  ⟦ ⟧ x\n  y", true),
        ("é:\n  - |\n\n    é\n", true),
    ])
    func tellsWhereTextBegins(marked: String, isKnown: Bool) {
        let source = MarkedSource("---\n\(marked)\n---\n")
        let nodes = parseFrontMatter(source.text, file: "a.md").frontMatter.map { values($0.root) } ?? []
        let origin = nodes.last?.scalar?.origin
        #expect((origin != nil) == isKnown)
        if nodes.last?.scalar?.text.hasPrefix("\n") == true {
            #expect(origin == SourcePosition(line: 4, column: 5))
        } else if isKnown {
            #expect(origin == source.ranges.first?.start)
        }
    }

    @Test func keepsFieldsInOrderAndFindsThemByName() {
        let result = parse("---\nb: 1\na: 2\n---\nTekst")
        #expect(result.frontMatter?.root.map(\.key) == ["b", "a"])
        #expect(result.frontMatter?["a"]?.scalar?.text == "2")
        #expect(result.frontMatter?["c"] == nil)
        #expect(result.frontMatter?["a"]?.isAbsent == false)
    }
}
