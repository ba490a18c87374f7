import Glibc
import Testing

@testable import SiteBuilder

/// Stories of a folder: publish, look, change something, publish again, look.
struct PublishingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("content")
    }

    @discardableResult
    func publish(_ pages: [String: String], jobs: Int = 2) throws -> PublishReport {
        try SiteBuilder.publish(
            pages.map { OutputFile(path: $0.key, contents: .bytes(Array($0.value.utf8))) },
            to: folder("site"), content: folder("content"), jobs: jobs)
    }

    func failure(_ pages: [String: String]) -> PublishError? {
        do {
            try publish(pages)
            return nil
        } catch {
            return error as? PublishError
        }
    }

    let site = ["index.html": "voorpagina", "kernen/driel/index.html": "Driel", "kernen/heteren/index.html": "Heteren"]

    @Test func writesEveryPageTheFirstTime() throws {
        let report = try publish(site)
        #expect(report == PublishReport(files: 3, changed: 3, removed: 0))
        #expect(folder.text("site/kernen/driel/index.html") == "Driel")
        #expect(folder.files(in: "site") == [".visieplein-lock", ".visieplein-manifest"] + site.keys.sorted())
    }

    @Test func touchesNothingWhenNothingChanged() throws {
        try publish(site)
        let names = folder.files(in: "site").filter { $0 != OutputFolder.lockName }
        let before = names.map { folder.stamp("site/" + $0) }
        let report = try publish(site)
        #expect(report == PublishReport(files: 3, changed: 0, removed: 0))
        #expect(names.map { folder.stamp("site/" + $0) } == before)
    }

    @Test func writesOnlyWhatChanged() throws {
        try publish(site)
        let before = folder.stamp("site/kernen/heteren/index.html")
        var changed = site
        changed["kernen/driel/index.html"] = "driel"
        #expect(try publish(changed) == PublishReport(files: 3, changed: 1, removed: 0))
        #expect(folder.text("site/kernen/driel/index.html") == "driel")
        #expect(folder.stamp("site/kernen/heteren/index.html") == before)
    }

    @Test func removesStaleFilesWithTheirEmptyFolders() throws {
        try publish(site)
        #expect(try publish(["index.html": "voorpagina"]) == PublishReport(files: 1, changed: 0, removed: 2))
        #expect(!folder.exists("site/kernen"))
        #expect(folder.exists("site/index.html"))
    }
}
