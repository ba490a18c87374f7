import Markup
import Testing

@testable import Templating

/// A line whose partial may have been rendered before, and then says so.
private struct Line: Sendable {
    var name = "plein"
    var isPrepared = true

    static let type = RecordType<Line>(
        "regel", [.text("naam") { $0.name }, .flag("bijzonder") { _ in true }],
        prepared: [
            .prepared("regel") { line in
                line.isPrepared ? PortableHTML { $0.markup("<li>vooraf</li>") } : nil
            }
        ])
}

private struct List: Sendable {
    var lines = [Line(), Line(name: "brug", isPrepared: false)]

    static let type = RecordType<List>("lijst", [.list("regels", Line.type) { $0.lines }])
}

struct PreparedPartialTests {
    private func rendered(_ page: String, keepsIndentation: Bool = false) throws -> String {
        let library = TemplateLibrary(
            [
                "pagina": page, "regel": "<li>{{$woord}}nu{{/woord}} {{naam}}</li>", "rij": "{{> regel}}",
                "kader": "<p>{{$inhoud}}{{/inhoud}}</p>",
            ], keepsIndentation: keepsIndentation)
        let compilation = library.compile("pagina", for: List.type)
        return try #require(compilation.template, "\(compilation.diagnostics.map(\.id))").rendered(List())
    }

    @Test(arguments: [
        ("{{#regels}}{{> regel}}{{/regels}}", "<li>vooraf</li><li>nu brug</li>"),
        ("{{#regels}}{{> rij}}{{/regels}}", "<li>vooraf</li><li>nu brug</li>"),
        ("{{#regels}}{{#bijzonder}}{{> regel}}{{/bijzonder}}{{/regels}}", "<li>vooraf</li><li>nu brug</li>"),
        (
            "{{< kader}}{{$inhoud}}{{#regels}}{{> regel}}{{/regels}}{{/inhoud}}{{/kader}}",
            "<p><li>vooraf</li><li>nu brug</li></p>"
        ),
        ("{{#regels}}{{naam}} {{/regels}}", "plein brug "),
    ])
    func isCopiedWhereTheRecordHoldsIt(page: String, output: String) throws {
        #expect(try rendered(page) == output)
    }

    /// On its own, the partial had its own content in the block.
    @Test(arguments: [
        "{{#regels}}{{< regel}}{{$woord}}straks{{/woord}}{{/regel}}{{/regels}}",
        "{{#regels}}{{< rij}}{{$woord}}straks{{/woord}}{{/rij}}{{/regels}}",
    ])
    func isRenderedWhereABlockIsFilled(page: String) throws {
        #expect(try rendered(page) == "<li>straks plein</li><li>straks brug</li>")
    }

    @Test func isRenderedWhereIndentationCounts() throws {
        let page = "{{#regels}}{{> regel}}{{/regels}}"
        #expect(try rendered(page, keepsIndentation: true) == "<li>nu plein</li><li>nu brug</li>")
    }

    @Test func keepsItsMistakes() {
        let library = TemplateLibrary(
            ["pagina": "{{#regels}}{{> regel}}{{/regels}}", "regel": "{{namm}}"], keepsIndentation: false)
        let compilation = library.compile("pagina", for: List.type)
        #expect(compilation.template == nil)
        #expect(compilation.diagnostics.map(\.suggestion) == ["naam"])
    }
}
