internal import FrontMatter
internal import VillageModel

/// The keys of a vision.
enum VisionFields {
    static let title = Field("titel", "title", .text, .required)
    static let summary = Field("samenvatting", "summary", .text(maximum: 300), .required)
    static let places = Field("kernen", "places", .list(.place), .when("in een gebiedsvisie: twee of meer"))
    static let period = Field("periode", "period", periodType, .required)
    static let status = Field<VisionStatus>("status", "status", .choice, .required)
    static let feasibility = Field<Feasibility>("haalbaarheid", "feasibility", .choice)
    static let agreements = Field("afspraken", "agreements", AgreementFields.list)
    static let buildsOn = Field("bouwt_op", "builds_on", .list(.vision))
    static let supersedes = Field("vervangt", "supersedes", .vision)
    static let adoption = Field("vastgesteld", "adopted", adoptionType)
    static let standing = Field<Standing>("doorwerking", "standing", .choice)
    static let negotiable = Field("bespreekbaar", "negotiable", .list(.text))
    static let fixedPoints = Field("ligt_vast", "fixed", .list(fixedPoint))
    static let support = Field("draagvlak", "support", .list(SupportFields.type))
    static let reviewBy = Field("herzien_voor", "review_by", .planDate)
    static let municipalResponse = Field("reactie_gemeente", "municipal_response", responseType)
    static let document = Field("document", "document", .document)
    static let initiatives = Field("initiatieven", "initiatives", .shortForm)
    static let photos = Field("fotos", "photos", .list(PhotoFields.type))

    static let schema = Schema(
        "visie", "vision",
        CommonFields.with([
            title, summary, places, period, status, feasibility, agreements, buildsOn, supersedes, adoption, standing,
            negotiable, fixedPoints, support, reviewBy, municipalResponse, document, initiatives, photos,
        ]))

    enum PeriodFields {
        static let from = Field("van", "from", .planDate, .required)
        static let to = Field("tot", "to", .planDate)
        static let schema = Schema("periode", "period", [from, to])
    }

    private static let periodType = ValueType<Period>.object(PeriodFields.schema, shorthand: .period) { reader in
        let from = reader.required(PeriodFields.from)
        let to = reader.value(PeriodFields.to)
        reader.checkOrder(from, to, at: PeriodFields.to)
        return from.map { Period(from: $0, to: to) }
    }

    enum AdoptionFields {
        static let on = Field("op", "on", .fact, .required)
        static let how = Field("wijze", "how", .text)
        static let inFavour = Field("voor", "in_favour", .count)
        static let against = Field("tegen", "against", .count)
        static let schema = Schema("vaststelling", "adoption", [on, how, inFavour, against])
    }

    private static let adoptionType = ValueType<Adoption>.object(AdoptionFields.schema) { reader in
        let on = reader.required(AdoptionFields.on)
        let how = reader.value(AdoptionFields.how)
        let inFavour = reader.value(AdoptionFields.inFavour)
        let against = reader.value(AdoptionFields.against)
        return on.map { Adoption(on: $0, how: how, inFavour: inFavour, against: against) }
    }

    enum FixedPointFields {
        static let what = Field("wat", "what", .text, .required)
        static let why = Field("waarom", "why", .text)
        static let by = Field("door", "by", .party)
        static let openHow = Field("open_hoe", "open_how", .text)
        static let schema = Schema("vast punt", "fixed point", [what, why, by, openHow])
    }

    /// A text alone is a fixed point without a reason.
    private static let fixedPoint = ValueType<FixedPoint>.object(
        FixedPointFields.schema,
        shorthand: ValueType.text.map { FixedPoint(what: $0, why: nil, by: nil, openHow: nil) },
        { reader in
            let what = reader.required(FixedPointFields.what)
            let why = reader.value(FixedPointFields.why)
            let by = reader.value(FixedPointFields.by)
            let openHow = reader.value(FixedPointFields.openHow)
            return what.map { FixedPoint(what: $0, why: why, by: by, openHow: openHow) }
        })

    enum ResponseFields {
        static let text = Field("tekst", "text", .text, .required)
        static let on = Field("op", "on", .fact, .required)
        static let by = Field("door", "by", .text)
        static let schema = Schema("reactie van de gemeente", "municipal response", [text, on, by])
    }

    private static let responseType = ValueType<MunicipalResponse>.object(ResponseFields.schema) { reader in
        let text = reader.required(ResponseFields.text)
        let on = reader.required(ResponseFields.on)
        let by = reader.value(ResponseFields.by)
        guard let text, let on else { return nil }
        return MunicipalResponse(text: text, on: on, by: by)
    }
}

extension ValueType where Value == [YAMLNode] {
    /// The initiatives of a vision in the short form: decoded by themselves, as if each had a file.
    static let shortForm = ValueType(shortFormShape) { node, decoding in
        guard node.scalar == nil else {
            decoding.report(.wrongType(decoding.file, node, expected: shortFormShape))
            return nil
        }
        return node.items
    }

    private static let shortFormShape = ValueShape.list(.object(InitiativeFields.ShortForm.schema, shorthand: nil))
}

extension YAMLNode {
    /// The elements of a list; a set of fields is a list of one, and a text is none.
    var items: [YAMLNode] { sequence ?? (mapping == nil ? [] : [self]) }
}
