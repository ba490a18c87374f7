import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct MutationTests {
    private static let seeds = [
        "---\ntitel: Één dorp, één plan\nwie:\n  - partij: 'dorp''s'\n    rol: \"a\\tb\"\ntekst: |\n  regel\n\n  twee\nl: [a, {b: c}]\n---\nTekst\n",
        "\u{FEFF}---\r\na: b\r\nc:\r\n- d\r\n- e: >-\r\n    f\r\n...\r\n",
        "---\n? a\n: &x *y\n<<: !z {q: [`, @]}\n--- x\n%\n---\n",
    ]

    /// A hundred damaged files: whatever comes out, every place lies in the file and nothing is lost without a word.
    @Test(arguments: 0..<100)
    func survivesDamage(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        for round in 0..<20 {
            var bytes = Array(Self.seeds[(seed + round) % Self.seeds.count].utf8)
            for _ in 0...Int.random(in: 0...6, using: &random) { mutate(&bytes, using: &random) }
            let text = SourceText(bytes)
            let result = parseFrontMatter(text, file: "a.md")
            #expect(result.body.lowerBound >= 0 && result.body.upperBound == bytes.count)
            #expect(result.frontMatter != nil || result.diagnostics.contains { $0.severity == .error })
            for range in result.diagnostics.map(\.range) + values(result.frontMatter?.root ?? []).map(\.range) {
                #expect(range.start.line >= 1 && range.end.line <= text.lineCount, "\(bytes)")
                #expect(range.start.column >= 1)
                #expect(range.end.column <= text.line(range.end.line).count + 2, "\(range) \(bytes)")
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let spice = Array("\t\n\r :-\"'[]{}#&*!|>%@`,?\\\0".utf8) + [0x80, 0xC2, 0xE2, 0xFF, 0x85]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(spice.randomElement(using: &random) ?? 0, at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2 where place < bytes.count: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        case 3:
            bytes.insert(contentsOf: bytes[place...].prefix(12), at: Int.random(in: 0...bytes.count, using: &random))
        default: bytes.removeSubrange(place..<min(bytes.count, place + 7))
        }
    }
}

/// A small generator with a fixed course (SplitMix64), so that a failure can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
