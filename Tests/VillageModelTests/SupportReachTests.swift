import Testing
import VillageModel

/// How many people a measure of support reached, and which shares can be told.
struct SupportReachTests {
    private func support(
        invited: Int? = nil, participants: Int? = nil, inFavour: Int? = nil, against: Int? = nil, neutral: Int? = nil
    ) -> Support {
        Support(
            method: .survey, date: .epoch, invited: invited, participants: participants, inFavour: inFavour,
            against: against, neutral: neutral, missedGroups: [], objections: [], evidence: nil)
    }

    @Test(arguments: [
        (0, 100, Share.Percent.exactly(0)), (1, 1000, .belowOne), (4, 1000, .belowOne), (5, 1000, .exactly(1)),
        (1, 3, .exactly(33)), (2, 3, .exactly(67)), (994, 1000, .exactly(99)), (995, 1000, .aboveNinetyNine),
        (999, 1000, .aboveNinetyNine), (1000, 1000, .exactly(100)),
    ])
    func roundsButNeverToNothingOrAll(part: Int, whole: Int, percent: Share.Percent) {
        #expect(Share(part, of: whole)?.percent == percent)
    }

    @Test(arguments: [(nil, 100), (5, nil), (5, 0), (6, 5), (nil, nil)] as [(Int?, Int?)])
    func tellsNoShareThatCannotBe(part: Int?, whole: Int?) {
        #expect(Share(part, of: whole) == nil)
        #expect(support(participants: part).reach(among: whole) == nil)
        #expect(support(invited: whole, participants: part).response == nil)
    }

    @Test func addsTheInhabitantsOfAllPlaces() {
        #expect(inhabitants([1840, 410], of: [0, 1]) == 2250)
        #expect(inhabitants([1840, 410], of: [1]) == 410)
    }

    @Test func countsAPlaceThatIsNamedTwiceOnce() {
        #expect(inhabitants([1840], of: [0, 0]) == 1840)
    }

    @Test func doesNotGuessTheInhabitantsOfAPlace() {
        #expect(inhabitants([1840, nil], of: [0, 1]) == nil)
        #expect(inhabitants([], of: []) == nil)
    }

    private func inhabitants(_ counts: [Int?], of places: [Int]) -> Int? {
        let municipality = Municipality.sample { model in
            model.places = counts.map { count in
                .sample("driel") { place in
                    place.inhabitants = count.map { Inhabitants(count: $0, asOf: nil, source: nil) }
                }
            }
        }
        return municipality.inhabitants(of: places.map(ID.init))
    }

    @Test func addsTheAnswersThatAreKnown() {
        #expect(support(inFavour: 5, against: 2, neutral: 1).answers == 8)
        #expect(support(inFavour: 5).answers == 5)
        #expect(support().answers == nil)
    }

    @Test func seesWhenOnlyOneSideWasCounted() {
        #expect(support(inFavour: 5, against: 0).countsBothSides)
        #expect(!support(inFavour: 5, neutral: 2).countsBothSides)
        #expect(!support(inFavour: 0, against: 0).countsBothSides)
    }

    @Test func countsObjectionsAndTheirAnswers() {
        var first = support()
        first.objections = [Objection(what: "Te duur", answer: "Nee"), Objection(what: "Te laat", answer: nil)]
        var second = support()
        second.objections = [Objection(what: "Te nat", answer: nil)]
        #expect([first, second].objectionCounts == (3, 1))
        #expect([Support]().objectionCounts == (0, 0))
    }
}
