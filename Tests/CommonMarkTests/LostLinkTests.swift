import Diagnostics
import Testing

@testable import CommonMark

/// Links that are none.
struct LostLinkTests {
    private func remarks(_ text: String) -> [Diagnostic] {
        MarkdownParser(rules: .site()).parse(text).diagnostics.filter { $0.id == .lostLink }
    }

    @Test(
        arguments: [
            ("Zie [het plan](een plan.md).", "<een plan.md>", 16), ("![Plein](een plein.jpg)", "<een plein.jpg>", 10),
            ("[**plan**](een plan.md)", "<een plan.md>", 12), ("Zie [plan](plan.md voor meer.", "plan.md)", 12),
            ("Zie [plan] (plan.md).", nil, 13), ("Zie [[driel en verder.", nil, 7), ("Zie [[driel] en verder.", nil, 7),
        ] as [(String, String?, Int)])
    func warnsOfWhatLooksLikeALink(text: String, suggestion: String?, column: Int) {
        let found = remarks(text)
        #expect(found.count == 1)
        #expect(found.first?.severity == .warning)
        #expect(found.first?.suggestion == suggestion)
        #expect(found.first?.range.start.column == column)
    }

    @Test(arguments: [
        "Zie [het plan](plan.md).", "Zie [het plan](<een plan.md>).", "De raad [sic](zie boven) koos.",
        "Zie \\[plan\\](een plan.md).", "`[plan](een plan.md)`", "[[driel]]", "[[driel|het **dorp**]]", "\\[[driel",
        "Een lijst [1] (en meer).", "a[0](b c)",
    ])
    func leavesOtherTextAlone(text: String) {
        #expect(remarks(text).isEmpty)
    }

    @Test(
        arguments: [
            ("[a](..\\map\\plan.md)", "../map/plan.md", "schuine"), ("[a](C:\\plan.pdf)", nil, "eigen computer"),
        ] as [(String, String?, String)])
    func knowsThePathsOfWindows(text: String, suggestion: String?, words: String) {
        let remark = MarkdownParser(rules: .site()).parse(text).diagnostics.first
        #expect(remark?.id == .refusedAddress)
        #expect(remark?.suggestion == suggestion)
        #expect(remark?.message.dutch.contains(words) == true)
    }
}
