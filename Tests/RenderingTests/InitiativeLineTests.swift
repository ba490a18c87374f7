import Testing
import VillageModel

@testable import Rendering

/// Lines of lists, which are rendered once for all lists.
struct InitiativeLineTests {
    @Test(arguments: [
        ("initiatief-regel", nil, true),
        (
            "initiatief-regel", "<li><a href=\"{{url}}\">{{titel}}</a> {{samenvatting}}{{$status}}{{/status}}</li>\n",
            true
        ),
        // Asks for something of the page around it, so that each page has its own lines.
        ("initiatief-regel", "<li>{{titel}} op {{blad.venstertitel}}{{$status}}{{/status}}</li>\n", false),
        ("groepen", "{{#groepen}}{{#initiatieven}}{{titel}}{{^kernen}}!{{/kernen}}{{/initiatieven}}{{/groepen}}", true),
        (
            "groepen",
            "{{#groepen}}{{#initiatieven}}{{< initiatief-regel}}{{$status}}zo ver{{/status}}{{/initiatief-regel}}"
                + "{{/initiatieven}}{{/groepen}}", true
        ),
    ])
    func listsAreTheSameWithLinesRenderedBefore(name: String, text: String?, isPrepared: Bool) throws {
        let design = try builtInDesign(with: name, text)
        let prepared = try demoEdition(design: design)
        let plain = try demoEdition()
        #expect((prepared.item(ID(0)).html != nil) == isPrepared)
        #expect(plain.item(ID(0)).html == nil)
        expectSamePages(SitePlan(prepared, design: design), SitePlan(plain, design: design))
    }
}
