/// The list of files that the program wrote into an output folder. What is not on it is never overwritten or deleted.
///
///     visieplein 1
///     9f3c21d07ab45e10 index.html
///     ---------------- kernen/driel/index.html
///
/// Dashes stand for a file that was announced and, as far as the list knows, not written yet.
struct Manifest: Equatable {
    static let name = OutputPath.ownPrefix + "manifest"
    private static let heading = "visieplein 1"
    private static let announced = "----------------"

    /// The fingerprint of each file as it was written; nil for an announced one.
    private(set) var files: [String: Fingerprint?]

    init(_ files: [String: Fingerprint?] = [:]) { self.files = files }

    /// Lines that the program can't have written are left out: a list that was tampered with may make it forget files,
    /// but never reach outside the output folder. Nil without the heading: then it is no list at all.
    init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard lines.first?.elementsEqual(Self.heading.utf8) == true else { return nil }
        files = [:]
        for line in lines.dropFirst() {
            guard line.count > 17, let text = String(validating: line, as: UTF8.self) else { continue }
            let path = String(Substring(text.utf8.dropFirst(17)))
            guard OutputPath.isValid(path) else { continue }
            let value = UInt64(Substring(text.utf8.prefix(16)), radix: 16)
            files[path] = .some(value.map(Fingerprint.init(value:)))
        }
    }

    func contains(_ path: String) -> Bool { files[path] != nil }

    /// Whether `path` is a listed file, or a folder with nothing but listed files as far as the list knows.
    func isOurs(_ path: String) -> Bool {
        contains(path) || files.keys.contains { OutputPath.folders(of: $0).contains(path) }
    }

    /// The list with `paths` announced as well.
    func announcing(_ paths: some Sequence<String>) -> Manifest {
        var result = self
        for path in paths where !contains(path) { result.files[path] = .some(nil) }
        return result
    }

    var bytes: [UInt8] {
        var text = Self.heading + "\n"
        for (path, fingerprint) in files.sorted(by: { precedesBytewise($0.key, $1.key) }) {
            text += "\(fingerprint?.hexadecimal ?? Self.announced) \(path)\n"
        }
        return Array(text.utf8)
    }
}
