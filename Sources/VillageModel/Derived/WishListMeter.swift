/// "Meer dan een wensenlijst": of the initiatives that did not stop, how many have a verdict, an owner type and an
/// agreement. Numbers of initiatives, so that whoever shows them can say of how many.
package struct WishListMeter: Sendable, Hashable {
    package private(set) var initiatives = 0
    package private(set) var withVerdict = 0
    package private(set) var withOwner = 0
    package private(set) var withAgreement = 0

    package init(_ initiatives: some Sequence<Initiative>) {
        for initiative in initiatives where initiative.status != .stopped {
            self.initiatives += 1
            if initiative.verdict.feasibility != .undecided { withVerdict += 1 }
            if initiative.owner != nil { withOwner += 1 }
            if !initiative.countedAgreements.isEmpty { withAgreement += 1 }
        }
    }
}
