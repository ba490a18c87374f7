import CommonMark
import Diagnostics
import Markup
import Testing

/// The HTML of `markdown`, with each link leading to a page named after its target, and each image 4 by 3 pixels.
func html(_ markdown: String, rules: MarkdownRules = .site()) -> String {
    html(MarkdownParser(rules: rules).parse(markdown))
}

func html(_ document: MarkdownDocument) -> String {
    var writer = HTMLWriter()
    document.write(
        into: &writer,
        link: { index in
            switch document.links[index].target {
            case .relative(let path, let fragment): .page(SitePath(path, fragment: fragment), title: nil)
            case .wiki("onbekend"): .none
            case .wiki(let slug): .page(SitePath(slug + "/index.html"), title: "Titel van " + slug)
            }
        },
        image: { ImageSource(address: SitePath("beeld/" + document.images[$0].path), width: 4, height: 3) })
    return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct BasicTests {
    @Test func namesTheLibrary() { #expect(commonMarkLibraryVersion().hasPrefix("0.29")) }

    @Test func rendersParagraphs() {
        #expect(html("Een *mooi* dorp.\n\n# Kop\n") == "<p>Een <em>mooi</em> dorp.</p>\n<h2 id=\"kop\">Kop</h2>\n")
    }

    @Test func leavesLinksToTheCaller() {
        let document = MarkdownParser(rules: .site()).parse("Zie [de visie](../visie.md#doel) en [[driel]].")
        #expect(document.links.map(\.target) == [.relative(path: "../visie.md", fragment: "doel"), .wiki("driel")])
        #expect(
            html(document)
                == "<p>Zie <a href=\"../visie.md#doel\">de visie</a> en <a href=\"driel/index.html\">Titel van driel</a>.</p>\n"
        )
    }
}
