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
}
