import Diagnostics

/// What a content folder holds, by name only: nothing was opened yet.
struct ContentTree {
    /// Files in one folder that are read together.
    struct Batch: Sendable {
        /// The names of the folders that lead there.
        let folder: [String]
        var markdown: [String] = []
        var attachments: [(name: String, kind: AttachmentKind)] = []
    }

    private(set) var batches: [Batch] = []
    private(set) var refused: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// How many files one worker takes at a time from one folder.
    private static let batchSize = 64

    /// Walks through `root` and everything below it.
    init(of root: borrowing DirectoryHandle) throws(FileSystemError) {
        add(try root.entries(), of: root, at: [])
    }

    private mutating func add(
        _ entries: [DirectoryEntry], of folder: borrowing DirectoryHandle, at path: [String]
    ) {
        var batch = Batch(folder: path)
        var imageNames: [String: String] = [:]
        for entry in entries.sorted(by: { precedesBytewise($0.name, $1.name) }) {
            let place = (path + [entry.name]).joined(separator: "/")
            switch FileRole(of: entry, in: folder) {
            case .ignored: continue
            case .refused(let remark):
                refused.append(place)
                diagnostics.append(remark.diagnostic(at: place))
            case .passedOver(let remark):
                diagnostics.append(remark.diagnostic(at: place))
            case .folder:
                addFolder(entry.name, of: folder, at: path, place: place)
            case .markdown:
                batch.markdown.append(entry.name)
            case .attachment(let kind):
                if let twin = imageNames.updateValue(entry.name, forKey: entry.name.lowercased()) {
                    refused.append(place)
                    diagnostics.append(FileRemark.twin(of: twin).diagnostic(at: place))
                } else {
                    batch.attachments.append((entry.name, kind))
                }
            }
            if batch.markdown.count + batch.attachments.count == Self.batchSize {
                batches.append(batch)
                batch = Batch(folder: path)
            }
        }
        if !batch.markdown.isEmpty || !batch.attachments.isEmpty { batches.append(batch) }
    }

    private mutating func addFolder(
        _ name: String, of parent: borrowing DirectoryHandle, at path: [String], place: String
    ) {
        guard path.count + 1 < ReadingLimit.depth else {
            refused.append(place)
            diagnostics.append(FileRemark.tooDeep.diagnostic(at: place))
            return
        }
        do throws(FileSystemError) {
            let folder = try parent.folder(name)
            add(try folder.entries(), of: folder, at: path + [name])
        } catch {
            refused.append(place)
            diagnostics.append(FileRemark.unreadable(error, isFolder: true).diagnostic(at: place))
        }
    }
}
