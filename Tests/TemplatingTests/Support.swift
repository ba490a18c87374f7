import Diagnostics
import Markup

@testable import Templating

extension TemplateLibrary {
    /// The templates by name, each in a file of its own under `templates/`.
    init(_ texts: [String: String], keepsIndentation: Bool = true) {
        self.init(
            texts.sorted { $0.key < $1.key }.map {
                TemplateSource(name: $0.key, file: "templates/\($0.key).html", text: SourceText(Array($0.value.utf8)))
            }, keepsIndentation: keepsIndentation)
    }
}

extension Template {
    /// The finished page.
    func rendered(_ root: Root, depth: Int = 0) -> String {
        var writer = HTMLWriter(depth: depth)
        render(root, into: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension Diagnostic {
    /// `line:column-column id`, the columns those of the first character and of the place behind the last one.
    var place: String { "\(range.start.line):\(range.start.column)-\(range.end.column) \(id.rawValue)" }
}
