internal import VillageModel

// What is said of the reach of a measure of support.

extension Wording {
    func invited(_ number: Int) -> String { "\(self.number(number)) uitgenodigd" }

    /// `96 deden mee, 6% van de 1.480 inwoners`
    func participants(_ number: Int, ofInhabitants inhabitants: Int?) -> String {
        let text = "\(self.number(number)) \(number == 1 ? "deed" : "deden") mee"
        guard let inhabitants, number > 0, let share = Share(number, of: inhabitants) else { return text }
        return "\(text), \(percent(share)) van de \(self.number(inhabitants)) inwoners"
    }

    /// `96 van de 2.140 inwoners`, `96 bewoners`
    func tookPart(_ number: Int, ofInhabitants inhabitants: Int?) -> String {
        inhabitants.map { "\(self.number(number)) van de \(self.number($0)) inwoners" }
            ?? counted(number, Noun("bewoner", "bewoners"))
    }

    /// `het ene bezwaar is beantwoord`, `van de 3 bezwaren zijn er 2 beantwoord`; nil without any.
    func answered(_ answered: Int, ofObjections all: Int) -> String? {
        switch (answered, all) {
        case (_, 0): nil
        case (0, 1): "het ene bezwaar heeft nog geen antwoord"
        case (1, 1): "het ene bezwaar is beantwoord"
        case (0, _): "de \(number(all)) bezwaren hebben nog geen antwoord"
        case (_, _) where answered == all: "de \(number(all)) bezwaren zijn beantwoord"
        case (1, _): "van de \(number(all)) bezwaren is er één beantwoord"
        default: "van de \(number(all)) bezwaren zijn er \(number(answered)) beantwoord"
        }
    }
}
