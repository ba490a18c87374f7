import Testing

/// House rules that the compiler does not hold.
struct SourceRuleTests {
    let files: [SourceFile]

    init() throws {
        files = try SourceFile.program.get()
        try #require(files.count > 20, "the sources were not found")
    }

    /// `x!`, `try!`, `as!` and types like `String!` all end the program on input that nobody foresaw.
    @Test func nothingIsForced() {
        #expect(files.flatMap { $0.places(where: Self.hasPostfixExclamation) } == [])
    }

    @Test func nothingStopsTheProgram() {
        #expect(files.flatMap { $0.places { $0.contains("fatalError(") } } == [])
    }

    @Test func filesStayReadable() throws {
        let others = try [".c", ".h"].flatMap { try SourceFile.all(in: "Sources", endingIn: $0) }
        let long = (files + others).filter { $0.lines.count > 400 }
        #expect(long.map { "\($0.path): \($0.lines.count) lines" } == [])
    }

    /// Bytes become markup unescaped in one place: where a template's own text is written. (`Markup` is its home.)
    @Test func onlyTemplatesWriteRawMarkup() {
        let callers = files.filter { !["Markup", "Templating"].contains($0.target) }
            .flatMap { $0.places { $0.contains("markup(template:") } }
        #expect(callers == [])
    }

    /// What the compiler is told not to check has its reason close by: on the line or a few lines above.
    @Test func uncheckedCodeSaysWhy() {
        let marks = [
            "@unchecked Sendable", "nonisolated(unsafe)", "unsafeBitCast(", "unsafeDowncast(", "unsafelyUnwrapped",
        ]
        for file in files {
            for (index, line) in file.code.enumerated() where marks.contains(where: line.contains) {
                let around = file.lines[max(0, index - 8)...index]
                #expect(around.contains { $0.contains("//") }, "\(file.path):\(index + 1)")
            }
        }
    }

    @Test(arguments: [
        ("x!", true), ("f()!", true), ("a[0]!.b", true), ("try! f()", true), ("x as! Y", true), ("var x: Y!", true),
        ("!x", false), ("x != y", false), ("x!=y", false), ("f(!x, !y)", false), ("[!x]", false),
    ])
    func tellsForcingFromNegation(line: String, forces: Bool) {
        #expect(Self.hasPostfixExclamation(line) == forces)
    }

    private static func hasPostfixExclamation(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "!"), index > 0 else { return false }
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "=") { return false }
            switch bytes[index - 1] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                return true
            case let last: return ")]}>?_`\"".utf8.contains(last)
            }
        }
    }
}
