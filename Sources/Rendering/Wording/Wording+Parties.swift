internal import VillageModel

// What is said of a party: what it promised, and what became of that.

extension Wording {
    /// How many agreements a party has.
    var promised: String { say(PartyPhrase.promised) }

    func label(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: say(PartyPhrase.kept)
        case .ahead: say(PartyPhrase.ahead)
        case .overdue: say(PartyPhrase.overdue)
        case .notMet: say(PartyPhrase.notKept)
        case .dropped: say(PartyPhrase.dropped)
        }
    }

    func inRole(_ role: AgreementRole) -> String { say(PartyPhrase.inRole, label(role)) }

    /// Below the contributions that fit on a page.
    func moreContributions(_ count: Int) -> String {
        count == 1
            ? say(PartyPhrase.oneMoreContribution)
            : say(PartyPhrase.moreContributions, number(count))
    }

    /// Below the roles.
    var inAllRoles: String { say(PartyPhrase.inAllRoles) }

    /// The agreements of a party as a heading: `Vijf afspraken, waarvan twee nagekomen en één voorbij de afgesproken datum`.
    func kept(_ met: Int, of count: Int, overdue: Int) -> String {
        switch (count, met, overdue) {
        case (0, _, _): return say(PartyPhrase.noAgreements)
        case (1, 1, _): return say(PartyPhrase.oneKept)
        case (1, _, 1): return say(PartyPhrase.oneOverdue)
        case (1, _, _): return say(PartyPhrase.oneAhead)
        case (count, count, _): return say(PartyPhrase.allKept, sentenceStart(count, .agreement))
        default:
            let parts = [
                met > 0 ? say(PartyPhrase.numberKept, number(met)) : nil,
                overdue > 0 ? say(PartyPhrase.numberOverdue, number(overdue)) : nil,
            ].compactMap { $0 }
            let start = sentenceStart(count, .agreement)
            return parts.isEmpty
                ? say(PartyPhrase.noneKept, start) : say(PartyPhrase.someKept, start, enumeration(parts))
        }
    }
}
