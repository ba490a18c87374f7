/// A content file for the field reference.
struct SampleFile: Sendable {
    /// Relative to `content/`.
    let path: String
    /// As an author would type it, front matter and text.
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text + "\n"
    }
}
