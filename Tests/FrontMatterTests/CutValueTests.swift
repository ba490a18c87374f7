import Diagnostics
import Testing

@testable import FrontMatter

/// Values that YAML cuts off or takes for something else without a word.
struct CutValueTests {
    private func remarks(_ fields: String) -> [Diagnostic] {
        parseFrontMatter(SourceText(Array("---\n\(fields)\n---\n".utf8)), file: "a.md").diagnostics
    }

    @Test(arguments: [("titel: Plan #1", 13), ("wie:\n  - huis #2 ", 10), ("titel: Plan\n  deel #2", 8)])
    func warnsWhereAHashCutsAValue(fields: String, column: Int) {
        let found = remarks(fields)
        #expect(found.map(\.id) == [.cutValue])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.range.start.column == column)
    }

    @Test func warnsWhereAHashLeavesAFieldEmpty() {
        let found = remarks("accent: #1d5c8a\nnaam: Meer")
        #expect(found.map(\.id) == [.frontMatterSyntax])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.range.start.column == 9)
        #expect(found.first?.suggestion == "\"#1d5c8a\"")
        #expect(remarks("titel: # nog bedenken\nnaam: Meer").isEmpty)
    }

    @Test func showsTheValueBetweenQuotes() {
        #expect(remarks("titel: Plan #1").first?.help?.dutch.contains("\"Plan #1\"") == true)
    }

    @Test(arguments: [
        "status: idee # nog bespreken", "titel: \"Plan #1\"", "titel: Plan#1", "titel: \"Plan\" #1", "# los\ntitel: A",
    ])
    func leavesCommentsAlone(fields: String) {
        #expect(remarks(fields).isEmpty)
    }

    @Test func seesIndentationThatIsNone() {
        let found = remarks("kosten:\n\u{A0}\u{A0}raming: 10")
        #expect(found.map(\.id) == [.frontMatterSyntax])
        #expect(found.first?.message.dutch.contains("U+00A0") == true)
    }

    @Test(arguments: [
        ("afspraken:\n  -wat: Planten\n  wie: raad", "- wat: Planten"), ("titel: A\ntrekker; raad", "trekker: raad"),
        ("titel: A\ntrekker = raad", "trekker: raad"),
    ])
    func suggestsTheLineThatWasMeant(fields: String, suggestion: String) {
        let found = remarks(fields)
        #expect(found.map(\.id) == [.frontMatterSyntax])
        #expect(found.first?.suggestion == suggestion)
    }
}
