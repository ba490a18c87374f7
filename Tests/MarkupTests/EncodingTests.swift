import Markup
import Testing

@Suite struct EncodingTests {
    @Test(arguments: [
        ("a/b.md", "a/b.md"), ("a b", "a%20b"), ("é", "%C3%A9"), ("100%", "100%25"), ("a%20b", "a%2520b"),
        ("a:b", "a%3Ab"),
        ("a#b?c", "a%23b%3Fc"), ("-._~", "-._~"), ("\n\"'<>&", "%0A%22%27%3C%3E%26"), ("", ""),
    ])
    func encodesTheNameOfAFile(path: String, encoded: String) {
        #expect(percentEncodedPath(path) == encoded)
        // Lossless, but for line ends and such, which `percentDecoded` takes as well.
        #expect(percentDecoded(encoded) == path)
    }

    @Test(arguments: [
        ("a b", "a%20b"), ("a%20b", "a%20b"), ("é", "%C3%A9"), ("?a=b&c#d", "?a=b&c#d"),
        ("\"<>`{}|\\^", "%22%3C%3E%60%7B%7D%7C%5C%5E"),
    ])
    func encodesAnAddressAndKeepsWhatIsEncoded(text: String, encoded: String) {
        #expect(percentEncoded(text) == encoded)
    }

    @Test(
        arguments: [
            ("a%20b", "a b"), ("%C3%A9", "é"), ("%c3%a9", "é"), ("%2F", nil), ("%5c", nil), ("%00", nil), ("%", nil),
            ("%1", nil), ("%zz", nil),
            ("%FF", nil), ("plain", "plain"),
        ] as [(String, String?)])
    func decodesOnlyWhatIsSound(text: String, decoded: String?) {
        #expect(percentDecoded(text) == decoded)
    }

    @Test(arguments: [
        ("\u{1B}[31m", "\\u{1b}[31m"), ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a\\u{d} b"),
        ("\u{9B}x", "\\u{9b}x"),
        ("\u{202E}x", "\\u{202e}x"), ("a\u{200B}b", "a\\u{200b}b"), ("\u{FEFF}", "\\u{feff}"),
        ("\u{2028}", "\\u{2028}"),
        ("\0", "\\u{0}"), ("gewoon é 🏡 “ja”", "gewoon é 🏡 “ja”"), ("\u{E0041}", "\\u{e0041}"),
    ])
    func makesTextSafeForATerminal(text: String, shown: String) {
        #expect(terminalText(text) == shown)
    }

    @Test func keepsLinesOfATerminalTextWhenAsked() {
        #expect(terminalText("a\nb\rc", keepingLines: true) == "a\nb\\u{d}c")
    }

    @Test func writesWorkflowCommandsOnOneLineEach() {
        var writer = WorkflowCommandWriter()
        writer.command("notice", properties: [], text: "100%\n::x::\r")
        writer.command("error", properties: [("file", "a,b:c%\n::d"), ("line", "3")], text: "a, b: c")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                ::notice::100%25%0A::x::\\u{d}
                ::error file=a%2Cb%3Ac%25 %3A%3Ad,line=3::a, b: c

                """)
    }
}
