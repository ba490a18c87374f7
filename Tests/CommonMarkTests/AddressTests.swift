import CommonMark
import Diagnostics
import Testing

/// Only `https`, `http`, `mailto`, `tel` and paths lead anywhere; all else is text and an error at the address.
@Suite struct AddressTests {
    private static let refused = [
        "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT:alert(1)", "javascript&colon;alert(1)",
        "&#106;avascript:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)", "java&#x0D;script:alert(1)",
        "&#1;javascript:alert(1)", "java&#1;script:alert(1)", "&#32;javascript:alert(1)", "data:text/html,x",
        "data:image/png;base64,x", "data:image/pngx,&lt;script&gt;", "DATA:image/gif,x", "vbscript:x",
        "file:///etc/passwd",
        "blob:https://a.nl/1", "intent:x", "view-source:https://a.nl", "ms-word:x", "ftp://a.nl", "ws://a.nl",
        "//evil.nl",
        "\\\\\\\\evil.nl", "/\\\\evil.nl", "\\\\/evil.nl", "/absoluut", "http:evil", "https:evil.nl", "https:/evil.nl",
        "https:///evil.nl", "https://", "https://gemeente.nl@evil.nl", "https://naam:woord@evil.nl",
        "https://a.nl\\\\@evil.nl", "mailto:a@b.nl?bcc=c@d.nl", "mailto:a@b.nl?body=x", "mailto:", "tel:+31&#59;x",
        "tel:",
        "a%2fb.md", "a%00.md", "a%zz.md", "x-y+z.1:q", "",
    ]

    @Test(arguments: refused)
    func refusesInLinks(address: String) {
        let found = diagnostics("[tekst](<\(address)>)")
        #expect(found.map(\.id) == [.refusedAddress])
        #expect(html("[tekst](<\(address)>)") == "<p>tekst</p>\n")
    }

    @Test(arguments: refused)
    func refusesInImages(address: String) {
        let found = diagnostics("![tekst](<\(address)>)")
        #expect(found.map(\.id) == [.refusedAddress])
        #expect(html("![tekst](<\(address)>)") == "<p>tekst</p>\n")
    }

    @Test(arguments: ["[a]\n\n[a]: javascript:x", "<javascript:x>", "ftp://a.nl", "[![a](b.jpg)](javascript:x)"])
    func refusesInEveryForm(markdown: String) {
        #expect(diagnostics(markdown).map(\.id) == [.refusedAddress])
        #expect(!html(markdown).contains("href"))
    }

    @Test(arguments: [
        ("https://a.nl/b?c=d&amp;e#f", "https://a.nl/b?c=d&amp;e#f"), ("http://a.nl", "http://a.nl"),
        ("HTTPS://A.nl", "https://A.nl"), ("https://a.nl/é \"'<>", "https://a.nl/%C3%A9%20%22'%3C%3E"),
        ("https://a.nl:8080/", "https://a.nl:8080/"), ("https://a.nl/x@y", "https://a.nl/x@y"),
    ])
    func letsTheWebThrough(address: String, href: String) {
        let escaped = address.replacing("<", with: "\\<").replacing(">", with: "\\>")
        #expect(
            html("[x](<\(escaped)>)") == "<p><a href=\"\(href)\" rel=\"external\">x</a></p>\n")
        #expect(diagnostics("[x](<\(escaped)>)") == [])
    }

    @Test func letsMailAndTelephoneThrough() {
        #expect(html("[x](mailto:a@b.nl)") == "<p><a href=\"mailto:a@b.nl\">x</a></p>\n")
        #expect(html("[x](<tel:+31 6-12345678>)") == "<p><a href=\"tel:+31612345678\">x</a></p>\n")
    }

    @Test(arguments: [
        ("www.a.nl", "<a href=\"http://www.a.nl\" rel=\"external\">www.a.nl</a>"),
        ("https://a.nl/'x'", "<a href=\"https://a.nl/'x\" rel=\"external\">https://a.nl/'x</a>’"),
        ("a@b.nl", "<a href=\"mailto:a@b.nl\">a@b.nl</a>"),
        ("<https://a.nl>", "<a href=\"https://a.nl\" rel=\"external\">https://a.nl</a>"),
        ("<a@b.nl>", "<a href=\"mailto:a@b.nl\">a@b.nl</a>"),
    ])
    func linksBareAddresses(markdown: String, expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
        #expect(diagnostics(markdown) == [])
    }

    @Test(arguments: [
        ("../visie.md", MarkdownDocument.Link.Target.relative(path: "../visie.md", fragment: nil)),
        ("visie.md#doel", .relative(path: "visie.md", fragment: "doel")),
        ("#doel", .relative(path: "", fragment: "doel")),
        ("een%20naam.md", .relative(path: "een naam.md", fragment: nil)),
        ("één.md", .relative(path: "één.md", fragment: nil)),
        ("%C3%A9.md#%C3%A9", .relative(path: "é.md", fragment: "é")),
    ])
    func handsPathsToTheCaller(address: String, target: MarkdownDocument.Link.Target) {
        let document = MarkdownParser(rules: .site()).parse("[x](<\(address)>)")
        #expect(document.links.map(\.target) == [target])
        #expect(document.diagnostics == [])
    }

    @Test func suggestsTheSchemeThatIsMissing() {
        #expect(diagnostics("[x](//a.nl/b)").map(\.suggestion) == ["https://a.nl/b"])
    }

    @Test func countsWhatItLeavesOut() {
        let found = diagnostics(String(repeating: "[x](foo:bar)\n", count: 150))
        #expect(found.count == 100)
        #expect(found.contains { $0.help?.dutch.contains("nog 50 keer") == true })
    }
}
