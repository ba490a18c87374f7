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
    /// How many bytes go to disk at once: one call of the system for a hundred texts.
    private let batch: Int
    /// How many bytes were offered so far.
    private let offered = Atomic<Int>(0)
    private let file = Mutex<BatchedFile?>(nil)
    private let lost = Mutex<FileSystemError?>(nil)

    init(room: Int = 24 << 20, batch: Int = 1 << 20) {
        self.room = room
        self.batch = batch
    }

    /// Why a text could not be given back; nil while all were.
    var failure: FileSystemError? { lost.withLock { $0 } }

    func put(_ bytes: [UInt8]) -> Int? {
        guard offered.add(bytes.count, ordering: .relaxed).newValue > room else { return nil }
        return file.withLock { [batch] file -> Int? in
            if file == nil { file = BatchedFile(batch: batch) }
            return file?.add(bytes)
        }
    }

    func bytes(at offset: Int, count: Int) -> [UInt8] {
        do throws(FileSystemError) {
            let (waiting, disk) = file.withLock { ($0?.waiting(at: offset, count: count), $0?.disk) }
            if let waiting { return waiting }
            guard let disk else { throw FileSystemError(.read, ScratchFile.name, code: EBADF) }
            return try disk.read(count, at: offset)
        } catch {
            lost.withLock { $0 = $0 ?? error }
            return [UInt8](repeating: UInt8(ascii: " "), count: count)
        }
    }
}

/// A file that is written in batches.
private struct BatchedFile: Sendable {
    let disk: ScratchFile
    private let batch: Int
    /// How many bytes are on disk.
    private var size = 0
    /// What comes behind those.
    private var tail: [UInt8] = []
    /// Whether the disk takes no more: the tail stays in memory then.
    private var isFull = false

    /// Nil where no file can be made.
    init?(batch: Int) {
        guard let disk = ScratchFile() else { return nil }
        self.disk = disk
        self.batch = batch
    }

    /// - Returns: the offset of `bytes`; nil when the disk is full.
    mutating func add(_ bytes: [UInt8]) -> Int? {
        guard !isFull else { return nil }
        let offset = size + tail.count
        tail.append(contentsOf: bytes)
        guard tail.count >= batch else { return offset }
        if disk.write(tail, at: size) {
            size += tail.count
            tail.removeAll(keepingCapacity: true)
        } else {
            isFull = true
        }
        return offset
    }

    /// Bytes that are not on disk yet; nil for others.
    func waiting(at offset: Int, count: Int) -> [UInt8]? {
        guard offset >= size, offset + count <= size + tail.count else { return nil }
        return Array(tail[offset - size..<offset - size + count])
    }
}
