/// Rules for the paths that the program writes: relative, with `/` between folders, never out of the output folder and
/// never onto the program's own notes. Planners make them out of slugs, so a wrong one is a mistake of the program.
enum OutputPath {
    /// The beginning of the names of all notes and temporary files.
    static let ownPrefix = ".visieplein-"

    static func isValid(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            var rest = bytes[...]
            while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
                guard isValid(name: rest[..<slash]) else { return false }
                rest = rest[(slash + 1)...]
            }
            return bytes.count < 4096 && isValid(name: rest)
        }
    }

    /// Whether `name` can stand between slashes.
    private static func isValid(name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard !name.isEmpty, name.count <= 255, name.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
        return name.first != UInt8(ascii: ".")
            || !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8) && !name.starts(with: ownPrefix.utf8)
    }

    /// The folder that `path` is in (empty for the output folder itself), and its name there.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
    }

    /// All folders that lead to `path`, the innermost first, without the output folder itself.
    static func folders(of path: String) -> some Sequence<String> {
        sequence(first: split(path).folder) { $0.isEmpty ? nil : split($0).folder }.prefix { !$0.isEmpty }
    }

    /// All folders that lead to any of `paths`, without the output folder itself.
    static func folders(of paths: some Sequence<String>) -> Set<String> {
        var folders: Set<String> = []
        for path in paths {
            // Where the inner folder is known, so are those around it.
            for folder in self.folders(of: path) where !folders.insert(folder).inserted { break }
        }
        return folders
    }

    /// A folder that leads to one of `paths` and is one of `files` as well; nil when there is none.
    static func folder(of paths: [String], amongFiles files: Set<String>) -> String? {
        // Nearly every page has a folder of its own, and its neighbours are in the one around that.
        var outerBefore = ""
        for path in paths {
            let inner = split(path).folder
            if files.contains(inner) { return inner }
            let outer = split(inner).folder
            if outer == outerBefore { continue }
            outerBefore = outer
            if let clash = folders(of: inner).first(where: files.contains) { return clash }
        }
        return nil
    }
}
