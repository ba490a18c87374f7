// The first stage: from a folder on disk to a value.
//
// What comes in is whatever people, their editors and their cloud drives left in the content folder. What goes out is a
// `ContentFolder`: what the caller makes of each text, which is surely UTF-8 and within the limits, images of which type
// and size are known, and a diagnostic for everything else. Nothing is skipped in silence but what systems leave behind
// (`.git`, `Thumbs.db`).
//
// Names are looked at first, one thread walking the tree; files are then opened and read on all of them. No link is
// followed on the way, nothing but regular files and folders is opened, and nothing is read beyond its limit. The
// order in which the file system lists names never shows in the result.
//
// A text is parsed as soon as it was read and then let go, so that a site's sources are never in memory together.
//
// Only an unreadable content folder itself is thrown: then there is nothing to say about its files.

import Concurrency
import Diagnostics

/// Reads everything in the folder at `path` (the content folder itself) on up to `jobs` threads, and makes of each
/// Markdown file what `parse` makes of it.
package func readContent<File: Sendable>(
    at path: String, jobs: Int, parse: @escaping @Sendable (ContentFile) -> File
) throws(FileSystemError) -> ContentFolder<File> {
    let root = SharedFolder(try DirectoryHandle(path: path))
    let tree = try ContentTree(of: root.handle)
    let parts = concurrentMap(tree.batches, jobs: jobs) { batch in
        ContentPart(reading: batch, in: root.handle, parse: parse)
    }
    var files: [(path: String, file: File)] = []
    var attachments: [AttachedFile] = []
    var refused = tree.refused
    var diagnostics = tree.diagnostics
    for part in parts {
        files += part.files
        attachments += part.attachments
        refused += part.refused
        diagnostics += part.diagnostics
    }
    return ContentFolder(
        files: files.sorted { precedesBytewise($0.path, $1.path) }.map(\.file),
        attachments: attachments.sorted { precedesBytewise($0.path, $1.path) },
        refused: refused.sorted(by: precedesBytewise),
        diagnostics: diagnostics.sortedForReport())
}

/// A folder that several threads use at once.
final class SharedFolder: Sendable {
    let handle: DirectoryHandle

    init(_ handle: consuming DirectoryHandle) { self.handle = handle }
}

/// What one batch of files came to.
private struct ContentPart<File: Sendable>: Sendable {
    private(set) var files: [(path: String, file: File)] = []
    private(set) var attachments: [AttachedFile] = []
    private(set) var refused: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(
        reading batch: ContentTree.Batch, in root: borrowing DirectoryHandle, parse: (ContentFile) -> File
    ) {
        do throws(FileSystemError) {
            try root.withFolder(batch.folder) { folder in
                for name in batch.markdown { readMarkdown(name, of: batch, in: folder, parse) }
                for (name, kind) in batch.attachments { readAttachment(name, kind, of: batch, in: folder) }
            }
        } catch {
            // The folder was there a moment ago, when its names were listed.
            for name in batch.markdown + batch.attachments.map(\.name) {
                refuse(path(of: name, in: batch), .unreadable(error, isFolder: false))
            }
        }
    }

    private mutating func readMarkdown(
        _ name: String, of batch: ContentTree.Batch, in folder: borrowing DirectoryHandle,
        _ parse: (ContentFile) -> File
    ) {
        let path = path(of: name, in: batch)
        guard let bytes = read(name, at: path, limit: ReadingLimit.markdownFile, in: folder) else { return }
        switch TextCheck.text(of: bytes, file: "content/" + path) {
        case .success(let text): files.append((path, parse(ContentFile(path: path, text: text))))
        case .failure(let mistakes):
            refused.append(path)
            diagnostics += mistakes.diagnostics
        }
    }

    private mutating func readAttachment(
        _ name: String, _ kind: AttachmentKind, of batch: ContentTree.Batch, in folder: borrowing DirectoryHandle
    ) {
        let path = path(of: name, in: batch)
        guard let bytes = read(name, at: path, limit: ReadingLimit.attachment, in: folder) else { return }
        do throws(FileRemark) {
            let published = try PublishableFile(kind, bytes)
            attachments.append(
                AttachedFile(
                    path: path, kind: kind, size: published.bytes.count, fingerprint: Fingerprint(of: published.bytes),
                    pixels: published.pixels))
            if let remark = published.remark { diagnostics.append(remark.diagnostic(at: path)) }
        } catch {
            refuse(path, error)
        }
    }

    private mutating func read(
        _ name: String, at path: String, limit: Int, in folder: borrowing DirectoryHandle
    ) -> [UInt8]? {
        do throws(FileSystemError) {
            switch try folder.read(name, limit: limit, attempts: ReadingLimit.attempts) {
            case .bytes(let bytes): return bytes
            case .tooLarge(let size): refuse(path, .tooLarge(size: size, limit: limit))
            case .notAFile: refuse(path, .special)
            case .keepsChanging: refuse(path, .keepsChanging)
            }
        } catch {
            refuse(path, .unreadable(error, isFolder: false))
        }
        return nil
    }

    private mutating func refuse(_ path: String, _ remark: FileRemark) {
        refused.append(path)
        diagnostics.append(remark.diagnostic(at: path))
    }

    private func path(of name: String, in batch: ContentTree.Batch) -> String {
        (batch.folder + [name]).joined(separator: "/")
    }
}

extension DirectoryHandle {
    /// Opens the folder that `names` lead to, one step at a time so that no link is followed, and hands it to `body`.
    func withFolder(
        _ names: some Collection<String>, _ body: (borrowing DirectoryHandle) throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        guard let first = names.first else { return try body(self) }
        try folder(first).withFolder(names.dropFirst(), body)
    }
}

/// Reads an attachment again, as it may be published; nil when it is no longer the file that `attachment` describes.
func publishedBytes(of attachment: AttachedFile, in root: borrowing DirectoryHandle) -> [UInt8]? {
    var names = attachment.path.split(separator: "/").map(String.init)
    guard let name = names.popLast() else { return nil }
    var result: [UInt8]?
    do throws(FileSystemError) {
        try root.withFolder(names) { folder throws(FileSystemError) in
            let read = try folder.read(name, limit: ReadingLimit.attachment, attempts: ReadingLimit.attempts)
            if case .bytes(let bytes) = read { result = try? PublishableFile(attachment.kind, bytes).bytes }
        }
    } catch {
        return nil
    }
    guard let result, Fingerprint(of: result) == attachment.fingerprint else { return nil }
    return result
}

/// The bytes of an attachment as they are published, from the content folder at `path`; nil when it is no longer the
/// file that `attachment` describes.
package func publishedBytes(of attachment: AttachedFile, from path: String) -> [UInt8]? {
    guard let root = try? DirectoryHandle(path: path) else { return nil }
    return publishedBytes(of: attachment, in: root)
}
