internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// Whom to reach, on every page: the one contact of its village, else that of the municipality.
struct ContactView: Sendable {
    /// "Aanspreekpunt voor Rietwoude".
    let heading: String
    let role: String
    let name: String?
    let organisation: String?
    let email: ExternalLinkView?
    let phone: ExternalLinkView?
    let website: ExternalLinkView?

    static let fields = RecordType<ContactView>(
        "contact",
        [
            .text("kop") { $0.heading },
            .text("rol") { $0.role },
            .optionalText("naam") { $0.name },
            .optionalText("organisatie") { $0.organisation },
            .optional("email", ExternalLinkView.fields) { $0.email },
            .optional("telefoon", ExternalLinkView.fields) { $0.phone },
            .optional("website", ExternalLinkView.fields) { $0.website },
        ])

    init(_ contact: Contact, heading: String) {
        self.heading = heading
        role = curled(contact.role)
        name = contact.consentOn == nil ? nil : contact.name.map(curled)
        organisation = contact.organisation.map(curled)
        email = contact.email.flatMap { address in
            SafeURL("mailto:" + address).map { ExternalLinkView(text: address, url: $0) }
        }
        phone = contact.phone.flatMap { number in
            SafeURL("tel:" + number).map { ExternalLinkView(text: number, url: $0) }
        }
        website = contact.website.map { ExternalLinkView(text: $0.host ?? $0.encoded, url: $0) }
    }
}

extension Edition {
    /// The contacts of places, or of the municipality when there are none.
    func contacts(of places: [ID<Place>]) -> [ContactView] {
        guard !places.isEmpty else { return [municipalContact] }
        return places.map { id in
            let place = municipality[id]
            return ContactView(place.contact, heading: "Aanspreekpunt voor " + curled(place.name))
        }
    }

    var municipalContact: ContactView {
        ContactView(municipality.profile.contact, heading: "Contact met de gemeente")
    }
}
