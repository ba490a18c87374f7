import CommonMark
import Content
import Diagnostics
import Markup
import SiteBuilder
import Testing
import VillageModel

@testable import Rendering

// A small municipality as an edition, read from text as a village would write it. A test gives only the files that it
// is about; two villages and three parties are there already.

private let sampleFiles = [
    "gemeente.md": head(
        "naam: Meer\nfictief: ja\nlicentie: CC BY 4.0\ncontact: {rol: Kernenteam, email: team@example.nl}"),
    "kernen/driel/index.md": village("Driel", "inwoners: 1000"),
    "kernen/heteren/index.md": village("Heteren", "inwoners: {aantal: 600}"),
    "partijen/dorpsraad.md": head("naam: Dorpsraad\nsoort: bewonersorganisatie"),
    "partijen/waterschap.md": head("naam: Waterschap\nsoort: waterschap"),
    "partijen/gemeente.md": head("naam: Gemeente\nsoort: gemeente"),
    "themas/groen.md": head("naam: Groen\nomschrijving: Bomen en bermen."),
]

/// `fields` between their fences, and the running text behind them.
func head(_ fields: String, text: String = "") -> String { "---\n\(fields)\n---\n\(text)" }

func village(_ name: String, _ fields: String, contact: String = "{rol: Adviseur, email: adviseur@example.nl}")
    -> String
{
    head("naam: \(name)\nsoort: dorp\nsamenvatting: Een dorp.\naanspreekpunt: \(contact)\n" + fields)
}

func vision(_ fields: String, text: String = "") -> String {
    head("titel: Zo willen wij het\nsamenvatting: Kort.\nperiode: {van: 2024}\n" + fields, text: text)
}

func initiative(_ fields: String, text: String = "") -> String {
    head("titel: Een plein\nsamenvatting: Kort.\nthemas: groen\neigenaar: 1\n" + fields, text: text)
}

/// An edition of the sample with `files` added, or of `files` alone, at `today`. Fails the test when the content has
/// errors.
func edition(
    _ files: [String: String], today: String = "2026-06-15", sample: Bool = true, isPretty: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
    let texts = (sample ? sampleFiles : [:]).merging(files) { $1 }.mapValues { SourceText(Array($0.utf8)) }
    return try edition(texts, today: today, isPretty: isPretty, sourceLocation: sourceLocation)
}

/// The edition of the demo.
/// - Parameter design: to render what stands on many pages once.
func demoEdition(design: Design? = nil) throws -> Edition {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try readContent(at: "/\(root)/content", jobs: 2) { $0 }
    let texts = Dictionary(uniqueKeysWithValues: folder.files.map { ($0.path, $0.text) })
    return try edition(
        texts, neighbours: folder.attachments.map { ($0.path, $0.pixels) }, today: "2026-11-23", isPretty: false,
        design: design)
}

private func edition(
    _ texts: [String: SourceText], neighbours: [(path: String, size: PixelSize?)] = [], today: String,
    isPretty: Bool, design: Design? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
    let date = try #require(CalendarDate(iso: today), sourceLocation: sourceLocation)
    let parser = MarkdownParser(rules: .site())
    let outlines = texts.sorted { $0.key < $1.key }.map { path, text in
        ContentOutline(path: path, text: text, includesDrafts: false, parser: parser)
    }
    let catalogue = Catalogue(outlines, neighbours: neighbours)
    let documents = catalogue.documents.map { DecodedDocument($0, in: catalogue, parser: parser, today: date) }
    let earlier = outlines.flatMap(\.diagnostics) + catalogue.diagnostics + documents.flatMap(\.diagnostics)
    let linked = link(documents, in: catalogue, hasEarlierErrors: earlier.hasErrors)
    let problems = (earlier + linked.diagnostics).map { "\($0.file): \($0.id.rawValue)" }
    let model = try #require(linked.model, "\(problems)", sourceLocation: sourceLocation)
    return Edition(
        municipality: model.municipality, texts: model.texts, date: date,
        permalinks: Permalinks(model.municipality, isPretty: isPretty),
        assets: DesignAssets(stylesheet: SitePath("s.css"), script: SitePath("script.js")), baseURL: nil,
        design: design)
}

/// The page of the initiative `plein` in Driel with `fields`.
func page(
    _ fields: String, text: String = "", and others: [String: String] = [:], today: String = "2026-06-15",
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> InitiativePage {
    let edition = try edition(
        ["kernen/driel/initiatieven/plein.md": initiative(fields, text: text)].merging(others) { $1 }, today: today,
        sourceLocation: sourceLocation)
    let index = try #require(edition.municipality.initiatives.firstIndex { $0.origin.slug == "plein" })
    return InitiativePage(ID(index), in: edition)
}

extension Edition {
    func visionPage(_ path: String) throws -> VisionPage {
        VisionPage(ID(try #require(municipality.visions.firstIndex { $0.origin.path == path })), in: self)
    }

    func partyPage(_ slug: String) throws -> PartyPage {
        PartyPage(ID(try #require(municipality.parties.firstIndex { $0.origin.slug == slug })), in: self)
    }
}

extension [LinkView] {
    /// As they read in a sentence, with their notes.
    var sentence: String { map { $0.joiner + $0.text + ($0.note.map { " (\($0))" } ?? "") }.joined() }
}

extension [MemberView] {
    /// As they read in a sentence, with their roles.
    var sentence: String {
        map { $0.party.joiner + $0.party.text + ($0.roles.isEmpty ? "" : " (\($0.roles.sentence))") }.joined()
    }
}

extension RemarkView {
    /// As it reads.
    var sentence: String {
        [(term?.text ?? "") + text, link?.text, external?.text].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
