import Diagnostics
import Testing

@testable import Templating

struct HostileTemplateTests {
    private func nested(_ depth: Int) -> String {
        String(repeating: "{{#contact}}", count: depth) + "x" + String(repeating: "{{/contact}}", count: depth)
    }

    @Test func acceptsAHundredLevelsAndRefusesMoreOnce() {
        #expect(TemplateLibrary(["pagina": nested(100)]).rendered() == "x")
        #expect(
            TemplateLibrary(["pagina": nested(101)]).places().map { $0.split(separator: " ").last } == [
                "template-limit"
            ])
        let deep = TemplateLibrary(["pagina": nested(200_000)]).places()
        #expect(deep.map { $0.split(separator: " ").last } == ["template-limit"])
    }

    @Test func countsTheLevelsOfPartialsTogether() {
        var templates = ["pagina": "{{> t0}}", "t150": "x"]
        for number in 0..<150 { templates["t\(number)"] = "{{> t\(number + 1)}}" }
        let diagnostics = TemplateLibrary(templates).compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.id) == [.templateLimit])
    }

    @Test func givesUpOnPartialsThatMultiply() {
        var templates = ["pagina": "{{> t0}}", "t40": "x"]
        for number in 0..<40 { templates["t\(number)"] = "{{> t\(number + 1)}}{{> t\(number + 1)}}" }
        let diagnostics = TemplateLibrary(templates).compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.id) == [.templateLimit])
    }

    @Test(arguments: ["{{", "{{=", "{{{", "{{#", "{{!", "{{= ", "}}{{", "{{/", "{{#a}}", "{{a", "{{=a b=}}a"])
    func survivesRepetitionsOfAnUnfinishedTag(_ text: String) {
        let library = TemplateLibrary(["pagina": String(repeating: text, count: 50_000)])
        let diagnostics = library.compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.count <= SyntaxRefusals.limit + CompileRefusals.limit)
    }

    @Test func survivesEveryBeginningOfATemplate() {
        let text = Array(
            "<a href=\"{{adres}}\">{{#labels}}\r\n {{.}}{{/labels}}{{=<% %>=}}<%! é %><%> x%>{{<%<x%><%$b%><%/b%><%/x%>"
                .utf8)
        for end in text.indices {
            let source = TemplateSource(name: "pagina", file: "p.html", text: SourceText(Array(text[..<end])))
            _ = TemplateLibrary([source]).compile("pagina", for: Village.type)
        }
    }

    @Test func keepsNULAndInvalidUTF8InLiteralsAndRefusesThemInNames() {
        #expect(TemplateLibrary(["pagina": "a\0b"]).rendered() == "a\0b")
        #expect(TemplateLibrary(["pagina": "{{ti\0tel}}"]).places() == ["1:3-9 template-syntax"])
        let source = TemplateSource(name: "pagina", file: "p.html", text: SourceText([0x7B, 0x7B, 0xFF, 0x7D, 0x7D]))
        #expect(TemplateLibrary([source]).places().count == 1)
    }

    @Test func neverReadsDataAsATemplate() {
        let village = Village(title: "{{aantal}}", tags: ["{{> pagina}}", "{{=<% %>=}}"])
        let library = TemplateLibrary(["pagina": "{{titel}}{{#labels}}{{.}}{{/labels}}"])
        #expect(library.rendered(village) == "{{aantal}}{{&gt; pagina}}{{=&lt;% %&gt;=}}")
    }
}
