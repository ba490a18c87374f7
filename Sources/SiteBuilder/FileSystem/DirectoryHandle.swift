import CFileSystem
import Glibc

/// An open folder. Its verbs work on names directly inside it, and one on a path below it; none follows a symbolic link.
struct DirectoryHandle: ~Copyable, Sendable {
    private let descriptor: FileDescriptor
    /// The path under which messages speak of it.
    let path: String

    /// Opens the folder that the user named. Links on the way are followed: naming one is the user's own choice.
    init(path: String) throws(FileSystemError) {
        let number = try systemCall(.open, path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        self.init(FileDescriptor(adopting: number), path: path)
    }

    private init(_ descriptor: consuming FileDescriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    // MARK: Looking

    /// Opens a folder inside this one.
    func folder(_ name: String) throws(FileSystemError) -> DirectoryHandle {
        let number = try systemCall(.open, path(of: name)) {
            openat(descriptor.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        }
        return DirectoryHandle(FileDescriptor(adopting: number), path: path(of: name))
    }

    /// Opens a file for reading. Whether it is a regular file shows its status: `O_NONBLOCK` keeps a pipe from
    /// stopping the program, and has no effect on files.
    func file(_ name: String) throws(FileSystemError) -> OpenFile {
        let number = try systemCall(.open, path(of: name)) {
            openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        }
        return OpenFile(FileDescriptor(adopting: number), path: path(of: name))
    }

    /// Opens the file at `path` below this folder for reading, in one step where the system knows that call. A folder on
    /// the way that is a link is refused with ELOOP or ENOTDIR.
    func file(below path: String) throws(FileSystemError) -> OpenFile {
        do {
            let number = try systemCall(.open, self.path(of: path)) { visieplein_open_below(descriptor.number, path) }
            return OpenFile(FileDescriptor(adopting: number), path: self.path(of: path))
        } catch  where error.code == ENOSYS || error.code == EPERM {
            return try file(stepwiseBelow: path)
        }
    }

    /// The same, one folder after the other.
    func file(stepwiseBelow path: String) throws(FileSystemError) -> OpenFile {
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return try file(path) }
        return try folder(String(path[..<slash])).file(stepwiseBelow: String(path[path.utf8.index(after: slash)...]))
    }

    /// What `name` is, without following it; nil when there is no such thing.
    func status(of name: String) throws(FileSystemError) -> FileStatus? {
        var raw = stat()
        do {
            _ = try systemCall(.inspect, path(of: name)) {
                fstatat(descriptor.number, name, &raw, AT_SYMLINK_NOFOLLOW)
            }
        } catch  where error.code == ENOENT {
            return nil
        }
        return FileStatus(raw)
    }

    /// What this folder itself is.
    func status() throws(FileSystemError) -> FileStatus {
        var raw = stat()
        _ = try systemCall(.inspect, path) { fstat(descriptor.number, &raw) }
        return FileStatus(raw)
    }

    /// Everything in this folder but `.` and `..`, in the order of the file system.
    func entries() throws(FileSystemError) -> [DirectoryEntry] {
        // `closedir` closes its descriptor, and this handle wants to keep its own.
        let number = try systemCall(.list, path) {
            openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        guard let stream = fdopendir(number) else {
            let code = errno
            _ = close(number)
            throw FileSystemError(.list, path, code: code)
        }
        defer { closedir(stream) }

        var entries: [DirectoryEntry] = []
        while true {
            errno = 0
            guard let raw = readdir(stream) else {
                if errno != 0 { throw FileSystemError(.list, path, code: errno) }
                return entries
            }
            if let entry = DirectoryEntry(raw) { entries.append(entry) }
        }
    }

    // MARK: Changing

    /// Makes a new file for writing; fails when the name is taken.
    func createFile(_ name: String) throws(FileSystemError) -> OpenFile {
        let number = try systemCall(.create, path(of: name)) {
            openat(descriptor.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        }
        return OpenFile(FileDescriptor(adopting: number), path: path(of: name))
    }

    /// Opens a file for reading and writing, and makes it when it is missing.
    func noteFile(_ name: String) throws(FileSystemError) -> OpenFile {
        let number = try systemCall(.create, path(of: name)) {
            openat(descriptor.number, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
        }
        return OpenFile(FileDescriptor(adopting: number), path: path(of: name))
    }

    /// Makes a folder inside this one; false when something stands there by that name.
    func addFolder(_ name: String) throws(FileSystemError) -> Bool {
        do {
            _ = try systemCall(.makeFolder, path(of: name)) { mkdirat(descriptor.number, name, 0o777) }
            return true
        } catch  where error.code == EEXIST {
            return false
        }
    }

    /// Opens a folder inside this one, and makes it when it is missing. Another thread may be making the same folder.
    func makeFolder(_ name: String) throws(FileSystemError) -> DirectoryHandle {
        do {
            return try folder(name)
        } catch  where error.code == ENOENT {
            _ = try addFolder(name)
            return try folder(name)
        }
    }

    /// Puts the file `name` in the place of `other`, in one step.
    func rename(_ name: String, to other: String) throws(FileSystemError) {
        _ = try systemCall(.rename, path(of: other)) {
            renameat(descriptor.number, name, descriptor.number, other)
        }
    }

    /// Removes a file; not a folder.
    func removeFile(_ name: String) throws(FileSystemError) {
        _ = try systemCall(.remove, path(of: name)) { unlinkat(descriptor.number, name, 0) }
    }

    /// Removes an empty folder.
    func removeFolder(_ name: String) throws(FileSystemError) {
        _ = try systemCall(.remove, path(of: name)) { unlinkat(descriptor.number, name, AT_REMOVEDIR) }
    }

    private func path(of name: String) -> String {
        if path.isEmpty || path == "." { return name }
        return path.hasSuffix("/") ? path + name : path + "/" + name
    }
}
