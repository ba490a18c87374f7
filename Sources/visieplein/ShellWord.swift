/// A word as a shell takes it in, for commands that the program tells the user to type (POSIX, Shell Command Language,
/// 2.2).
struct ShellWord: CustomStringConvertible {
    let description: String

    /// - Parameter path: of a file or folder. One that begins like an option gets `./` in front.
    init(path: String) {
        // A shell knows no characters, only bytes: an apostrophe stays one with an accent behind it.
        let path = path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
        let isPlain = !path.isEmpty && path.utf8.allSatisfy { Self.plain.contains($0) }
        let parts = path.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false).map { String($0) }
        description = isPlain ? path : "'" + parts.joined(separator: #"'\''"#) + "'"
    }

    /// What stands for itself everywhere in a command.
    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./".utf8)
}
