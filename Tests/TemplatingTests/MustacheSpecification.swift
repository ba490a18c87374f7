import Glibc
import Testing

/// The official tests of the Mustache language, in a folder beside the repository.
enum MustacheSpecification {
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let name: String
        let data: JSON
        let template: String
        let partials: [String: String]
        let expected: String

        var id: String { "\(file): \(name)" }
        var testDescription: String { id }
    }

    static let files = [
        "comments", "delimiters", "dynamic-names", "interpolation", "inheritance", "inverted", "partials", "sections",
    ]

    static var isPresent: Bool { access(path(of: "sections"), R_OK) == 0 }

    /// All tests in order; of two with one name, the second gets a number. Empty when the folder is absent.
    static func cases() throws -> [Case] {
        guard isPresent else { return [] }
        var names: [String: Int] = [:]
        return try files.flatMap { file in
            try JSON(parsing: read(path(of: file)))["tests"].elements.map { test in
                var partials: [String: String] = [:]
                if case .object(let members) = test["partials"] { partials = members.mapValues(\.printed) }
                var name = test["name"].printed
                names["\(file): \(name)", default: 0] += 1
                if let count = names["\(file): \(name)"], count > 1 { name += " (\(count))" }
                return Case(
                    file: file, name: name, data: test["data"], template: test["template"].printed, partials: partials,
                    expected: test["expected"].printed)
            }
        }
    }

    private static func path(of file: String) -> String {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(root)/../shared/spec/mustache/\(file).json"
    }

    private static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw JSON.SyntaxError(offset: 0) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }
}
