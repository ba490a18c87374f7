import CommonMark
import Diagnostics
import Testing

/// Every position is one in the file, in code points, under the address itself.
@Suite struct PositionTests {
    @Test(arguments: [
        "Zie [de visie](⟦../visie.md⟧).",
        "Súdwest-Fryslân é€𝄞 [de visie](⟦../visie.md⟧) 👍",
        "Één [zin die\nover *twee* regels](⟦visie.md⟧) gaat",
        "Één [zin](\n  ⟦visie.md⟧ 'titel') gaat",
        "> - é [a](⟦a.md⟧)\n>   en [b](⟦b.md⟧)\n> lui [c](⟦c.md⟧)",
        "# Kop met [link](⟦a.md⟧)",
        "Kop met [link](⟦a.md⟧)\n===",
        "| é [a](⟦a.md⟧) | b |\n|---|---|\n| [[⟦driel⟧]] | [c](⟦c.md⟧) |",
        "Eerst een alinea\n| é [a](⟦a.md⟧) | b |\n|---|---|",
        "Dit `[a](a.md)` is code en [dit](⟦a.md⟧) niet.",
        "[a](⟦a.md⟧) en [a](⟦a.md⟧) en [[⟦a⟧]] en [[⟦a⟧|a]]",
        "[a](<⟦met spatie.md⟧>) en [b](⟦met\\_streep.md⟧)",
        "Zie [a].\n\n[a]: ⟦ver.md⟧ 'titel'",
        "Tekst[^1] en [na](⟦na.md⟧)\n\n[^1]: é [noot](⟦noot.md⟧)",
        "[[⟦driel/visie⟧|de *visie*\nvan Driel]]",
        "\tcode\n\n1. é\n\n   [a](⟦a.md⟧)",
    ])
    func findsLinksUnderTheirAddress(marked: String) {
        let marked = MarkedText(marked)
        let document = MarkdownParser(rules: .site()).parse(marked.text)
        #expect(document.links.map(\.range).sorted { $0.start < $1.start } == marked.ranges)
        #expect(document.diagnostics == [])
    }

    @Test func findsLinksBehindFrontMatter() {
        let marked = MarkedText("---\nnaam: Driél\n---\n\né [a](⟦a.md⟧)\n")
        let source = SourceText(Array(marked.text.utf8))
        let start = source.line(4).startIndex
        let document = MarkdownParser(rules: .site()).parse(source, body: start..<source.bytes.count, file: "a.md")
        #expect(document.links.map(\.range) == marked.ranges)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func countsEachLineEndingAsOne(ending: String) {
        let marked = MarkedText("é\n\n[a](⟦a.md⟧)\n\n[b](⟦b.md⟧)")
        let text = marked.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
        #expect(MarkdownParser(rules: .site()).parse(text).links.map(\.range) == marked.ranges)
    }

    @Test func findsImagesAndHeadings() {
        let marked = MarkedText("⟦# Één kop⟧\n\né ![plein](⟦plein.jpg⟧)\n\n⟦Twee\n---⟧")
        let document = MarkdownParser(rules: .site()).parse(marked.text)
        #expect(document.headings.map(\.range) + document.images.map(\.range) == [0, 2, 1].map { marked.ranges[$0] })
    }

    @Test(arguments: [
        "é ⟦<b>⟧vet</b> en\n⟦<i⟧\nclass=a> op\nregel",
        "é\n\n⟦<div>⟧\nx\n</div>\n",
        "é `<b>` ⟦<b>⟧",
    ])
    func findsRawHTML(marked: String) {
        let marked = MarkedText(marked)
        let ranges = diagnostics(marked.text).map(\.range)
        #expect(Array(ranges.prefix(marked.ranges.count)) == marked.ranges)
    }

    @Test func givesEachRawNodeOneWarningOnItsLine() {
        let found = diagnostics("é <b>\n<i\nclass=a>\n\n<p>\n")
        #expect(found.map(\.range.start.line) == [1, 2, 5])
        #expect(found.allSatisfy { $0.id == .rawHTML && $0.severity == .warning })
    }

    @Test(arguments: [
        "é [a](⟦javascript:alert(1)⟧)", "é <⟦javascript:alert(1)⟧>", "é\n![a](⟦https://b.nl/c.png⟧)",
        "[a]\n\n[a]: ⟦//b.nl⟧", "é [a](⟦⟧)", "[a](⟦java&#115;cript:x⟧)",
    ])
    func findsRefusedAddresses(marked: String) {
        let marked = MarkedText(marked)
        #expect(diagnostics(marked.text).map(\.range) == marked.ranges)
    }
}
