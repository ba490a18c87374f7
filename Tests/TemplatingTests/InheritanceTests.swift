import Diagnostics
import Testing

@testable import Templating

struct InheritanceTests {
    private static let layout = """
        <title>{{$titel}}{{merk}}{{/titel}}</title>
        <main>
          {{$inhoud}}
          <p>Leeg</p>
          {{/inhoud}}
        </main>

        """

    @Test func fillsBlocksAndKeepsTheDefaultsOfOthers() {
        let page =
            "{{< basis}}\n  {{$inhoud}}\n      <h1>{{titel}}</h1>\n      {{#labels}}\n      <b>{{.}}</b>\n      {{/labels}}\n  {{/inhoud}}\n{{/basis}}\n"
        let library = TemplateLibrary(["basis": Self.layout, "pagina": page])
        #expect(
            library.rendered(Village(tags: ["a", "b"])) == """
                <title>Visie &amp; plein</title>
                <main>
                  <h1>Driel</h1>
                  <b>a</b>
                  <b>b</b>
                </main>

                """)
    }

    @Test func fillsABlockThatStandsWithinALine() {
        let library = TemplateLibrary([
            "basis": Self.layout, "pagina": "{{<basis}}{{$titel}}{{titel}}{{/titel}}{{$inhoud}}x{{/inhoud}}{{/basis}}",
        ])
        #expect(library.rendered() == "<title>Driel</title>\n<main>\n  x\n</main>\n")
    }

    @Test func readsNamesAtThePlaceOfTheBlock() {
        let library = TemplateLibrary([
            "lijst": "{{#initiatieven}}{{$regel}}{{titel}}{{/regel}}{{/initiatieven}}",
            "pagina": "{{<lijst}}{{$regel}}<{{titel}} {{#stappen}}{{titel}}{{/stappen}}>{{/regel}}{{/lijst}}",
        ])
        let village = Village(initiatives: [Initiative(title: "1", steps: [Initiative(title: "2")])])
        // `<` before a tag would be a tag of HTML.
        #expect(library.places() == ["1:24-29 template-unsafe-place"])
        let quoted = TemplateLibrary([
            "lijst": "{{#initiatieven}}{{$regel}}{{titel}}{{/regel}}{{/initiatieven}}",
            "pagina": "{{<lijst}}{{$regel}}({{titel}} {{#stappen}}{{titel}}{{/stappen}}){{/regel}}{{/lijst}}",
        ])
        #expect(quoted.rendered(village) == "(1 2)")
    }

    @Test func letsTheOutermostTemplateWinThroughPartialsToo() {
        let library = TemplateLibrary([
            "kop": "<h1>{{$kop}}standaard{{/kop}}</h1>",
            "basis": "{{> kop}}",
            "kern": "{{<basis}}{{$kop}}kern{{/kop}}{{/basis}}",
            "pagina": "{{<kern}}{{$kop}}pagina{{/kop}}{{/kern}}",
        ])
        #expect(library.rendered() == "<h1>pagina</h1>")
    }

    @Test func nestsOneParentWithinItself() {
        let library = TemplateLibrary([
            "vak": "[{{$in}}{{/in}}]",
            "pagina": "{{<vak}}{{$in}}{{<vak}}{{$in}}x{{/in}}{{/vak}}{{/in}}{{/vak}}",
        ])
        #expect(library.rendered() == "[[x]]")
    }

    @Test func letsABlockWithinAFillingOfTheSameNameBe() {
        let library = TemplateLibrary([
            "vak": "[{{$in}}{{/in}}]", "pagina": "{{<vak}}{{$in}}a{{$in}}b{{/in}}{{/in}}{{/vak}}",
        ])
        #expect(library.rendered() == "[ab]")
    }

    @Test func reportsABlockThatTheParentDoesNotHave() {
        let library = TemplateLibrary([
            "basis": Self.layout, "pagina": "{{<basis}}\n{{$inhout}}x{{/inhout}}\n{{/basis}}",
        ])
        let diagnostics = library.compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.place) == ["2:4-10 template-unknown-name"])
        #expect(diagnostics.first?.suggestion == "inhoud")
        #expect(diagnostics.first?.allowed == ["titel", "inhoud"])
    }

    @Test func warnsAboutWhatStandsBetweenBlocks() {
        let library = TemplateLibrary([
            "basis": Self.layout, "pagina": "{{<basis}}\nverloren {{$titel}}x{{/titel}}\n{{aantal}}{{/basis}}",
        ])
        let diagnostics = library.compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.place) == ["2:1-9 template-syntax", "3:3-9 template-syntax"])
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
        #expect(library.rendered() == "<title>x</title>\n<main>\n  <p>Leeg</p>\n</main>\n")
    }
}
