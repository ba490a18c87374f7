/// An agreement within the municipality: the page that it stands on, and its place there.
package struct AgreementReference: Sendable, Hashable {
    /// A vision or an initiative.
    package let owner: EntityReference
    private let storedIndex: UInt32

    package init(owner: EntityReference, index: Int) {
        self.owner = owner
        storedIndex = UInt32(index)
    }

    package var index: Int { Int(storedIndex) }
}

extension Municipality {
    /// Whether anybody promised anything.
    package var hasAgreements: Bool {
        initiatives.contains { !$0.agreements.isEmpty } || visions.contains { !$0.agreements.isEmpty }
    }

    /// Every agreement as a list, in the order of `forEachAgreement`. Copies them all: for what is asked once a build.
    package var agreements: [(reference: AgreementReference, agreement: Agreement)] {
        var all: [(reference: AgreementReference, agreement: Agreement)] = []
        forEachAgreement { all.append(($0, $1)) }
        return all
    }

    /// Calls `body` with every agreement: those of visions, then those of initiatives, each in the order of its page.
    package func forEachAgreement(_ body: (AgreementReference, Agreement) -> Void) {
        for owner in visions.indices {
            for index in visions[owner].agreements.indices {
                body(
                    AgreementReference(owner: .vision(ID(owner)), index: index), visions[owner].agreements[index])
            }
        }
        for owner in initiatives.indices {
            for index in initiatives[owner].agreements.indices {
                body(
                    AgreementReference(owner: .initiative(ID(owner)), index: index),
                    initiatives[owner].agreements[index])
            }
        }
    }

    /// The agreement that is referred to; nil when its owner has none.
    func agreement(_ reference: AgreementReference) -> Agreement? {
        switch reference.owner {
        case .vision(let id): self[id].agreements[reference.index]
        case .initiative(let id): self[id].agreements[reference.index]
        case .municipality, .place, .theme, .party, .story, .track, .page: nil
        }
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
