/// What a name in the content folder means for the site.
enum FileRole {
    case markdown
    case attachment(AttachmentKind)
    case folder
    /// Left by a system or an editor; nobody meant to publish it.
    case ignored
    /// Not published, with a remark that does not stop the build.
    case passedOver(FileRemark)
    case refused(FileRemark)

    /// Decides by name and kind. Only when the file system does not tell the kind in passing, it is asked for.
    init(of entry: DirectoryEntry, in folder: borrowing DirectoryHandle) {
        let name = entry.name
        if FileName.isLeftover(name) {
            self = .ignored
            return
        }
        var kind = entry.kind
        if kind == nil, entry.isValidUTF8 {
            do throws(FileSystemError) {
                kind = try folder.status(of: name)?.kind
            } catch {
                self = .refused(.unreadable(error, isFolder: false))
                return
            }
            // Gone since the folder was listed.
            if kind == nil {
                self = .ignored
                return
            }
        }
        if name.utf8.first == UInt8(ascii: ".") {
            let wouldBePublished = kind == .file && FileName.isPublishable(name)
            self = wouldBePublished ? .passedOver(.hidden) : .ignored
            return
        }
        if !entry.isValidUTF8 {
            self = .refused(.name(.notUTF8))
            return
        }
        if let problem = FileName.problem(of: name) {
            self = .refused(.name(problem))
            return
        }
        switch kind {
        case .folder: self = .folder
        case .symbolicLink: self = .refused(.symbolicLink)
        case .special, nil: self = .refused(.special)
        case .file:
            let type = FileName.fileExtension(of: name)
            if type == "md" {
                self = .markdown
            } else if let kind = AttachmentKind(fileExtension: type.lowercased()) {
                self = .attachment(kind)
            } else {
                self = .refused(.type(type))
            }
        }
    }
}
