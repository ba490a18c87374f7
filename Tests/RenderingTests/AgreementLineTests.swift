import Testing
import VillageModel

@testable import Rendering

/// Lines of agreements, which are rendered once for all lists that say where they are.
struct AgreementLineTests {
    @Test(arguments: [
        ("afspraak", nil, true),
        ("afspraak", "<li>{{wat}}{{#hoort_bij}} <a href=\"{{url}}\">{{tekst}}</a>{{/hoort_bij}}</li>\n", true),
        // Asks for something of the page around it, so that each page has its own lines.
        ("afspraak", "<li>{{wat}} op {{blad.venstertitel}}</li>\n", false),
        // Asks for the parts of a line, although it was rendered.
        (
            "afspraken-lijst", "{{#afspraken}}{{wat}}{{#wie}}, {{tekst}}{{/wie}}{{#kernen}}!{{/kernen}}{{/afspraken}}",
            true
        ),
    ])
    func listsAreTheSameWithLinesRenderedBefore(name: String, text: String?, isPrepared: Bool) throws {
        let design = try builtInDesign(with: name, text)
        #expect((design.agreementLine != nil) == isPrepared)
        var plain = design
        plain.agreementLine = nil
        let edition = try demoEdition()
        expectSamePages(SitePlan(edition, design: design), SitePlan(edition, design: plain))
    }
}
