package import Markup

/// A group or organisation that promises, leads, pays or judges.
package struct Party: Sendable {
    package var origin: Origin
    package var name: String
    package var kind: PartyKind
    package var form: PartyForm?
    package var place: ID<Place>?
    package var website: SafeURL?
    package var contact: Contact?
    package var extra: [ExtraField]

    package init(
        origin: Origin, name: String, kind: PartyKind, form: PartyForm?, place: ID<Place>?, website: SafeURL?,
        contact: Contact?, extra: [ExtraField]
    ) {
        self.origin = origin
        self.name = name
        self.kind = kind
        self.form = form
        self.place = place
        self.website = website
        self.contact = contact
        self.extra = extra
    }
}
