internal import VillageModel

/// A noun in singular and plural, in each language; `Wording.counted(3, .initiative)` takes the forms that it needs.
struct Noun: Sendable {
    /// One of the thing, and any other number of it.
    struct Forms: Sendable {
        let one: String
        let many: String

        init(_ one: String, _ many: String) {
            self.one = one
            self.many = many
        }
    }

    private let dutch: Forms
    private let frisian: Forms
    private let english: Forms

    init(nl: Forms, fy: Forms, en: Forms) {
        (dutch, frisian, english) = (nl, fy, en)
    }

    /// A noun whose forms were chosen by language already.
    init(_ one: String, _ many: String) {
        let forms = Forms(one, many)
        self.init(nl: forms, fy: forms, en: forms)
    }

    func forms(in language: SiteLanguage) -> Forms {
        switch language {
        case .dutch: dutch
        case .frisian: frisian
        case .english: english
        }
    }
}

extension Noun {
    static let initiative = Noun(
        nl: Forms("initiatief", "initiatieven"), fy: Forms("inisjatyf", "inisjativen"),
        en: Forms("initiative", "initiatives"))
    static let agreement = Noun(
        nl: Forms("afspraak", "afspraken"), fy: Forms("ôfspraak", "ôfspraken"), en: Forms("agreement", "agreements"))
    static let vision = Noun(
        nl: Forms("visie", "visies"), fy: Forms("fyzje", "fyzjes"), en: Forms("vision", "visions"))
    static let areaVision = Noun(
        nl: Forms("gebiedsvisie", "gebiedsvisies"), fy: Forms("gebietsfyzje", "gebietsfyzjes"),
        en: Forms("area vision", "area visions"))
    static let place = Noun(
        nl: Forms("kern", "kernen"), fy: Forms("kearn", "kearnen"), en: Forms("place", "places"))
    static let theme = Noun(
        nl: Forms("thema", "thema’s"), fy: Forms("tema", "tema’s"), en: Forms("theme", "themes"))
    static let party = Noun(
        nl: Forms("partij", "partijen"), fy: Forms("partij", "partijen"), en: Forms("party", "parties"))
    static let story = Noun(
        nl: Forms("verhaal", "verhalen"), fy: Forms("ferhaal", "ferhalen"), en: Forms("story", "stories"))
    static let track = Noun(
        nl: Forms("traject", "trajecten"), fy: Forms("trajekt", "trajekten"), en: Forms("track", "tracks"))
    static let hour = Noun(nl: Forms("uur", "uur"), fy: Forms("oere", "oeren"), en: Forms("hour", "hours"))
    static let condition = Noun(
        nl: Forms("voorwaarde", "voorwaarden"), fy: Forms("betingst", "betingsten"),
        en: Forms("condition", "conditions"))
    static let day = Noun(nl: Forms("dag", "dagen"), fy: Forms("dei", "dagen"), en: Forms("day", "days"))
}
