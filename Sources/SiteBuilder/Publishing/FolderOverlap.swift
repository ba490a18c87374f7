import Glibc

/// Whether two folders lie inside one another, whatever names and links lead there.
enum FolderOverlap {
    /// `output` may not exist yet; then the nearest folder that would hold it counts.
    static func exists(between output: String, and content: String) throws(FileSystemError) -> Bool {
        let content = try DirectoryHandle(path: content)
        let contentIdentity = try content.status().identity
        var path = output
        while true {
            do throws(FileSystemError) {
                let folder = try DirectoryHandle(path: path)
                if try isInside(folder, contentIdentity) { return true }
                return path == output ? try isInside(content, try folder.status().identity) : false
            } catch {
                guard error.code == ENOENT, let parent = FolderPath.parent(of: path) else { throw error }
                path = parent
            }
        }
    }

    /// Whether the way up from `folder`, itself included, passes the folder `ancestor`.
    private static func isInside(
        _ folder: borrowing DirectoryHandle, _ ancestor: FileStatus.Identity
    ) throws(FileSystemError) -> Bool {
        let identity = try folder.status().identity
        if identity == ancestor { return true }
        let parent = try folder.folder("..")
        return try parent.status().identity == identity ? false : isInside(parent, ancestor)
    }
}

/// The names in a path that the user gave.
enum FolderPath {
    /// The folder that `path` lies in by its name; nil for the root and for `.`.
    static func parent(of path: String) -> String? {
        var bytes = Array(path.utf8)
        let slash = UInt8(ascii: "/")
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        guard let last = bytes.lastIndex(of: slash) else {
            return path == "." || path.isEmpty ? nil : "."
        }
        if bytes.count == 1 { return nil }
        return last == 0 ? "/" : String(decoding: bytes[..<last], as: UTF8.self)
    }
}

extension DirectoryHandle {
    /// Opens the folder that the user named, and makes it and its parents when they are missing.
    init(making path: String) throws(FileSystemError) {
        do throws(FileSystemError) {
            try self.init(path: path)
        } catch {
            guard error.code == ENOENT else { throw error }
            if let parent = FolderPath.parent(of: path) { _ = try DirectoryHandle(making: parent) }
            do throws(FileSystemError) {
                _ = try systemCall(.makeFolder, path) { mkdir(path, 0o777) }
            } catch  where error.code == EEXIST {}
            try self.init(path: path)
        }
    }
}
