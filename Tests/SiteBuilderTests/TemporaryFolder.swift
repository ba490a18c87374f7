import Glibc
import Testing

/// A real folder for one test, removed with everything in it when the test is done.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/visieplein-test-XXXXXX".utf8CString)
        path = try template.withUnsafeMutableBufferPointer { template in
            try #require(template.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) })
        }
    }

    deinit { remove(path) }

    /// The path of something inside this folder.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Makes a file, and the folders that lead to it.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
        let file = try #require(fopen(self(name), "w"), "\(name): \(errno)")
        defer { fclose(file) }
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    func makeFolder(_ name: String) throws {
        var way = path
        for part in name.split(separator: "/") {
            way += "/" + part
            if mkdir(way, 0o777) != 0 { try #require(errno == EEXIST) }
        }
    }

    func link(_ name: String, to target: String) throws { try #require(symlink(target, self(name)) == 0) }

    func delete(_ name: String) { remove(self(name)) }

    /// The text of a file; nil when it can't be read.
    func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen(self(name), "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    /// All files below `name` (dotfiles included, folders not), relative to it and sorted.
    func files(in name: String) -> [String] {
        var found: [String] = []
        func walk(_ folder: String, _ prefix: String) {
            for entry in names(in: folder) {
                let path = folder + "/" + entry
                if isFolder(path) { walk(path, prefix + entry + "/") } else { found.append(prefix + entry) }
            }
        }
        walk(self(name), "")
        return found.sorted()
    }

    func exists(_ name: String) -> Bool {
        var raw = stat()
        return lstat(self(name), &raw) == 0
    }

    /// What changes when a file is written anew: its number, and when it was last changed in any way.
    func stamp(_ name: String) -> String {
        var raw = stat()
        guard lstat(self(name), &raw) == 0 else { return "absent" }
        return "\(raw.st_ino) \(raw.st_mtim.tv_sec).\(raw.st_mtim.tv_nsec) \(raw.st_ctim.tv_sec).\(raw.st_ctim.tv_nsec)"
    }

    private func remove(_ path: String) {
        if isFolder(path) {
            for name in names(in: path) { remove(path + "/" + name) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var raw = stat()
        return lstat(path, &raw) == 0 && raw.st_mode & S_IFMT == S_IFDIR
    }

    private func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
