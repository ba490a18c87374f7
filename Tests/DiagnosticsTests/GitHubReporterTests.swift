import Testing

@testable import Diagnostics

@Suite struct GitHubReporterTests {
    @Test func writesOneCommandForEachRemark() {
        #expect(
            Examples.report(GitHubReporter(language: .dutch), Examples.ordinary) == """
                ::error file=content/visie.md,line=3,col=9,endLine=3,endColumn=21,title=unknown-value::De status \
                “in uitvoring” bestaat niet.%0ABedoelt u “in uitvoering”?%0AToegestaan: idee, in uitvoering.%0A\
                Een status komt uit een vaste lijst.
                ::warning file=content/visie.md,line=4,col=8,endLine=4,endColumn=14,title=future-fact::Dit ligt in de \
                toekomst.
                ::notice file=content/weg.md,line=1,col=1,endLine=1,endColumn=1,title=too-long::Erg lang.

                """)
    }

    /// The runner reads a command where a line begins with `::`, up to the next `::`.
    @Test func contentStartsNoCommandOfItsOwn() throws {
        let text = Examples.report(GitHubReporter(language: .dutch), [Examples.hostile, Examples.hostile])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(lines.last == "")
        #expect(!text.utf8.contains(0x0D))
        #expect(!text.utf8.contains(0x1B))
        for line in lines.dropLast() {
            let properties = try #require(line.dropFirst(2).split(separator: "::").first)
            #expect(
                properties.hasPrefix(
                    "error file=content/a%2Cb%3Ac %3A%3Aset-output name=x%3A%3A%2541 é#?.md,line=1,col=1,endLine=1,"))
            #expect(properties.hasSuffix("title=refused-file"))
            #expect(line.contains("::add-mask::x%250A"))
        }
    }
}
