import Markup
import Testing

struct PortableHTMLTests {
    private static let piece = PortableHTML { writer in
        writer.markup("<a href=\"")
        writer.address(SitePath("kernen/driel/index.html"))
        writer.markup("\">")
        // What looks like the way to the root is none where an author wrote it.
        writer.text("../ <Driél> \u{FF}")
        writer.markup("</a><a href=\"")
        writer.address(SitePath("begrippen/index.html", fragment: "stil"))
        writer.markup("\">")
    }

    @Test(arguments: [(0, ""), (1, "../"), (3, "../../../")])
    func leadsToTheSamePagesFromEverywhere(depth: Int, toRoot: String) {
        var writer = HTMLWriter(depth: depth)
        writer.markup("<p>")
        writer.markup(Self.piece)
        writer.markup("</p>")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == "<p><a href=\"\(toRoot)kernen/driel/index.html\">../ &lt;Driél&gt; \u{FF}</a>"
                + "<a href=\"\(toRoot)begrippen/index.html#stil\"></p>")
    }

    @Test func leadsToTheRootAtItsEndsAndWithinAnother() {
        let root = PortableHTML { writer in
            writer.address(SitePath(""))
            writer.address(SitePath(""))
        }
        var writer = HTMLWriter(depth: 2)
        writer.markup(
            PortableHTML { writer in
                writer.markup("<")
                writer.markup(root)
                writer.markup(">")
            })
        writer.markup(root)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "<../../../../>../../../../")
    }

    @Test func canBeEmpty() {
        var writer = HTMLWriter(depth: 1)
        writer.markup(PortableHTML { _ in })
        #expect(writer.bytes.isEmpty)
    }
}
