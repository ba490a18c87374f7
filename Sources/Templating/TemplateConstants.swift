/// Texts that are the same on every page, as those of the interface in the site's language. Templates write them as
/// `{{woord.naar_de_inhoud}}`; they are part of the template once it is compiled, so that they cost a page nothing.
package struct TemplateConstants: Sendable {
    /// Reserved: a page's own field of this name can't be reached.
    package let root: String
    private let shape: RecordShape
    private let texts: [(name: String, text: String)]

    /// - Parameter texts: plain text by name; the names differ.
    package init(root: String, texts: [(name: String, text: String)]) {
        self.root = root
        self.texts = texts
        shape = RecordShape(root, texts.map { FieldShape($0.name, .constant($0.text)) })
    }

    /// What there is, one name with its text a line, for whoever changes templates.
    package var listing: String {
        let width = texts.map(\.name.count).max() ?? 0
        let lines = texts.map { name, text in
            "  \(name)\(String(repeating: " ", count: width - name.count + 2))\(text)\n"
        }
        return root + "\n" + lines.joined()
    }

    /// What a name means, when it begins with the root; else nil.
    func look(up name: TemplateName) -> Lookup? {
        guard !name.isCurrentValue, let first = name.segments.first, first.text == root else { return nil }
        let shape = shape
        // The pointer is passed on unread: constants look at no page.
        let field = FieldShape(root, .record({ shape }, { page, body in body(page) }))
        return Resolution(slot: 0, target: .field(field)).descending(name.segments.dropFirst(), from: first)
    }
}
