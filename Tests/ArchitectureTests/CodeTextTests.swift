import Testing

struct CodeTextTests {
    @Test(arguments: [
        (#"a // b! """#, "a         "),
        ("a /* b /* c! */ d! */ e", "a                     e"),
        (#"say("Klaar!") ?? x!"#, #"say("      ") ?? x!"#),
        (#"say("a\"b!")"#, #"say("     ")"#),
        (#"say("a\(list[f("k!")]!)b!")"#, #"say(" \(list[f("  ")]!)  ")"#),
        (##"say(#"a"b!\#(c!)"#)"##, ##"say(#"    \#(c!)"#)"##),
        ("\"\"\"\na \"b!\"\n\"\"\" + c!", "\"\"\"\n      \n\"\"\" + c!"),
        ("// a\nb!", "    \nb!"),
    ])
    func keepsOnlyCode(text: String, expected: String) {
        #expect(CodeText.blanked(text) == expected)
    }

    @Test(arguments: [
        ("import A", "A"),
        ("internal import struct A.B", "A"),
        ("@preconcurrency package import A", "A"),
    ])
    func readsTheModuleOfAnImport(text: String, module: String) {
        #expect(SourceFile(path: "Sources/X/X.swift", text: text).imports == [module])
    }

    @Test(arguments: ["// import A", "let important = 1", "case import A"])
    func readsNoImportElsewhere(text: String) {
        #expect(SourceFile(path: "Sources/X/X.swift", text: text).imports.isEmpty)
    }
}
