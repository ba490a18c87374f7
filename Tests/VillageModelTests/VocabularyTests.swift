import PlainText
import Testing
import VillageModel

struct VocabularyTests {
    /// A vocabulary with its type forgotten: the spellings of each of its words.
    struct Words: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let spellings: [Spelling]

        init<Word: Vocabulary>(_: Word.Type) {
            testDescription = "\(Word.self)"
            spellings = Word.allCases.map(\.spelling)
        }
    }

    static let all = [
        Words(InitiativeStatus.self), Words(Feasibility.self), Words(Ownership.self), Words(InitiativeKind.self),
        Words(Participation.self), Words(ContributionKind.self), Words(LogKind.self), Words(SupportMethod.self),
        Words(VisionStatus.self), Words(Standing.self), Words(AgreementStatus.self), Words(AgreementRole.self),
        Words(DocumentKind.self), Words(DeviationKind.self), Words(PlaceKind.self), Words(PartyKind.self),
        Words(PartyForm.self), Words(Wheel.self), Words(SiteLanguage.self), Words(PlaceBlock.self),
    ]

    @Test(arguments: all)
    func foldsNoTwoWordsAlike(words: Words) {
        let folded = words.spellings.map { Set([slug($0.dutch), slug($0.english)]) }
        #expect(folded.reduce(0) { $0 + $1.count } == folded.reduce(into: Set<String>()) { $0.formUnion($1) }.count)
        #expect(!folded.joined().contains(""))
    }

    @Test(arguments: all)
    func spellsEnglishWordsForExports(words: Words) {
        for spelling in words.spellings {
            let isPlain = spelling.english.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz_1234".utf8.contains($0) }
            #expect(isPlain, "\(spelling.english)")
        }
    }

    /// The table "may go to" of content-model.md. What is paused may return to where it was: any status that may pause.
    @Test(arguments: [
        (InitiativeStatus.idea, [InitiativeStatus.exploring, .stopped]), (.exploring, [.planned, .paused, .stopped]),
        (.planned, [.inProgress, .paused, .stopped]), (.inProgress, [.done, .paused, .stopped]),
        (.done, [.maintained]), (.maintained, [.stopped]),
        (.paused, [.exploring, .planned, .inProgress, .stopped]), (.stopped, [.idea]),
    ])
    func movesAsTheContentModelSays(status: InitiativeStatus, successors: [InitiativeStatus]) {
        #expect(status.successors == Set(successors))
    }

    @Test func pausesOnlyWhatMayReturn() {
        for status in InitiativeStatus.allCases where status != .stopped {
            #expect(status.successors.contains(.paused) == InitiativeStatus.paused.successors.contains(status))
        }
    }

    @Test(arguments: InitiativeStatus.allCases)
    func asksMoreTheFurtherAnInitiativeIs(status: InitiativeStatus) {
        #expect(status.requiresThemes == ![.idea, .stopped].contains(status))
        #expect(status.requiresOwner == [.planned, .inProgress, .done, .maintained].contains(status))
        #expect(status.isRealised == [.done, .maintained].contains(status))
    }
}
