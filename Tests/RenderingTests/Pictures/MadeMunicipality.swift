import VillageModel

@testable import Rendering

/// A municipality made by chance, as its villages would write it: the same seed makes the same files.
///
/// It has what pictures count: initiatives of every status, verdict and owner, some of several villages; agreements kept,
/// open, overdue and far away; visions with and without support; self-scans; logs that tell how it was a year ago. Names
/// hold what has to be escaped in HTML and in CSV.
struct MadeMunicipality {
    private(set) var files: [String: String] = [:]
    private var chance: Chance
    private let places: [(name: String, slug: String)]
    private static let today = "2026-11-23"

    init(seed: UInt64, villages: Int, initiatives: Int) {
        chance = Chance(state: seed)
        places = chance.sample(Self.placeNames, villages).map { ($0, Self.slug($0)) }
        files["gemeente.md"] = head(
            "naam: Made & Co\nfictief: ja\nlicentie: CC BY 4.0\ncontact: {rol: Kernenteam, email: team@example.nl}\n"
                + (chance.happens(1, in: 2) ? reflections(["gemeente", "bewoners"]) : ""))
        for theme in Self.themes { files["themas/\(Self.slug(theme)).md"] = head("naam: \(theme)\nomschrijving: Dit.") }
        for party in Self.parties { files["partijen/\(Self.slug(party)).md"] = head("naam: \(party)\nsoort: gemeente") }
        for place in places { addPlace(place) }
        guard !places.isEmpty else { return }
        for number in 0..<initiatives { addInitiative(number) }
    }

    // MARK: Places

    private mutating func addPlace(_ place: (name: String, slug: String)) {
        var fields = "naam: \"\(place.name)\"\nsoort: dorp\nsamenvatting: Een dorp aan het water.\n"
        fields += "aanspreekpunt: {rol: Adviseur, email: adviseur@example.nl}\norganisatie: belangen-\(place.slug)\n"
        if chance.happens(3, in: 4) { fields += "inwoners: \(chance.number(80...6000))\n" }
        if chance.happens(1, in: 2) {
            fields += "gebied: \(chance.pick(["Aan de dijk", "Op het zand", "In het veen"]))\n"
        }
        if chance.happens(2, in: 3) {
            fields += "locatie: {lat: 52.\(chance.number(100...400)), lon: 5.\(chance.number(100...700))}\n"
        }
        if chance.happens(1, in: 9) { fields += "zonder: [\(chance.pick(["initiatieven", "afspraken"]))]\n" }
        if chance.happens(1, in: 3) { fields += reflections(["bewoners"]) }
        files["kernen/\(place.slug)/index.md"] = head(fields, text: "Welkom.")
        files["partijen/belangen-\(place.slug).md"] = head(
            "naam: \"Dorpsbelangen \(place.name)\"\nsoort: bewonersorganisatie")
        if chance.happens(3, in: 4) { addVision(of: place) }
    }

    private mutating func addVision(of place: (name: String, slug: String)) {
        var fields =
            "titel: \"\(place.name) kijkt vooruit\"\nsamenvatting: Zo willen wij het.\nperiode: {van: 2024, tot: 2035}\n"
        if chance.happens(1, in: 3) {
            fields += "status: in voorbereiding\n"
        } else {
            fields += "status: vastgesteld\nvastgesteld: {op: 2025-04-26}\n"
        }
        if chance.happens(4, in: 5) {
            fields += "draagvlak:\n"
            for month in 1...chance.number(1...2) {
                fields +=
                    "  - methode: bijeenkomst\n    datum: 2025-0\(month)-10\n    deelnemers: \(chance.number(1...400))\n"
                let objections = chance.number(0...3)
                if objections > 0 { fields += "    bezwaren:\n" }
                for _ in 0..<objections {
                    fields += "      - {wat: Te druk."
                    fields += chance.happens(1, in: 2) ? ", antwoord: Dat klopt.}\n" : "}\n"
                }
            }
        }
        files["kernen/\(place.slug)/visie.md"] = head(fields)
    }

    private mutating func reflections(_ wheels: [String]) -> String {
        var text = "reflecties:\n"
        for wheel in wheels {
            for year in 2025...chance.number(2025...2026) {
                text +=
                    "  - wiel: \(wheel)\n    datum: \(year)-0\(chance.number(1...9))-12\n    door: Dorpsraad\n    scores:\n"
                for _ in 0..<8 { text += "      - {nu: \(chance.number(1...5)), doel: \(chance.number(1...5))}\n" }
            }
        }
        return text
    }

    // MARK: Initiatives

    private mutating func addInitiative(_ number: Int) {
        let place = chance.pick(places)
        let title = chance.pick(Self.actions) + chance.pick(Self.things)
        let status = chance.pick(InitiativeStatus.allCases)
        let shared = places.count > 1 && chance.happens(1, in: 12)
        var fields = "titel: \"\(title)\"\nsamenvatting: \(title) voor iedereen.\nstatus: \(Self.word(status))\n"
        if status != .idea || chance.happens(1, in: 2) {
            fields +=
                "themas: [\(chance.sample(Self.themes, chance.number(1...2)).map(Self.slug).joined(separator: ", "))]\n"
            fields += "eigenaar: \(chance.number(1...4))\n"
        }
        if shared { fields += "kernen: [\(chance.sample(places, 2).map(\.slug).joined(separator: ", "))]\n" }
        fields += verdict(isPaused: status == .paused)
        switch status {
        case .done, .maintained: fields += "gereed_op: 2026-0\(chance.number(1...9))-15\n"
        case .paused: fields += "status_reden: Te weinig mensen.\nopnieuw_bekijken_op: 2027-05-01\n"
        case .stopped: fields += "status_reden: Te weinig mensen.\n"
        default: break
        }
        let least = status == .planned ? 1 : 0
        fields += agreements(chance.number(least...2), organisation: "belangen-\(place.slug)")
        if chance.happens(3, in: 4) { fields += log(until: status) }
        let file = "initiatieven/\(Self.slug(title))-\(number).md"
        files[shared ? file : "kernen/\(place.slug)/\(file)"] = head(fields, text: "Het plan in het kort.")
    }

    private mutating func verdict(isPaused: Bool) -> String {
        switch chance.number(0...4) {
        case 0: "haalbaarheid: haalbaar\nkosten: {raming: \(chance.number(1...90) * 500)}\n"
        case 1: "haalbaarheid: haalbaar mits\nvoorwaarden: [Het geld komt rond]\n"
        case 2: "haalbaarheid: in onderzoek\nbeoordeeld_door: gemeente\nantwoord_voor: 2027-02\n"
        case 3 where !isPaused: "haalbaarheid: niet nu\ntoelichting: Eerst de dijk.\nopnieuw_bekijken_op: 2027-05-01\n"
        default: ""
        }
    }

    private mutating func agreements(_ count: Int, organisation: String) -> String {
        var text = count > 0 ? "afspraken:\n" : ""
        for number in 0..<count {
            let parties = chance.sample(Self.parties.map(Self.slug) + [organisation], chance.number(1...2))
            text +=
                "  - id: a\(number)\n    wat: \(chance.pick(Self.steps)) voor de \(chance.pick(["zomer", "winter"])).\n"
            text += "    wie: [\(parties.joined(separator: ", "))]\n"
            switch chance.number(0...5) {
            case 0:
                text +=
                    "    uiterlijk: 2025-0\(chance.number(1...9))-15\n    status: voldaan\n    voldaan_op: 2025-10-01\n"
            case 1: text += "    uiterlijk: 2026-0\(chance.number(1...9))-15\n"
            case 2: text += "    uiterlijk: 2026-12\n"
            case 3: text += "    uiterlijk: 202\(chance.number(7...9))-K\(chance.number(1...4))\n"
            case 4: text += "    uiterlijk: \(Self.today)\n    status: vervallen\n"
            default: text += "    uiterlijk: 2027-0\(chance.number(1...9))-15\n"
            }
        }
        return text
    }

    /// From idea to `status`, a step every few months.
    private mutating func log(until status: InitiativeStatus) -> String {
        let path: [InitiativeStatus] = [.idea, .exploring, .planned, .inProgress, .done, .maintained]
        guard let last = path.firstIndex(of: status), last > 0 else { return "" }
        var month = chance.number(0...20)
        var text = "logboek:\n"
        for index in 1...last {
            let date = "\(2024 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-10"
            text += "  - {datum: \(date), soort: besluit, tekst: Het dorp zegt ja., "
            text += "van: \(Self.word(path[index - 1])), naar: \(Self.word(path[index]))}\n"
            month = min(32, month + chance.number(1...6))
        }
        return text
    }

    // MARK: Words

    private static let placeNames: [String] =
        ["Ooster", "Wester", "Noorder", "Zuider", "Riet", "Molen", "Kerk", "Water", "Hooge", "Lage", "Vaar", "Elzen"]
        .flatMap { start in ["woude", "dijk", "veen", "dam", "broek", "zijl", "loo", "horn"].map { start + $0 } }
        + ["’t Veer", "De Brink, Hoek & Zoom", "=Achterom", "Wijk <Noord>", "Het \\\"Eiland\\\""]
    private static let themes = ["Wonen", "Ontmoeten", "Verkeer", "Groen", "Energie", "Zorg", "Cultuur", "Water"]
    private static let parties = [
        "Gemeente", "Openbare ruimte", "Waterschap", "Provincie", "Woonstede", "Zorggroep", "Wijkteam", "School",
        "Bibliotheek", "Landschapsbeheer", "Energiefonds", "Sportraad", "Museum", "Veiligheidsregio",
    ]
    private static let actions = [
        "Een nieuw ", "Samen naar een ", "Behoud van het ", "Geld voor een ", "Ruimte voor een ", "Een veilig ", "",
    ]
    private static let things = [
        "dorpshuis", "speelveld", "fietspad langs de dijk", "zwemstrand", "dorpsbos", "trapveld", "kerkplein", "hofje",
        "zonnedak", "wandelrondje", "buurtbusje", "dorpsarchief", "repaircafé", "jongerenhonk", "bankje aan het water",
    ]
    private static let steps = [
        "Het ontwerp maken", "De vergunning regelen", "Een avond houden", "De grond klaarmaken",
    ]

    private static func word(_ status: InitiativeStatus) -> String { Wording().label(status) }

    private static func slug(_ text: String) -> String {
        String(text.lowercased().unicodeScalars.map { $0.properties.isAlphabetic && $0.isASCII ? Character($0) : "-" })
            .split(separator: "-").joined(separator: "-")
    }
}

/// SplitMix64: a small generator that gives the same numbers on every machine.
private struct Chance {
    var state: UInt64

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func happens(_ times: Int, in all: Int) -> Bool { number(1...all) <= times }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    /// `count` different ones, as far as there are so many.
    mutating func sample<Value>(_ values: [Value], _ count: Int) -> [Value] {
        var left = values
        return (0..<min(count, values.count)).map { _ in left.remove(at: number(0...left.count - 1)) }
    }
}
