package import Diagnostics

/// The text of one file, to show the line that a diagnostic is about; nil when it can't be read as text.
package func readSource(_ path: String) -> SourceText? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last.map(String.init) else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    do throws(FileSystemError) {
        let handle = try DirectoryHandle(path: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
        guard case .bytes(let bytes) = try handle.read(name, limit: ReadingLimit.markdownFile, attempts: 1) else {
            return nil
        }
        return SourceText(bytes)
    } catch {
        return nil
    }
}
