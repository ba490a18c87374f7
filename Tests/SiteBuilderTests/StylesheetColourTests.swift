import Testing

@testable import SiteBuilder
@testable import VillageModel

/// The colours that the program measures an accent against are those of the stylesheet that it carries.
struct StylesheetColourTests {
    private let light: String
    private let dark: String

    init() throws {
        let file = try #require(BuiltInDesign.files.first { $0.name == BuiltInDesign.stylesheetName })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let schemes = text.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1).map(String.init)
        try #require(schemes.count == 2)
        (light, dark) = (schemes[0], schemes[1])
    }

    @Test func measuresAnAccentAgainstThePapersOfTheStylesheet() throws {
        #expect(try colour("--papier", in: light) == .paper)
        #expect(try colour("--papier", in: dark) == .darkPaper)
        #expect(try colour("--vel", in: dark) == .darkSheet)
    }

    @Test func carriesTheAccentThatItWouldDerive() throws {
        #expect(try colour("--accent-donker", in: light) == colour("--accent-licht", in: light).forDarkScheme)
    }

    /// The first value that a scheme gives a custom property.
    private func colour(_ property: String, in scheme: String) throws -> AccentColour {
        let value = try #require(scheme.split(separator: "\(property): ", maxSplits: 1).last)
        return try #require(AccentColour(hex: String(value.prefix(7))))
    }
}
