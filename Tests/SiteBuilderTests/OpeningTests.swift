import Glibc
import Testing

@testable import SiteBuilder

/// A file below a folder is opened in one step, or where the system can't do that in several: with the same outcome.
struct OpeningTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Driel", to: "site/kernen/driel/index.html")
        try folder.write("geheim", to: "elders/driel/index.html")
        try folder.link("site/kernen/driel/link.html", to: "index.html")
        try folder.link("site/kernen/link", to: "driel")
        try folder.link("site/dorpen", to: "../elders")
        try #require(mkfifo(folder("site/kernen/driel/pijp"), 0o600) == 0)
    }

    @Test(
        arguments: [
            ("kernen/driel/index.html", nil), ("kernen/driel/pijp", nil), ("kernen/driel/link.html", [ELOOP]),
            ("kernen/link/index.html", [ELOOP, ENOTDIR]), ("dorpen/driel/index.html", [ELOOP, ENOTDIR]),
            ("kernen/heteren/index.html", [ENOENT]), ("kernen/driel/index.html/x", [ENOTDIR]),
        ] as [(String, [Int32]?)])
    func followsNoLinkAnywhereOnTheWay(path: String, refusals: [Int32]?) throws {
        let root = try DirectoryHandle(path: folder("site"))
        func refusal(_ opening: () throws(FileSystemError) -> OpenFile) -> Int32? {
            do throws(FileSystemError) {
                _ = try opening()
                return nil
            } catch {
                return error.code
            }
        }
        let atOnce = refusal { () throws(FileSystemError) in try root.file(below: path) }
        let stepwise = refusal { () throws(FileSystemError) in try root.file(stepwiseBelow: path) }
        for refusal in [atOnce, stepwise] {
            #expect(refusal.map { refusals?.contains($0) ?? false } ?? (refusals == nil))
        }
    }
}
