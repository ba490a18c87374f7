import Diagnostics
import SiteBuilder
import Templating
import Testing
import VillageModel

@testable import Rendering

/// Lines of lists, which are rendered once for all lists.
struct InitiativeLineTests {
    /// The built-in design with one template in the place of its own.
    private func design(with name: String, _ text: String?) throws -> Design {
        var sources = BuiltInDesign.files.filter { $0.name.hasSuffix(".html") }.map { file in
            TemplateSource(name: String(file.name.dropLast(5)), file: file.name, text: SourceText(file.bytes))
        }
        if let text {
            sources.append(TemplateSource(name: name, file: name + ".html", text: SourceText(Array(text.utf8))))
        }
        let (design, diagnostics) = Design.compile(sources)
        return try #require(design, "\(diagnostics.map(\.message))")
    }

    @Test(arguments: [
        ("initiatief-regel", nil, true),
        (
            "initiatief-regel", "<li><a href=\"{{url}}\">{{titel}}</a> {{samenvatting}}{{$status}}{{/status}}</li>\n",
            true
        ),
        // Asks for something of the page around it, so that each page has its own lines.
        ("initiatief-regel", "<li>{{titel}} op {{blad.venstertitel}}{{$status}}{{/status}}</li>\n", false),
        ("groepen", "{{#groepen}}{{#initiatieven}}{{titel}}{{^kernen}}!{{/kernen}}{{/initiatieven}}{{/groepen}}", true),
        (
            "groepen",
            "{{#groepen}}{{#initiatieven}}{{< initiatief-regel}}{{$status}}zo ver{{/status}}{{/initiatief-regel}}"
                + "{{/initiatieven}}{{/groepen}}", true
        ),
    ])
    func listsAreTheSameWithLinesRenderedBefore(name: String, text: String?, isPrepared: Bool) throws {
        let design = try design(with: name, text)
        let prepared = try demoEdition(design: design)
        let plain = try demoEdition()
        #expect((prepared.item(ID(0)).html != nil) == isPrepared)
        #expect(plain.item(ID(0)).html == nil)
        let pages = SitePlan(prepared, design: design).pages
        let expected = SitePlan(plain, design: design).pages
        #expect(pages.map(\.path) == expected.map(\.path))
        for (page, expected) in zip(pages, expected) where page.rendered() != expected.rendered() {
            Issue.record("\(page.path) differs")
        }
    }
}
