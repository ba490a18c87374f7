import Diagnostics

/// Remarks and files for the reporters: ordinary ones, and ones that try to break out of their format.
enum Examples {
    static let vision = SourceText(
        Array("---\ntitel: Één dorp\nstatus: in uitvoring\n\tkern: 日本 e\u{301}é: x\ntekst: |\n  a\n---\n".utf8))

    static let ordinary: [Diagnostic] = [
        Diagnostic(
            .unknownValue, file: "content/visie.md", range: SourceRange(line: 3, column: 9, length: 12),
            message: Message(nl: "De status “in uitvoring” bestaat niet.", en: "There is no status “in uitvoring”."),
            suggestion: "in uitvoering", allowed: ["idee", "in uitvoering"],
            help: Message(nl: "Een status komt uit een vaste lijst.", en: "A status comes from a fixed list.")),
        Diagnostic(
            .futureFact, .warning, file: "content/visie.md", range: SourceRange(line: 4, column: 8, length: 6),
            message: Message(nl: "Dit ligt in de toekomst.", en: "This lies in the future.")),
        Diagnostic(
            .tooLong, .hint, file: "content/weg.md", range: .fileStart,
            message: Message(nl: "Erg lang.", en: "Very long.")),
    ]

    /// ANSI escapes, workflow commands, line ends, right-to-left overrides, and the separators of every format.
    static let hostileText =
        "\u{1B}[31mrood\r\n::add-mask::x%0A\n::error file=a,line=1::y\u{202E}om</script>\u{9B}2J\"'"
    static let hostileFile = "content/a,b:c\n::set-output name=x::%41 é#?.md"

    static let hostile = Diagnostic(
        .refusedFile, file: hostileFile, range: SourceRange(line: 1, column: 1, length: 3),
        message: Message(nl: "Nee: \(hostileText)", en: "No: \(hostileText)"), suggestion: hostileText,
        allowed: [hostileText], help: Message(nl: hostileText, en: hostileText))

    static func source(_ file: String) -> SourceText? { file == "content/visie.md" ? vision : nil }

    static func report(_ reporter: some Reporter, _ diagnostics: [Diagnostic]) -> String {
        String(decoding: reporter.report(diagnostics, source: source), as: UTF8.self)
    }
}
