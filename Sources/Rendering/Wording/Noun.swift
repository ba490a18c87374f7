/// A noun in singular and plural; `Wording.counted(3, .initiative)` takes the form that it needs.
struct Noun: Sendable {
    /// One of the thing.
    let one: any PhraseTable
    /// Any other number of it.
    let many: any PhraseTable

    init(_ one: some PhraseTable, _ many: some PhraseTable) {
        self.one = one
        self.many = many
    }
}

extension Noun {
    static let initiative = Noun(NounPhrase.initiative, NounPhrase.initiatives)
    static let agreement = Noun(NounPhrase.agreement, NounPhrase.agreements)
    static let vision = Noun(NounPhrase.vision, NounPhrase.visions)
    static let areaVision = Noun(NounPhrase.areaVision, NounPhrase.areaVisions)
    static let place = Noun(NounPhrase.place, NounPhrase.places)
    static let theme = Noun(NounPhrase.theme, NounPhrase.themes)
    static let party = Noun(NounPhrase.party, NounPhrase.parties)
    static let story = Noun(NounPhrase.story, NounPhrase.stories)
    static let track = Noun(NounPhrase.track, NounPhrase.tracks)
    static let hour = Noun(NounPhrase.hour, NounPhrase.hours)
    static let condition = Noun(NounPhrase.condition, NounPhrase.conditions)
    static let day = Noun(NounPhrase.day, NounPhrase.days)
}
