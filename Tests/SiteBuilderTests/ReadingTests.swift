import Diagnostics
import Glibc
import Testing

@testable import SiteBuilder

struct ReadingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("content")
    }

    func read(jobs: Int = 2) throws -> ContentFolder<ContentFile> {
        try readContent(at: folder("content"), jobs: jobs) { $0 }
    }

    /// The ids, files and places of all remarks.
    func remarks() throws -> [String] {
        try read().diagnostics.map {
            "\($0.file):\($0.range.start.line):\($0.range.start.column) \($0.severity.rawValue) \($0.id.rawValue)"
        }
    }

    @Test func readsTextsAndImagesInOrderOfTheirPaths() throws {
        let names = ["gemeente.md", "kernen/driel/index.md", "kernen/driel/visie.md", "kernen/driel-zuid/index.md"]
        for name in names.reversed() { try folder.write("# \(name)\n", to: "content/" + name) }
        try folder.write(SampleImages.png(), to: "content/kernen/driel/plein.PNG")
        let content = try read()
        #expect(content.files.map(\.path) == [names[0], names[3], names[1], names[2]])
        #expect(content.files.allSatisfy { $0.text.bytes == Array("# \($0.path)\n".utf8) })
        #expect(content.attachments.map(\.path) == ["kernen/driel/plein.PNG"])
        #expect(content.attachments.first?.width == 300 && content.attachments.first?.height == 200)
        #expect(content.diagnostics.isEmpty)
    }

    @Test(arguments: [1, 2, 8])
    func findsTheSameWhateverTheJobs(jobs: Int) throws {
        for number in 0..<300 { try folder.write("tekst \(number)", to: "content/verhalen/\(number).md") }
        let paths = try read(jobs: jobs).files.map(\.path)
        #expect(paths == (0..<300).map { "verhalen/\($0).md" }.sorted())
    }

    @Test func throwsWhenThereIsNoContentFolder() {
        let missing = folder("weg")
        #expect(throws: FileSystemError(.open, missing, code: ENOENT)) {
            _ = try readContent(at: missing, jobs: 1) { $0 }
        }
    }

    // MARK: Text

    static let brokenTexts: [(bytes: [UInt8], place: String)] = [
        ([0x61, 0x0A, 0xC3, 0x28], "2:1"),  // a sequence that is cut short
        ([0xC3, 0xA9, 0xE9], "1:2"),  // é in UTF-8, then in Latin-1
        ([0xC0, 0xAF], "1:1"), ([0xF0, 0x80, 0x80, 0x80], "1:1"),  // overlong
        ([0xED, 0xA0, 0x80], "1:1"),  // a surrogate
        ([0xF4, 0x90, 0x80, 0x80], "1:1"),  // beyond U+10FFFF
        ([0x61, 0xE2, 0x82], "1:2"),  // the end of the file
        ([0xFF, 0xFE, 0x64, 0x00], "1:1"), ([0xFE, 0xFF, 0x00, 0x64], "1:1"),  // UTF-16
        ([0x6E, 0x75, 0x6C, 0x00], "1:4"),  // NUL
        ([0xEF, 0xBB, 0xBF, 0x61, 0x62, 0x80], "1:3"),  // behind a byte order mark
    ]

    @Test(arguments: brokenTexts)
    func reportsWhatIsNoUTF8AtItsPlace(bytes: [UInt8], place: String) throws {
        try folder.write(bytes, to: "content/a.md")
        #expect(try remarks() == ["content/a.md:\(place) error invalid-utf8"])
        #expect(try read().files.isEmpty)
        #expect(try read().refused == ["a.md"])
    }

    @Test func countsBytesFromTheStartOfTheFile() throws {
        try folder.write([0xEF, 0xBB, 0xBF, 0x61, 0x80], to: "content/a.md")
        #expect(try read().diagnostics.first?.message.english.contains("byte 5 ") == true)
    }

    /// The standard library decides what is UTF-8; ours says where it stops.
    @Test func agreesWithTheStandardLibraryAboutUTF8() {
        let starts: [[UInt8]] = [[], Array("zeven..".utf8), Array("acht....".utf8)]
        let edges: [UInt8] = [
            0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
            0xFF,
        ]
        for start in starts {
            for first in edges {
                for second in edges {
                    for third in edges {
                        for fourth in edges {
                            let bytes = start + [first, second, third, fourth]
                            let isValid = String(validating: bytes, as: UTF8.self) != nil
                            if (UTF8Check.firstInvalidOffset(in: bytes) == nil) != isValid {
                                Issue.record("\(bytes)")
                            }
                        }
                    }
                }
            }
        }
    }

    @Test func leavesOutTheByteOrderMark() throws {
        try folder.write([0xEF, 0xBB, 0xBF] + Array("---\n".utf8), to: "content/a.md")
        #expect(try read().files.first?.text.bytes == Array("---\n".utf8))
    }

    @Test func reportsEachMergeConflictAtItsFirstLine() throws {
        let conflict = "<<<<<<< HEAD\nons plein\n=======\nhet plein\n>>>>>>> tak\n"
        try folder.write("tekst\n" + conflict + "\r\n" + conflict, to: "content/a.md")
        let places = ["content/a.md:2:1 error merge-conflict", "content/a.md:8:1 error merge-conflict"]
        #expect(try remarks() == places)
    }

    @Test(arguments: [
        "Kop\n=======\n\ntekst\n", ">>>>>>> diep citaat\n=======\n", "<<<<<<< pijlen\n",
        "a <<<<<<< b\n=======\n>>>>>>> c\n",
        "<<<<<<< a\n>>>>>>> b\n=======\n",
    ])
    func takesNoHeadingOrQuoteForAMergeConflict(text: String) throws {
        try folder.write(text, to: "content/a.md")
        #expect(try remarks().isEmpty)
    }

    @Test func readsUpToTheLimitsAndNotBeyond() throws {
        let line = String(repeating: "x", count: ReadingLimit.line)
        let lines = Array(repeating: line.dropLast() + "\n", count: ReadingLimit.markdownFile / line.count)
        try folder.write(lines.joined(), to: "content/vol.md")
        #expect(try read().files.first?.text.bytes.count == ReadingLimit.markdownFile)
        #expect(try remarks().isEmpty)
        try folder.write(lines.joined() + "x", to: "content/vol.md")
        #expect(try remarks() == ["content/vol.md:1:1 error file-too-large"])
        try folder.write("kort\n" + line + "\n" + line + "x\n", to: "content/vol.md")
        #expect(try remarks() == ["content/vol.md:3:1 error line-too-long"])
    }

    @Test func refusesASparseGiantWithoutReadingIt() throws {
        try folder.write("", to: "content/reus.md")
        try #require(truncate(folder("content/reus.md"), 100 << 30) == 0)
        #expect(try remarks() == ["content/reus.md:1:1 error file-too-large"])
    }

    // MARK: What is not a file

    @Test func followsNoLink() throws {
        try folder.write("geheim", to: "elders/geheim.md")
        try folder.link("content/a.md", to: "../elders/geheim.md")
        try folder.link("content/kernen", to: "../elders")
        try folder.link("content/rond", to: ".")
        #expect(
            try remarks() == [
                "content/a.md:1:1 error refused-file", "content/kernen:1:1 error refused-file",
                "content/rond:1:1 error refused-file",
            ])
        #expect(try read().files.isEmpty)
    }

    @Test func waitsForNoPipe() throws {
        try #require(mkfifo(folder("content/pijp.md"), 0o666) == 0)
        try #require(mkfifo(folder("content/pijp.jpg"), 0o666) == 0)
        #expect(
            try remarks() == ["content/pijp.jpg:1:1 error refused-file", "content/pijp.md:1:1 error refused-file"])
    }

    @Test func waitsForNoPipeThatAppearsAfterTheNamesWereListed() throws {
        try #require(mkfifo(folder("content/pijp.md"), 0o666) == 0)
        let root = try DirectoryHandle(path: folder("content"))
        guard case .notAFile(.special) = try root.read("pijp.md", limit: 10, attempts: 1) else {
            Issue.record("a pipe was read")
            return
        }
    }

    @Test func stopsAtTheDepthLimit() throws {
        let way = (1..<40).map { "d\($0)" }
        try folder.write("te diep", to: "content/" + way.joined(separator: "/") + "/a.md")
        try folder.write("net goed", to: "content/" + way.prefix(31).joined(separator: "/") + "/b.md")
        #expect(try read().files.count == 1)
        #expect(try read().refused == [way.prefix(32).joined(separator: "/")])
    }

    // MARK: Names and types

    @Test(arguments: [
        ".DS_Store", "Thumbs.db", "desktop.ini", "visie.md~", ".#visie.md", "._foto.jpg", ".git/config",
        ".visie.md.swp",
        ".obsidian/a.md", "~$verslag.docx", ".~lock.verslag.pdf#",
    ])
    func passesOverWhatSystemsAndEditorsLeave(name: String) throws {
        try folder.write("x", to: "content/" + name)
        let content = try read()
        #expect(content.diagnostics.isEmpty && content.files.isEmpty && content.refused.isEmpty)
    }

    @Test(arguments: [".visie.md", ".foto.jpg"])
    func warnsAboutTextsAndPhotosThatAreHidden(name: String) throws {
        try folder.write("x", to: "content/" + name)
        #expect(try remarks() == ["content/\(name):1:1 warning unexpected-file"])
    }

    @Test(arguments: [
        "a\u{202E}gpj.md", "a\u{200B}.md", "regel\neinde.md", "esc\u{1B}.md", "\u{85}.md", "\u{2028}.md", "\"a\".md",
        "a<b>.md", "a%2e.md", "a%2F.md", "a\\b.md", "dorp .", "dorp.", " a.md", "con.md", "NUL", "Com1.jpg", "lpt9",
        "a:b.md", "wat?.md", "\u{FEFF}a.md", "a\u{E0041}.md", "日本.md", "+",
    ])
    func refusesHostileNames(name: String) throws {
        try folder.write("x", to: "content/" + name)
        #expect(try remarks() == ["content/\(name):1:1 error refused-file"])
        folder.delete("content/" + name)
        try folder.write("x", to: "content/\(name)/index.md")
        #expect(try remarks() == ["content/\(name):1:1 error refused-file"], "as the name of a folder")
    }

    @Test(arguments: [
        "foto's van 't plein.md", "Súdwest-Fryslân.md", "100% dorp.md", "a.b.md", "console.md", "dorp 日本.md",
    ])
    func takesOrdinaryNames(name: String) throws {
        try folder.write("x", to: "content/" + name)
        #expect(try read().files.map(\.path) == [name])
    }

    @Test func refusesNamesThatAreNoUTF8() throws {
        let path = Array(folder("content/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0x2E, 0x6D, 0x64, 0]
        let file = try #require(fopen(path, "w"))
        fclose(file)
        #expect(try remarks() == ["content/\u{FFFD}.md:1:1 error refused-file"])
        unlink(path)
    }

    @Test(arguments: [
        "a.svg", "a.html", "a.js", "a.xml", "a.txt", "LEESMIJ", "a.docx", "_headers", "CNAME", "a.MD", "a.jpg.exe",
        "a.heic",
    ])
    func refusesOtherTypesAndSaysWhatToDo(name: String) throws {
        try folder.write("x", to: "content/" + name)
        #expect(try remarks() == ["content/\(name):1:1 error refused-file"])
        #expect(try read().diagnostics.first?.help != nil)
        #expect(try read().refused == [name])
    }

    @Test func refusesImagesThatAreSomethingElse() throws {
        try folder.write("<script>alert(1)</script>", to: "content/a.jpg")
        try folder.write(Array(SampleImages.jpeg().dropLast(60)), to: "content/b.jpg")
        try folder.write(SampleImages.png(), to: "content/c.jpg")
        let refused = ["a", "b", "c"].map { "content/\($0).jpg:1:1 error refused-file" }
        #expect(try remarks() == refused)
    }

    @Test func refusesImagesWhoseNamesAreOneOnSomeDisks() throws {
        for name in ["plein.png", "Plein.png", "caf\u{E9}.png", "cafe\u{301}.png"] {
            try folder.write(SampleImages.png(), to: "content/" + name)
        }
        #expect(try read().attachments.map(\.path) == ["Plein.png", "cafe\u{301}.png"])
        #expect(try read().refused == ["caf\u{E9}.png", "plein.png"])
    }

    @Test func refusesImagesBeyondTheSizeLimit() throws {
        try folder.write(SampleImages.png(), to: "content/a.png")
        try #require(truncate(folder("content/a.png"), off_t(ReadingLimit.attachment + 1)) == 0)
        #expect(try remarks() == ["content/a.png:1:1 error file-too-large"])
    }

    // MARK: To the output

    @Test func publishesPhotosWithoutTheirSecrets() throws {
        try folder.write(SampleImages.jpeg(orientation: 8), to: "content/foto.jpg")
        let files = try read().attachments.map { OutputFile(path: "beeld/foto.jpg", contents: .attachment($0)) }
        func build() throws -> PublishReport {
            try publish(files, to: folder("site"), content: folder("content"), jobs: 1)
        }
        #expect(try build() == PublishReport(files: 1, changed: 1, removed: 0))
        let published = try #require(folder.bytes("site/beeld/foto.jpg"))
        #expect(!published.holdsSecret)
        #expect(try read().attachments.map(\.fingerprint) == [Fingerprint(of: published)])
        #expect(try build() == PublishReport(files: 1, changed: 0, removed: 0))

        try folder.write(SampleImages.jpeg(orientation: 1), to: "content/foto.jpg")
        #expect(try build().changed == 0, "what was checked is on disk already")
        folder.delete("site/beeld/foto.jpg")
        #expect(throws: PublishError.attachmentChanged(path: "foto.jpg")) { try build() }
    }
}
