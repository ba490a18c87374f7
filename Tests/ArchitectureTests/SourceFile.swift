import FoundationEssentials
import Testing

/// A file of the project as the rules look at it: where it stands, and its lines with and without text and comments.
struct SourceFile {
    /// From the root of the project: `Sources/Markup/HTMLWriter.swift`.
    let path: String
    /// The lines as written.
    let lines: [String]
    /// The same lines with comments and the text of string literals blanked, so that a rule sees code only.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = CodeText.blanked(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The target: the folder below `Sources`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The modules that the file imports; `import struct A.B` counts as `A`.
    var imports: Set<String> {
        Set(code.compactMap(Self.importedModule))
    }

    /// `path:line` for each line whose code meets a condition: what a failing rule shows.
    func places(where breaksRule: (String) -> Bool) -> [String] {
        zip(1..., code).filter { breaksRule($0.1) }.map { "\(path):\($0.0)" }
    }

    private static func importedModule(of line: String) -> String? {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
        let modifiers: Set<Substring> = ["public", "package", "internal", "private", "fileprivate"]
        guard words[..<position].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) }) else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        let named = words[(position + 1)...].first { !kinds.contains($0) }
        return named?.split(separator: ".").first.map(String.init)
    }
}

extension SourceFile {
    /// Every Swift file of the program, read once for all tests.
    static let program = Result { try all(in: "Sources") }

    /// Every file with this ending below a folder of the project, by path.
    static func all(in folder: String, endingIn suffix: String = ".swift") throws -> [SourceFile] {
        let files = FileManager.default
        return try files.subpathsOfDirectory(atPath: projectRoot + folder)
            .filter { $0.hasSuffix(suffix) }
            .sorted()
            .map { name in
                let bytes = try #require(files.contents(atPath: "\(projectRoot)\(folder)/\(name)"))
                return SourceFile(path: "\(folder)/\(name)", text: String(decoding: bytes, as: UTF8.self))
            }
    }

    /// The folder that holds `Package.swift`, with a slash at its end: three levels above this file.
    static var projectRoot: String {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/"
    }
}
