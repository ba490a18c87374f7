import Testing
import VillageModel

@testable import Rendering

struct PhraseTests {
    @Test(arguments: SiteLanguage.allCases)
    func everyPhraseHasATextWithoutSpacesAround(language: SiteLanguage) {
        for (name, text) in Interface.texts(in: language) {
            #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(name)")
        }
    }

    @Test(arguments: SiteLanguage.allCases)
    func everyPhraseHasTheSameValuesInEachLanguage(language: SiteLanguage) {
        for (one, other) in zip(Interface.texts(in: .dutch), Interface.texts(in: language)) {
            #expect(one.name == other.name)
            #expect(Self.values(in: one.text) == Self.values(in: other.text), "\(one.name)")
        }
    }

    @Test func numbersTheValuesFromOneOn() {
        for (name, text) in Interface.texts(in: .dutch) {
            let values = Self.values(in: text)
            #expect(values == Array((1...9).prefix(values.count)), "\(name)")
        }
    }

    @Test func noTwoPhrasesShareAName() {
        let names = Interface.texts(in: .dutch).map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func languagesDiffer() {
        #expect(Wording(.dutch).say(Phrase.skipToContent) == "Naar de inhoud")
        #expect(Wording(.frisian).say(Phrase.skipToContent) == "Nei de ynhâld")
        #expect(Wording(.english).say(Phrase.skipToContent) == "Skip to content")
    }

    /// The numbers of the places for values.
    private static func values(in text: String) -> [Int] { (1...9).filter { text.contains("{\($0)}") } }
}
