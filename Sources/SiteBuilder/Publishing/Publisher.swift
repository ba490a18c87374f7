// The last stage: from pages to a folder on disk.
//
//     let publisher = try Publisher(output: "site", content: "content", paths: plan.paths)
//     try publisher.write(page, to: "index.html")        // from any thread, one call for each announced path
//     let report = try publisher.finish()
//
// What is promised, at every moment and however the program ends:
// - each file is the old one or the new one, whole (`AtomicWriter`);
// - what others put in the folder is neither overwritten nor removed (`Manifest`);
// - two programs never work in one folder (a lock that the system lets go when its owner dies);
// - what a broken-off build left behind, the next one repairs without being asked.
//
// The last one is why all paths are announced at the start: the manifest is first extended with what is about to be
// written, then files are written, then stale ones removed, and only then the manifest shrinks to the new site. So every
// file of ours is on the list at every moment, and collisions are known before anything was touched. Whether a file is
// up to date only its bytes on disk tell, so that one edited by hand comes back.
//
// Pages are handed over one by one, from many threads, so that no more than a few are in memory.

internal import Concurrency
import Glibc
import Synchronization

/// Writes one version of a site into an output folder. Holds the folder's lock until it goes out of scope.
package final class Publisher: Sendable {
    private let output: OutputFolder
    private let content: SharedFolder
    private let writer = AtomicWriter()
    /// What the folder will list in the end.
    private let site: Manifest
    /// What the folder has of an earlier site, and this one has no more.
    private let stale: [String]
    private let changed = Atomic<Int>(0)
    private let removed = Atomic<Int>(0)

    /// Claims the folder `output`, which is made when it is missing, and announces every path that will be written.
    /// No file of the old site is touched yet.
    /// - Parameters:
    ///   - content: the content folder, which attachments come from.
    ///   - jobs: how many threads may work on it.
    package init(output path: String, content: String, paths: [String], jobs: Int = 1) throws(PublishError) {
        site = Manifest(paths, jobs: jobs)
        try Publisher.check(paths, in: site, jobs: jobs)
        output = try OutputFolder(path: path, content: content, for: site)
        self.content = SharedFolder(
            try reporting { () throws(FileSystemError) in try DirectoryHandle(path: content) })
        let new = output.isAsPlanned ? [] : paths.filter { [output] in !output.manifest.contains($0) }
        stale = output.isAsPlanned ? [] : output.manifest.paths.filter { [site] in !site.contains($0) }
        if !output.isManifestDamaged { try Publisher.refuseOccupied(new, in: output) }
        try reporting { () throws(FileSystemError) in
            try output.beginWriting()
            if !new.isEmpty || !output.hasTidyManifest {
                try write(stale.isEmpty ? site : Manifest(paths + stale))
            }
            try removeObstacles()
        }
    }

    /// Writes a page, unless the same bytes stand there already.
    package func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(PublishError) {
        guard site.contains(path) else { throw .impossiblePath(path) }
        if mayHold(path), output.tree.holds(bytes, at: path) { return }
        try place(path) { (folder, name) throws(FileSystemError) in try writer.write(bytes, to: name, in: folder) }
    }

    /// As above, for an array.
    package func write(_ bytes: [UInt8], to path: String) throws(PublishError) {
        try bytes.withContiguousBytes { bytes throws(PublishError) in try write(bytes, to: path) }
    }

    /// Writes an image or document, unless it stands there already: its bytes are only read when it doesn't.
    package func write(_ attachment: AttachedFile, to path: String) throws(PublishError) {
        guard site.contains(path) else { throw .impossiblePath(path) }
        if try reporting({ () throws(FileSystemError) in try holds(attachment, at: path) }) { return }
        let bytes = try readAttachment(attachment)
        try place(path) { (folder, name) throws(FileSystemError) in
            try bytes.withContiguousBytes { bytes throws(FileSystemError) in
                try writer.write(bytes, to: name, in: folder)
            }
        }
    }

    /// Removes what the site no longer has, with the folders that became empty, and records the new site.
    package func finish() throws(PublishError) -> PublishReport {
        try reporting { () throws(FileSystemError) in
            try remove(stale)
            if !stale.isEmpty { try write(site) }
            try output.endWriting()
        }
        return PublishReport(
            files: site.paths.count, changed: changed.load(ordering: .relaxed),
            removed: removed.load(ordering: .relaxed))
    }

    // MARK: Writing

    /// Whether a file of ours may stand at `path`: not when it is new, as what others put there was refused.
    private func mayHold(_ path: String) -> Bool { output.isManifestDamaged || output.manifest.contains(path) }

    /// Runs `put` for the folder and name of `path`, and counts the file as written.
    private func place(
        _ path: String, _ put: (borrowing DirectoryHandle, String) throws(FileSystemError) -> Void
    ) throws(PublishError) {
        try reporting { () throws(FileSystemError) in
            let (folder, name) = OutputPath.split(path)
            if let own = try output.tree.folderOfFile(folder, isNew: !mayHold(path)) { return try put(own, name) }
            return try put(output.tree.root.handle, name)
        }
        changed.add(1, ordering: .relaxed)
    }

    private func write(_ manifest: Manifest) throws(FileSystemError) {
        try manifest.bytes.withContiguousBytes { bytes throws(FileSystemError) in
            try writer.write(bytes, to: Manifest.name, in: output.tree.root.handle)
        }
    }

    private func holds(_ attachment: AttachedFile, at path: String) throws(FileSystemError) -> Bool {
        let (folder, name) = OutputPath.split(path)
        let handle = try output.tree.folder(folder, makes: true)
        guard let file = try handle.handle.regularFile(name), try file.status().size == attachment.size
        else { return false }
        let bytes = try file.read(atMost: attachment.size + 1, expected: attachment.size)
        return Fingerprint(of: bytes) == attachment.fingerprint
    }

    private func readAttachment(_ attachment: AttachedFile) throws(PublishError) -> [UInt8] {
        guard let bytes = publishedBytes(of: attachment, in: content.handle) else {
            throw .attachmentChanged(path: attachment.path)
        }
        return bytes
    }

    // MARK: Preparing

    /// Throws when not all `paths`, which `site` lists, can exist side by side.
    private static func check(_ paths: [String], in site: Manifest, jobs: Int) throws(PublishError) {
        let (impossible, clash) = concurrently(
            jobs: jobs,
            { paths.first { !OutputPath.isValid($0) } },
            { OutputPath.folder(of: paths, amongFiles: site.paths) })
        if let path = impossible ?? clash ?? firstRepeated(paths, in: site) { throw .impossiblePath(path) }
    }

    /// The first of `paths` that occurs twice.
    private static func firstRepeated(_ paths: [String], in site: Manifest) -> String? {
        if paths.count == site.paths.count { return nil }
        var seen = Set<String>()
        return paths.first { !seen.insert($0).inserted }
    }

    /// Throws when something of someone else stands at one of the `new` paths.
    private static func refuseOccupied(_ new: [String], in output: OutputFolder) throws(PublishError) {
        var occupied: [String] = []
        try reporting { () throws(FileSystemError) in
            // In a new folder nothing can stand in the way: one look instead of one for each path.
            let names = try output.tree.root.handle.entries().map(\.name)
            if names.allSatisfy({ $0.hasPrefix(OutputPath.ownPrefix) }) { return }
            for path in new {
                if let obstacle = try output.tree.obstacle(at: path), !output.manifest.isOurs(obstacle) {
                    occupied.append(obstacle)
                }
            }
        }
        if !occupied.isEmpty {
            let paths = Set(occupied).sorted(by: precedesBytewise)
            throw .occupied(folder: output.path, paths: paths)
        }
    }

    // MARK: Removing

    /// Removes old files that stand where the new site needs a folder, and old folders where it needs a file.
    private func removeObstacles() throws(FileSystemError) {
        guard !stale.isEmpty else { return }
        let folders = OutputPath.folders(of: site.paths)
        try remove(
            stale.filter { path in
                folders.contains(path) || OutputPath.folders(of: path).contains(where: site.contains)
            })
    }

    private func remove(_ paths: [String]) throws(FileSystemError) {
        for path in paths.sorted(by: precedesBytewise) where try output.tree.removeFile(at: path) {
            removed.add(1, ordering: .relaxed)
        }
        // The innermost first: a longer path never holds a shorter one.
        for folder in OutputPath.folders(of: paths).sorted(by: { $0.utf8.count > $1.utf8.count }) {
            try output.tree.removeFolderIfEmpty(at: folder)
        }
    }
}
