/// The four types of ownership after the model of the municipality of Peel en Maas, as the brochure gives them.
/// Types, not levels: none is higher than another.
package enum Ownership: Int, Vocabulary {
    /// The community owns it.
    case community = 1
    /// The community owns it; a municipality or civic organisation contributes.
    case communitySupported = 2
    /// A municipality or civic organisation owns it; residents contribute.
    case institutionSupported = 3
    /// A municipality or civic organisation owns it.
    case institution = 4

    package var spelling: Spelling { Spelling(String(rawValue), String(rawValue)) }

    /// Types 1 and 2: self-governance comes first.
    package var isCommunityOwned: Bool { self == .community || self == .communitySupported }
}
