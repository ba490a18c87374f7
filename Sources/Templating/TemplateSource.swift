package import Diagnostics

/// A template as its owner wrote it.
package struct TemplateSource: Sendable {
    /// What other templates call it: `kern` for `templates/kern.html`.
    package let name: String
    /// Where it stands, for messages; relative to the site's root folder.
    package let file: String
    package let text: SourceText

    package init(name: String, file: String, text: SourceText) {
        self.name = name
        self.file = file
        self.text = text
    }
}
