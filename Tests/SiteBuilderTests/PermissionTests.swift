import Diagnostics
import Glibc
import Testing

@testable import SiteBuilder

/// What happens where the user has no rights. Permissions don't stop root, so when the tests run as root, the calling
/// thread (and no other) acts on files as an ordinary user.
struct PermissionTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try #require(chmod(folder.path, 0o777) == 0)
        try folder.makeFolder("content")
    }

    func asOrdinaryUser<Result>(_ body: () throws -> Result) throws -> Result {
        guard geteuid() == 0 else { return try body() }
        typealias SetUser = @convention(c) (uid_t) -> CInt
        let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetUser.self)
        _ = setUser(65534)
        defer { _ = setUser(0) }
        return try body()
    }

    @Test func namesEachFileAndFolderThatMayNotBeRead() throws {
        try folder.write("open", to: "content/a.md")
        try folder.write("dicht", to: "content/b.md")
        try folder.write("dicht", to: "content/kernen/c.md")
        try #require(chmod(folder("content/b.md"), 0) == 0)
        try #require(chmod(folder("content/kernen"), 0) == 0)
        defer { chmod(folder("content/kernen"), 0o700) }
        let content = try asOrdinaryUser { try readContent(at: folder("content"), jobs: 1) { $0 } }
        #expect(content.files.map(\.path) == ["a.md"])
        #expect(content.diagnostics.map(\.id) == [.unreadable, .unreadable])
        #expect(content.refused == ["b.md", "kernen"])
    }

    @Test func throwsWhenTheContentFolderMayNotBeRead() throws {
        try #require(chmod(folder("content"), 0) == 0)
        #expect(throws: FileSystemError(.open, folder("content"), code: EACCES)) {
            try asOrdinaryUser { try readContent(at: folder("content"), jobs: 1) { $0 } }
        }
    }

    /// A folder may be closed at the top, or only somewhere inside.
    @Test(arguments: ["site", "site/kernen"])
    func keepsTheOldSiteWhereItMayNotWrite(closed: String) throws {
        func publish(_ text: String) throws -> PublishReport {
            let file = OutputFile(path: "kernen/index.html", contents: .bytes(Array(text.utf8)))
            return try SiteBuilder.publish([file], to: folder("site"), content: folder("content"), jobs: 1)
        }
        _ = try publish("oud")
        try #require(chmod(folder("site"), 0o777) == 0)
        try #require(chmod(folder("site/.visieplein-lock"), 0o666) == 0)
        try #require(chmod(folder(closed), 0o555) == 0)
        #expect {
            try asOrdinaryUser { try publish("nieuw") }
        } throws: { error in
            guard case .failed(let failure) = error as? PublishError else { return false }
            return failure.code == EACCES && (error as? PublishError)?.exitCode == 73
        }
        #expect(folder.text("site/kernen/index.html") == "oud")
        #expect(try publish("nieuw").changed == 1, "and goes on when it may")
    }
}
