import Diagnostics
import Testing

@testable import FrontMatter

/// What is read without libyaml is read as libyaml would, to the last place.
@Suite struct SimpleFieldsTests {
    private typealias Answer = (root: [YAMLEntry]?, diagnostics: [Diagnostic])

    /// What each way makes of the lines `yaml`; `simple` is nil where it leaves them to the other.
    private func read(_ yaml: [UInt8]) -> (simple: [YAMLEntry]?, full: Answer) {
        let text = SourceText(Array("---\n".utf8) + yaml + Array("---\n".utf8))
        return text.bytes.withUnsafeBufferPointer { bytes in
            let range = 4..<4 + yaml.count
            let lines = FrontMatterLines(text, yaml: range)
            var simple = SimpleFields(bytes, range, line: 2)
            return (simple.root(), parseYAML(bytes, range, lines, file: "a.md"))
        }
    }

    @Test(arguments: [
        "titel: Eén plan voor 't dorp\n", "a:\nb: c\n", "a:   \nb: c   \n", "a: [x, 'y', {b: \"ü: #\"}]\n",
        "a: []\nb: {}\n",
        "a:\n  - x\n  - b: c\n    d: e\nf: g\n", "a:\n- x\n- y\nb: z\n", "a:\n  b:\n    c: d\n  e: f\ng:\n  h:\n",
        "a: 'x'  \n",
        "a:\n  - é: 'één'\n    l:\n    - 1\n    - 2\n  - {ü: [1, 2], b: x y}\n", "a: [ ë , {b: ü} ]\nc: d\n",
        "a: https://x.nl/a\nb: 19:30\nc: wat?\nd: een, twee [drie]\n", "a b: c\na-b_c.d: (e)\n",
    ])
    func readsWhatPeopleWrite(yaml: String) {
        let (simple, full) = read(Array(yaml.utf8))
        #expect(simple.map(located) == full.root.map(located))
        #expect(simple != nil && full.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "a: b # c\n", "a: |\n  b\n", "a: b\n\nc: d\n", "a: b\r\n", "a: 'b''c'\n", "a: \"b\\n\"\n", "a: &b c\n",
        "? a\n: b\n",
        "a: b\n  c\n", "  a: b\n", "a: b\na: c\n", "- a\n", "a\n", "a: b: c\n", "a: [b\n", "a: {b}\n", "'a': b\n",
        "a: -5\n",
        "a:b\n", "\u{A0}a: b\n", "a: \u{2028}b\n", "a: \u{1F3E1}\n", "a: [b, ]\n", "a: [b: c]\n", "a: {b: , c: d}\n",
        "a:\n  - - b\n",
        "a:\n  -\n    b: c\n", "a:\n  - b\n c: d\n", "a: 'b\n", "", "# a\n", "a: {b: c\n", "a: {b: 19:30}\n",
    ])
    func leavesTheRestToLibyaml(yaml: String) { #expect(read(Array(yaml.utf8)).simple == nil) }

    /// Fields made at random, and some of them damaged: what is read is read alike.
    @Test(arguments: 0..<60)
    func readsAsLibyamlDoes(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var readCount = 0
        for _ in 0..<50 {
            var yaml = ""
            writeFields(indentation: 0, into: &yaml, using: &random)
            var bytes = Array(yaml.utf8)
            if Int.random(in: 0..<3, using: &random) == 0 {
                let spice = Array("\t\r :-\"'[]{}#&*!|>%@`,?\\\0".utf8) + [0x80, 0xC2, 0xE2, 0xFF, 0x85]
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes.insert(spice.randomElement(using: &random) ?? 0, at: place)
            }
            let (simple, full) = read(bytes)
            guard let simple else { continue }
            readCount += 1
            #expect(located(simple) == full.root.map(located), "\(String(decoding: bytes, as: UTF8.self))")
            #expect(full.diagnostics.isEmpty)
        }
        #expect(readCount >= 10)
    }

    @Test func staysWithinTheLimits() {
        let nested = { (depth: Int) in
            Array("a: \(String(repeating: "[", count: depth))b\(String(repeating: "]", count: depth))\n".utf8)
        }
        #expect(read(nested(FrontMatterLimits.depth - 1)).simple != nil)
        #expect(read(nested(FrontMatterLimits.depth)).simple == nil)
        let items = Array("a:\n".utf8) + (0..<FrontMatterLimits.nodes).flatMap { _ in Array("- b\n".utf8) }
        #expect(read(items).simple == nil)
    }

    private func writeFields(indentation: Int, into yaml: inout String, using random: inout SplitMix) {
        let keys = ["a", "b c", "é", "wie", "x-y", "1", "k_l.m", "z", "'q'", "-", "?", "n: m", "\u{A0}"]
        let values = [
            "x", "één twee", "19:30", "", "'q #'", "\"ü: [\"", "[a, b]", "[ {c: d}, 'e' ]", "{f: g h, i: [j]}", "k ",
            "[]", "(p)",
            "€ 5", "[a\u{A0}b,c]", "{a: b,c: d}", "[[1], [2, [3]]]", "wat?", "een, [twee]", "-5", "l#m", "n: o", "|",
            "{q: }",
            "[r,]", "'s' t", "~", "{a:b}", "{t: 1:2}",
        ]
        let margin = String(repeating: " ", count: indentation)
        for number in 0..<Int.random(in: 1...4, using: &random) {
            let isOdd = Int.random(in: 0..<40, using: &random) == 0
            let key = keys.prefix(isOdd ? keys.count : 8).randomElement(using: &random) ?? "a"
            yaml += (number == 0 && yaml.hasSuffix("- ") ? "" : margin) + "\(key)\(isOdd ? "" : "\(number)"):"
            let isDeep = indentation > 6
            switch Int.random(in: 0..<(isDeep ? 4 : 6), using: &random) {
            case 4:
                yaml += "\n"
                writeFields(
                    indentation: indentation + Int.random(in: 1...3, using: &random), into: &yaml, using: &random)
            case 5:
                yaml += "\n"
                let inner = indentation + Int.random(in: 0...2, using: &random)
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    yaml += String(repeating: " ", count: inner) + "- "
                    if Bool.random(using: &random) {
                        writeFields(indentation: inner + 2, into: &yaml, using: &random)
                    } else {
                        yaml += (values.prefix(18).randomElement(using: &random) ?? "x") + "\n"
                    }
                }
            default:
                let value = values.prefix(isOdd ? values.count : 18).randomElement(using: &random) ?? "x"
                yaml += (value.isEmpty ? "" : " ") + value + "\n"
            }
        }
    }
}
