import Glibc
import Markup
import Synchronization

/// Keeps the running texts of a large site on disk until their pages are written. They are most of what a site takes of
/// memory: 7 KB for a page of two sheets of paper.
///
/// The file has no name, so that nothing is left behind however the program ends. Where it can't be made, or the disk is
/// full, texts stay in memory.
final class TextShelf: HTMLShelf {
    /// How many bytes stay in memory before the rest goes to disk: those of three thousand pages.
    private let room: Int
    private let kept = Atomic<Int>(0)
    private let file = Mutex<ScratchFile?>(nil)
    private let size = Atomic<Int>(0)
    private let lost = Mutex<FileSystemError?>(nil)

    init(room: Int = 24 << 20) { self.room = room }

    /// Why a text could not be given back; nil while all were.
    var failure: FileSystemError? { lost.withLock { $0 } }

    func put(_ bytes: [UInt8]) -> Int? {
        guard kept.add(bytes.count, ordering: .relaxed).newValue > room, let file = openFile() else { return nil }
        let offset = size.add(bytes.count, ordering: .relaxed).oldValue
        return file.write(bytes, at: offset) ? offset : nil
    }

    func bytes(at offset: Int, count: Int) -> [UInt8] {
        do throws(FileSystemError) {
            guard let file = file.withLock({ $0 }) else { throw FileSystemError(.read, ScratchFile.name, code: EBADF) }
            return try file.read(count, at: offset)
        } catch {
            lost.withLock { $0 = $0 ?? error }
            return [UInt8](repeating: UInt8(ascii: " "), count: count)
        }
    }

    private func openFile() -> ScratchFile? {
        file.withLock { file in
            if file == nil { file = ScratchFile() }
            return file
        }
    }
}

/// A file without a name, gone when nobody has it any more.
private final class ScratchFile: Sendable {
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
