import CommonMark
import Diagnostics
import Testing

@Suite struct TypographyTests {
    @Test(arguments: [
        ("in 't dorp", "in ’t dorp"), ("'s avonds, foto's en '90", "’s avonds, foto’s en ’90"),
        ("\"Wij willen 't zo\", zei ze.", "“Wij willen ’t zo”, zei ze."), ("een 'echt' dorp", "een ‘echt’ dorp"),
        ("(\"ja\")", "(“ja”)"), ("zo – \"ja\"", "zo – “ja”"), ("\u{A0}'ja'", "\u{A0}‘ja’"),
        ("*'t* \"**plein**\"", "<em>’t</em> “<strong>plein</strong>”"), ("\"*a*\" b", "“<em>a</em>” b"),
        ("\"een\ntwee\"", "“een\ntwee”"), ("a  \n\"b\"", "a<br>\n“b”"),
        ("dorp\"s `\"code\"`\"", "dorp”s <code>&quot;code&quot;</code>”"),
        ("[\"a\"](https://a.nl)", "<a href=\"https://a.nl\" rel=\"external\">“a”</a>"), ("\\\"a\\\"", "“a”"),
        ("&quot;a&quot;", "“a”"),
    ])
    func setsQuotesTheDutchWay(markdown: String, expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test func startsAnewInEachBlock() {
        #expect(html("dorp\n\n\"a\"\n\n- \"b\"\n- \"c\"").filter { "“”".contains($0) } == "“”“”“”")
        #expect(html("| \"a\" | \"b\" |\n|-|-|").filter { "“”".contains($0) } == "“”“”")
    }

    @Test func leavesCodeAlone() {
        #expect(html("    'a'") == "<pre><code>'a'\n</code></pre>\n")
    }
}

@Suite struct WikiLinkTests {
    private static func link(_ slug: String, _ text: String) -> String { "<a href=\"\(slug)/index.html\">\(text)</a>" }

    @Test(arguments: [
        ("[[driel]]", "@driel=Titel van driel@"), ("[[driel|het dorp]]", "@driel=het dorp@"),
        ("[[driel|'t dorp]]", "@driel=’t dorp@"), ("[[ driel ]]", "@driel=Titel van driel@"),
        ("[[driel|]]", "@driel=Titel van driel@"), ("a[[b]]c[[d|e]]f", "a@b=Titel van b@c@d=e@f"),
        ("*[[driel|het dorp]]*", "<em>@driel=het dorp@</em>"),
        ("[[driel|het *mooie* dorp]]", "@driel=het <em>mooie</em> dorp@"),
        ("[[driel|het\ndorp]]", "@driel=het\ndorp@"), ("[[driel|het `dorp`]] x", "@driel=het <code>dorp</code>@ x"),
        ("[[[driel]]]", "[@driel=Titel van driel@]"), ("[[kern/driel]]", "@kern/driel=Titel van kern/driel@"),
        ("www.a.nl [[driel]]", "<a href=\"http://www.a.nl\" rel=\"external\">www.a.nl</a> @driel=Titel van driel@"),
        ("[[a_b_c]]", "@a_b_c=Titel van a_b_c@"), ("[[onbekend]] [[onbekend|tekst]]", "onbekend tekst"),
    ])
    func leadsToPages(markdown: String, expected: String) {
        var html = html(markdown)
        for slug in ["driel", "kern/driel", "a_b_c", "b", "d"] {
            html = html.replacing("<a href=\"\(slug)/index.html\">", with: "@\(slug)=")
        }
        let shown = html.replacing("</a>", with: "@").replacing(
            "@ @", with: "</a> @", maxReplacements: expected.contains("</a>") ? 1 : 0)
        #expect(shown == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        "`[[driel]]`", "\\[[driel]]", "[\\[driel]]", "[[driel\\]]", "[[]]", "[[ ]]", "[[driel", "[[driel]", "[driel]]",
        "[[driel|tekst", "[[^1]]", "    [[driel]]", "[tekst [[driel]]](https://a.nl)", "![[[driel]]](a.jpg)",
        "[[driel|een\n\ntwee]]", "[[driel|een [twee](https://a.nl)]]",
    ])
    func leavesOtherBracketsAlone(markdown: String) {
        let document = MarkdownParser(rules: .site()).parse(markdown)
        #expect(document.links.filter { if case .wiki = $0.target { true } else { false } } == [])
    }

    @Test func leadsToPagesFromTablesAndHeadings() {
        let document = MarkdownParser(rules: .site()).parse("# [[driel|Het dorp]]\n\n| a |\n|---|\n| [[b\\|'t *c*]] |")
        #expect(document.links.map(\.target) == [.wiki("driel"), .wiki("b")])
        #expect(document.headings.map(\.text) == ["Het dorp"])
        #expect(html(document).contains("<td><a href=\"b/index.html\">’t <em>c</em></a></td>"))
    }

    @Test func tellsTheTextOfEachLink() {
        let document = MarkdownParser(rules: .site()).parse("[[a]] [[b|'t dorp]] [[c|*d*]]")
        #expect(document.links.map(\.text) == [nil, "’t dorp", nil])
    }
}

@Suite struct ImageTests {
    @Test func writesSizeAndLoading() {
        #expect(
            html("![Bewoners op 't *plein*](plein.jpg \"Juni\")")
                == "<p><img src=\"beeld/plein.jpg\" alt=\"Bewoners op ’t plein\" title=\"Juni\" width=\"4\" height=\"3\""
                + " loading=\"lazy\" decoding=\"async\"></p>\n")
    }

    @Test func handsImagesToTheCaller() {
        let document = MarkdownParser(rules: .site()).parse("![é `c`\n[d](e.md)](foto%27s/a.jpg) ![b](b.jpg)")
        #expect(document.images.map(\.path) == ["foto's/a.jpg", "b.jpg"])
        #expect(document.images.map(\.alt) == ["é c d", "b"])
        #expect(document.links.isEmpty)
    }

    @Test func reportsMissingAltText() {
        #expect(diagnostics("![](a.jpg)").map(\.id) == [.missingAltText])
        #expect(diagnostics("![ ](a.jpg)").map(\.id) == [.missingAltText])
    }

    @Test(arguments: ["https://a.nl/b.png", "http://a.nl/b.png"])
    func reportsImagesOfOtherSites(address: String) {
        #expect(diagnostics("![tekst](\(address))").map(\.id) == [.externalImage])
        #expect(html("![tekst](\(address))") == "<p>tekst</p>\n")
    }

    @Test func keepsImagesInLinks() {
        #expect(html("[![a](b.jpg)](c.md)").hasPrefix("<p><a href=\"c.md\"><img src=\"beeld/b.jpg\""))
    }
}

@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
        ("<script>alert(1)</script>", "<pre class=\"ruwe-html\">&lt;script&gt;alert(1)&lt;/script&gt;\n</pre>\n"),
        ("<!-- a -->", "<pre class=\"ruwe-html\">&lt;!-- a --&gt;\n</pre>\n"),
        (
            "a <!-- b --> <?c?> <!D e> <![CDATA[f]]>",
            "<p>a &lt;!-- b --&gt; &lt;?c?&gt; &lt;!D e&gt; &lt;![CDATA[f]]&gt;</p>\n"
        ),
        ("<div title='\">", "<pre class=\"ruwe-html\">&lt;div title='&quot;&gt;\n</pre>\n"),
    ])
    func showsItAsText(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
        #expect(diagnostics(markdown).allSatisfy { $0.id == .rawHTML && $0.severity == .warning })
        #expect(!diagnostics(markdown).isEmpty)
    }
}
