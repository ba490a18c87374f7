import Glibc

/// A file without a name, gone when nobody has it any more.
final class ScratchFile: Sendable {
    /// What messages call it.
    static let name = "/tmp"

    private let descriptor: FileDescriptor

    init?() {
        guard let stream = tmpfile() else { return nil }
        defer { fclose(stream) }
        let number = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 0)
        guard number >= 0 else { return nil }
        descriptor = FileDescriptor(adopting: number)
    }

    /// Whether all of `bytes` was written.
    func write(_ bytes: [UInt8], at offset: Int) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                let count = pwrite(descriptor.number, rest.baseAddress, rest.count, offset + written)
                if count < 0 && errno != EINTR { return false }
                written += max(count, 0)
            }
            return true
        }
    }

    func read(_ count: Int, at offset: Int) throws(FileSystemError) -> [UInt8] {
        var failure: FileSystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, failure == nil {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let position = offset + filled
                do throws(FileSystemError) {
                    let read = try systemCall(.read, Self.name) {
                        pread(descriptor.number, rest.baseAddress, rest.count, position)
                    }
                    if read == 0 { throw FileSystemError(.read, Self.name, code: EIO) }
                    filled += read
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
