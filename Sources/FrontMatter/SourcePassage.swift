import Diagnostics

/// A piece of a file, quoted in a message.
struct SourcePassage {
    let range: SourceRange
    let text: String

    /// `text` between the quotes that need the least escaping: what to type to have it taken literally.
    var quoted: String {
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) { return "\"\(text)\"" }
        var quoted = "'"
        for scalar in text.unicodeScalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "'" { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "'"
    }
}
