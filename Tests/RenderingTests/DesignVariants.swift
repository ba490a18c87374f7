import Diagnostics
import SiteBuilder
import Templating
import Testing

@testable import Rendering

/// The built-in design with one template in the place of its own.
func builtInDesign(with name: String, _ text: String?) throws -> Design {
    var sources = BuiltInDesign.files.filter { $0.name.hasSuffix(".html") }.map { file in
        TemplateSource(name: String(file.name.dropLast(5)), file: file.name, text: SourceText(file.bytes))
    }
    if let text {
        sources.append(TemplateSource(name: name, file: name + ".html", text: SourceText(Array(text.utf8))))
    }
    let (design, diagnostics) = Design.compile(sources)
    return try #require(design, "\(diagnostics.map(\.message))")
}

/// Expects both plans to have the same pages, to the byte.
func expectSamePages(
    _ plan: SitePlan, _ expected: SitePlan, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(plan.pages.map(\.path) == expected.pages.map(\.path), sourceLocation: sourceLocation)
    for (page, expected) in zip(plan.pages, expected.pages) where page.rendered() != expected.rendered() {
        Issue.record("\(page.path) differs", sourceLocation: sourceLocation)
    }
}
