import Glibc

/// An output folder that is surely ours, locked against other builds until this goes out of scope.
final class OutputFolder: Sendable {
    static let lockName = OutputPath.ownPrefix + "lock"

    /// As the user gave it.
    let path: String
    let tree: OutputTree
    /// What the manifest lists; nothing when there is none yet.
    let manifest: Manifest
    /// Whether the manifest on disk is as the program writes it.
    let hasTidyManifest: Bool
    /// Whether the manifest on disk lists just what it will list in the end.
    let isAsPlanned: Bool
    /// Whether the manifest lost its content, as happens when the power fails. The folder is ours all the same; what
    /// stands at the site's paths counts as ours then, and other files are left alone.
    let isManifestDamaged: Bool
    private let lock: OpenFile

    /// Opens the folder at `path`, which is made with its parents when it is missing.
    /// - Parameter site: what the manifest will list in the end. Nearly always the one on disk does so already, and is not
    ///   parsed then.
    init(path: String, content: String, for site: Manifest) throws(PublishError) {
        self.path = path
        if try reporting({ () throws(FileSystemError) in try FolderOverlap.exists(between: path, and: content) }) {
            throw .overlap(output: path, content: content)
        }
        tree = OutputTree(try reporting { () throws(FileSystemError) in try DirectoryHandle(making: path) })
        let root = tree.root

        // Look before the lock file is made: a folder of someone else is left exactly as it was.
        let entries = try reporting { () throws(FileSystemError) in try root.handle.entries() }
        if !entries.contains(where: { $0.name == Manifest.name }) {
            let strangers = entries.map(\.name).filter { $0.utf8.first != UInt8(ascii: ".") }
            if !strangers.isEmpty { throw .strangers(folder: path, names: strangers.sorted(by: precedesBytewise)) }
        }

        lock = try Self.claim(root.handle, path: path)
        // Only now nobody else is changing it.
        let bytes = try reporting { () throws(FileSystemError) in try Self.readManifest(in: root.handle) }
        isAsPlanned = bytes == site.bytes
        let readable = isAsPlanned ? site : bytes.flatMap { Manifest($0) }
        manifest = readable ?? Manifest()
        hasTidyManifest = readable?.isTidy ?? false
        isManifestDamaged = bytes != nil && readable == nil
    }

    deinit { lock.unlock() }

    /// Notes in the lock file that writing begins, and clears away what a build that broke off left behind.
    func beginWriting() throws(FileSystemError) {
        if Self.owner(in: lock) != nil { try removeTemporaries() }
        try lock.overwrite(with: Array("\(getpid())\n".utf8))
    }

    /// Notes that everything was written.
    func endWriting() throws(FileSystemError) { try lock.overwrite(with: []) }

    /// The lock file of `root`, locked.
    private static func claim(_ root: borrowing DirectoryHandle, path: String) throws(PublishError) -> OpenFile {
        let lock = try noteFile(in: root)
        guard try reporting({ () throws(FileSystemError) in try lock.lock() }) else {
            throw .busy(folder: path, process: owner(in: lock))
        }
        return lock
    }

    private static func noteFile(in root: borrowing DirectoryHandle) throws(PublishError) -> OpenFile {
        do throws(FileSystemError) {
            return try root.noteFile(lockName)
        } catch {
            throw .failed(error)
        }
    }

    /// The process that wrote itself into the lock file: who holds the lock, or who broke off while holding it.
    private static func owner(in lock: borrowing OpenFile) -> String? {
        guard let bytes = try? lock.readFromStart(atMost: 20) else { return nil }
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
    }

    private static func readManifest(in root: borrowing DirectoryHandle) throws(FileSystemError) -> [UInt8]? {
        guard let status = try root.status(of: Manifest.name), status.kind == .file else { return nil }
        return try root.file(Manifest.name).read(atMost: 1 << 30, expected: status.size)
    }

    /// Temporary files are made only beside files that the manifest lists.
    private func removeTemporaries() throws(FileSystemError) {
        let folders = Set(manifest.paths.map { OutputPath.split($0).folder }).union([""])
        for path in folders {
            do throws(FileSystemError) {
                let folder = try tree.folder(path, makes: false)
                for entry in try folder.handle.entries() where AtomicWriter.isTemporary(entry.name) {
                    try folder.handle.removeFile(entry.name)
                }
            } catch {
                // A folder that is gone, or that someone replaced, holds nothing of ours.
                if error.code != ENOENT && error.code != ENOTDIR { throw error }
            }
        }
    }
}

/// Runs `body` and reports its failure as a failure to publish.
func reporting<Result: ~Copyable>(
    _ body: () throws(FileSystemError) -> Result
) throws(PublishError) -> Result {
    do throws(FileSystemError) {
        return try body()
    } catch {
        throw .failed(error)
    }
}
