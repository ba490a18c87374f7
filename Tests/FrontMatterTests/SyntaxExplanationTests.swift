import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct SyntaxExplanationTests {
    @Test(
        arguments: [
            // Colons
            ("titel: ⟦Dorpshuis: een plan⟧", "zet er dan aanhalingstekens omheen", "\"Dorpshuis: een plan\""),
            ("a: b\nt: ⟦Één: \"twee\"⟧ # x\nc: d", "zet er dan aanhalingstekens omheen", "'Één: \"twee\"'"),
            ("w:\n  - wat: ⟦Overleg: ja⟧\n    x: y", "zet er dan aanhalingstekens omheen", "\"Overleg: ja\""),
            ("t: ⟦Plan:⟧", "zet er dan aanhalingstekens omheen", "\"Plan:\""),
            ("s: Een verhaal\n  dat verder gaat⟦:⟧ zo\nt: x", "in de tekst van “s”", nil),
            ("⟦titel:Plan⟧", "dubbele punt van “titel” hoort een spatie", "titel: Plan"),
            ("⟦titel:Plan⟧\nstatus: idee", "dubbele punt van “titel” hoort een spatie", "titel: Plan"),
            ("titel: A\n⟦status:idee⟧\nnaam: B", "dubbele punt van “status” hoort een spatie", "status: idee"),
            ("titel: A\n  ⟦status:idee⟧", "dubbele punt van “status” hoort een spatie", "status: idee"),
            ("w:\n  - ⟦wat:Overleg⟧\n    uiterlijk: x", "dubbele punt van “wat” hoort een spatie", "wat: Overleg"),
            ("⟦:⟧ x", "ontbreekt de naam van het veld", nil), ("⟦\"⟧\": x", "ontbreekt de naam van het veld", nil),
            ("titel: A\n⟦gewoon een zin⟧\nnaam: B", "ontbreekt een dubbele punt", nil),
            ("titel: A\n⟦gewoon een zin⟧", "ontbreekt een dubbele punt", nil),
            ("⟦gewoon een zin⟧", "ontbreekt een dubbele punt", nil),
            // Quotes
            ("titel: ⟦\"Plan⟧\nstatus: idee", "niet gesloten", "\"Plan\""),
            ("titel: ⟦'t Hoekje⟧\nstatus: idee", "apostrof", "\"'t Hoekje\""),
            ("titel: ⟦'t Hoekje⟧\ns: foto's van hier\nb: c", "apostrof", "\"'t Hoekje\""),
            ("titel: ⟦'Plan⟧\ns: foto's van hier\nb: c", "niet gesloten", "\"Plan\""),
            ("titel: ⟦'foto's'⟧", "Achter het sluitende aanhalingsteken", "\"foto's\""),
            ("titel: ⟦\"Plan\" voor ons⟧\na: b", "Achter het sluitende aanhalingsteken", "'\"Plan\" voor ons'"),
            ("titel: ⟦“Plein: plan”⟧", "gekrulde", "\"Plein: plan\""),
            ("titel: ⟦„Plein: plan⟧", "gekrulde", "\"„Plein: plan\""),
            ("t: \"C:⟦\\⟧dorp\"", "eigen betekenis", nil),
            // Reserved characters
            ("a: ⟦@dorp⟧", "met “@” begint", "\"@dorp\""), ("a: ⟦`x`⟧", "met “`” begint", "\"`x`\""),
            ("a: ⟦%5 korting⟧", "met “%” begint", "\"%5 korting\""),
            ("a: ⟦**vet** woord⟧", "met “*” begint", "\"**vet** woord\""),
            ("a: ⟦& zo⟧", "met “&” begint", "\"& zo\""), ("a: ⟦> 500 mensen⟧", "met “>” begint", "\"> 500 mensen\""),
            ("a: ⟦| x⟧", "met “|” begint", "\"| x\""), ("a: ⟦, x⟧", "met “,” begint", "\", x\""),
            ("a: ⟦] x⟧", "met “]” begint", "\"] x\""), ("a:\n  - x\n  - ⟦@y⟧", "met “@” begint", "\"@y\""),
            ("a: [x, ⟦@y⟧, z]", "met “@” begint", "\"@y\""), ("⟦%x y⟧\na: b", "met “%”", nil),
            ("⟦@a⟧: b", "met “@” beginnen", nil),
            ("a: ⟦!x!y z⟧", "met “!” begint", "\"!x!y z\""),
            // Tabs and indentation
            ("a:\n⟦\t⟧b: c", "een tab", nil), ("a:\n⟦\t⟧- b", "een tab", nil),
            ("a:\n  - b: c\n  ⟦\t⟧d: e", "een tab", nil),
            ("titel: Plan\n  ⟦status⟧: idee", "“status” hoort recht onder “titel” van regel 2", nil),
            ("w:\n  - p: x\n   ⟦rol⟧: y", "“rol” hoort recht onder “p” van regel 3", nil),
            ("a:\n    b: 1\n  ⟦c⟧: 2", "De inspringing klopt niet", nil),
            ("a:\n  - b: c\n    d: e\n ⟦-⟧ f", "dit streepje hoort recht onder het streepje van regel 3", nil),
            ("a:\n  - b\n ⟦-⟧ c", "dit streepje hoort recht onder het streepje van regel 3", nil),
            ("  a: b\n⟦c⟧: d", "“c” hoort recht onder “a” van regel 2", nil),
            // Lists
            ("a:\n  ⟦-ijsbaan⟧\n  -plein", "Achter het streepje", "- ijsbaan"),
            ("a:\n  - ijsbaan\n  ⟦-plein⟧", "Achter het streepje", "- plein"),
            ("a:\n⟦-ijsbaan⟧\nb: c", "Achter het streepje", "- ijsbaan"),
            ("wie: ⟦- x⟧", "nieuwe regel", "[x]"), ("a: ⟦- x, y⟧\nb: c", "nieuwe regel", nil),
            ("a: b\n⟦- c⟧", "maar de regel erboven (regel 2)", nil),
            ("a: b\n  ⟦- c⟧", "maar de regel erboven (regel 2)", nil),
            ("a:\n  - b\n    ⟦- c⟧", "maar de regel erboven (regel 3)", nil),
            ("a: b\n   ⟦- c: d⟧", "maar de regel erboven (regel 2)", nil), ("a: ⟦? b⟧", "met “?” begint", "\"? b\""),
            ("a: ⟦[b, c⟧\nd: e", "niet gesloten", "[b, c]"), ("a: ⟦[b, c⟧", "niet gesloten", "[b, c]"),
            ("a: ⟦{b: c⟧\nd: e", "niet gesloten", "{b: c}"), ("a: ⟦[b,⟧\nd: e\nf: g", "niet gesloten", "[b]"),
            ("a: ⟦[Concept] Plan⟧\nb: c", "Achter het sluitende haakje", "\"[Concept] Plan\""),
            ("a: [b, \"c\" ⟦d⟧]", "hoort een komma", nil), ("a: {b: c d⟦: e⟧}", "hoort een komma", nil),
            // Characters
            ("a: b\nc: é⟦\u{7}⟧", "U+0007", nil), ("a: b⟦\u{2028}⟧c", "U+2028", nil), ("a: ⟦\u{85}⟧c", "U+0085", nil),
            ("⟦\0⟧a: b", "U+0000", nil),
        ] as [(String, String, String?)])
    func explainsTheSlipOfThePenAtItsPlace(marked: String, says: String, suggestion: String?) throws {
        let source = MarkedSource("---\n\(marked)\n---\nTekst: tekst\n")
        let result = parseFrontMatter(source.text, file: "a.md")
        #expect(result.frontMatter == nil)
        #expect(result.diagnostics.count == 1)
        let found = try #require(result.diagnostics.first)
        #expect(found.id == .frontMatterSyntax)
        #expect(found.message.dutch.contains(says), "\(found.message.dutch)")
        #expect(found.suggestion == suggestion)
        #expect(found.range == source.ranges.first)
        #expect(!found.message.english.isEmpty)
    }

    @Test(arguments: [
        ("titel: Plan\n\n⟦Hier begint de tekst⟧\n\nen hij gaat door", "Zet er dan een regel “---” boven"),
        ("titel: Plan\n# Kop\n⟦Hier begint de tekst⟧\na: b", "Zet er dan een regel “---” boven"),
        ("s: Een lang verhaal dat\n⟦doorgaat op regel twee.⟧\na: b", "Begin hem dan met twee spaties"),
    ])
    func guessesWhatALineWithoutColonWasMeantToBe(marked: String, help: String) throws {
        let source = MarkedSource("---\n\(marked)\n---\n")
        let found = try #require(parseFrontMatter(source.text, file: "a.md").diagnostics.first)
        #expect(found.help?.dutch.contains(help) == true, "\(found)")
        #expect(found.range == source.ranges.first)
    }

    /// What is suggested in place of a value has to be right, or the author goes round in circles.
    @Test(arguments: [
        "titel: Dorpshuis: \"een\" 'plan'", "titel: 't Hoekje", "titel: 'foto's'", "titel: “Plein: plan”",
        "titel: @a 'b' \"c\"",
        "titel: \"Plan\" voor 't dorp", "titel: [Concept] Plan", "titel: [b, c\nd: e", "titel:Plan",
        "titel: > 500: \\ mensen",
        "titel:\n  -ijsbaan", "titel: - x", "titel: !Let op",
    ])
    func suggestsWhatParses(yaml: String) throws {
        let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
        let found = try #require(parseFrontMatter(text, file: "a.md").diagnostics.first)
        let suggestion = try #require(found.suggestion)
        let mended =
            Array(text.bytes[..<text.offset(of: found.range.start)]) + Array(suggestion.utf8)
            + Array(text.bytes[text.offset(of: found.range.end)...])
        let again = parseFrontMatter(SourceText(mended), file: "a.md")
        #expect(again.diagnostics.isEmpty, "\(String(decoding: mended, as: UTF8.self))")
    }
}
