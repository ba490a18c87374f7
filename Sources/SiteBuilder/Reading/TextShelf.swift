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
    /// How many bytes were offered so far.
    private let offered = Atomic<Int>(0)
    private let file = Mutex<ScratchFile?>(nil)
    /// Of the file.
    private let size = Atomic<Int>(0)
    private let lost = Mutex<FileSystemError?>(nil)

    init(room: Int = 24 << 20) { self.room = room }

    /// Why a text could not be given back; nil while all were.
    var failure: FileSystemError? { lost.withLock { $0 } }

    func put(_ bytes: [UInt8]) -> Int? {
        guard offered.add(bytes.count, ordering: .relaxed).newValue > room, let file = openFile() else { return nil }
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
