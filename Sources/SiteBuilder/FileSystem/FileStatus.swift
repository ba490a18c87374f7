import Glibc

/// What the system knows about a file: the part of `struct stat` that the program asks for.
struct FileStatus: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case file, folder, symbolicLink
        /// A pipe, socket or device: opening one can block or have effects.
        case special
    }

    /// Which file it is, whatever it is called.
    struct Identity: Sendable, Hashable {
        let device: UInt
        let number: UInt
    }

    let kind: Kind
    /// In bytes.
    let size: Int
    let identity: Identity
    /// Last change of content and of anything, in nanoseconds since 1970. Wraps after 2262, which equality survives.
    let modified: Int
    let changed: Int

    init(_ raw: stat) {
        kind =
            switch raw.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .special
            }
        size = Int(raw.st_size)
        identity = Identity(device: UInt(raw.st_dev), number: UInt(raw.st_ino))
        modified = raw.st_mtim.tv_sec &* 1_000_000_000 &+ raw.st_mtim.tv_nsec
        changed = raw.st_ctim.tv_sec &* 1_000_000_000 &+ raw.st_ctim.tv_nsec
    }
}
