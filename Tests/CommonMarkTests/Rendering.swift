import CommonMark
import Diagnostics
import Markup

/// The HTML of `markdown`, with each link leading to a page named after its target, and each image 4 by 3 pixels.
func html(_ markdown: String, rules: MarkdownRules = .site()) -> String {
    html(MarkdownParser(rules: rules).parse(markdown))
}

func html(_ document: MarkdownDocument) -> String {
    var writer = HTMLWriter()
    document.write(
        into: &writer,
        link: { index in
            switch document.links[index].target {
            case .relative(let path, let fragment): .page(SitePath(path, fragment: fragment))
            case .wiki("onbekend"): .none
            case .wiki(let slug): .page(SitePath(slug + "/index.html"))
            }
        },
        image: { ImageSource(address: SitePath("beeld/" + document.images[$0].path), width: 4, height: 3) },
        title: { index in
            if case .wiki(let slug) = document.links[index].target { "Titel van " + slug } else { nil }
        })
    return String(decoding: writer.bytes, as: UTF8.self)
}

func diagnostics(_ markdown: String) -> [Diagnostic] {
    MarkdownParser(rules: .site()).parse(markdown).diagnostics.sortedForReport()
}

/// A text in which `⟦` and `⟧` mark where something is expected, so that no test counts lines or columns.
struct MarkedText {
    let text: String
    private(set) var ranges: [SourceRange] = []

    init(_ marked: String) {
        var text = ""
        var line = 1
        var column = 1
        var start = SourcePosition(line: 1, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = SourcePosition(line: line, column: column)
            case "⟧": ranges.append(SourceRange(start, SourcePosition(line: line, column: column)))
            default:
                text.unicodeScalars.append(scalar)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        self.text = text
    }
}
