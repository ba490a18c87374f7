import Diagnostics
import Testing

@testable import Templating

struct TemplateMistakeTests {
    @Test(arguments: [
        // Names
        ("{{titl}}", ["1:3-7 template-unknown-name"]),
        ("é\n  {{ contact.nam }}", ["2:14-17 template-unknown-name"]),
        ("{{titel.naam}}", ["1:3-8 template-wrong-type"]),
        ("{{initiatieven.titel}}", ["1:3-15 template-wrong-type"]),
        ("{{#initiatieven}}{{naam}}{{/initiatieven}}", ["1:20-24 template-unknown-name"]),
        // Variables
        ("{{gepubliceerd}}", ["1:3-15 template-wrong-type"]),
        ("{{initiatieven}}", ["1:3-15 template-wrong-type"]),
        ("{{labels}}", ["1:3-9 template-wrong-type"]),
        ("{{contact}}", ["1:3-10 template-wrong-type"]),
        ("{{.}}", ["1:3-4 template-wrong-type"]),
        ("{{ondertitel}}", ["1:3-13 template-wrong-type"]),
        ("{{trekker.naam}}", ["1:3-15 template-wrong-type"]),
        ("{{{titel}}}{{&adres}}{{{merk}}}", ["1:4-9", "1:15-20", "1:25-29"].map { "\($0) template-wrong-type" }),
        // Sections
        ("{{#titel}}{{.}}{{/titel}}", ["1:4-9 template-wrong-type"]),
        ("{{#aantal}}x{{/aantal}}", ["1:4-10 template-wrong-type"]),
        ("{{^adres}}x{{/adres}}", ["1:4-9 template-wrong-type"]),
        ("{{#merk}}x{{/merk}}", ["1:4-8 template-wrong-type"]),
        ("{{^contact}}{{naam}}{{/contact}}", ["1:4-11 template-wrong-type"]),
        ("{{#labels}}{{#.}}x{{/.}}{{/labels}}", ["1:15-16 template-wrong-type"]),
        ("{{#contact}}{{#.}}x{{/.}}{{/contact}}", ["1:16-17 template-wrong-type"]),
        // Other templates
        ("{{> kaart}}", ["1:5-10 template-missing-partial"]),
        ("{{< kaart}}{{$a}}x{{/a}}{{/kaart}}", ["1:5-10 template-missing-partial"]),
        ("{{> pagina}}", ["1:5-11 template-recursion"]),
        ("{{>*titel}}", ["1:4-10 template-syntax"]),
        // Tags
        ("a {{#labels}}\nb", ["1:6-12 template-syntax"]),
        ("{{/labels}}", ["1:4-10 template-syntax"]),
        ("{{#labels}}{{#contact}}x{{/labels}}", ["1:15-22 template-syntax"]),
        ("{{#labels}}x{{/lables}}", ["1:16-22 template-syntax"]),
        ("{{#labels}}x{{/contact}}{{/labels}}", ["1:16-23 template-syntax"]),
        ("{{titel", ["1:1-8 template-syntax"]),
        ("{{titel\n{{aantal}}", ["1:1-8 template-syntax"]),
        ("{{titel {{aantal}}", ["1:1-8 template-syntax"]),
        ("{{! zonder einde", ["1:1-17 template-syntax"]),
        ("{{}}{{ }}{{#}}", ["1:1-5", "1:5-10", "1:10-15"].map { "\($0) template-syntax" }),
        ("{{titel naam}}", ["1:3-13 template-syntax"]),
        ("{{.titel}}{{contact..naam}}", ["1:3-9 template-syntax", "1:13-26 template-syntax"]),
        ("{{%titel}}", ["1:3-9 template-syntax"]),
        ("{{=<%}}", ["1:1-8 template-syntax"]),
        ("{{=<% %> x=}}{{titel}}", ["1:1-14 template-syntax"]),
        ("{{<vel}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/vel}}", ["1:25-26 template-syntax"]),
    ])
    func reportsEachMistakeOnceAtItsName(_ text: String, _ places: [String]) {
        let library = TemplateLibrary(["pagina": text, "vel": "{{$a}}{{/a}}"])
        #expect(library.places() == places)
        #expect(library.rendered() == nil)
    }

    @Test func reportsAllMistakesOfATemplateInOneRun() {
        let text =
            "{{titl}}\n{{#labels}}{{> x}}\n{{/labels}}\n{{{titel}}}\n{{#aantal}}{{adress}}{{/aantal}}\n<{{titel}}>\n{{#contact}}"
        #expect(
            TemplateLibrary(["pagina": text]).places() == [
                "1:3-7 template-unknown-name", "2:16-17 template-missing-partial", "4:4-9 template-wrong-type",
                "5:4-10 template-wrong-type", "6:4-9 template-unsafe-place", "7:4-11 template-syntax",
            ])
    }

    @Test func keepsSilentAboutNamesOfASectionThatItDoesNotKnow() {
        let text = "{{#onzin}}{{naam}}{{.}}{{#wat}}{{dan}}{{/wat}}{{gepubliceerd}}{{/onzin}}"
        #expect(
            TemplateLibrary(["pagina": text]).places() == [
                "1:4-9 template-unknown-name", "1:49-61 template-wrong-type",
            ])
    }

    @Test func checksTheInsideOfAMisspelledSectionAgainstTheNearestName() {
        let text = "{{#initiatiefen}}{{titel}}{{naam}}{{/initiatiefen}}"
        #expect(
            TemplateLibrary(["pagina": text]).places()
                == ["1:4-16 template-unknown-name", "1:29-33 template-unknown-name"])
    }

    @Test func suggestsTheNearestNameAndListsWhatIsAllowed() throws {
        let library = TemplateLibrary(["pagina": "{{#contact}}{{titl}}{{contact.naan}}{{/contact}}{{>pagin}}"])
        let diagnostics = library.compile("pagina", for: Village.type).diagnostics
        try #require(diagnostics.count == 3)
        #expect(diagnostics.map(\.suggestion) == ["titel", "naam", "pagina"])
        #expect(diagnostics[0].allowed.prefix(4) == ["naam", "telefoon", "titel", "ondertitel"])
        #expect(diagnostics[1].allowed == ["naam", "telefoon"])
        #expect(diagnostics[1].message.dutch == "“naan” is geen veld van “partij”.")
        #expect(diagnostics[1].message.english == "“naan” is not a field of “partij”.")
        #expect(diagnostics.map(\.file) == Array(repeating: "templates/pagina.html", count: 3))
    }

    @Test func listsNoMoreThanThirtyNames() {
        let type = RecordType<Int>("getal", (0..<31).map { number in .number("veld-\(number)") { $0 } })
        let diagnostics = TemplateLibrary(["a": "{{x}}"]).compile("a", for: type).diagnostics
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.allowed == [])
    }

    @Test func reportsAMistakeInASharedTemplateOnceForAllPages() {
        let library = TemplateLibrary([
            "basis": "{{titl}} {{{titel}}} {{#onzin}}{{/onzin}} {{/x}} <p {{titel}}>", "kern": "{{> basis}}",
            "initiatief": "{{< basis}}{{/basis}}",
        ])
        let first = library.compile("kern", for: Village.type).diagnostics
        let second = library.compile("initiatief", for: Initiative.type).diagnostics
        #expect(first.count == 5)
        #expect((first + second).sortedForReport() == first)
    }

    @Test func reportsAMissingTemplate() {
        let compilation = TemplateLibrary([:]).compile("kern", for: Village.type)
        #expect(compilation.template == nil)
        #expect(compilation.diagnostics.map(\.id) == [.templateMissingPartial])
        #expect(compilation.diagnostics.map(\.file) == ["templates/kern.html"])
    }

    @Test func namesTheWayOfARecursion() {
        let library = TemplateLibrary(["pagina": "{{> a}}", "a": "{{#labels}}{{> b}}{{/labels}}", "b": "{{> a}}"])
        let diagnostics = library.compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.place) == ["1:5-6 template-recursion"])
        #expect(diagnostics.first?.file == "templates/b.html")
        #expect(diagnostics.first?.message.dutch.contains("a → b → a") == true)
    }

    @Test func reportsTagsOfTemplatesThatNoPageUses() {
        #expect(TemplateLibrary(["los": "{{#a}}"]).diagnostics.map(\.place) == ["1:4-5 template-syntax"])
    }

    @Test func letsALaterSourceReplaceAnEarlierOne() {
        let sources = ["oud", "nieuw"].map {
            TemplateSource(name: "pagina", file: "\($0).html", text: SourceText(Array($0.utf8)))
        }
        #expect(TemplateLibrary(sources).rendered() == "nieuw")
    }
}
