/// A word as a shell takes it in, for commands that the program tells to type (POSIX, Shell Command Language, 2.2).
struct ShellWord: CustomStringConvertible {
    let description: String

    /// - Parameter path: of a file or folder. One that begins like an option is led in by `./`.
    init(path: String) {
        let path = path.hasPrefix("-") ? "./" + path : path
        let isPlain = !path.isEmpty && path.utf8.allSatisfy { Self.plain.contains($0) }
        let parts = path.split(separator: "'", omittingEmptySubsequences: false)
        description = isPlain ? path : "'" + parts.joined(separator: #"'\''"#) + "'"
    }

    /// What stands for itself everywhere in a command.
    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./".utf8)
}
