internal import VillageModel

// A value's shape in words, for messages and for the field reference.

extension ValueShape {
    /// With its article, as in "hier hoort …".
    package var dutch: String {
        switch self {
        case .text(let maximum): maximum.map { "een tekst van hoogstens \($0) tekens" } ?? "een tekst"
        case .wholeNumber(let range): "een heel getal van \(range.lowerBound)" + Self.upTo(range, "tot en met")
        case .decimal: "een getal, zoals 52.37"
        case .euros: "een bedrag, zoals 12500 of € 12.500"
        case .boolean: "ja of nee"
        case .date: "een datum als 2026-05-01"
        case .planDate: "een datum als 2026-05-01, 2026-05, 2026-K2 of 2026"
        case .choice(let spellings): "een van: " + spellings.map(\.dutch).joined(separator: ", ")
        case .reference(let kind): "de naam van het bestand van een \(kind.dutch), zonder “.md”"
        case .prerequisite: "de naam van een initiatief, of initiatief#afspraak"
        case .image: "de naam van een foto in dezelfde map"
        case .document: "een webadres of de naam van een pdf in dezelfde map"
        case .webAddress: "een webadres dat met https:// begint"
        case .email: "een mailadres"
        case .telephone: "een telefoonnummer"
        case .colour: "een kleur als #0b5563"
        case .code(let example): "een code als \(example)"
        case .quantity: "een bedrag, een aantal uren of een korte tekst"
        case .list(let element): "een lijst; per regel " + element.dutch
        case .object(let schema, _):
            "een groepje velden (" + schema.fields.map(\.name.dutch).joined(separator: ", ") + ")"
        case .free: "wat u zelf wilt"
        }
    }

    /// Without an article, as in "is geen …".
    var dutchNoun: String {
        switch self {
        case .wholeNumber: "heel getal dat hier past"
        case .decimal: "getal dat hier past"
        case .euros: "bedrag"
        case .boolean: "ja of nee"
        case .webAddress: "webadres dat in een pagina mag staan"
        case .email: "mailadres"
        case .telephone: "telefoonnummer"
        case .colour: "kleur"
        case .code: "geldige code"
        case .document: "webadres of bestand dat hier mag staan"
        default: "waarde die hier past"
        }
    }

    /// With its article.
    package var english: String {
        switch self {
        case .text(let maximum): maximum.map { "a text of at most \($0) characters" } ?? "a text"
        case .wholeNumber(let range): "a whole number from \(range.lowerBound)" + Self.upTo(range, "to")
        case .decimal: "a number such as 52.37"
        case .euros: "an amount such as 12500 or € 12.500"
        case .boolean: "yes or no"
        case .date: "a date such as 2026-05-01"
        case .planDate: "a date such as 2026-05-01, 2026-05, 2026-Q2 or 2026"
        case .choice(let spellings): "one of: " + spellings.map(\.english).joined(separator: ", ")
        case .reference(let kind): "the file name of a \(kind.rawValue), without “.md”"
        case .prerequisite: "the name of an initiative, or initiative#agreement"
        case .image: "the name of a photo in the same folder"
        case .document: "a web address or the name of a PDF in the same folder"
        case .webAddress: "a web address that starts with https://"
        case .email: "a mail address"
        case .telephone: "a telephone number"
        case .colour: "a colour such as #0b5563"
        case .code(let example): "a code such as \(example)"
        case .quantity: "an amount, a number of hours or a short text"
        case .list(let element): "a list of " + element.english
        case .object(let schema, _):
            "a group of fields (" + schema.fields.map(\.name.english).joined(separator: ", ") + ")"
        case .free: "anything you like"
        }
    }

    private static func upTo(_ range: ClosedRange<Int>, _ word: String) -> String {
        range.upperBound == .max ? "" : " \(word) \(range.upperBound)"
    }
}

extension EntityKind {
    /// As the content model calls it.
    package var dutch: String {
        switch self {
        case .municipality: "gemeente"
        case .place: "kern"
        case .vision: "visie"
        case .initiative: "initiatief"
        case .theme: "thema"
        case .party: "partij"
        case .story: "verhaal"
        case .track: "traject"
        case .page: "pagina"
        }
    }

    /// With its definite article.
    package var dutchWithArticle: String {
        switch self {
        case .initiative, .theme, .story, .track: "het " + dutch
        case .municipality, .place, .vision, .party, .page: "de " + dutch
        }
    }
}
