import CommonMark
import Diagnostics
import Markup
import Testing

@Suite struct HeadingTests {
    private func headings(_ markdown: String) -> [MarkdownDocument.Heading] {
        MarkdownParser(rules: .site()).parse(markdown).headings
    }

    @Test(arguments: [
        ("# a\n## b\n# c", [2, 3, 2]), ("## a\n### b\n#### c\n## d", [2, 3, 4, 2]), ("###### a", [2]),
        ("# a\n###### b\n###### c", [2, 3, 4]), ("### a\n# b\n## c", [2, 2, 2]),
        ("# a\n## b\n### c\n#### d\n##### e\n###### f", [2, 3, 4, 5, 6, 6]),
    ])
    func startsAtTheSecondLevelAndSkipsNone(markdown: String, levels: [Int]) {
        #expect(headings(markdown).map(\.level) == levels)
    }

    @Test func givesEachAnIDOfItsOwn() {
        let ids = headings("# Het plein\n# Het plein\n# Het plein 1\n# Het plein\n# 日本\n# ?\n# Foto's").map(\.id)
        #expect(ids == ["het-plein", "het-plein-1", "het-plein-1-1", "het-plein-2", "deel", "deel-1", "fotos"])
    }

    @Test(arguments: ["# Voetnoot 1", "# voetnoot-1-terug", "# __proto__", "# <script>"])
    func keepsIDsApart(markdown: String) {
        let text = markdown + "\n\na[^1]\n\n[^1]: b"
        let ids = html(text).split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
    }

    @Test func tellsItsTextWithoutMarkup() {
        let found = headings("# Het *mooie* `plein` [van](https://a.nl) 't ![dorp](a.jpg)\n\nTwee\nregels\n---")
        #expect(found.map(\.text) == ["Het mooie plein van ’t dorp", "Twee regels"])
        #expect(found.map(\.level) == [2, 3])
    }

    @Test func putsLinksWhereTheyBelong() {
        #expect(
            html("# Naar [a](a.md) en [[b]]\n\n[c](c.md)")
                == "<h2 id=\"naar-a-en-b\">Naar <a href=\"a.md\">a</a> en <a href=\"b/index.html\">Titel van b</a></h2>\n"
                + "<p><a href=\"c.md\">c</a></p>\n")
    }

    @Test func putsThePrefixBeforeEveryID() {
        let html = html("# a\n\nb[^1]\n\n[^1]: c", rules: .site(idPrefix: "visie-"))
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids == ["visie-a", "visie-voetnoot-1-terug", "visie-voetnoot-1"])
        #expect(html.contains("href=\"#visie-voetnoot-1\"") && html.contains("href=\"#visie-voetnoot-1-terug\""))
    }
}

@Suite struct FootnoteTests {
    @Test func speaksDutch() {
        #expect(
            html("Tekst[^a] en[^b] en[^a].\n\n[^b]: Twee.\n\n[^a]: Een.")
                == """
                <p>Tekst<sup class="voetnoot-verwijzing"><a href="#voetnoot-1" id="voetnoot-1-terug" aria-label="Voetnoot 1">1</a></sup> \
                en<sup class="voetnoot-verwijzing"><a href="#voetnoot-2" id="voetnoot-2-terug" aria-label="Voetnoot 2">2</a></sup> \
                en<sup class="voetnoot-verwijzing"><a href="#voetnoot-1" id="voetnoot-1-terug-2" aria-label="Voetnoot 1">1</a></sup>.</p>
                <section class="voetnoten" aria-label="Voetnoten">
                <ol>
                <li id="voetnoot-1">
                <p>Een. <a href="#voetnoot-1-terug" class="voetnoot-terug" aria-label="Terug naar de tekst">↩</a> \
                <a href="#voetnoot-1-terug-2" class="voetnoot-terug" aria-label="Terug naar de tekst (2)">↩<sup>2</sup></a></p>
                </li>
                <li id="voetnoot-2">
                <p>Twee. <a href="#voetnoot-2-terug" class="voetnoot-terug" aria-label="Terug naar de tekst">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func takesOtherLabels() {
        var labels = MarkdownLabels.dutch
        labels.footnotes = "Fuotnoaten"
        #expect(html("a[^1]\n\n[^1]: b", rules: .site(labels: labels)).contains("aria-label=\"Fuotnoaten\""))
    }

    @Test(arguments: [
        "a[^1]\n\n[^1]: - b", "a[^1]\n\n[^1]:     code", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", "[^1]: b", "a[^1]",
        "a[^1]\n\n[^1]: b[^1]", "a[^1]\n\n[^1]: b\n\n[^1]: c", "> a[^1]\n>\n> [^1]: b",
        "a[^1]\n\n[^2]: c[^1]\n\n[^1]: b",
    ])
    func staysWellFormed(markdown: String) {
        #expect(isBalanced(html(markdown)))
    }

    @Test(arguments: [
        "⟦[^1]: b⟧\n\nc", "a[^1]\n\n[^1]: b\n\n⟦[^1]: c⟧\n\nd", "a[^1]\n\n[^1]: b\n\n> ⟦[^2]: c⟧",
        "a[^1] `[^3]:`\n\n```\n[^4]: d\n```\n\n⟦[^2]: c⟧\n\n[^1]: b",
    ])
    func warnsOfFootnotesThatNothingUses(marked: String) {
        let marked = MarkedText(marked.replacing("> ⟦", with: "⟦> "))
        let found = diagnostics(marked.text)
        #expect(found.map(\.id) == [.unusedFootnote])
        #expect(found.map(\.range) == marked.ranges)
        #expect(isBalanced(html(marked.text)))
    }

    /// cmark counts the uses in definitions that it leaves out; a way back to them would lead nowhere.
    @Test(arguments: [
        "a[^1]\n\n[^1]: b\n\n[^2]: c[^1]", "[^2]: c[^1]\n\na[^3]\n\n[^1]: b\n\n[^3]: d",
        "a[^1] ![b[^1]](c.jpg)\n\n[^1]: b[^1]",
    ])
    func leadsBackToUsesThatAreShown(markdown: String) {
        let html = html(markdown)
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        for target in html.split(separator: "href=\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
            #expect(ids.contains(target))
        }
    }

    @Test func refusesAnEncodedCaret() {
        for caret in ["&Hat;", "&#94;", "&#x5e;", "&#X005E;", "&#094;"] {
            #expect(diagnostics("a [\(caret)" + String(repeating: "b", count: 500) + "]").map(\.id) == [.markdownLimit])
        }
    }
}

@Suite struct TableTests {
    @Test func canBeReachedAndRead() {
        #expect(
            html("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
                == """
                <div class="tabel-kader" role="region" tabindex="0" aria-label="Tabel 1">
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th class="links" scope="col">b</th>
                <th class="midden" scope="col">c</th>
                <th class="rechts" scope="col">d</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td class="links">2</td>
                <td class="midden">3</td>
                <td class="rechts">4</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func namesEachTable() {
        let table = "| a |\n|---|\n\n"
        #expect(html(table + "x\n\n" + table).contains("aria-label=\"Tabel 2\""))
    }
}

@Suite struct ListTests {
    @Test func showsTasksAsBoxesWithAName() {
        #expect(
            html("- [x] klaar\n- [ ] open\n- gewoon")
                == """
                <ul>
                <li class="taak"><input type="checkbox" disabled checked aria-label="Gedaan"> klaar</li>
                <li class="taak"><input type="checkbox" disabled aria-label="Nog te doen"> open</li>
                <li>gewoon</li>
                </ul>

                """)
    }

    @Test func keepsTightAndLooseLists() {
        #expect(html("1. a\n2. b") == "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n")
        #expect(html("3. a\n\n4. b") == "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n")
    }
}

@Suite struct CodeTests {
    @Test(arguments: [
        ("swift", " class=\"language-swift\""), ("c++ regels", " class=\"language-c++\""),
        ("f#", " class=\"language-f#\""),
        ("", ""), ("\\\"onclick=x", ""), ("a&#32;b", " class=\"language-a\""), ("<b>", ""), ("é", ""),
        (String(repeating: "a", count: 41), ""),
    ])
    func namesLanguagesOfPlainCharacters(info: String, attribute: String) {
        #expect(html("```\(info)\na < b\n```") == "<pre><code\(attribute)>a &lt; b\n</code></pre>\n")
    }
}

@Suite struct DocumentTests {
    @Test func isEmptyWithoutText() {
        let parser = MarkdownParser(rules: .site())
        #expect(["", "\n", "  \n\n", "[a]: b"].allSatisfy { parser.parse($0).isEmpty })
        #expect(!parser.parse("a").isEmpty)
        #expect(!parser.parse("[[a]]").isEmpty)
    }

    @Test func readsAllLineEndingsAlike() {
        let text = "# Kop\n\n- a\n- b\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n\nc  \nd\n\n<b>\n\n[e](f.md)"
        let expected = html(text)
        #expect(html(text.replacing("\n", with: "\r\n")) == expected)
        #expect(html(text.replacing("\n", with: "\r")) == expected)
        #expect(html(text + "\n") == expected)
    }

    @Test(arguments: [
        [0x61, 0, 0x62], [0xFF, 0xFE, 0x61], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ])
    func survivesBytesThatAreNoText(bytes: [UInt8]) {
        let text =
            Array("[a](".utf8) + bytes + Array(") *".utf8) + bytes + Array("* [[".utf8) + bytes + Array("]]\n# ".utf8)
            + bytes
        for rules in [MarkdownRules.site(), .plain] {
            _ = html(MarkdownParser(rules: rules).parse(SourceText(text), body: 0..<text.count, file: "a"))
        }
    }

    @Test func readsOnlyTheBody() {
        let text = Array("geheim\n\n*open*\n\nstaart".utf8)
        let document = MarkdownParser(rules: .site()).parse(SourceText(text), body: 8..<14, file: "a")
        #expect(html(document) == "<p><em>open</em></p>\n")
    }

    @Test func writesTheWayToTheRoot() {
        let document = MarkdownParser(rules: .site()).parse("[a](b.md)")
        var writer = HTMLWriter(depth: 2)
        document.write(
            into: &writer, link: { _ in .page(SitePath("c/index.html", fragment: "d")) },
            image: { _ in ImageSource(address: SitePath("x")) })
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "<p><a href=\"../../c/index.html#d\">a</a></p>\n")
    }
}

/// Whether each start tag has its end tag, in order.
func isBalanced(_ html: String) -> Bool {
    var open: [Substring] = []
    for piece in html.split(separator: "<", omittingEmptySubsequences: true).dropFirst(html.hasPrefix("<") ? 0 : 1) {
        let tag = piece.prefix { $0 != ">" }
        let name = tag.prefix { $0 != " " }
        if name.hasPrefix("/") {
            guard open.popLast() == name.dropFirst() else { return false }
        } else if !["br", "hr", "img", "input"].contains(name) {
            open.append(name)
        }
    }
    return open.isEmpty
}
