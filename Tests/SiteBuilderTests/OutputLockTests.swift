import Glibc
import Testing

@testable import SiteBuilder

struct OutputLockTests {
    /// A program that is being started shares every open file for a moment, the locked one as well.
    @Test func givesTheLockUpAlthoughSomeoneElseStillHasTheFileOpen() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("content")
        var first: OutputFolder? = try OutputFolder(path: folder("site"), content: folder("content"), for: Manifest())
        let shared = try #require(Self.duplicate(of: folder("site/" + OutputFolder.lockName)))
        defer { close(shared) }
        #expect(throws: PublishError.self) {
            _ = try OutputFolder(path: folder("site"), content: folder("content"), for: Manifest())
        }
        _ = first
        first = nil
        _ = try OutputFolder(path: folder("site"), content: folder("content"), for: Manifest())
    }

    /// A second number for the open file at `path`, as a child would have.
    private static func duplicate(of path: String) -> Int32? {
        for number in Int32(3)..<512 {
            var target = [CChar](repeating: 0, count: 4096)
            let length = readlink("/proc/self/fd/\(number)", &target, target.count - 1)
            guard length > 0 else { continue }
            let name = String(decoding: target[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if name == path { return dup(number) }
        }
        return nil
    }
}
