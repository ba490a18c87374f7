import Diagnostics
import Markup
import Testing

@testable import Templating

struct RenderingTests {
    private func render(_ text: String, _ village: Village = Village(), depth: Int = 0) -> String? {
        TemplateLibrary(["pagina": text]).rendered(village, depth: depth)
    }

    @Test func escapesTextOnceAndMarkupNever() {
        let village = Village(title: "<b> & \"aan\" 't &amp;", subtitle: "a < b")
        #expect(render("{{titel}}", village) == "&lt;b&gt; &amp; &quot;aan&quot; &#39;t &amp;amp;")
        #expect(render("{{inhoud}}", Village(title: "R&B")) == "<p>R&amp;B</p>")
        #expect(render("{{{inhoud}}}{{&inhoud}}", Village(title: "x")) == "<p>x</p><p>x</p>")
        #expect(
            render("{{#toelichting}}{{.}}|{{{toelichting}}}{{/toelichting}}", village)
                == "<em>a &lt; b</em>|<em>a &lt; b</em>")
    }

    @Test func printsAddressesRelativeToThePage() {
        #expect(render("<a href=\"{{adres}}\">", depth: 2) == "<a href=\"../../kernen/driel/index.html\">")
        let village = Village(
            map: SitePath("kaart.html", fragment: "a\"b"), website: SafeURL("https://dorp.example/?a=1&b=2"))
        #expect(render("{{#kaart}}<a href='{{.}}'>{{/kaart}}", village) == "<a href='kaart.html#a&quot;b'>")
        #expect(render("{{#website}}{{website}}{{/website}}", village) == "https://dorp.example/?a=1&amp;b=2")
    }

    @Test func foldsConstantsIntoTheTemplate() throws {
        let compilation = TemplateLibrary(["pagina": "<i>{{merk}}</i>"]).compile("pagina", for: Village.type)
        let template = try #require(compilation.template)
        #expect(template.program.code.count == 1)
        #expect(template.rendered(Village()) == "<i>Visie &amp; plein</i>")
    }

    @Test func showsWhatIsThereAndItsInverseWhatIsNot() {
        let text = "{{#trekker}}{{naam}}/{{trekker.naam}}{{/trekker}}{{^trekker}}geen{{/trekker}}"
        #expect(render(text) == "geen")
        #expect(render(text, Village(lead: Person(name: "Anna"))) == "Anna/Anna")
        let list = "{{#labels}}[{{.}}]{{/labels}}{{^labels}}leeg{{/labels}}"
        #expect(render(list) == "leeg")
        #expect(render(list, Village(tags: ["a", "", "c&d"])) == "[a][][c&amp;d]")
        let flag = "{{#gepubliceerd}}ja{{/gepubliceerd}}{{^gepubliceerd}}nee{{/gepubliceerd}}"
        #expect(render(flag) == "ja")
        #expect(render(flag, Village(isPublished: false)) == "nee")
    }

    @Test func reachesThroughOptionalRecordsInSections() {
        let text =
            "{{#trekker.telefoon}}{{trekker.telefoon}}{{/trekker.telefoon}}{{^trekker.telefoon}}-{{/trekker.telefoon}}"
        #expect(render(text) == "-")
        #expect(render(text, Village(lead: Person(name: "Anna"))) == "-")
        #expect(render(text, Village(lead: Person(name: "Anna", phone: "06"))) == "06")
        #expect(render("{{contact.naam}} {{#contact}}{{naam}} {{titel}}{{/contact}}") == "Loket Loket Driel")
    }

    @Test func countsAnEmptyTextAsPresent() {
        #expect(render("[{{#ondertitel}}({{.}}){{/ondertitel}}]", Village(subtitle: "")) == "[()]")
    }

    @Test func innerNamesHideOuterOnes() {
        let village = Village(
            title: "kern",
            initiatives: [Initiative(title: "a", steps: [Initiative(title: "b"), Initiative(title: "c")])])
        let text =
            "{{titel}}:{{#initiatieven}}{{titel}}({{#stappen}}{{titel}}{{aantal}}{{/stappen}}){{titel}}{{/initiatieven}}:{{titel}}"
        #expect(render(text, village) == "kern:a(b3c3)a:kern")
    }

    @Test func rendersTenThousandElements() {
        let village = Village(initiatives: (0..<10_000).map { Initiative(title: "\($0)") })
        let expected = (0..<10_000).map { "<li>\($0)</li>\n" }.joined()
        #expect(render("{{#initiatieven}}\n<li>{{titel}}</li>\n{{/initiatieven}}\n", village) == expected)
    }

    @Test func rendersPartialsWithinLoopsAndKeepsTheirIndentation() {
        let library = TemplateLibrary([
            "pagina": "<ul>\n{{#initiatieven}}\n  {{> kaart}}\n{{/initiatieven}}\n</ul>\n",
            "kaart": "<li>\n  {{titel}} in {{contact.naam}}\n\n</li>\n",
        ])
        let village = Village(initiatives: [Initiative(title: "a\nb"), Initiative(title: "c")])
        #expect(
            library.rendered(village) == """
                <ul>
                  <li>
                    a
                b in Loket

                  </li>
                  <li>
                    c in Loket

                  </li>
                </ul>

                """)
    }

    @Test func leavesIndentationOutWhereItMeansNothing() {
        let texts = [
            "pagina": "<ul>\n  {{#initiatieven}}\n    {{> kaart}}\n  {{/initiatieven}}\n</ul>\n  <p>a  b</p>\n",
            "kaart": "<li>\n  {{titel}} in\t{{contact.naam}}\n</li>\n",
        ]
        let village = Village(initiatives: [Initiative(title: "  a\n  b")])
        #expect(
            TemplateLibrary(texts, keepsIndentation: false).rendered(village)
                == "<ul>\n<li>\n  a\n  b in\tLoket\n</li>\n</ul>\n<p>a  b</p>\n")
    }

    @Test func rendersAPageThatSharesATemplateFromManyThreads() async throws {
        let template = try #require(
            TemplateLibrary(["pagina": "{{#labels}}{{.}} {{titel}};{{/labels}}"]).compile("pagina", for: Village.type)
                .template)
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let village = Village(title: "\(number)", tags: Array(repeating: "x", count: 200))
                    return template.rendered(village) == String(repeating: "x \(number);", count: 200)
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
