import CommonMark
import Concurrency
import Markup
import Testing

@testable import SiteBuilder

struct TextShelfTests {
    private let parser = MarkdownParser(rules: .site(labels: .dutch))

    private func written(_ document: MarkdownDocument) -> [UInt8] {
        var writer = HTMLWriter()
        document.write(
            into: &writer, link: { .page(SitePath("plan-\($0)/index.html")) },
            image: { ImageSource(address: SitePath("foto-\($0).jpg")) })
        return writer.bytes
    }

    /// Whether it waits for its batch, or is on disk.
    @Test(arguments: [1, 1000, 1 << 20])
    func givesEachTextBackAsItWas(batch: Int) throws {
        let shelf = TextShelf(room: 0, batch: batch)
        let documents = (0..<500).map { number in
            parser.parse("## Kop \(number)\n\nTekst [met een link](a.md) en ![foto](b.jpg).\n")
        }
        let shelved = concurrentMap(documents, jobs: 4) { $0.put(on: shelf) }
        let outcomes = concurrentMap(Array(zip(documents, shelved).map { ($0, $1) }), jobs: 4) { pair in
            written(pair.0) == written(pair.1)
        }
        #expect(outcomes == Array(repeating: true, count: 500))
        #expect(shelf.failure == nil)
    }

    @Test func takesOnlyWhatDoesNotFitInMemory() {
        let shelf = TextShelf(room: 10)
        #expect(shelf.put(Array("tien bytes".utf8)) == nil)
        #expect(shelf.put([65, 66]) == 0)
        #expect(shelf.put([67]) == 2)
        #expect(shelf.bytes(at: 0, count: 3) == [65, 66, 67])
    }

    /// Nothing may be written of a page whose text is gone.
    @Test func remembersThatATextIsLost() {
        let shelf = TextShelf(room: 0)
        _ = shelf.put([65, 66])
        #expect(shelf.bytes(at: 1, count: 4) == Array("    ".utf8))
        #expect(shelf.failure?.operation == .read)
    }

    @Test func settlingKeepsWhatAPageShows() {
        for text in [
            "[een](a.md) [[twee]] [drie](c.md \"titel\")", "[een](a.md) [twee](b.md)", "[[een|twee]] en `drie`",
        ] {
            let document = parser.parse(text)
            #expect(written(document.settled) == written(document))
        }
    }
}
