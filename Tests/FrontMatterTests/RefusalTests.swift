import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct RefusalTests {
    @Test(
        arguments: [
            ("a: ⟦&naam Plan⟧", "\"&naam Plan\""), ("a: ⟦*naam⟧", "\"*naam\""), ("a: [x, ⟦*naam⟧, y]", "\"*naam\""),
            ("a: ⟦!Let op⟧", "\"!Let op\""), ("a: ⟦!!str x⟧", "\"!!str x\""), ("a:\n  - ⟦&x [b]⟧", "\"&x [b]\""),
            ("a: b\n⟦<<⟧: c", nil), ("? ⟦a⟧\n: b", nil), ("x: y\n? ⟦a⟧\n: b", nil), ("x: {? ⟦a⟧ : b}", nil),
            ("⟦[a, b]⟧: c", nil), ("⟦{a: b}: c⟧", nil), ("⟦--- x⟧\na: b", nil), ("a: b\n⟦--- x⟧\nc: d", nil),
            ("⟦- ⟦a⟧⟧\n- b", nil), ("⟦*a⟧ : b", "\"*a\""), ("⟦&a b⟧: c", nil),
        ] as [(String, String?)])
    func refusesConstructsOfYAMLAtTheirPlace(marked: String, suggestion: String?) throws {
        let source = MarkedSource("---\n\(marked)\n---\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        #expect(result.frontMatter == nil)
        let found = try #require(result.diagnostics.first)
        #expect(result.diagnostics.count == 1)
        #expect(found.id == .frontMatterConstruct)
        #expect(found.severity == .error)
        #expect(found.range.start == source.ranges.first?.start)
        if let suggestion { #expect(found.suggestion == suggestion) }
    }

    @Test(arguments: [
        #"a: ⟦"x\0y"⟧"#, #"a: ⟦"\x80"⟧"#, #"a: ⟦"\u009f"⟧"#, #"a: ⟦"\u0007 \t"⟧"#, #"a: [b, ⟦"\uFDD0"⟧]"#,
        #"a: ⟦"\uFFFE"⟧"#,
        #"a: ⟦"\U0001FFFF"⟧"#, "a: ⟦\u{1FFFE}⟧", #"⟦"\e"⟧: b"#, #"a: ⟦"\N"⟧"#,
    ])
    func refusesCharactersThatMayStandOnNoPage(marked: String) {
        let source = MarkedSource("---\n\(marked)\n---\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        #expect(result.frontMatter == nil)
        #expect(result.diagnostics.map(\.id) == [.frontMatterConstruct])
        #expect(result.diagnostics.map(\.range) == source.ranges)
    }

    @Test(arguments: [(#""a\tb\n""#, "a\tb\n"), (#""\u00e9\_""#, "é\u{A0}"), ("é👍", "é👍")])
    func takesWhiteSpaceAndLettersFromEscapes(written: String, text: String) {
        let result = parseFrontMatter(SourceText(Array("---\na: \(written)\n---\n".utf8)), file: "a.md")
        #expect(result.frontMatter?["a"]?.scalar?.text == text)
    }

    @Test func reportsOnlyTheFirstRefusedConstruct() {
        let result = parseFrontMatter(SourceText(Array("---\na: &x y\nb: *x\nc: !t z\n---\n".utf8)), file: "a.md")
        #expect(result.diagnostics.map(\.range.start.line) == [2])
    }

    @Test(arguments: [
        "a: b\n⟦a⟧: c", "a: b\nx:\n  - k: 1\n    ⟦k⟧: 2\n", "a: b\nx: {é: 1, ⟦é⟧: 2}",
        "\"a\": b\nc: d\n⟦a⟧: c\n⟦'c'⟧: d",
    ])
    func reportsEachDuplicateKeyAndKeepsTheFirstValue(marked: String) {
        let source = MarkedSource("---\n\(marked)\n---\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        #expect(result.diagnostics.map(\.range) == source.ranges)
        #expect(result.diagnostics.allSatisfy { $0.id == .duplicateKey && $0.severity == .error })
        #expect(result.frontMatter?["a"]?.scalar?.text == "b")
    }

    @Test func namesTheLineOfTheFirstOfManyKeys() {
        let keys = (0..<3_000).map { "k\($0): x" }.joined(separator: "\n")
        let result = parseFrontMatter(SourceText(Array("---\n\(keys)\nk41: y\n---\n".utf8)), file: "a.md")
        #expect(result.diagnostics.map(\.range.start.line) == [3_002])
        #expect(result.diagnostics.first?.message.dutch.contains("regel 43") == true)
        #expect(result.frontMatter?.root.count == 3_000)
    }

    @Test func warnsAboutAValueThatIsTakenForAComment() {
        let source = MarkedSource("---\nkleur: ⟦#ff0000⟧ \nb: # gewoon\nc:\n---\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        #expect(result.diagnostics.map(\.range) == source.ranges)
        #expect(result.diagnostics.first?.severity == .warning)
        #expect(result.diagnostics.first?.suggestion == "\"#ff0000\"")
        #expect(result.frontMatter?["kleur"]?.isAbsent == true)
    }

    // MARK: - Limits

    private func id(_ yaml: String) -> DiagnosticID? {
        let result = parseFrontMatter(SourceText(Array("---\n\(yaml)\n---\n".utf8)), file: "a.md")
        #expect((result.frontMatter == nil) == !result.diagnostics.isEmpty)
        return result.diagnostics.first?.id
    }

    @Test func countsTheBytesBetweenTheFences() {
        #expect(id("a: " + String(repeating: "x", count: 64 * 1024 - 4)) == nil)
        #expect(id("a: " + String(repeating: "x", count: 64 * 1024 - 3)) == .frontMatterLimit)
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func boundsDepth(opening: String) {
        let closing = opening == "[" ? "]" : opening == "{a: " ? "}" : ""
        func nested(_ depth: Int) -> String {
            let value = String(repeating: opening, count: depth) + "x" + String(repeating: closing, count: depth)
            return opening == "- " ? "a:\n  \(value)" : "a: \(value)"
        }
        #expect(id(nested(15)) == nil)
        #expect(id(nested(16)) == .frontMatterLimit)
        #expect(id(nested(9_000)) == .frontMatterLimit)
    }

    @Test func boundsNodes() {
        // The set of fields itself, the key and the list are nodes too.
        #expect(id("a: [" + String(repeating: "x,", count: 9_997) + "]") == nil)
        #expect(id("a: [" + String(repeating: "x,", count: 9_998) + "]") == .frontMatterLimit)
    }

    @Test func refusesAnAliasBombAtItsFirstAnchor() {
        let bomb = (1...9).map { level in
            "l\(level): &l\(level) [" + (0..<9).map { _ in level == 1 ? "x" : "*l\(level - 1)" }.joined(separator: ",")
                + "]"
        }
        let result = parseFrontMatter(
            SourceText(Array("---\n\(bomb.joined(separator: "\n"))\n---\n".utf8)), file: "a.md")
        #expect(result.diagnostics.map(\.id) == [.frontMatterConstruct])
        #expect(result.diagnostics.first?.range.start == SourcePosition(line: 2, column: 5))
    }
}
