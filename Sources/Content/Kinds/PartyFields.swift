internal import FrontMatter
internal import VillageModel

/// The keys of a party.
enum PartyFields {
    static let name = Field("naam", "name", .text, .required)
    static let kind = Field<PartyKind>("soort", "kind", .choice, .required)
    static let form = Field<PartyForm>("vorm", "form", .choice)
    static let place = Field("kern", "place", .place)
    static let website = Field("website", "website", .webAddress)
    static let contact = Field("contact", "contact", ContactFields.type)

    static let schema = Schema("partij", "party", CommonFields.with([name, kind, form, place, website, contact]))

    /// Reads a party; nil when a required field is missing or wrong.
    static func decode(_ reader: FieldReader, origin: Origin) -> Party? {
        let name = reader.required(name)
        let kind = reader.required(kind)
        let form = reader.value(form)
        let place = reader.value(place)
        let website = reader.value(website)
        let contact = reader.value(contact)
        let extra = reader.value(CommonFields.extra) ?? []
        guard let name, let kind else { return nil }
        return Party(
            origin: origin, name: name, kind: kind, form: form, place: place, website: website, contact: contact,
            extra: extra)
    }
}

/// The keys of a theme.
enum ThemeFields {
    static let name = Field("naam", "name", .text, .required)
    static let description = Field("omschrijving", "description", .text, .required)

    static let schema = Schema("thema", "theme", CommonFields.with([name, description]))

    /// Reads a theme; nil when a required field is missing or wrong.
    static func decode(_ reader: FieldReader, origin: Origin) -> Theme? {
        let name = reader.required(name)
        let description = reader.required(description)
        let extra = reader.value(CommonFields.extra) ?? []
        guard let name, let description else { return nil }
        return Theme(origin: origin, name: name, description: description, extra: extra)
    }
}
