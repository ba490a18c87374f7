import Glibc

/// The examples of the GitHub Flavored Markdown specification, as Debian's package `cmark-gfm` installs it, and the
/// package's program, whose safe output is what `MarkdownRules.plain` must equal.
enum GFMSpecification {
    struct Example: Sendable, CustomStringConvertible {
        let number: Int
        let section: String
        /// The extensions that the specification names for it, such as `table`; empty for most.
        let extensions: [String]
        let markdown: String
        /// With raw HTML as it stands, which is not what we print.
        let unsafeHTML: String

        var description: String { "example \(number), \(section)" }
    }

    struct Missing: Error, CustomStringConvertible { let description: String }

    private static let packageNote =
        "Install Debian's package cmark-gfm: this test compares with it and is never skipped."

    /// All examples, in order.
    static func examples() throws -> [Example] { parse(try text()) }

    /// The specification as its authors wrote it.
    static func text() throws -> String {
        let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"
        guard access(path, R_OK) == 0 else { throw Missing(description: "\(path) is missing. \(packageNote)") }
        return try run("/bin/gzip", ["-dc", path], input: "")
    }

    /// What the program prints for `markdown` with our extensions, in its safe mode.
    static func reference(_ markdown: String) throws -> String {
        let program = "/usr/bin/cmark-gfm"
        guard access(program, X_OK) == 0 else { throw Missing(description: "\(program) is missing. \(packageNote)") }
        let extensions = ["footnotes", "table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
        return try run(program, extensions, input: markdown)
    }

    private static func parse(_ text: String) -> [Example] {
        var examples: [Example] = []
        var section = ""
        var extensions: [String]?
        var parts: [[Substring]] = [[]]
        let fence = String(repeating: "`", count: 32)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let names = extensions else {
                if line.hasPrefix(fence + " example") {
                    extensions = line.dropFirst(fence.count + " example".count).split(separator: " ").map(String.init)
                    parts = [[]]
                } else if line.hasPrefix("#") {
                    section = String(line.drop { $0 == "#" || $0 == " " })
                }
                continue
            }
            if line == fence {
                let texts = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
                examples.append(
                    Example(
                        number: examples.count + 1, section: section, extensions: names, markdown: texts[0],
                        unsafeHTML: texts.count > 1 ? texts[1] : ""))
                extensions = nil
            } else if line == "." {
                parts.append([])
            } else {
                parts[parts.count - 1].append(line)
            }
        }
        return examples
    }

    /// Runs a program to its end.
    /// - Parameter input: what it reads; may be larger than a pipe holds.
    static func run(_ program: String, _ arguments: [String], input: String) throws -> String {
        // Through a file, so that neither side waits for the other.
        var template = Array("/tmp/visieplein-test-XXXXXX".utf8CString)
        let inputFile = mkstemp(&template)
        guard inputFile >= 0 else { throw Missing(description: "No temporary file could be made.") }
        defer { close(inputFile) }
        unlink(template)
        let bytes = Array(input.utf8)
        guard write(inputFile, bytes, bytes.count) == bytes.count else {
            throw Missing(description: "The temporary file could not be written.")
        }
        lseek(inputFile, 0, SEEK_SET)

        var output: [Int32] = [0, 0]
        guard pipe(&output) == 0 else { throw Missing(description: "No pipe could be made.") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, inputFile, 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        posix_spawn_file_actions_addclose(&actions, output[0])
        defer { posix_spawn_file_actions_destroy(&actions) }
        let words = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        var child = pid_t()
        let status = posix_spawn(&child, program, &actions, nil, words + [nil], environ)
        close(output[1])
        defer { close(output[0]) }
        guard status == 0 else { throw Missing(description: "\(program) does not start. \(packageNote)") }

        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = read(output[0], &buffer, buffer.count), count > 0 {
            result.append(contentsOf: buffer[..<count])
        }
        var exit: Int32 = 0
        waitpid(child, &exit, 0)
        guard exit == 0 else { throw Missing(description: "\(program) ended with \(exit).") }
        return String(decoding: result, as: UTF8.self)
    }
}
