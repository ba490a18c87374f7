import Glibc

/// One name in a folder.
struct DirectoryEntry: Sendable {
    /// The name; bytes that are no UTF-8 are replaced by U+FFFD, and then it can't be used to open the file.
    let name: String
    let isValidUTF8: Bool
    /// What it is, when the file system says so for free.
    let kind: FileStatus.Kind?

    /// Nil for `.` and `..`.
    init?(_ raw: UnsafeMutablePointer<dirent>) {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
        let characters = (UnsafeRawPointer(raw) + offset).assumingMemoryBound(to: CChar.self)
        let bytes = UnsafeRawBufferPointer(start: characters, count: strlen(characters))
        if let name = String(validating: bytes, as: UTF8.self) {
            if name == "." || name == ".." { return nil }
            self.name = name
            isValidUTF8 = true
        } else {
            name = String(decoding: bytes, as: UTF8.self)
            isValidUTF8 = false
        }
        kind =
            switch Int32(raw.pointee.d_type) {
            case Int32(DT_REG): .file
            case Int32(DT_DIR): .folder
            case Int32(DT_LNK): .symbolicLink
            case Int32(DT_UNKNOWN): nil
            default: .special
            }
    }
}
