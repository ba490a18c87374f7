/// What reading a whole file came to.
enum StableRead {
    case bytes([UInt8])
    /// Larger than the limit; nothing was kept.
    case tooLarge(size: Int)
    /// Not a regular file.
    case notAFile(FileStatus.Kind)
    /// It changed during every attempt.
    case keepsChanging
}

extension DirectoryHandle {
    /// Reads all of the file `name`, as it was at one moment: when it changes meanwhile it is read again.
    func read(_ name: String, limit: Int, attempts: Int) throws(FileSystemError) -> StableRead {
        for _ in 0..<attempts {
            let file = try file(name)
            let before = try file.status()
            guard before.kind == .file else { return .notAFile(before.kind) }
            guard before.size <= limit else { return .tooLarge(size: before.size) }
            let bytes = try file.read(atMost: limit + 1, expected: before.size)
            let after = try file.status()
            if bytes.count > limit { return .tooLarge(size: max(bytes.count, after.size)) }
            if after == before, bytes.count == after.size { return .bytes(bytes) }
        }
        return .keepsChanging
    }
}
