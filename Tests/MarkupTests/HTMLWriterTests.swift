import Markup
import Testing

struct HTMLWriterTests {
    @Test(arguments: [
        (SitePath("kernen/driel/index.html", fragment: "plein"), "#plein"),
        (SitePath("kernen/driel/index.html"), "../../kernen/driel/index.html"),
        (SitePath("kernen/heteren/index.html", fragment: "plein"), "../../kernen/heteren/index.html#plein"),
        (SitePath("kernen/driel/visie/index.html", fragment: "plein"), "../../kernen/driel/visie/index.html#plein"),
    ])
    func anchorIsEnoughOnItsOwnPage(path: SitePath, address: String) {
        var writer = HTMLWriter(depth: 2, page: "kernen/driel/index.html", room: OutputBuffer())
        writer.address(path)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == address)
    }

    @Test func frontPageHasAnAddressFromEverywhere() {
        func address(_ path: SitePath, from page: String, depth: Int) -> String {
            var writer = HTMLWriter(depth: depth, page: page, room: OutputBuffer())
            writer.address(path)
            return String(decoding: writer.bytes, as: UTF8.self)
        }
        #expect(address(SitePath(""), from: "", depth: 0) == "./")
        #expect(address(SitePath("", fragment: "kernen"), from: "", depth: 0) == "#kernen")
        #expect(address(SitePath("", fragment: "kernen"), from: "themas/", depth: 1) == "../#kernen")
    }
}
