/// A text made to cost as much as possible, at any size.
struct HostileInput: Sendable, CustomStringConvertible {
    let name: String
    /// Makes at least about `size` bytes.
    private let make: @Sendable (_ size: Int) -> String

    var description: String { name }

    init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
        self.name = name
        self.make = make
    }

    /// `piece` over and over, in lines that stay below the limit; `separator` goes between the lines.
    init(_ name: String, repeating piece: String, before: String = "", after: String = "", separator: String = "\n") {
        self.init(name) { size in
            let inLine = max(1, 60_000 / piece.utf8.count)
            var text = before
            var left = max(1, (size - before.utf8.count - after.utf8.count) / piece.utf8.count)
            while left > 0 {
                text += String(repeating: piece, count: min(left, inLine))
                left -= inLine
                if left > 0 { text += separator }
            }
            return text + after
        }
    }

    /// Half of `first`, then half of `second`.
    init(_ name: String, _ first: String, then second: String) {
        self.init(name) { size in
            let halves = [HostileInput("", repeating: first), HostileInput("", repeating: second)]
            return halves.map { $0.make(size / 2) }.joined(separator: "\n")
        }
    }

    /// The text, at most `size` bytes long.
    func bytes(_ size: Int) -> [UInt8] { Array(make(size).utf8.prefix(size)) }

    static let all: [HostileInput] = inlines + brackets + addresses + blocks + tables + references + odd

    private static let inlines = [
        HostileInput("processing instructions without an end", repeating: "a <?"),
        HostileInput("declarations without an end", repeating: "a <!A "),
        HostileInput("CDATA without an end", repeating: "a <![CDATA["),
        HostileInput("comments without an end", repeating: "a <!--"),
        HostileInput("comments of single dashes", repeating: "a <!-- - "),
        HostileInput("tags without an end", repeating: "<a b "),
        HostileInput("tags with changing quotes", repeating: "<a b=\" z=' y=\" c='"),
        HostileInput("tags", repeating: "<a>"),
        HostileInput("pointy brackets", repeating: "<"),
        HostileInput("strong within words", repeating: "a**b"),
        HostileInput("strong within words, then single stars", "a**b", then: "c* "),
        HostileInput("openers and other closers", "*a _b ", then: "c_ d* "),
        HostileInput("emphasis nested", "*a **a ", then: "a** a* "),
        HostileInput("strikethrough of unequal length", repeating: "b~ ", before: "~~a "),
        HostileInput(
            "strikethrough of unequal length, short paragraphs", repeating: "b~ ", before: "~~a ", separator: "\n\n"),
        HostileInput("tildes", repeating: "~"),
        HostileInput("tildes and stars", repeating: "~*"),
        HostileInput("underscores", repeating: "_a"),
        HostileInput("stars", repeating: "*a*"),
        HostileInput("three kinds of marks", repeating: "*a_b~c"),
        HostileInput("backticks of growing length") { size in
            var text = ""
            var length = 1
            while text.utf8.count < size {
                text += String(repeating: "`", count: length) + " "
                if length % 300 == 0 { text += "\n" }
                length += 1
            }
            return text
        },
        HostileInput("backticks", repeating: "`a``b```c "),
        HostileInput("backslashes", repeating: "\\*"),
        HostileInput("entities", repeating: "&lt;"),
        HostileInput("ampersands", repeating: "&"),
        HostileInput("long numeric entities", repeating: "&#11111111111111111111111111111"),
        HostileInput("quotes", repeating: "'\""),
        HostileInput("quote marks to escape", repeating: "\""),
        HostileInput("hard breaks", repeating: "a  \n", separator: ""),
        HostileInput("soft breaks", repeating: "a\n", separator: ""),
    ]

    private static let brackets = [
        HostileInput("opening brackets", repeating: "["),
        HostileInput("closing brackets", repeating: "]"),
        HostileInput("brackets nested", "[", then: "]"),
        HostileInput("images open", repeating: "!["),
        HostileInput("images open, four brackets", repeating: "![[[["),
        HostileInput("images open, then links", "![", then: "[a](b)"),
        HostileInput("images nested", "![", then: "](b)"),
        HostileInput("links open, then closed", "[a](", then: ")"),
        HostileInput("links with open titles", repeating: "[a](b \""),
        HostileInput("links with titles in parentheses", repeating: "[a](b ("),
        HostileInput("links to open addresses", repeating: "[a](<b"),
        HostileInput("links", repeating: "[a](b)"),
        HostileInput("links that are refused", repeating: "[](a:b)"),
        HostileInput("links whose address is not found", repeating: "[a](&lt;)"),
        HostileInput("links to nothing", repeating: "[]()"),
        HostileInput("images", repeating: "![a](b)"),
        HostileInput("images without text", repeating: "![](b)"),
        HostileInput("wiki links", repeating: "[[a]]"),
        HostileInput("wiki links open", repeating: "[[a"),
        HostileInput("wiki links with open text", repeating: "[[a|*b* "),
        HostileInput("wiki links escaped", repeating: "\\[[a]]"),
        HostileInput("wiki links in text that has none", repeating: "[[a]] \\[\\[b]]"),
        HostileInput("labels that run on", repeating: "[a][bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
    ]

    private static let addresses = [
        HostileInput("www", repeating: "www."),
        HostileInput("www and underscores", repeating: "_www."),
        HostileInput("www in words", repeating: "www.a.b "),
        HostileInput("www behind pointy brackets", repeating: "<(www.a.b"),
        HostileInput("http behind pointy brackets", repeating: "<http://a"),
        HostileInput("http and parentheses", repeating: "(", before: "http://a", separator: ""),
        HostileInput("http and closing parentheses") { size in
            String(repeating: "http://a" + String(repeating: ")", count: 60_000) + "\n", count: max(1, size / 60_009))
        },
        HostileInput("http and closing parentheses in words", repeating: "http://a)))))))))) "),
        HostileInput("http and entities", repeating: "http://a&b;"),
        HostileInput("http", repeating: "http://a.b "),
        HostileInput("colons", repeating: ":"),
        HostileInput("letters w", repeating: "w", after: " http://a.b"),
        HostileInput("at signs", repeating: "@"),
        HostileInput("at signs and letters", repeating: "a@"),
        HostileInput("mail addresses", repeating: "a@b.c "),
        HostileInput("mail addresses without spaces", repeating: "a@b.c@"),
        HostileInput("mail addresses with prefixes", repeating: "mailto:"),
        HostileInput("mail addresses in short lines", repeating: "a@b.c\n", separator: ""),
        HostileInput("automatic links", repeating: "<a:b>"),
    ]

    private static let blocks = [
        HostileInput("quotes in one line", repeating: ">"),
        HostileInput("quotes, a hundred deep", repeating: String(repeating: ">", count: 100) + "a\n", separator: ""),
        HostileInput(
            "quotes, a hundred deep, then short lines", repeating: "a\n", before: String(repeating: ">", count: 100),
            separator: ""),
        HostileInput("lists in one line", repeating: "- "),
        HostileInput("lists of changing marks", repeating: "- * + 1. "),
        HostileInput(
            "lists, a hundred deep, then empty lines", repeating: "\n",
            before: String(repeating: "- * ", count: 50) + "a\n", separator: ""),
        HostileInput("lists, growing deeper") { size in
            var text = ""
            var depth = 0
            while text.utf8.count < size {
                text += String(repeating: "  ", count: depth) + "- a\n"
                depth += 1
            }
            return text
        },
        HostileInput("lists, a hundred deep, again and again") { size in
            var text = ""
            while text.utf8.count < size {
                for depth in 0..<99 { text += String(repeating: "  ", count: depth) + "- a\n" }
                text += "\n\n"
            }
            return text
        },
        HostileInput("items", repeating: "-\n", separator: ""),
        HostileInput("tasks", repeating: "- [ ] a\n", separator: ""),
        HostileInput("headings", repeating: "#\n", separator: ""),
        HostileInput("equal headings", repeating: "# a\n", separator: ""),
        HostileInput("underlined headings", repeating: "a\n=\n", separator: ""),
        HostileInput("rules", repeating: "---\n\n", separator: ""),
        HostileInput("paragraphs", repeating: "a\n\n", separator: ""),
        HostileInput("fences", repeating: "```\n", separator: ""),
        HostileInput("code", repeating: "    \"\n", separator: ""),
        HostileInput("HTML blocks", repeating: "<p>\n\n", separator: ""),
        HostileInput("tabs", repeating: "\t"),
        HostileInput("quoted lists of changing depth", repeating: "> - > - a\n- > - > b\n", separator: ""),
    ]

    private static let tables = [
        HostileInput("a wide table") { size in
            let columns = size / 8
            let row = String(repeating: "|a", count: columns) + "\n"
            return row + String(repeating: "|-", count: columns) + "\n" + row
        },
        HostileInput("a table with short rows") { size in
            String(repeating: "|a", count: 64) + "\n" + String(repeating: "|-", count: 64) + "\n"
                + String(repeating: "a\n", count: size / 2)
        },
        HostileInput("a table with long rows") { size in
            "|a|b|\n|-|-|\n"
                + String(repeating: String(repeating: "|", count: 30_000) + "\n", count: max(1, size / 30_001))
        },
        HostileInput("tables with all cells", repeating: "|a|b|\n|-|-|\n|c|d|\n\n", separator: ""),
        HostileInput("pipes before a row of dashes") { size in
            String(repeating: String(repeating: "|", count: 60_000) + "\n", count: max(1, size / 60_001)) + "|-|\n"
        },
        HostileInput("rows of dashes that fit nothing", repeating: "a\n|-|-|\n", separator: ""),
        HostileInput("rows of colons", repeating: "|a|b|c|\n:-:\n", separator: ""),
        HostileInput("table in quotes", repeating: "> a | b\n> - | -\n> c\n", separator: ""),
        HostileInput("escaped pipes", repeating: "\\|a", before: "|a|b|\n|-|-|\n"),
        HostileInput("spaces in cells", repeating: "|                         ", before: "|a|b|\n|-|-|\n"),
    ]

    private static let references = [
        HostileInput("a long reference, used often") { size in
            "[a]: /" + String(repeating: "b", count: 2000) + "\n\n" + String(repeating: "[a] ", count: size / 4)
        },
        HostileInput("a long title, used often") { size in
            "[a]: b '" + String(repeating: "\"", count: 2000) + "'\n\n" + String(repeating: "[a] ", count: size / 4)
        },
        HostileInput("a very long reference") { size in
            "[a]: " + String(repeating: "b", count: min(60_000, size / 4)) + "\n\n"
                + String(repeating: "[a]\n", count: size / 8)
        },
        HostileInput("a reference of spaces, used often") { size in
            "[a]: <b" + String(repeating: " b", count: 900) + ">\n\n"
                + String(repeating: "[a] ", count: min(3900, size / 4))
        },
        HostileInput("a reference of bytes to encode, used often") { size in
            "[a]: https://é" + String(repeating: "é", count: 900) + "\n\n"
                + String(repeating: "[a] ", count: min(3900, size / 4))
        },
        HostileInput("a reference of encoded bytes, used often") { size in
            "[a]: b" + String(repeating: "%C3%A9", count: 300) + "\n\n"
                + String(repeating: "[a] ", count: min(3900, size / 4))
        },
        HostileInput("a title of bytes to escape, used often") { size in
            "[a]: b '" + String(repeating: "\"", count: 1900) + "'\n\n"
                + String(repeating: "[a] ", count: min(3900, size / 4))
        },
        HostileInput("a middling reference, used often") { size in
            "[a]: /" + String(repeating: "b", count: 100) + "\n\n" + String(repeating: "[a]\n", count: size / 4)
        },
        HostileInput("references", repeating: "[a]: b\n", separator: ""),
        HostileInput("different references and uses") { size in
            let count = size / 24
            return (0..<count).map { "[a\($0)]: b\n" }.joined() + "\n" + (0..<count).map { "[a\($0)]\n" }.joined()
        },
        HostileInput("references without an end", repeating: "[a]: b \"c\n", separator: ""),
        HostileInput("titles on the next line", repeating: "[a]: b\n\"\n", separator: ""),
        HostileInput("labels of a thousand bytes") { size in
            let label = String(repeating: "a", count: 990)
            let count = max(1, size / 2000)
            return (0..<count).map { "[\(label)\($0)]: b\n" }.joined() + "\n"
                + (0..<count).map { "[\(label)\($0)]\n" }.joined()
        },
        HostileInput("footnotes, used often", repeating: "[^a] ", before: "[^a]: b\n\n"),
        HostileInput("footnotes, used a thousand times") { size in
            "[^a]: b\n\n" + String(repeating: "[^a] ", count: min(1000, size / 5))
        },
        HostileInput("footnotes, defined", repeating: "[^a]: b\n", separator: ""),
        HostileInput("footnotes, defined within one another", repeating: "[^a]:"),
        HostileInput("footnotes that use one another") { size in
            let count = min(999, size / 20)
            return "[^0]\n\n" + (0..<count).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined()
        },
        HostileInput("footnotes, unknown", repeating: "[^a"),
    ]

    private static let odd = [
        HostileInput("NUL", repeating: "\0"),
        HostileInput("spaces", repeating: " "),
        HostileInput("carriage returns", repeating: "\r", separator: ""),
        HostileInput("combining marks", repeating: "a\u{301}"),
        HostileInput("emoji", repeating: "👩‍👩‍👧"),
        HostileInput("short words", repeating: "w: "),
    ]
}
