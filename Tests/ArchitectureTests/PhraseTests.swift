import Testing

/// The texts of the interface against the places that use them.
struct PhraseTests {
    @Test func everyPhraseIsUsed() throws {
        let program = try SourceFile.program.get()
        let tables = program.filter { $0.path.hasPrefix("Sources/Rendering/Language/") }
        let keys = tables.flatMap(\.lines).compactMap(Self.key)
        try #require(keys.count > 10, "the keys were not found")
        let templates = try SourceFile.all(in: "templates", endingIn: ".html").flatMap(\.lines)
        let pages = program.filter { !$0.path.hasPrefix("Sources/Rendering/Language/") }.flatMap(\.code)
        let templateText = templates.joined(separator: "\n")
        let pageText = pages.joined(separator: "\n")
        let unused = keys.filter { key in
            !Self.holds(templateText, "woord." + key.template)
                && !templateText.contains("{{#woord}}{{\(key.template)}}")
                && !Self.holds(pageText, "." + key.swift)
        }
        #expect(unused.map(\.swift) == [])
    }

    /// Whether `word` stands in `text` and does not go on.
    private static func holds(_ text: String, _ word: String) -> Bool {
        text.ranges(of: word).contains { range in
            range.upperBound == text.endIndex
                || !(text[range.upperBound].isLetter || text[range.upperBound].isNumber
                    || text[range.upperBound] == "_")
        }
    }

    /// `case mainMenu = "hoofdmenu"`
    private static func key(_ line: String) -> (swift: String, template: String)? {
        let words = line.split(separator: " ")
        guard words.count == 4, words[0] == "case", words[2] == "=", words[3].hasPrefix("\""), words[3].hasSuffix("\"")
        else { return nil }
        return (String(words[1]), String(words[3].dropFirst().dropLast()))
    }
}
