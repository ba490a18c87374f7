/// What became of an agreement.
package enum AgreementStatus: Vocabulary {
    case scheduled, met, partial, notMet, dropped

    package var spelling: Spelling {
        switch self {
        case .scheduled: Spelling("open", "scheduled")
        case .met: Spelling("voldaan", "met")
        case .partial: Spelling("deels", "partial")
        case .notMet: Spelling("niet voldaan", "not_met")
        case .dropped: Spelling("vervallen", "dropped")
        }
    }

    /// Something is still to be done.
    package var isPending: Bool { self == .scheduled || self == .partial }
}

/// What a party does in an agreement.
package enum AgreementRole: Vocabulary {
    case lead, executor, funder, adviser, licensor, accountable

    package var spelling: Spelling {
        switch self {
        case .lead: Spelling("trekker", "lead")
        case .executor: Spelling("uitvoerder", "executor")
        case .funder: Spelling("financier", "funder")
        case .adviser: Spelling("adviseur", "adviser")
        case .licensor: Spelling("vergunningverlener", "licensor")
        case .accountable: Spelling("verantwoordelijke", "accountable")
        }
    }
}

/// What an agreement was written down in.
package enum DocumentKind: Vocabulary {
    case letter, decision, covenant, villageDeal, minutes

    package var spelling: Spelling {
        switch self {
        case .letter: Spelling("brief", "letter")
        case .decision: Spelling("beschikking", "decision")
        case .covenant: Spelling("convenant", "covenant")
        case .villageDeal: Spelling("dorpendeal", "village_deal")
        case .minutes: Spelling("notulen", "minutes")
        }
    }
}

/// How an agreement came to differ from what was agreed.
package enum DeviationKind: Vocabulary {
    case delayed, changed, dropped

    package var spelling: Spelling {
        switch self {
        case .delayed: Spelling("later", "delayed")
        case .changed: Spelling("anders", "changed")
        case .dropped: Spelling("vervallen", "dropped")
        }
    }
}
