internal import Templating
internal import VillageModel

/// The texts of one part of the interface: a key each, and the words for it in every language.
///
/// A part has a file with its keys and one table for each language, an exhaustive `switch`, so that a text missing in
/// any of them does not compile. Templates write the raw value (`{{woord.naar_de_inhoud}}`); Swift says the key
/// (`wording.say(.movedTo, date)`). Raw values are unique over all parts.
protocol PhraseTable: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    var dutch: String { get }
    var frisian: String { get }
    var english: String { get }
}

extension PhraseTable {
    /// The text, with `{1}`, `{2}` and so on where values come.
    func text(in language: SiteLanguage) -> String {
        switch language {
        case .dutch: dutch
        case .frisian: frisian
        case .english: english
        }
    }

    fileprivate static func texts(in language: SiteLanguage) -> [(name: String, text: String)] {
        allCases.map { ($0.rawValue, $0.text(in: language)) }
    }
}

/// The interface as a whole.
enum Interface {
    /// Every part.
    static let parts: [any PhraseTable.Type] = [
        Phrase.self,
        SupportPhrase.self, SupportSheetPhrase.self, SelfScanPhrase.self, HoursPhrase.self, WorklistPhrase.self,
        AgreementPhrase.self, FactPhrase.self, InitiativePhrase.self, PartyPhrase.self, SectionPhrase.self,
        StoryPhrase.self, VisionPhrase.self,
        OverviewPhrase.self, FindingPhrase.self, ListPhrase.self, PlacePhrase.self, PicturePhrase.self,
        FigurePhrase.self, FilterPhrase.self, GlossaryPhrase.self,
        PosterPhrase.self,
        VocabularyPhrase.self, PlanPhrase.self, MeaningPhrase.self, DatePhrase.self, NumberPhrase.self, NounPhrase.self,
    ]

    /// The name and the text of every phrase.
    static func texts(in language: SiteLanguage) -> [(name: String, text: String)] {
        parts.flatMap { $0.texts(in: language) }
    }

    /// All texts without values, for the templates of a site in `language`.
    static func constants(in language: SiteLanguage) -> TemplateConstants {
        TemplateConstants(
            root: "woord", texts: texts(in: language).filter { !$0.text.contains("{1}") }.map { ($0.name, $0.text) })
    }
}

extension Wording {
    /// The text of a key in the language of the site, with `values` in the places of `{1}`, `{2}` and so on.
    func say(_ phrase: some PhraseTable, _ values: String...) -> String {
        let text = phrase.text(in: language)
        return values.isEmpty ? text : filled(text, values)
    }
}

/// `text` with each `{n}` replaced by the n-th value. Values are not looked through again.
private func filled(_ text: String, _ values: [String]) -> String {
    var text = text
    return text.withUTF8 { bytes in
        var result: [UInt8] = []
        result.reserveCapacity(values.reduce(bytes.count) { $0 + $1.utf8.count })
        var copied = 0
        var index = 0
        while index + 2 < bytes.count {
            let number = Int(bytes[index + 1]) - Int(UInt8(ascii: "1"))
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 2] == UInt8(ascii: "}"),
                values.indices.contains(number)
            else {
                index += 1
                continue
            }
            result += bytes[copied..<index]
            result += values[number].utf8
            index += 3
            copied = index
        }
        result += bytes[copied...]
        return String(decoding: result, as: UTF8.self)
    }
}
