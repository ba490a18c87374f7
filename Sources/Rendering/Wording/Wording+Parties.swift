internal import VillageModel

// What is said of a party: what it promised, and what became of that.

extension Wording {
    /// How many agreements a party has.
    var promised: String { "toegezegd" }

    func label(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: "nagekomen"
        case .ahead: "nog te doen"
        case .overdue: "voorbij de datum"
        case .notMet: "niet nagekomen"
        case .dropped: "vervallen"
        }
    }

    func inRole(_ role: AgreementRole) -> String { "als " + label(role) }

    /// Below the contributions that fit on a page.
    func moreContributions(_ count: Int) -> String {
        count == 1
            ? "Er is nog één bijdrage; die staat bij het initiatief."
            : "Er zijn nog \(number(count)) bijdragen; die staan bij de initiatieven."
    }

    /// Below the roles.
    var inAllRoles: String { "samen, elke afspraak één keer" }

    /// The agreements of a party as a heading: `Vijf afspraken, waarvan twee nagekomen en één voorbij de afgesproken datum`.
    func kept(_ met: Int, of count: Int, overdue: Int) -> String {
        switch (count, met, overdue) {
        case (0, _, _): return "Geen afspraken"
        case (1, 1, _): return "Eén afspraak, en die is nagekomen"
        case (1, _, 1): return "Eén afspraak, voorbij de afgesproken datum"
        case (1, _, _): return "Eén afspraak, nog niet nagekomen"
        case (count, count, _): return sentenceStart(count, .agreement) + ", allemaal nagekomen"
        default:
            let parts = [
                met > 0 ? "\(number(met)) nagekomen" : nil,
                overdue > 0 ? "\(number(overdue)) voorbij de afgesproken datum" : nil,
            ].compactMap { $0 }
            return sentenceStart(count, .agreement)
                + (parts.isEmpty ? ", nog niet nagekomen" : ", waarvan " + enumeration(parts))
        }
    }
}
