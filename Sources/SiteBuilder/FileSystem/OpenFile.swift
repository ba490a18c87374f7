import Glibc

/// An open file, with the path under which messages speak of it.
struct OpenFile: ~Copyable, Sendable {
    private let descriptor: FileDescriptor
    let path: String

    init(_ descriptor: consuming FileDescriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    func status() throws(FileSystemError) -> FileStatus {
        var raw = stat()
        _ = try systemCall(.inspect, path) { fstat(descriptor.number, &raw) }
        return FileStatus(raw)
    }

    /// Fills `buffer` from the file's current place. Fewer bytes than asked for is taken as the end: so it is for
    /// regular files, and whoever asks compares the outcome with the file's size.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileSystemError) -> Int {
        try systemCall(.read, path) { Glibc.read(descriptor.number, buffer.baseAddress, buffer.count) }
    }

    /// The next bytes of the file, at most `limit`. `expected` is the size to make room for.
    func read(atMost limit: Int, expected: Int) throws(FileSystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected shows the end of a file of the expected size without another call.
        var room = min(max(expected, 0), limit - 1) + 1
        while room > 0 {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: room))
            var failure: FileSystemError?
            let count = bytes.withUnsafeMutableBytes { all in
                do throws(FileSystemError) {
                    return try read(into: UnsafeMutableRawBufferPointer(rebasing: all[start...]))
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure { throw failure }
            bytes.removeLast(room - count)
            if count < room { break }
            room = min(bytes.count, limit - bytes.count)
        }
        return bytes
    }

    /// The first bytes of the file, at most `limit`, wherever its current place is.
    func readFromStart(atMost limit: Int) throws(FileSystemError) -> [UInt8] {
        _ = try systemCall(.read, path) { lseek(descriptor.number, 0, SEEK_SET) }
        return try read(atMost: limit, expected: limit)
    }

    /// How many bytes are compared at once: what fits in the innermost cache, and in an allocator's own for each thread.
    private static let chunkSize = 1 << 15

    /// Whether the file, from its current place, holds exactly `bytes`.
    func matches(_ bytes: UnsafeRawBufferPointer) throws(FileSystemError) -> Bool {
        let chunk = UnsafeMutableRawBufferPointer.allocate(
            byteCount: min(bytes.count + 1, Self.chunkSize), alignment: 16)
        defer { chunk.deallocate() }
        var compared = 0
        while true {
            let count = try read(into: chunk)
            guard count <= bytes.count - compared else { return false }
            if count > 0, let expected = bytes.baseAddress, let found = chunk.baseAddress,
                memcmp(expected + compared, found, count) != 0
            {
                return false
            }
            compared += count
            if count < chunk.count { return compared == bytes.count }
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(FileSystemError) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            written += try systemCall(.write, path) { Glibc.write(descriptor.number, rest.baseAddress, rest.count) }
        }
    }

    /// Replaces the whole content in place, which is not atomic: for notes to the next build only.
    func overwrite(with bytes: [UInt8]) throws(FileSystemError) {
        _ = try systemCall(.write, path) { ftruncate(descriptor.number, 0) }
        _ = try systemCall(.write, path) { lseek(descriptor.number, 0, SEEK_SET) }
        var failure: FileSystemError?
        bytes.withUnsafeBytes { bytes in
            do throws(FileSystemError) { try write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Claims the file for this process until it is closed; false when another process has it.
    func lock() throws(FileSystemError) -> Bool {
        do {
            _ = try systemCall(.lock, path) { flock(descriptor.number, LOCK_EX | LOCK_NB) }
            return true
        } catch  where error.code == EWOULDBLOCK {
            return false
        }
    }

    /// Gives the claim up. Closing alone would leave it with a program that was started at that moment: until it has
    /// begun, it shares every open file.
    func unlock() { _ = flock(descriptor.number, LOCK_UN) }

    /// Closes the file and reports what the system only says then.
    consuming func close() throws(FileSystemError) {
        let path = path
        let code = descriptor.close()
        if code != 0 { throw FileSystemError(.write, path, code: code) }
    }
}
