import CommonMark
import Diagnostics
import Testing
import VillageModel

@testable import Content

// A content folder in memory, and what the four public steps make of it.
//
// A test writes only the files that it is about; the rest of a small municipality is there already. Where it expects a
// remark, it puts ‹ and › around the place in the text; they are taken out before anything is read.

/// Text that a test expects remarks about, with the places.
struct MarkedText {
    let text: SourceText
    /// In the order of the text.
    let ranges: [SourceRange]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var offsets: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‹": open.append(bytes.count)
            case "›": if let start = open.popLast() { offsets.append(start..<bytes.count) }
            default: bytes.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        let text = SourceText(bytes)
        self.text = text
        ranges = offsets.map { text.range($0) }
    }
}

/// A place in one of the files of a test.
struct Place: Hashable, CustomStringConvertible {
    let file: String
    let range: SourceRange

    var description: String {
        "\(file):\(range.start.line):\(range.start.column)–\(range.end.line):\(range.end.column)"
    }
}

/// What came of reading a content folder.
struct Reading {
    let model: ContentModel?
    /// As a report shows them, but for `hints`.
    let diagnostics: [Diagnostic]
    /// What could be added, as far as follows from the model, as a report shows it.
    let hints: [Diagnostic]
    /// Where the test expects remarks, in the order of a report.
    let marks: [Place]

    var places: [Place] { diagnostics.map { Place(file: $0.file, range: $0.range) } }
    var ids: [DiagnosticID] { diagnostics.map(\.id) }
}

/// A municipality with two villages, two parties and a theme, free of mistakes.
let sampleFiles = [
    "gemeente.md": head("naam: Meer\ncontact: {rol: Kernenteam, email: team@example.nl}"),
    "kernen/driel/index.md": village("Driel"),
    "kernen/oud-annen/index.md": village("Oud-Annen"),
    "partijen/dorpsraad.md": head("naam: Dorpsraad\nsoort: bewonersorganisatie"),
    "partijen/waterschap.md": head("naam: Waterschap\nsoort: waterschap"),
    "themas/groen.md": head("naam: Groen\nomschrijving: Bomen en bermen."),
]

/// `fields` between their fences, and the running text behind them.
func head(_ fields: String, text: String = "") -> String { "---\n\(fields)\n---\n\(text)" }

func village(_ name: String, _ fields: String = "") -> String {
    head(
        "naam: \(name)\nsoort: dorp\nsamenvatting: Een dorp.\naanspreekpunt: {rol: Adviseur, telefoon: 088 123}\n"
            + fields)
}

func vision(_ fields: String = "", text: String = "") -> String {
    head("titel: Zo willen wij het\nsamenvatting: Kort.\nperiode: {van: 2024}\nstatus: concept\n" + fields, text: text)
}

func initiative(_ fields: String = "", text: String = "") -> String {
    head("titel: Een plein\nsamenvatting: Kort.\n" + fields, text: text)
}

/// One agreement of an initiative, complete but for what `fields` add.
func agreement(_ fields: String) -> String {
    let lines =
        ["wat: Planten", "wie: dorpsraad", "uiterlijk: 2026-09"] + fields.split(separator: "\n").map(String.init)
    return "afspraken:\n  - " + lines.joined(separator: "\n    ")
}

/// Reads `sampleFiles` with those of `changes` in their place (nil takes a file out), as the pipeline does.
func read(
    _ changes: [String: String?], attachments: [String] = [], includesDrafts: Bool = false,
    today: String = "2026-05-01",
    sourceLocation: SourceLocation = #_sourceLocation
) -> Reading {
    var files = sampleFiles
    for (path, text) in changes { files[path] = text }
    return readExactly(
        files, attachments: attachments, includesDrafts: includesDrafts, today: today, sourceLocation: sourceLocation)
}

/// Reads `files` and nothing else. An attachment is a picture unless its name ends in `.pdf`.
func readExactly(
    _ files: [String: String], attachments: [String] = [], includesDrafts: Bool = false, today: String = "2026-05-01",
    sourceLocation: SourceLocation = #_sourceLocation
) -> Reading {
    var marks: [Place] = []
    let outlines = files.sorted { $0.key < $1.key }.map { path, marked in
        let source = MarkedText(marked)
        marks += source.ranges.map { Place(file: "content/" + path, range: $0) }
        return ContentOutline(path: path, text: source.text, includesDrafts: includesDrafts, parser: .sample)
    }
    let result = read(outlines, attachments: attachments, today: today)
    // A site is made unless there are errors: nothing else may keep a model from its author.
    #expect((result.model == nil) == result.diagnostics.hasErrors, sourceLocation: sourceLocation)
    marks.sort { ($0.file, $0.range.start) < ($1.file, $1.range.start) }
    return Reading(model: result.model, diagnostics: result.diagnostics, hints: result.hints, marks: marks)
}

private func read(
    _ outlines: [ContentOutline], attachments: [String], today: String
) -> (model: ContentModel?, diagnostics: [Diagnostic], hints: [Diagnostic]) {
    let size = PixelSize(width: 400, height: 300)
    let catalogue = Catalogue(
        outlines, neighbours: attachments.map { ($0, $0.hasSuffix(".pdf") ? nil : size) })
    let date = CalendarDate(iso: today) ?? CalendarDate(dayNumber: 0)
    let documents = catalogue.documents.map {
        DecodedDocument($0, in: catalogue, parser: .sample, today: date)
    }
    let earlier = outlines.flatMap(\.diagnostics) + catalogue.diagnostics + documents.flatMap(\.diagnostics)
    let linked = link(documents, in: catalogue, hasEarlierErrors: earlier.hasErrors)
    let advice = linked.model.map { hints(on: $0.municipality, in: documents, at: date) } ?? []
    return (linked.model, (earlier + linked.diagnostics).sortedForReport(), advice.sortedForReport())
}

/// Expects remarks with these ids, in the order of a report, each exactly at a mark.
/// - Returns: the first of them.
@discardableResult
func expect(
    _ ids: [DiagnosticID], of reading: Reading, sourceLocation: SourceLocation = #_sourceLocation
) -> Diagnostic? {
    let found = zip(reading.ids, reading.places).map { "\($0.rawValue) at \($1)" }
    #expect(reading.ids == ids, "\(found)", sourceLocation: sourceLocation)
    #expect(reading.places == reading.marks, "\(found)", sourceLocation: sourceLocation)
    return reading.diagnostics.first
}

/// The village's initiative `plein`, with `fields`, and whatever other files it needs.
func readInitiative(
    _ fields: String, text: String = "", and others: [String: String?] = [:], attachments: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) -> Reading {
    read(
        ["kernen/driel/initiatieven/plein.md": initiative(fields, text: text)].merging(others) { $1 },
        attachments: attachments, sourceLocation: sourceLocation)
}

extension Reading {
    /// The initiative of `readInitiative`.
    var initiative: Initiative? { model?.municipality.initiatives.first { $0.origin.slug == "plein" } }
    var village: VillageModel.Place? { model?.municipality.places.first }
}

extension MarkdownParser {
    /// As for a site in Dutch.
    static let sample = MarkdownParser(rules: .site())
}
