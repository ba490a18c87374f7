import Diagnostics
import Testing

@testable import SiteBuilder

/// A site's own files of the design, and those among them that can't be used.
struct TemplateFolderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func replacesABuiltInTemplateByTheOneOfThatName() throws {
        let builtIn = try TemplateFolder(at: nil)
        try folder.write("eigen", to: "kern.html")
        let own = try TemplateFolder(at: folder.path)
        #expect(own.diagnostics.isEmpty)
        #expect(own.sources.map(\.name) == builtIn.sources.map(\.name))
        #expect(own.sources.first { $0.name == "kern" }?.file == folder("kern.html"))
    }

    @Test func warnsOfAFileThatIsNoneOfTheDesign() throws {
        try folder.write("body {}", to: "stil.css")
        try folder.write("", to: ".gitignore")
        let found = try TemplateFolder(at: folder.path).diagnostics
        #expect(found.map(\.id) == [.templateUnknownFile])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.file == folder("stil.css"))
        #expect(found.first?.suggestion == "stijl.css")
    }

    @Test func refusesATemplateThatIsNoTextOrTooLarge() throws {
        try folder.write([0x3C, 0xFF], to: "a.html")
        try folder.write([UInt8](repeating: 0x20, count: 512 * 1024 + 1), to: "b.html")
        try folder.makeFolder("c.html")
        let found = try TemplateFolder(at: folder.path).diagnostics
        #expect(found.map(\.id) == [.unreadable, .unreadable, .unreadable])
        #expect(found.map(\.severity) == [.error, .error, .error])
        #expect(found.map(\.file).sorted() == ["a.html", "b.html", "c.html"].map { folder($0) })
    }
}
