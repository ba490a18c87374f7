internal import Glibc

// Whether a colour can be read, by the formulas of WCAG 2.2 ("relative luminance", "contrast ratio").

extension AccentColour {
    /// What text needs on its ground (success criterion 1.4.3).
    package static let textContrast = 4.5
    /// The paper of the light scheme: `--papier` of `templates/stijl.css`.
    package static let paper = AccentColour(red: 0xF8, green: 0xF4, blue: 0xEB)

    /// Between 1 (the same) and 21 (black on white).
    package func contrast(on ground: AccentColour) -> Double {
        let (one, other) = (luminance, ground.luminance)
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The same hue, no darker than it must be to have at least `ratio` on `ground`; itself when it has.
    package func darkened(toReach ratio: Double, on ground: AccentColour) -> AccentColour {
        // A hundred steps are finer than the eye; black on paper has 19.
        let shades = (0...100).lazy.map { self.shade(Double(100 - $0) / 100) }
        return shades.first { $0.contrast(on: ground) >= ratio } ?? shade(0)
    }

    /// `#0b5563`
    package var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The same hue, no lighter than it must be to have at least `ratio` on `ground`; itself when it has.
    package func lightened(toReach ratio: Double, on ground: AccentColour) -> AccentColour {
        let tints = (0...100).lazy.map { self.tint(Double($0) / 100) }
        return tints.first { $0.contrast(on: ground) >= ratio } ?? tint(1)
    }

    private func shade(_ share: Double) -> AccentColour {
        func part(_ channel: UInt8) -> UInt8 { UInt8((Double(channel) * share).rounded()) }
        return AccentColour(red: part(red), green: part(green), blue: part(blue))
    }

    private func tint(_ white: Double) -> AccentColour {
        func part(_ channel: UInt8) -> UInt8 { UInt8((Double(channel) + (255 - Double(channel)) * white).rounded()) }
        return AccentColour(red: part(red), green: part(green), blue: part(blue))
    }

    private var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The channels as amounts of light, from 0 to 1.
    var linear: (red: Double, green: Double, blue: Double) {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return (linear(red), linear(green), linear(blue))
    }
}
