import Diagnostics
import Markup
import SiteBuilder
import Templating
import Testing

@testable import Rendering

/// The built-in design, compiled once for all tests.
private let builtInDesign: Design? = Design.compile(
    BuiltInDesign.files.filter { $0.name.hasSuffix(".html") }.map { file in
        TemplateSource(name: String(file.name.dropLast(5)), file: file.name, text: SourceText(file.bytes))
    }
).design

/// An edition with the files that it makes.
struct RenderedSite {
    let edition: Edition
    private let plan: SitePlan

    init(_ edition: Edition) throws {
        self.edition = edition
        plan = SitePlan(edition, design: try #require(builtInDesign))
    }

    /// Every page by its path.
    var pages: [String: [UInt8]] {
        Dictionary(plan.pages.map { ($0.path, $0.rendered()) }) { first, _ in first }
    }

    /// A page, a drawing or a file of numbers.
    func file(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [UInt8] {
        let file = plan.everything.first { $0.path == path }
        return try #require(file, "no \(path)", sourceLocation: sourceLocation).rendered()
    }
}
