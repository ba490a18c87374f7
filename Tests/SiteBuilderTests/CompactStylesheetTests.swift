import Testing

@testable import SiteBuilder

struct CompactStylesheetTests {
    @Test(arguments: [
        ("a  {\n  color : red ;\n}\n", "a{color :red}\n"),
        ("/* Ground */\na { b: c }", "a{b:c}\n"),
        ("a/* b */b {}", "a b{}\n"),
        ("a { --b: ; }", "a{--b:}\n"),
        ("a :hover, b > c {}", "a :hover,b > c{}\n"),
        ("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}\n"),
        ("a::before { content: \"/* no;  comment */\" }", "a::before{content:\"/* no;  comment */\"}\n"),
        ("a { content: 'it\\'s  {' ; }", "a{content:'it\\'s  {'}\n"),
        ("a { content: \"open", "a{content:\"open\n"), ("/* open", "\n"), ("a { b: \"\\", "a{b:\"\\\n"),
        ("@media (min-width: 3em) and (x) { a { b: c } }", "@media (min-width:3em) and (x){a{b:c}}\n"),
    ])
    func keepsWhatMeansSomething(css: String, expected: String) {
        #expect(String(decoding: compacted(stylesheet: Array(css.utf8)), as: UTF8.self) == expected)
    }
}
