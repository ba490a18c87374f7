internal import FrontMatter
internal import VillageModel

/// The keys of `gemeente.md`.
enum MunicipalityFields {
    static let name = Field("naam", "name", .text, .required)
    static let province = Field("provincie", "province", .text)
    static let cbsCode = Field("cbs_code", "cbs_code", .code([("GM", 4)], example: "GM0123"))
    static let liaisonTitle = Field("functienaam", "liaison_title", .text)
    static let silenceDays = FieldWithDefault("stilte_dagen", "silence_days", .wholeNumber(1...3650), default: 90)
    static let language = FieldWithDefault<SiteLanguage>("taal", "language", default: .dutch)
    static let textLanguage = FieldWithDefault<SiteLanguage>("taal_teksten", "text_language", default: .dutch)
    static let colours = Field("kleuren", "colours", coloursType)
    static let logo = Field("logo", "logo", .image)
    static let isFictional = FieldWithDefault("fictief", "fictional", default: false)
    static let contact = Field("contact", "contact", ContactFields.type, .required)
    static let licence = Field("licentie", "licence", .text)
    static let ambitions = Field("ambities", "ambitions", .list(ambition))
    static let reflections = Field("reflecties", "reflections", .list(ReflectionFields.type))

    static let schema = Schema(
        "gemeente", "municipality",
        CommonFields.with([
            name, province, cbsCode, liaisonTitle, silenceDays, language, textLanguage, colours, logo, isFictional,
            contact, licence, ambitions, reflections,
        ]))

    enum ColourFields {
        static let accent = Field("accent", "accent", .colour, .required)
        static let darkAccent = Field("accent_donker", "accent_dark", .colour)
        static let schema = Schema("kleuren", "colours", [accent, darkAccent])
    }

    private static let coloursType = ValueType<(light: AccentColour, dark: AccentColour?)>.object(ColourFields.schema) {
        reader in
        let light = reader.required(ColourFields.accent)
        let dark = reader.value(ColourFields.darkAccent)
        if let light, light.contrast(on: .paper) < AccentColour.textContrast {
            reader.decoding.report(.tooLight(reader.decoding.file, reader.range(of: ColourFields.accent), light))
        }
        if let dark, dark.contrast(on: .darkSheet) < AccentColour.textContrast {
            reader.decoding.report(.tooDark(reader.decoding.file, reader.range(of: ColourFields.darkAccent), dark))
        }
        return light.map { ($0, dark) }
    }

    enum AmbitionFields {
        static let what = Field("wat", "what", .text, .required)
        static let source = Field("bron", "source", .text)
        static let initiatives = Field("initiatieven", "initiatives", .list(.initiative))
        static let schema = Schema("ambitie", "ambition", [what, source, initiatives])
    }

    private static let ambition = ValueType<Ambition>.object(AmbitionFields.schema) { reader in
        let what = reader.required(AmbitionFields.what)
        let source = reader.value(AmbitionFields.source)
        let initiatives = reader.list(AmbitionFields.initiatives)
        return what.map { Ambition(what: $0, source: source, initiatives: initiatives) }
    }

    /// Reads the municipality.
    /// - Returns: nil when a required field is missing or wrong; the diagnostics are then in the reader's decoding.
    static func decode(_ reader: FieldReader, origin: Origin) -> MunicipalityProfile? {
        let name = reader.required(name)
        let province = reader.value(province)
        let cbsCode = reader.value(cbsCode)
        let liaisonTitle = reader.value(liaisonTitle)
        let silenceDays = reader.value(silenceDays)
        let language = reader.value(language)
        let textLanguage = reader.value(textLanguage)
        let accents = reader.value(colours)
        let logo = reader.value(logo)
        let isFictional = reader.value(isFictional)
        let contact = reader.required(contact)
        let licence = reader.value(licence)
        let ambitions = reader.list(ambitions)
        let reflections = reader.list(reflections)
        let extra = reader.value(CommonFields.extra) ?? []
        reader.forbid(CommonFields.publish, because: .municipalityIsPublished)
        guard let name, let contact else { return nil }
        return MunicipalityProfile(
            origin: origin, name: name, province: province, cbsCode: cbsCode, liaisonTitle: liaisonTitle,
            silenceDays: silenceDays, language: language, textLanguage: textLanguage, accent: accents?.light,
            darkAccent: accents?.dark, logo: logo, isFictional: isFictional, contact: contact, licence: licence,
            ambitions: ambitions, reflections: reflections, extra: extra)
    }
}
