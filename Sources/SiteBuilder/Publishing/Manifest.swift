internal import Concurrency

/// The list of files that the program wrote into an output folder, or is about to write. What is not on it is never
/// overwritten or deleted.
///
///     visieplein 2
///     index.html
///     kernen/driel/index.html
struct Manifest {
    static let name = OutputPath.ownPrefix + "manifest"
    private static let heading = "visieplein 2"

    let paths: Set<String>
    /// The list as it stands on disk.
    let bytes: [UInt8]
    /// Whether the list is as the program writes it.
    let isTidy: Bool

    /// A list of `paths` in any order. Each stands in there once: whoever publishes refuses others.
    init(_ paths: [String] = [], jobs: Int = 1) {
        (self.paths, bytes) = concurrently(jobs: jobs, { Set(paths) }, { Self.bytes(of: paths) })
        isTidy = true
    }

    /// Lines that the program can't have written are left out: a list that was tampered with may make it forget files,
    /// but never reach outside the output folder. Nil without the heading: then it is no list at all.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard lines.first?.elementsEqual(Self.heading.utf8) == true else { return nil }
        var paths = Set<String>(minimumCapacity: lines.count)
        for line in lines.dropFirst() {
            if let path = String(validating: line, as: UTF8.self), OutputPath.isValid(path) { paths.insert(path) }
        }
        self.paths = paths
        self.bytes = bytes
        isTidy = paths.count == lines.count - 1
    }

    func contains(_ path: String) -> Bool { paths.contains(path) }

    /// Whether `path` is a listed file, or a folder with nothing but listed files as far as the list knows.
    func isOurs(_ path: String) -> Bool {
        contains(path) || paths.contains { OutputPath.folders(of: $0).contains(path) }
    }

    private static func bytes(of paths: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(paths.reduce(heading.utf8.count + 1) { $0 + $1.utf8.count + 1 })
        for line in [heading] + paths.sorted(by: precedesBytewise) {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
