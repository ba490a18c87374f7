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

    // MARK: The folder belongs to more than the site

    @Test func refusesAFolderWithFilesOfSomeoneElse() throws {
        try folder.write("van mij", to: "site/notities.txt")
        #expect(failure(site) == .strangers(folder: folder("site"), names: ["notities.txt"]))
        #expect(folder.files(in: "site") == ["notities.txt"], "the folder is left exactly as it was")
    }

    @Test func takesAFolderWithNothingButDotfilesAndLeavesThemAlone() throws {
        try folder.write("*", to: "site/.gitignore")
        try folder.write("ref", to: "site/.git/HEAD")
        try publish(site)
        try publish(["index.html": "alleen dit"])
        #expect(folder.text("site/.gitignore") == "*")
        #expect(folder.text("site/.git/HEAD") == "ref")
    }

    @Test func leavesStrangersBesideTheSiteAlone() throws {
        try publish(site)
        try folder.write("van mij", to: "site/kernen/driel/eigen.txt")
        #expect(try publish(["index.html": "voorpagina"]).removed == 2)
        #expect(folder.text("site/kernen/driel/eigen.txt") == "van mij")
        #expect(!folder.exists("site/kernen/heteren"))
    }

    @Test(arguments: ["nieuw.html", "nieuw.html/onder.txt", "nieuw"])
    func refusesToOverwriteAStrangerBeforeTouchingAnything(stranger: String) throws {
        try publish(site)
        try folder.write("van mij", to: "site/" + stranger)
        let before = folder.files(in: "site")
        let planned = stranger == "nieuw" ? "nieuw/index.html" : "nieuw.html"
        let obstacle = stranger == "nieuw" ? "nieuw" : "nieuw.html"
        #expect(
            failure(["index.html": "anders", planned: "nieuw"])
                == .occupied(folder: folder("site"), paths: [obstacle]))
        #expect(folder.files(in: "site") == before)
        #expect(folder.text("site/index.html") == "voorpagina")
        #expect(folder.text("site/" + stranger) == "van mij")
    }

    /// Nor does it take what stands behind a link for a page of the site, be it the same to the byte.
    @Test(arguments: [("buiten", "elders"), ("binnen", "elders"), ("binnen", "site/kernen/elders")])
    func neverWritesOrDeletesThroughALink(text: String, target: String) throws {
        try publish(site)
        try folder.write(text, to: target + "/index.html")
        folder.delete("site/kernen/driel")
        try folder.link("site/kernen/driel", to: target == "elders" ? folder(target) : "elders")
        guard case .failed(let error) = failure(["index.html": "x", "kernen/driel/index.html": "binnen"]) else {
            Issue.record("a page was written through a link")
            return
        }
        #expect(error.code == ENOTDIR)
        #expect(error.path == folder("site/kernen/driel"))
        try publish(["index.html": "voorpagina"])
        #expect(folder.text(target + "/index.html") == text)
    }

    @Test func replacesALinkInThePlaceOfAPageByThePage() throws {
        try publish(site)
        try folder.write("voorpagina", to: "elders.html")
        folder.delete("site/index.html")
        try folder.link("site/index.html", to: folder("elders.html"))
        #expect(try publish(site).changed == 1)
        #expect(folder.stamp("site/index.html") != folder.stamp("elders.html"))
        #expect(folder.text("elders.html") == "voorpagina")
    }

    @Test func replacesAPipeWithoutWaitingForIt() throws {
        try publish(site)
        folder.delete("site/index.html")
        try #require(mkfifo(folder("site/index.html"), 0o666) == 0)
        #expect(try publish(site).changed == 1)
        #expect(folder.text("site/index.html") == "voorpagina")
    }

    @Test(arguments: [
        ("content", "content"), ("content/site", "content"), ("content/a/b", "content"), ("alles", "alles/content"),
        ("koppeling/site", "content"), ("alles/../content/site", "content"),
    ])
    func refusesOutputAndContentInsideOneAnother(output: String, content: String) throws {
        try folder.makeFolder("alles/content")
        try folder.link("koppeling", to: "content")
        #expect(throws: PublishError.overlap(output: folder(output), content: folder(content))) {
            _ = try Publisher(output: folder(output), content: folder(content), paths: [])
        }
        #expect(folder.files(in: ".") == ["koppeling"], "nothing was made")
    }

    @Test func makesTheOutputFolderAndItsParents() throws {
        let pages = [OutputFile(path: "index.html", contents: .bytes([65]))]
        _ = try SiteBuilder.publish(pages, to: folder("x/y/z/"), content: folder("content"), jobs: 1)
        #expect(folder.text("x/y/z/index.html") == "A")
    }

    // MARK: Repair

    @Test func repairsWhatWasEditedOrDeletedByHand() throws {
        try publish(site)
        try folder.write("VOORPAGINA", to: "site/index.html")
        folder.delete("site/kernen/driel")
        #expect(try publish(site) == PublishReport(files: 3, changed: 2, removed: 0))
        #expect(folder.text("site/index.html") == "voorpagina")
        #expect(folder.text("site/kernen/driel/index.html") == "Driel")
    }

    @Test func doesNotMissStaleFilesThatSomeoneRemovedAlready() throws {
        try publish(site)
        folder.delete("site/kernen/driel")
        #expect(try publish(["index.html": "voorpagina"]).removed == 1)
        #expect(!folder.exists("site/kernen"))
    }

    @Test func refusesAPathThatIsAnnouncedTwice() {
        #expect(throws: PublishError.impossiblePath("a.html")) {
            _ = try Publisher(
                output: folder("site"), content: folder("content"), paths: ["b.html", "a.html", "c.html", "a.html"])
        }
        #expect(!folder.exists("site"))
    }

    @Test func finishesWhatABrokenOffBuildBegan() throws {
        try publish(["index.html": "oud", "weg.html": "oud"])
        var plan = site
        plan["index.html"] = "nieuw"
        do {
            let publisher = try Publisher(
                output: folder("site"), content: folder("content"), paths: Array(plan.keys))
            try publisher.write(Array("nieuw".utf8), to: "index.html")
            try publisher.write(Array("Driel".utf8), to: "kernen/driel/index.html")
            // What a killed program leaves: a half-written file, and no end to its work.
            try folder.write("hal", to: "site/kernen/driel/.visieplein-4242-7")
            try folder.write("hal", to: "site/.visieplein-4242-8")
        }
        #expect(folder.text("site/weg.html") == "oud", "the old site is still there")
        #expect(try publish(plan) == PublishReport(files: 3, changed: 1, removed: 1))
        let clean = try TemporaryFolder()
        try clean.makeFolder("content")
        _ = try SiteBuilder.publish(
            plan.map { OutputFile(path: $0.key, contents: .bytes(Array($0.value.utf8))) },
            to: clean("site"), content: clean("content"), jobs: 1)
        #expect(folder.files(in: "site") == clean.files(in: "site"))
        #expect(folder.bytes("site/.visieplein-manifest") == clean.bytes("site/.visieplein-manifest"))
    }

    @Test func knowsTheFolderOfAFirstBuildThatBrokeOff() throws {
        do {
            let publisher = try Publisher(
                output: folder("site"), content: folder("content"), paths: Array(site.keys))
            try publisher.write(Array("Driel".utf8), to: "kernen/driel/index.html")
        }
        #expect(try publish(["index.html": "voorpagina"]) == PublishReport(files: 1, changed: 1, removed: 1))
        #expect(!folder.exists("site/kernen"))
    }

    @Test func turnsAFileIntoAFolderAndBack() throws {
        try publish(["index.html": "x", "kernen": "een bestand"])
        #expect(try publish(site) == PublishReport(files: 3, changed: 3, removed: 1))
        #expect(try publish(["index.html": "x", "kernen": "weer"]) == PublishReport(files: 2, changed: 2, removed: 2))
        #expect(folder.text("site/kernen") == "weer")
    }

    // MARK: Manifest

    @Test func writesTheSameManifestWhateverTheOrderAndJobs() throws {
        let pages = (0..<300).map { number in
            OutputFile(path: "p/\(number)/index.html", contents: .bytes(Array("pagina \(number)".utf8)))
        }
        var manifests: Set<[UInt8]> = []
        for (name, files, jobs) in [("a", pages, 1), ("b", pages.reversed(), 8), ("c", pages.shuffled(), 3)] {
            _ = try SiteBuilder.publish(files, to: folder(name), content: folder("content"), jobs: jobs)
            manifests.insert(try #require(folder.bytes(name + "/.visieplein-manifest")))
        }
        #expect(manifests.count == 1)
        #expect(manifests.first?.split(separator: 10).count == 301)
    }

    @Test(arguments: ["", "\0\0\0\0", "iets anders"])
    func repairsAManifestThatLostItsContent(text: String) throws {
        try publish(site)
        let whole = folder.bytes("site/.visieplein-manifest")
        try folder.write("van mij", to: "site/eigen.txt")
        try folder.write(text, to: "site/.visieplein-manifest")
        #expect(try publish(site) == PublishReport(files: 3, changed: 0, removed: 0))
        #expect(folder.bytes("site/.visieplein-manifest") == whole)
        #expect(folder.text("site/eigen.txt") == "van mij")
    }

    @Test func aForgedManifestReachesNothingOutsideTheFolder() throws {
        try publish(site)
        try folder.write("buiten", to: "buiten.txt")
        let forged = ["../buiten.txt", "/etc/hosts", "kernen/../../buiten.txt", ".visieplein-lock", "", "a//b"]
        try folder.write(
            "visieplein 2\n" + forged.map { "\($0)\n" }.joined(),
            to: "site/.visieplein-manifest")
        #expect(failure(site) == .occupied(folder: folder("site"), paths: site.keys.sorted()))
        try publish([:])
        #expect(folder.text("buiten.txt") == "buiten")
        #expect(folder.exists("site/.visieplein-lock"))
    }

    // MARK: Failures

    @Test func refusesToWorkWhereAnotherBuildIsWorking() throws {
        let first = try Publisher(output: folder("site"), content: folder("content"), paths: ["index.html"])
        #expect(failure(site) == .busy(folder: folder("site"), process: String(getpid())))
        try first.write([65], to: "index.html")
        #expect(try first.finish().files == 1)
    }

    @Test(arguments: [
        "", "/", "/index.html", "a/", "a//b", ".", "..", "a/../b", "a/./b", ".visieplein-lock", "a/.visieplein-1-2",
        "regel\neinde", "nul\0", String(repeating: "x", count: 256),
    ])
    func refusesPathsThatMustNotBe(path: String) {
        #expect(failure(["index.html": "x", path: "y"]) == .impossiblePath(path))
        #expect(!folder.exists("site"))
    }

    @Test func refusesAFileThatIsAFolderToo() {
        #expect(failure(["a/b": "x", "a": "y"]) == .impossiblePath("a"))
    }

    @Test func refusesAPathThatWasNotAnnounced() throws {
        let publisher = try Publisher(output: folder("site"), content: folder("content"), paths: ["a.html"])
        #expect(throws: PublishError.impossiblePath("b.html")) { try publisher.write([65], to: "b.html") }
    }

    @Test func saysWhichFolderVanished() throws {
        let publisher = try Publisher(output: folder("site"), content: folder("content"), paths: ["index.html"])
        folder.delete("site")
        #expect(throws: PublishError.failed(FileSystemError(.create, "", code: ENOENT)).withoutPath) {
            do throws(PublishError) { try publisher.write([65], to: "index.html") } catch { throw error.withoutPath }
        }
    }

    @Test(arguments: [
        (PublishError.strangers(folder: "site", names: ["a", "b", "c", "d"]), Int32(73)),
        (.occupied(folder: "site", paths: ["a"]), 73), (.overlap(output: "site", content: "content"), 73),
        (.busy(folder: "site", process: "12"), 75), (.failed(FileSystemError(.write, "site/a", code: ENOSPC)), 73),
        (.attachmentChanged(path: "a.jpg"), 1), (.impossiblePath("a"), 70),
    ])
    func exitsAndSpeaksPerFailure(error: PublishError, code: Int32) {
        #expect(error.exitCode == code)
        #expect(error.message.dutch != error.message.english)
    }
}

extension PublishError {
    /// The same failure wherever it happened.
    fileprivate var withoutPath: PublishError {
        guard case .failed(let error) = self else { return self }
        return .failed(FileSystemError(error.operation, "", code: error.code))
    }
}
