/// An agreement within the municipality: the page that it stands on, and its place there.
package struct AgreementReference: Sendable, Hashable {
    /// A vision or an initiative.
    package let owner: EntityReference
    package let index: Int

    package init(owner: EntityReference, index: Int) {
        self.owner = owner
        self.index = index
    }
}

extension Municipality {
    /// Every agreement: those of visions, then those of initiatives, each in the order of its page.
    package var agreements: [(reference: AgreementReference, agreement: Agreement)] {
        let ofVisions = visions.enumerated().flatMap { offset, vision in
            vision.agreements.enumerated().map {
                (AgreementReference(owner: .vision(ID(offset)), index: $0.offset), $0.element)
            }
        }
        let ofInitiatives = initiatives.enumerated().flatMap { offset, initiative in
            initiative.agreements.enumerated().map {
                (AgreementReference(owner: .initiative(ID(offset)), index: $0.offset), $0.element)
            }
        }
        return ofVisions + ofInitiatives
    }

    /// The places that the owner of an agreement belongs to.
    package func places(of owner: EntityReference) -> [ID<Place>] {
        switch owner {
        case .place(let id): [id]
        case .vision(let id): self[id].places
        case .initiative(let id): self[id].places
        case .municipality, .theme, .party, .story, .track, .page: []
        }
    }
}
