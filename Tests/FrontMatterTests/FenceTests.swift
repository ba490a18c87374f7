import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct FenceTests {
    private func only(_ source: SourceText) throws -> Diagnostic {
        let result = parseFrontMatter(source, file: "a.md")
        #expect(result.frontMatter == nil)
        #expect(result.diagnostics.count == 1)
        return try #require(result.diagnostics.first)
    }

    @Test(
        arguments: [
            ("", "⟦⟧", nil, "Begin het bestand"), ("Tekst", "⟦⟧Tekst", nil, "Begin het bestand"),
            ("titel: Plan\n---\n", "⟦⟧titel: Plan\n---\n", nil, "boven het eerste veld"),
            ("----\na: b\n---\n", "⟦----⟧\na: b\n---\n", "---", nil), ("—\na: b\n", "⟦—⟧\na: b\n", "---", nil),
            (" ---\na: b\n", "⟦ ---⟧\na: b\n", "---", nil),
            ("\n\n---\na: b\n---\n", "\n\n⟦---⟧\na: b\n---\n", nil, nil),
        ] as [(String, String, String?, String?)])
    func reportsMissingFrontMatter(source: String, marked: String, suggestion: String?, help: String?) throws {
        let found = try only(SourceText(Array(source.utf8)))
        #expect(found.id == .missingFrontMatter)
        #expect(found.range == MarkedSource(marked).ranges.first)
        #expect(found.suggestion == suggestion)
        if let help { #expect(found.help?.dutch.contains(help) == true) } else { #expect(found.help == nil) }
    }

    @Test(
        arguments: [
            ("---", nil), ("---\n", nil), ("---\ntitel: a\nwie:\n  - x\n\n# Kop\n\nTekst\n", 4),
            ("---\ntitel: a\n\nperiode: b\n\nDit is: tekst\n", 4),
            ("---\ntitel: a\ntekst: |\n  b\n\n  c\nTekst\n---- \n", 6),
            ("---\ntitel: a\n\n- punt\n", 2), ("---\r\ntitel: a\r\nTekst\r\n", 2),
            ("\u{FEFF}---\ntitel: a\n --- \n", 3),
            ("---\ntitel: a\n# opmerking\nb: c", 4),
        ] as [(String, Int?)])
    func reportsUnclosedFrontMatterWithTheLineWhereItSeemsToEnd(source: String, line: Int?) throws {
        let found = try only(SourceText(Array(source.utf8)))
        #expect(found.id == .unclosedFrontMatter)
        #expect(found.range == SourceRange(line: 1, column: source.hasPrefix("\u{FEFF}") ? 2 : 1, length: 3))
        #expect(found.help?.dutch.contains("op regel") == (line != nil))
        if let line { #expect(found.help?.dutch.contains("op regel \(line):") == true) }
    }
}
