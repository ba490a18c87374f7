import PlainText
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Súdwest", "sudwest"), ("Su\u{301}dwest", "sudwest"), ("In uitvoering", "in-uitvoering"),
        ("in_uitvoering", "in-uitvoering"), ("Foto's van 't dorp", "fotos-van-t-dorp"), ("  --Œuvre!  ", "oeuvre"),
        ("Skûtsje & ĳsclub", "skutsje-ijsclub"), ("日本", ""), ("", ""), ("A  b__C", "a-b-c"),
    ])
    func foldsTextToSlug(text: String, expected: String) {
        #expect(slug(text) == expected)
    }

    @Test(arguments: [
        ("in uitvoring", "in uitvoering"), ("gepalnd", "gepland"), ("xyz", nil), ("", nil),
        ("Herdewijk", "harde-wijk"),
    ])
    func suggestsTheNearestCandidate(word: String, expected: String?) {
        #expect(nearest(to: word, in: ["gereed", "gepland", "in uitvoering", "harde-wijk"]) == expected)
    }

    @Test func countsASwapOfNeighboursAsOneMistake() {
        #expect(editDistance(Array("abcd".utf8), Array("acbd".utf8), limit: 4) == 1)
        #expect(editDistance(Array("abc".utf8), [], limit: 4) == 3)
        #expect(editDistance(Array("abc".utf8), [], limit: 2) == nil)
        #expect(editDistance(Array("xkitteny".utf8), Array("ksittingz".utf8), limit: 5) == 5)
        #expect(editDistance(Array("xkitteny".utf8), Array("ksittingz".utf8), limit: 4) == nil)
    }

    @Test(arguments: [
        ("in 't dorp", "in ’t dorp"), ("'s avonds", "’s avonds"), ("foto's", "foto’s"),
        ("\"Ja\", zei het dorp", "“Ja”, zei het dorp"),
        ("'Ons plein'", "‘Ons plein’"), ("(\"zo\")", "(“zo”)"), ("sinds '98", "sinds ’98"),
        ("jongeren' plek", "jongeren’ plek"),
        ("\"'t Hoekje\"", "“’t Hoekje”"), ("'s-Gravenmoer", "’s-Gravenmoer"), ("'snel' klaar", "‘snel’ klaar"),
    ])
    func setsQuotesTheDutchWay(text: String, expected: String) {
        #expect(curled(text) == expected)
    }
}
