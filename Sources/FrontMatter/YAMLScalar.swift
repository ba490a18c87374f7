package import Diagnostics

/// A single value as the author wrote it, before any type is given to it.
package struct YAMLScalar: Sendable {
    /// How the value was set down.
    package enum Style: Sendable {
        /// Without quotes.
        case plain
        /// Between single or double quotes.
        case quoted
        /// Behind `|`: lines stay lines.
        case literal
        /// Behind `>`: lines are joined.
        case folded
    }

    /// The text without quotes and indentation, escapes resolved, line ends as LF.
    package let text: String
    package let style: Style
    /// Where the first character of `text` stands, when line *n* of `text` is line *n* of the file from there on and
    /// each line begins in the same column: for a literal block, and for text on a single line. Else nil.
    /// Whoever parses the text further uses it to place what he finds.
    package let origin: SourcePosition?

    package init(text: String, style: Style, origin: SourcePosition? = nil) {
        self.text = text
        self.style = style
        self.origin = origin
    }

    /// Whether the value stands without quotes and on the line itself; true for a field without a value.
    package var isPlain: Bool { style == .plain }
}
