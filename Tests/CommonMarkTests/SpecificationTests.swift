import CommonMark
import Testing

/// With our own rules off, the HTML is cmark-gfm's own safe output, byte for byte.
@Suite struct SpecificationTests {
    /// Where it is not, by example, and why. An example that has come to agree must leave this table.
    static let differences: [Int: String] = [:]

    @Test func equalsSafeOutputOnEveryExample() throws {
        let examples = try GFMSpecification.examples()
        #expect(examples.count > 640, "The specification has more examples than were found.")
        for example in examples {
            let expected = try GFMSpecification.reference(example.markdown)
            let isEqual = html(example.markdown, rules: .plain) == expected
            if let reason = Self.differences[example.number] {
                #expect(!isEqual, "\(example) agrees by now; it was listed because \(reason).")
            } else {
                #expect(html(example.markdown, rules: .plain) == expected, "\(example)")
            }
        }
    }

    /// The specification is itself a long document with tables, footnote-like brackets, and all of Unicode's corners.
    @Test func equalsSafeOutputOnTheSpecificationAsAWhole() throws {
        let text = try GFMSpecification.text()
        #expect(text.utf8.count > 150_000)
        #expect(try html(text, rules: .plain) == GFMSpecification.reference(text))
    }

    /// The program agrees with the specification itself wherever nothing is left out for safety.
    @Test func measuresBySpecifiedOutput() throws {
        let harmless = try GFMSpecification.examples().filter { $0.extensions != ["disabled"] }
        var equal = 0
        for example in harmless where html(example.markdown, rules: .plain) == example.unsafeHTML { equal += 1 }
        // The others hold raw HTML, refused schemes, or text that an extension reads otherwise.
        #expect(equal * 10 > harmless.count * 8, "\(equal) of \(harmless.count) equal the specified output")
    }
}
