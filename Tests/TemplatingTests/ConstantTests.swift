import Diagnostics
import Testing

@testable import Templating

struct ConstantTests {
    private static let constants = TemplateConstants(root: "woord", texts: [("inhoud", "Zo & \"zo\""), ("van", "van")])

    private func library(_ text: String) -> TemplateLibrary {
        TemplateLibrary(
            [TemplateSource(name: "pagina", file: "templates/pagina.html", text: SourceText(Array(text.utf8)))],
            constants: Self.constants)
    }

    @Test(arguments: [
        (
            "<p title=\"{{woord.inhoud}}\">{{woord.inhoud}}</p>",
            "<p title=\"Zo &amp; &quot;zo&quot;\">Zo &amp; &quot;zo&quot;</p>"
        ),
        ("{{#labels}}{{.}} {{woord.van}} {{titel}};{{/labels}}", "a van Driel;b van Driel;"),
        ("{{#woord}}{{van}}{{/woord}}", "van"),
    ])
    func printsInTextAttributesAndSections(text: String, page: String) {
        #expect(library(text).rendered(Village(tags: ["a", "b"])) == page)
    }

    @Test(arguments: [
        ("{{woord.vam}}", "1:9-12 template-unknown-name"), ("{{woord}}", "1:3-8 template-wrong-type"),
        ("{{{woord.van}}}", "1:4-13 template-wrong-type"), ("<p {{woord.van}}>", "1:6-15 template-unsafe-place"),
        ("{{woort.van}}", "1:3-8 template-unknown-name"),
    ])
    func reportsMistakesAtTheName(text: String, place: String) {
        #expect(library(text).places() == [place])
    }

    @Test(arguments: [("{{woord.vam}}", "van"), ("{{woort.van}}", "woord")])
    func suggestsTheNearestName(text: String, suggestion: String) {
        let diagnostics = library(text).compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.suggestion) == [suggestion])
    }
}
