import Testing

@testable import VillageModel

struct ContrastTests {
    /// Ratios as WCAG's formulas give them.
    @Test(arguments: [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.48)])
    func measuresAsWCAGDoes(colour: String, ground: String, ratio: Double) throws {
        let colour = try #require(AccentColour(hex: colour))
        let ground = try #require(AccentColour(hex: ground))
        #expect(abs(colour.contrast(on: ground) - ratio) < 0.01)
        #expect(colour.contrast(on: ground) == ground.contrast(on: colour))
    }

    @Test(arguments: ["#ffd700", "#ffffff", "#ff0000", "#00ff00", "#e17000", "#888", "#00b7ff", "#f0f"])
    func darkensNoMoreThanItMust(hex: String) throws {
        let colour = try #require(AccentColour(hex: hex))
        let darker = colour.darkened(toReach: 4.5, on: .paper)
        #expect(darker.contrast(on: .paper) >= 4.5)
        #expect(darker.contrast(on: .paper) < 4.8)
        #expect(AccentColour(hex: darker.hex) == darker)
    }

    @Test(arguments: ["#0b5563", "#000", "#7a1f3d"])
    func leavesWhatCanBeRead(hex: String) throws {
        let colour = try #require(AccentColour(hex: hex))
        #expect(colour.darkened(toReach: 4.5, on: .paper) == colour)
    }

    @Test(arguments: ["#000000", "#0b5563", "#7a1f3d", "#24313f", "#3b3b3b"])
    func lightensNoMoreThanItMust(hex: String) throws {
        let colour = try #require(AccentColour(hex: hex))
        let lighter = colour.lightened(toReach: 4.5, on: .darkSheet)
        #expect(lighter.contrast(on: .darkSheet) >= 4.5)
        #expect(lighter.contrast(on: .darkSheet) < 4.8)
    }

    /// Every eighth value of each channel: 32,768 accents.
    @Test func derivesAColourThatCanBeReadOnEveryDarkGround() {
        let steps = stride(from: UInt8(0), through: 248, by: 8)
        var unreadable: [String] = []
        for red in steps {
            for green in steps {
                for blue in steps {
                    let colour = AccentColour(red: red, green: green, blue: blue).forDarkScheme
                    if colour.contrast(on: .darkSheet) < 6 || colour.contrast(on: .darkPaper) < 6 {
                        unreadable.append(colour.hex)
                    }
                }
            }
        }
        #expect(unreadable.isEmpty)
    }

    /// As CSS has it: `oklch(from … .78 min(c, .1) h)`.
    @Test(arguments: [("#0b5563", "#82c3d3"), ("#000000", "#b7b7b7"), ("#777777", "#b7b7b7")])
    func derivesTheSameHue(accent: String, dark: String) throws {
        let colour = try #require(AccentColour(hex: accent))
        #expect(colour.forDarkScheme.hex == dark)
    }
}
