internal import Markup
internal import PlainText
internal import Templating
internal import VillageModel

/// Whom to reach, on every page: the one contact of its village, else that of the municipality.
struct ContactView: Sendable {
    /// "Aanspreekpunt voor Rietwoude", or whatever the municipality calls who that is.
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
            .text("kop", at: \.heading),
            .text("rol", at: \.role),
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
        if places.count == 1 { return [surroundings.contactsByPlace[places[0].index]] }
        var groups: [(contact: Contact, places: [ID<Place>])] = []
        for id in places {
            let contact = municipality[id].contact
            if let index = groups.firstIndex(where: { $0.contact.reachesSame(as: contact) }) {
                groups[index].contact.fill(from: contact)
                groups[index].places.append(id)
            } else {
                groups.append((contact, [id]))
            }
        }
        guard (1...3).contains(groups.count) else { return [surroundings.municipalContact] }
        return groups.map { contact, places in
            ContactView(
                contact,
                heading: wording.contact(
                    for: places.map { curled(municipality[$0].name) },
                    title: municipality.profile.liaisonTitle.map(curled)))
        }
    }
}

extension Contact {
    /// Whether it is the same mailbox; without one the whole contact must be the same.
    fileprivate func reachesSame(as other: Contact) -> Bool {
        guard let email, let theirs = other.email else { return self == other }
        return email.lowercased() == theirs.lowercased()
    }

    /// Adds what only the other one tells.
    fileprivate mutating func fill(from other: Contact) {
        phone = phone ?? other.phone
        website = website ?? other.website
        organisation = organisation ?? other.organisation
        if name == nil || consentOn == nil { (name, consentOn) = (other.name, other.consentOn) }
    }
}
