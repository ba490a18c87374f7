import Markup
import Testing

@testable import Rendering

struct SymbolSheetTests {
    private func pruned(_ page: String) -> String {
        var buffer = OutputBuffer()
        buffer.append(page)
        SymbolSheet.prune(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private let sheet = """
        <svg>
        <symbol id="t_a"><path/></symbol>
        <symbol id="t_ab"><path/></symbol>
        <symbol id="t_c"><path/></symbol>
        </svg>
        """

    @Test(arguments: [
        (##"<use href="#t_a"/>"##, ["t_a"]), (##"<use href="#t_ab"/>"##, ["t_ab"]),
        (##"<use href='#t_c'/><use href="#t_a"/><use href="#t_a"/>"##, ["t_a", "t_c"]),
        (##"<use href="#t_abc"/> t_c <a href="index.html#kern">#</a>#"##, []), ("", []),
    ])
    func keepsWhatThePageRefersTo(body: String, ids: [String]) {
        let symbols = ids.map { "<symbol id=\"\($0)\"><path/></symbol>\n" }.joined()
        #expect(pruned("<p>#t_c</p>" + sheet + body) == "<p>#t_c</p><svg>\n\(symbols)</svg>\(body)")
    }

    @Test(arguments: [
        "", "<p>#1</p>", ##"<symbol id="t_a"><path/>"##, ##"<symbol id="t_a"##,
        String(repeating: " ", count: 20_000) + ##"<symbol id="t_a"></symbol>"##,
    ])
    func leavesAPageWithoutASheetAsItIs(page: String) {
        #expect(pruned(page) == page)
    }

    @Test func everyGlyphOfAPageIsOnItsSheet() throws {
        let site = try RenderedSite(try edition(["kernen/driel/initiatieven/plein.md": initiative("status: idee")]))
        for (path, page) in site.pages {
            let text = String(decoding: page, as: UTF8.self)
            let used = Set(text.split(separator: "<use href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } })
            let drawn = Set(text.split(separator: "<symbol id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
            #expect(used == drawn, "\(path)")
        }
    }
}
