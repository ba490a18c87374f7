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
    /// The contacts of places, each once; that of the municipality when there are none, or too many to choose from.
    func contacts(of places: [ID<Place>]) -> [ContactView] {
        var contacts: [Contact] = []
        for id in places where !contacts.contains(municipality[id].contact) {
            contacts.append(municipality[id].contact)
        }
        guard (1...3).contains(contacts.count) else { return [municipalContact] }
        return contacts.map { contact in
            let names = places.filter { municipality[$0].contact == contact }.map { curled(municipality[$0].name) }
            return ContactView(
                contact,
                heading: "Aanspreekpunt voor "
                    + (names.count > 3 ? wording.counted(names.count, .place) : wording.enumeration(names)))
        }
    }

    var municipalContact: ContactView {
        ContactView(municipality.profile.contact, heading: "Contact met de gemeente")
    }
}
