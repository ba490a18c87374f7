import CMarkShims
import CommonMark
import Testing

/// cmark-gfm keeps tables for the whole process; parallel parsing must not show it.
@Suite struct ConcurrencyTests {
    /// Pairs that need the special characters of different extensions, and documents that need none.
    private static let texts = [
        "~~weg~~ en **vet** met een : en www", "https://a.nl/b_c_d en www.b.nl, ~~weg~~", "c@d.nl en *a~b~c*",
        "| a | b |\n|---|---|\n| ~~c~~ | www.d.nl |", "*a ~b* c~ **d~e**", "wwww: w*w*w", "- [x] af: www.a.nl",
        "Voetnoot[^w:] hier\n\n[^w:]: tekst", "`www.a.nl` en [www.b.nl](c.md)",
        String(repeating: "Een gewone alinea zonder iets bijzonders, met veel woorden. ", count: 40),
    ]

    @Test(arguments: [MarkdownRules.plain, .site()])
    func equalsSerialParsing(rules: MarkdownRules) async {
        let serial = Self.texts.map { html($0, rules: rules) }
        let before = visieplein_cmark_suppressed_removals()
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    var wrong = 0
                    for round in 0..<600 {
                        let index = (round * (task + 1) + task) % Self.texts.count
                        if html(Self.texts[index], rules: rules) != serial[index] { wrong += 1 }
                    }
                    return wrong
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
        // The cure is a linker flag: a build that lost it would still compile.
        #expect(visieplein_cmark_suppressed_removals() > before)
    }

    /// Which extensions other documents used, and in which order, must not show either.
    @Test func equalsReferenceInAnyOrder() throws {
        let texts = Self.texts.map { $0.prefix(200).description }
        let expected = try texts.map { try GFMSpecification.reference($0) }
        for order in [Array(texts.indices), texts.indices.reversed(), texts.indices.map { $0 * 3 % texts.count }] {
            for index in order { #expect(html(texts[index], rules: .plain) == expected[index]) }
        }
    }
}
