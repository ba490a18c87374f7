import Glibc
import Synchronization

/// The folders of the output, opened once each and shared by all threads.
///
/// Only so many are kept open at a time, because a site can have more folders than a process may open. When there are
/// too many, all are let go (a thread that is using one keeps it open) and opened again on demand: parents are few, and
/// come back at once.
final class OutputTree: Sendable {
    let root: SharedFolder
    private let open = Mutex<[String: SharedFolder]>([:])

    private static let mostOpen = 128

    init(_ root: consuming DirectoryHandle) { self.root = SharedFolder(root) }

    /// The folder at `path`, made with its parents when it is missing and `makes`. No link is followed on the way.
    func folder(_ path: String, makes: Bool) throws(FileSystemError) -> SharedFolder {
        if path.isEmpty { return root }
        if let known = open.withLock({ $0[path] }) { return known }
        let (parentPath, name) = OutputPath.split(path)
        let parent = try folder(parentPath, makes: makes)
        let folder = SharedFolder(makes ? try parent.handle.makeFolder(name) : try parent.handle.folder(name))
        open.withLock { open in
            if open.count >= Self.mostOpen { open.removeAll(keepingCapacity: true) }
            open[path] = folder
        }
        return folder
    }

    /// Opens the folder at `path` for one file of it, and makes it with its parents when it is missing; nil for the root.
    ///
    /// It is not kept for others: nearly every page has a folder of its own.
    /// - Parameter isNew: whether it is probably missing.
    func folderOfFile(_ path: String, isNew: Bool) throws(FileSystemError) -> DirectoryHandle? {
        if path.isEmpty { return nil }
        let (parentPath, name) = OutputPath.split(path)
        let parent = try folder(parentPath, makes: true)
        if isNew, try parent.handle.addFolder(name) { return try parent.handle.folder(name) }
        return try parent.handle.makeFolder(name)
    }

    /// Whether a regular file with exactly these bytes stands at `path`. What can't be compared counts as different: if
    /// anything is wrong there, writing tells.
    func holds(_ bytes: UnsafeRawBufferPointer, at path: String) -> Bool {
        do throws(FileSystemError) {
            // From the root, and not from an open folder around it: the system finds its way sooner than threads agree
            // on which folders are open.
            let file = try root.handle.file(below: path)
            let status = try file.status()
            guard status.kind == .file, status.size == bytes.count else { return false }
            return try file.matches(bytes)
        } catch {
            return false
        }
    }

    /// The first thing on the way to `path` that is not a folder, or what stands at `path` itself; nil when the way is
    /// free.
    func obstacle(at path: String) throws(FileSystemError) -> String? {
        let names = path.split(separator: "/").map(String.init)
        var folder = root
        var way = ""
        for (index, name) in names.enumerated() {
            way = index == 0 ? name : way + "/" + name
            guard let status = try folder.handle.status(of: name) else { return nil }
            if status.kind != .folder || index == names.count - 1 { return way }
            folder = try self.folder(way, makes: false)
        }
        return nil
    }

    /// Removes the file at `path`; false when there is no such file (any more), or something else by that name.
    func removeFile(at path: String) throws(FileSystemError) -> Bool {
        let (folder, name) = OutputPath.split(path)
        do throws(FileSystemError) {
            try self.folder(folder, makes: false).handle.removeFile(name)
            return true
        } catch {
            switch error.code {
            case ENOENT, ENOTDIR, EISDIR: return false
            default: throw error
            }
        }
    }

    /// Removes the folder at `path`, unless it is gone or someone else keeps files in it.
    func removeFolderIfEmpty(at path: String) throws(FileSystemError) {
        let (parent, name) = OutputPath.split(path)
        do throws(FileSystemError) {
            try folder(parent, makes: false).handle.removeFolder(name)
            _ = open.withLock { $0.removeValue(forKey: path) }
        } catch {
            switch error.code {
            case ENOENT, ENOTDIR, ENOTEMPTY, EEXIST: return
            default: throw error
            }
        }
    }
}

extension DirectoryHandle {
    /// Opens `name` when it is a regular file; nil when it is missing or anything else.
    func regularFile(_ name: String) throws(FileSystemError) -> OpenFile? {
        guard let file = try fileOrNothing(name), try file.status().kind == .file else { return nil }
        return consume file
    }

    /// Opens `name` when it can be read; nil when it is missing, a link, or a socket or device that nobody serves.
    private func fileOrNothing(_ name: String) throws(FileSystemError) -> OpenFile? {
        do throws(FileSystemError) {
            return try file(name)
        } catch {
            switch error.code {
            case ENOENT, ELOOP, ENXIO: return nil
            default: throw error
            }
        }
    }
}

extension [UInt8] {
    /// `withUnsafeBytes`, for bodies that throw a type of their own.
    func withContiguousBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeBufferPointer { buffer throws(Failure) in try body(UnsafeRawBufferPointer(buffer)) }
    }
}
