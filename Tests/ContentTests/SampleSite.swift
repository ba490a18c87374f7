import CommonMark
import Diagnostics
import Glibc
import Markup
import Rendering
import VillageModel

@testable import Content
@testable import SiteBuilder

/// The site of the field reference's sample folder, with one text or more changed.
struct SampleSite {
    private let design: Design
    /// By their paths under `content/`.
    let texts: [String: SourceText]
    private static let day = "2026-01-01"

    /// - Throws: when the built-in templates are wrong.
    init() throws {
        let templates = try TemplateFolder(at: nil)
        guard let design = Design.compile(templates.sources).design else { throw Failure.wrongTemplates }
        self.design = design
        let files = SampleFolder.files + Self.others
        texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, SourceText(Array($0.text.utf8))) })
    }

    enum Failure: Error {
        case wrongTemplates
    }

    /// What the sample folder can't have: places to put a value that excludes one that stands there.
    private static let others = [
        SampleFile(
            "kernen/oeverzicht/index.md",
            """
            ---
            naam: Oeverzicht
            soort: wijk
            samenvatting: Een nieuwe wijk aan het water.
            locatie: {lat: 52.36, lon: 5.24}
            aanspreekpunt: {rol: Dorpencoördinator, email: dorpen@example.nl}
            ---
            """),
        SampleFile(
            "kernen/terp/index.md",
            """
            ---
            naam: De Terp
            soort: buurtschap
            samenvatting: Vier huizen en een boom.
            publiceren: ja
            aanspreekpunt: {rol: Dorpencoördinator, email: dorpen@example.nl}
            ---
            """),
        SampleFile(
            "kernen/oeverzicht/initiatieven/buurttafel.md",
            """
            ---
            titel: Een tafel voor de buurt
            samenvatting: Er staat een lange tafel op de kade.
            status: gereed
            themas: [ontmoeten]
            eigenaar: 1
            gereed_op: 2025-05-01
            ---
            """),
        SampleFile("themas/verkeer.md", "---\nnaam: Verkeer\nomschrijving: Veilig onderweg.\n---"),
        SampleFile(
            "verhalen/dijkfeest.md", "---\ntitel: Het dijkfeest\nsamenvatting: Een lange tafel.\nbron: Het dorp\n---"),
        SampleFile(
            "kernen/oeverzicht/initiatieven/huiskamer.md",
            """
            ---
            titel: Een huiskamer voor de wijk
            samenvatting: Een plek om binnen te lopen.
            publiceren: ja
            status: verkenning
            themas: [ontmoeten]
            haalbaarheid: in onderzoek
            beoordeeld_door: gemeente-voorbeeldhoven
            antwoord_voor: 2026-09
            toelichting: Er is misschien een lokaal.
            alternatief: De bibliotheek.
            afspraken:
              - {wat: Een ruimte zoeken, wie: gemeente-voorbeeldhoven, uiterlijk: 2026-09, status: open}
            ---
            """),
    ]

    /// Another picture stands beside each one that the sample folder has.
    static func otherPicture(than file: String) -> String {
        file.dropLast(4) + "-ander" + file.suffix(4)
    }

    /// The bytes of all pages one behind the other; nil when there are errors.
    func pages(changing changes: [String: SourceText] = [:]) -> [UInt8]? {
        let outlines = texts.merging(changes) { $1 }.sorted { $0.key < $1.key }.map {
            ContentOutline(path: $0.key, text: $0.value, includesDrafts: false, parser: .sample)
        }
        let size = PixelSize(width: 40, height: 30)
        let pictures = SampleFolder.neighbours.flatMap { [$0, Self.otherPicture(than: $0)] }
        let catalogue = Catalogue(outlines, neighbours: pictures.map { ($0, size) })
        guard let today = CalendarDate(iso: Self.day) else { return nil }
        let documents = catalogue.documents.map {
            DecodedDocument($0, in: catalogue, parser: .sample, today: today)
        }
        let earlier = outlines.flatMap(\.diagnostics) + catalogue.diagnostics + documents.flatMap(\.diagnostics)
        let linked = link(documents, in: catalogue, hasEarlierErrors: earlier.hasErrors)
        guard let model = linked.model else { return nil }
        let edition = Edition(
            municipality: model.municipality, texts: model.texts, date: today,
            permalinks: Permalinks(model.municipality, isPretty: false),
            assets: DesignAssets(stylesheet: SitePath("stijl.css"), script: SitePath("script.js")), baseURL: nil)
        return SitePlan(edition, design: design).pages.flatMap { $0.rendered() }
    }
}

extension [UInt8] {
    /// How often `word` occurs.
    func occurrences(of word: String) -> Int {
        let word = Array<UInt8>(word.utf8)
        guard let first = word.first else { return 0 }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            var count = 0
            var start = 0
            // Through C: a loop over bytes is slow where tests run without optimisation.
            while let found = memchr(base + start, Int32(first), bytes.count - start) {
                let offset = base.distance(to: UnsafeRawPointer(found))
                if offset + word.count <= bytes.count, memcmp(found, word, word.count) == 0 { count += 1 }
                start = offset + 1
            }
            return count
        }
    }
}
