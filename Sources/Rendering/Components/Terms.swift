internal import Markup
internal import VillageModel

// The words of the vocabularies as links to their meaning.

extension Edition {
    func term(_ status: VisionStatus) -> LinkView { term(wording.label(status), GlossaryAnchor.of(status)) }
    func term(_ standing: Standing) -> LinkView { term(wording.label(standing), GlossaryAnchor.of(standing)) }
    func term(_ kind: InitiativeKind) -> LinkView { term(wording.label(kind), GlossaryAnchor.of(kind)) }
    func term(_ role: AgreementRole) -> LinkView { term(wording.label(role), GlossaryAnchor.of(role)) }
    func term(_ participation: Participation) -> LinkView {
        term(wording.label(participation), GlossaryAnchor.of(participation))
    }

    /// - Parameter anchor: of the word on the page that explains all of them, see `GlossaryAnchor`.
    func term(_ text: String, _ anchor: String) -> LinkView { LinkView(text: text, address: glossary(anchor)) }

    /// A place on the page that explains words and glyphs.
    func glossary(_ anchor: String) -> SitePath { permalinks.glossary(anchor) }
}
