import Testing

@testable import Diagnostics

@Suite struct TextReporterTests {
    @Test func showsEachRemarkWithItsLineCaretAndAdvice() {
        #expect(
            Examples.report(TextReporter(language: .dutch), Examples.ordinary) == """
                content/visie.md:3:9: fout: De status “in uitvoring” bestaat niet. [unknown-value]
                    status: in uitvoring
                            ^~~~~~~~~~~~
                    Bedoelt u “in uitvoering”?
                    Toegestaan: idee, in uitvoering.
                    Een status komt uit een vaste lijst.

                content/visie.md:4:8: waarschuwing: Dit ligt in de toekomst. [future-fact]
                     kern: 日本 e\u{301}é: x
                           ^~~~~~~

                content/weg.md:1:1: tip: Erg lang. [too-long]

                """)
    }

    @Test func speaksEnglish() {
        #expect(
            Examples.report(TextReporter(language: .english), Array(Examples.ordinary.prefix(1))) == """
                content/visie.md:3:9: error: There is no status “in uitvoring”. [unknown-value]
                    status: in uitvoring
                            ^~~~~~~~~~~~
                    Did you mean “in uitvoering”?
                    Allowed: idee, in uitvoering.
                    A status comes from a fixed list.

                """)
    }

    @Test func coloursOnlyWhenAsked() {
        let plain = Examples.report(TextReporter(language: .dutch), Examples.ordinary)
        let coloured = Examples.report(TextReporter(language: .dutch, isColoured: true), Examples.ordinary)
        #expect(!plain.unicodeScalars.contains("\u{1B}"))
        #expect(coloured.hasPrefix("\u{1B}[1mcontent/visie.md:3:9:\u{1B}[0m \u{1B}[1;31mfout:\u{1B}[0m De status"))
        var stripped = coloured
        for code in ["1", "2", "1;31", "1;33", "1;36", "0"] {
            stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
        }
        #expect(stripped == plain)
    }

    @Test func showsHostileTextAsText() {
        let text = Examples.report(TextReporter(language: .dutch), [Examples.hostile])
        #expect(text.split(separator: "\n").count == 4)
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
        }
        #expect(text.hasPrefix("content/a,b:c ::set-output name=x::%41 é#?.md:1:1: fout: Nee: \\u{1b}[31mrood"))
    }

    @Test func shortensALongListOfAllowedValues() {
        func text(_ count: Int) -> String {
            Examples.report(
                TextReporter(language: .dutch),
                [
                    Diagnostic(
                        .unknownKey, file: "a", range: .fileStart, message: Message(nl: "x", en: "x"),
                        allowed: (1...count).map(String.init))
                ])
        }
        #expect(text(12).contains("Toegestaan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.\n"))
        #expect(text(15).contains("Toegestaan: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 en nog 3.\n"))
    }

    @Test(
        arguments: [
            ([], "Geen fouten gevonden.", "No errors found."),
            ([(.error, "a")], "1 fout in 1 bestand.", "1 error in 1 file."),
            ([(.warning, "a"), (.warning, "a")], "2 waarschuwingen in 1 bestand.", "2 warnings in 1 file."),
            (
                [(.error, "a"), (.warning, "b"), (.error, "b")], "2 fouten en 1 waarschuwing in 2 bestanden.",
                "2 errors and 1 warning in 2 files."
            ),
            (
                [(.hint, "a"), (.hint, "b"), (.error, "c"), (.warning, "c")],
                "1 fout, 1 waarschuwing en 2 tips in 3 bestanden.", "1 error, 1 warning and 2 hints in 3 files."
            ),
        ] as [([(Diagnostic.Severity, String)], String, String)])
    func closesWithASummary(remarks: [(Diagnostic.Severity, String)], dutch: String, english: String) {
        let diagnostics = remarks.map {
            Diagnostic(.tooLong, $0.0, file: $0.1, range: .fileStart, message: Message(nl: "x", en: "x"))
        }
        #expect(diagnostics.summary(in: .dutch) == dutch)
        #expect(diagnostics.summary(in: .english) == english)
    }

    @Test func strictMakesWarningsErrorsAndLeavesTheRest() {
        #expect(Examples.ordinary.promotingWarnings().map(\.severity) == [.error, .error, .hint])
        #expect(Examples.ordinary.promotingWarnings().map(\.id) == Examples.ordinary.map(\.id))
    }

    @Test(arguments: ReportFormat.allCases)
    func everyFormatHasAReporter(format: ReportFormat) {
        let bytes = format.reporter(language: .dutch).report(Examples.ordinary, source: Examples.source)
        #expect(bytes.last == 0x0A)
        #expect(bytes != format.reporter(language: .english).report(Examples.ordinary, source: Examples.source))
    }
}
