internal import VillageModel

// What is said of the reach of a measure of support.

extension Wording {
    func invited(_ number: Int) -> String { say(SupportPhrase.invited, self.number(number)) }

    /// `96 deden mee, 6% van de 1.480 inwoners`
    func participants(_ number: Int, ofInhabitants inhabitants: Int?) -> String {
        let text = say(number == 1 ? SupportPhrase.oneTookPart : .manyTookPart, self.number(number))
        guard let inhabitants, number > 0, let share = Share(number, of: inhabitants) else { return text }
        return say(SupportPhrase.participantsShare, text, percent(share), self.number(inhabitants))
    }

    /// `96 van de 2.140 inwoners`, `96 bewoners`
    func tookPart(_ number: Int, ofInhabitants inhabitants: Int?) -> String {
        inhabitants.map { say(SupportPhrase.ofInhabitants, self.number(number), self.number($0)) }
            ?? counted(number, Noun(SupportPhrase.resident, SupportPhrase.residents))
    }

    /// `het ene bezwaar is beantwoord`, `van de drie bezwaren zijn er twee beantwoord`; nil without any.
    func answered(_ answered: Int, ofObjections all: Int) -> String? {
        let (part, whole) = pair(answered, all)
        return switch (answered, all) {
        case (_, 0): nil
        case (0, 1): say(SupportPhrase.onlyObjectionOpen)
        case (1, 1): say(SupportPhrase.onlyObjectionAnswered)
        case (0, _): say(SupportPhrase.allObjectionsOpen, whole)
        case (_, _) where answered == all: say(SupportPhrase.allObjectionsAnswered, whole)
        case (1, _): say(SupportPhrase.oneObjectionAnswered, whole)
        default: say(SupportPhrase.someObjectionsAnswered, whole, part)
        }
    }
}
