/// How much the program reads of what people put in the content folder. Source: the limits that the documentation
/// promises to writers; each has its own message.
package enum ReadingLimit {
    /// A Markdown file: 64 KB of front matter and 256 KB of text.
    package static let markdownFile = (64 + 256) << 10
    /// One line of a Markdown file, in bytes.
    package static let line = 64 << 10
    /// An image or document, in bytes.
    package static let attachment = 20 << 20
    /// Width times height of an image.
    package static let pixels = 40_000_000
    /// Folders inside folders.
    package static let depth = 32
    /// How often a file is read again when it changes meanwhile.
    static let attempts = 3
}
