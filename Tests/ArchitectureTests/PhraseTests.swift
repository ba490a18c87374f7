import Testing

/// The texts of the interface; that every language has each of them, the compiler sees to.
struct PhraseTests {
    @Test func everyPhraseIsUsed() throws {
        let program = try SourceFile.program.get()
        let phrases = try #require(program.first { $0.path == "Sources/Rendering/Language/Phrase.swift" }).lines
            .compactMap(Self.phrase)
        #expect(!phrases.isEmpty)
        let templates = try SourceFile.all(in: "templates", endingIn: ".html").flatMap(\.lines)
        let pages = program.filter { !$0.path.hasPrefix("Sources/Rendering/Language/Phrase") }.flatMap(\.code)
        let unused = phrases.filter { phrase in
            !templates.contains { $0.contains("{{woord.\(phrase.name)}}") }
                && !pages.contains { $0.contains("phrase(.\(phrase.key))") }
        }
        #expect(unused.map(\.name) == [])
    }

    /// Of `    case skipToContent = "naar_de_inhoud"`.
    private static func phrase(_ line: String) -> (key: String, name: String)? {
        let words = line.split(separator: " ")
        guard words.count == 4, words[0] == "case", words[2] == "=" else { return nil }
        return (String(words[1]), String(words[3].dropFirst().dropLast()))
    }
}
