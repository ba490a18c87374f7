import Diagnostics
import Testing
import VillageModel

@testable import Content

/// What an author writes can be read on the site: no field vanishes.
///
/// The sample folder has every field. Each gets a value that nothing else has, and that is looked for in the pages.
struct VisibilityTests {
    /// What no page shows, and why. A field that shows after all has to leave this list.
    private static let exceptions: [String: String] = [
        "gemeente.cbs_code": "for machines, in the open data",
        "gemeente.taal": "a language of which not all words are there yet reads as Dutch",
        "gemeente.kleuren.accent": "stands in the stylesheet",
        "gemeente.kleuren.accent_donker": "stands in the stylesheet",
        "gemeente.contact.toestemming_op": "for the municipality's own records",
        "gemeente.contact.op_flyer": "for the flyer",
        "initiatief.afspraken.status: voldaan": "demands a day that every other status excludes",
    ]

    /// Words and addresses, all at once: they don't get in each other's way.
    @Test func showsEveryTextAndAddress() throws {
        let site = try SampleSite()
        var markers: [(field: String, marker: String)] = []
        var changes: [String: SourceText] = [:]
        for (path, text) in site.texts.sorted(by: { $0.key < $1.key }) {
            var places: [(Range<Int>, String)] = []
            for value in WrittenValue.all(in: path, text) {
                guard let (written, marker) = Self.marker(of: value.shape, number: markers.count) else { continue }
                markers.append((value.field, marker))
                places.append((value.place, written))
            }
            changes[path] = text.replacing(places)
        }
        let pages = try #require(site.pages(changing: changes))
        let hidden = markers.filter { pages.occurrences(of: $0.marker) == 0 }.map(\.field)
        let seen = markers.map(\.field).filter { !hidden.contains($0) }
        #expect(markers.count > 100)
        #expect(Set(hidden).subtracting(Self.exceptions.keys).sorted() == [])
        #expect(Set(seen).intersection(Self.exceptions.keys).sorted() == [], "no exceptions any more")
    }

    private static func marker(of shape: ValueShape, number: Int) -> (written: String, marker: String)? {
        let letters = Array("bcdfghjklm")
        let word = "zwq" + String([letters[number / 100 % 10], letters[number / 10 % 10], letters[number % 10]])
        switch shape {
        // Sentences begin with a capital, whatever was written.
        case .text, .free: return (word, String(word.dropFirst()))
        case .email: return ("\(word)@example.nl", word)
        case .webAddress, .document: return ("https://\(word).example.nl/", word)
        case .telephone: return ("088 \(7_000_001 + number)", String(7_000_001 + number))
        default: return nil
        }
    }

    /// Numbers, dates and pictures, one at a time: a number is right only beside its neighbours.
    @Test func showsEveryNumberDateAndPicture() throws {
        let site = try SampleSite()
        let before = try #require(site.pages())
        var hidden: Set<String> = []
        var seen: Set<String> = []
        for (path, text) in site.texts {
            for value in WrittenValue.all(in: path, text) where !seen.contains(value.field) {
                let candidates = Self.candidates(for: value)
                guard !candidates.isEmpty else { continue }
                let isShown = candidates.contains { candidate in
                    let changes = [path: text.replacing([(value.place, candidate.written)])]
                    guard let pages = site.pages(changing: changes) else { return false }
                    guard let marker = candidate.marker else { return pages != before }
                    return pages.occurrences(of: marker) > before.occurrences(of: marker)
                }
                if isShown { seen.insert(value.field) } else { hidden.insert(value.field) }
            }
        }
        #expect(seen.count > 40)
        #expect(hidden.subtracting(seen).subtracting(Self.exceptions.keys).sorted() == [])
        #expect(seen.intersection(Self.exceptions.keys).sorted() == [], "no exceptions any more")
    }

    /// Values that may stand there, each with how it reads; nil when it is not read as such, but draws something.
    private static func candidates(for value: WrittenValue) -> [(written: String, marker: String?)] {
        let days = ["2025", "2024", "2029"].map { ("\($0)-07-17", "17\u{A0}juli" as String?) }
        return switch value.shape {
        case .wholeNumber(let range) where range.contains(7_351): [("7351", "7.351"), ("53", "53"), ("3", nil)]
        case .wholeNumber(let range) where range.contains(351): [("351", "351")]
        case .wholeNumber(let range): range.prefix(9).map { (String($0), nil) }.filter { $0.0 != value.text }
        case .euros, .quantity: [("7351", "7.351")]
        case .decimal: [(value.text + "3", nil)]
        case .date: days
        // A period is told in years.
        case .planDate: days + ["2013", "2041"].map { ($0, $0) }
        case .image: [(SampleSite.otherPicture(than: value.text), "-ander.")]
        case .code: [(value.text.dropLast() + "8", value.text.dropLast() + "8")]
        case .colour: [("#123456", "123456")]
        default: []
        }
    }

    /// Words of lists, yes and no, and references: each makes a difference of its own.
    @Test func tellsEveryChoiceFromTheOthers() throws {
        let site = try SampleSite()
        let before = try #require(site.pages())
        var alike: Set<String> = []
        var apart: Set<String> = []
        for (path, text) in site.texts.sorted(by: { $0.key < $1.key }) {
            for value in WrittenValue.all(in: path, text) {
                var known = [before]
                for (word, name) in Self.alternatives(to: value, in: site) where !apart.contains(name) {
                    let pages = site.pages(changing: [path: text.replacing([(value.place, word)])])
                    if let pages, !known.contains(pages) {
                        known.append(pages)
                        apart.formUnion([name, "\(value.field): \(value.text)"])
                    } else {
                        alike.insert(name)
                    }
                }
            }
        }
        #expect(apart.count > 100)
        #expect(alike.subtracting(apart).subtracting(Self.exceptions.keys).sorted() == [])
        #expect(apart.intersection(Self.exceptions.keys).sorted() == [], "no exceptions any more")
    }

    /// What else may stand there, each with a name: a word counts by itself, of references to a kind one is enough.
    private static func alternatives(to value: WrittenValue, in site: SampleSite) -> [(word: String, name: String)] {
        switch value.shape {
        case .choice(let words):
            words.map(\.dutch).filter { foldedKey($0) != foldedKey(value.text) }.map { ($0, "\(value.field): \($0)") }
        case .boolean:
            [["ja", "yes"].contains(foldedKey(value.text)) ? "nee" : "ja"].map { ($0, value.field) }
        case .reference(let kind): paths(of: kind, in: site).map { ($0, value.field) }
        case .prerequisite: paths(of: .initiative, in: site).map { ($0, value.field) }
        default: []
        }
    }

    private static func paths(of kind: EntityKind, in site: SampleSite) -> [String] {
        site.texts.keys.sorted().compactMap { try? ContentLayout(file: $0) }.filter { $0.kind == kind }.map(\.path)
    }
}
