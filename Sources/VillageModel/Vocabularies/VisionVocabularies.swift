/// The life of a vision. There is no end point: an adopted vision comes up for review.
package enum VisionStatus: Vocabulary {
    case drafting, draft, adopted, presented, active, review, superseded

    package var spelling: Spelling {
        switch self {
        case .drafting: Spelling("in voorbereiding", "drafting")
        case .draft: Spelling("concept", "draft")
        case .adopted: Spelling("vastgesteld", "adopted")
        case .presented: Spelling("aangeboden", "presented")
        case .active: Spelling("in uitvoering", "active")
        case .review: Spelling("in herziening", "review")
        case .superseded: Spelling("vervangen", "superseded")
        }
    }
}

/// What the municipality did with a vision.
package enum Standing: Vocabulary {
    case none, received, basisForTalks, adoptedByCouncil

    package var spelling: Spelling {
        switch self {
        case .none: Spelling("geen", "none")
        case .received: Spelling("ontvangen", "received")
        case .basisForTalks: Spelling("basis voor gesprek", "basis_for_talks")
        case .adoptedByCouncil: Spelling("vastgesteld door raad", "adopted_by_council")
        }
    }
}
