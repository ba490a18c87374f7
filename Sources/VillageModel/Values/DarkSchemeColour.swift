internal import Glibc

// The spot colour of the dark scheme. Lightness and hue are taken apart in OKLCH (Björn Ottosson's Oklab in polar form,
// as CSS Color 4 has it), where equal steps look equal: there every hue of one lightness is about as easy to read.

extension AccentColour {
    /// The ground of the dark scheme on which reading is hardest: `--vel`, which is lighter than `--papier`.
    package static let darkSheet = AccentColour(red: 0x21, green: 0x22, blue: 0x1F)
    /// The paper of the dark scheme: `--papier` of `templates/stijl.css`.
    package static let darkPaper = AccentColour(red: 0x19, green: 0x1A, blue: 0x18)

    /// The same hue for the dark scheme: light, and never gaudy.
    package var forDarkScheme: AccentColour {
        let (chroma, hue) = chromaAndHue
        // What sRGB can't show is made greyer in fifty steps, each too small to see.
        let shades = (0...50).lazy.compactMap { step in
            Self.shown(lightness: 0.78, chroma: min(chroma, 0.1) * (1 - Double(step) / 50), hue: hue)
        }
        return shades.first ?? AccentColour(red: 0xC0, green: 0xC0, blue: 0xC0)
    }

    private var chromaAndHue: (chroma: Double, hue: Double) {
        let (r, g, b) = linear
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        let x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        let y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        return (sqrt(x * x + y * y), atan2(y, x))
    }

    /// nil for what lies outside sRGB.
    private static func shown(lightness: Double, chroma: Double, hue: Double) -> AccentColour? {
        let (x, y) = (chroma * cos(hue), chroma * sin(hue))
        func cube(_ value: Double) -> Double { value * value * value }
        let l = cube(lightness + 0.3963377774 * x + 0.2158037573 * y)
        let m = cube(lightness - 0.1055613458 * x - 0.0638541728 * y)
        let s = cube(lightness - 0.0894841775 * x - 1.2914855480 * y)
        let channels = [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ]
        guard channels.allSatisfy({ (-0.0005...1.0005).contains($0) }) else { return nil }
        let bytes = channels.map { linear in
            let value = min(max(linear, 0), 1)
            let encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
            return UInt8((encoded * 255).rounded())
        }
        return AccentColour(red: bytes[0], green: bytes[1], blue: bytes[2])
    }
}
