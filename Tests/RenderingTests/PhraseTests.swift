import Testing
import VillageModel

@testable import Rendering

struct PhraseTests {
    @Test(arguments: SiteLanguage.allCases)
    func everyPhraseHasATextWithoutSpacesAround(language: SiteLanguage) {
        for phrase in Phrase.allCases {
            let text = phrase.text(in: language)
            #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(phrase)")
        }
    }

    @Test func languagesDiffer() {
        #expect(Phrase.skipToContent.text(in: .dutch) == "Naar de inhoud")
        #expect(Phrase.skipToContent.text(in: .frisian) == "Nei de ynhâld")
        #expect(Phrase.skipToContent.text(in: .english) == "Skip to content")
    }
}
