import Testing

@testable import Infographics

struct TypefaceTests {
    @Test(arguments: Typeface.allCases)
    func shortensToTheWidthThatIsThere(typeface: Typeface) {
        let text = "Langevaart, Zuidervaart en de buurtschappen rond de Kalkoven"
        let full = typeface.width(of: text, size: 10)
        #expect(typeface.shortened(text, to: full, size: 10) == text)
        for width in stride(from: 20, to: full, by: 17) {
            let short = typeface.shortened(text, to: width, size: 10)
            #expect(short.hasSuffix("…"))
            #expect(typeface.width(of: short, size: 10) <= width)
        }
    }

    @Test(arguments: Typeface.allCases)
    func breaksBetweenWordsAndWithinWhatIsTooLong(typeface: Typeface) {
        let text = "Het dorp Aansprakelijkheidswaardevaststellingsveranderingen aan de Wiede"
        let lines = typeface.lines(of: text, width: 90, size: 10)
        #expect(lines.allSatisfy { typeface.width(of: $0, size: 10) <= 90 })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    /// Layouts count the lines of a name at many sizes, and make them for one.
    @Test(arguments: [4, 12.5, 30, 61, 90, 118, 160, 250, 400])
    func countsAsManyLinesAsItMakes(width: Double) {
        let text = "Rond de Kalkoven en Aansprakelijkheidswaardevaststellingsveranderingen"
        let measured = MeasuredText(text, in: .sans)
        let lines = Array(measured.lines(width: width, size: 10))
        #expect(measured.lines(width: width, size: 10).count == lines.count)
        #expect(lines.allSatisfy { $0.count == 1 || Typeface.sans.width(of: $0, size: 10) <= width })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test func measuresAsTheFontsDo() {
        // Advance widths of DejaVu Sans in font units of 2048 an em: A 1401, i 569.
        #expect(abs(Typeface.sans.width(of: "A", size: 2048) - 1401) <= 2)
        #expect(abs(Typeface.sans.width(of: "i", size: 2048) - 569) <= 2)
        #expect(Typeface.sans.width(of: "e\u{301}", size: 10) == Typeface.sans.width(of: "e", size: 10))
    }
}
