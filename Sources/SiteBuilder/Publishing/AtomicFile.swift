import Glibc
import Synchronization

/// Puts files in place whole or not at all: written to a temporary file beside it, which then takes its name.
///
/// Nothing is forced to the disk: a killed program loses nothing without it, and it would cost seconds per build. After
/// a power cut the next build compares every file with what it should be and writes again what differs; a manifest that
/// came out empty still marks the folder as ours.
struct AtomicWriter: ~Copyable {
    private let prefix = OutputPath.ownPrefix + String(getpid()) + "-"
    private let count = Atomic<Int>(0)

    /// Replaces or makes the file `name` in `folder`.
    func write(
        _ bytes: UnsafeRawBufferPointer, to name: String, in folder: borrowing DirectoryHandle
    ) throws(FileSystemError) {
        let temporary = prefix + String(count.wrappingAdd(1, ordering: .relaxed).newValue)
        let file = try folder.createFile(temporary)
        do throws(FileSystemError) {
            try file.write(bytes)
            try file.close()
            try folder.rename(temporary, to: name)
        } catch {
            // What failed is reported; that cleaning up may fail as well adds nothing, the next build does it again.
            try? folder.removeFile(temporary)
            throw error
        }
    }

    /// Whether `name` is that of a temporary file: of any process, as the one that made it may be gone.
    static func isTemporary(_ name: String) -> Bool {
        guard name.hasPrefix(OutputPath.ownPrefix) else { return false }
        let parts = name.dropFirst(OutputPath.ownPrefix.count).split(
            separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
