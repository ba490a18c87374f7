import Markup
import Testing
import VillageModel

@testable import Rendering

/// A small municipality to make sheets of: the place Driel with one vision, and whatever a test changes.
enum SheetSample {
    static let vision = ID<Vision>(0)
    static let place = ID<Place>(0)

    /// The edition of 23 November 2026.
    static func edition(_ change: (inout Municipality) throws -> Void) throws -> Edition {
        var municipality = try municipality()
        try change(&municipality)
        return Edition(
            municipality: municipality, texts: [], date: try day("2026-11-23"),
            permalinks: Permalinks(municipality, isPretty: false),
            assets: DesignAssets(stylesheet: SitePath("stijl.css"), script: SitePath("script.js")), baseURL: nil)
    }

    static func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso), "\(iso) is no day") }

    static func support(
        _ method: SupportMethod = .survey, on date: String = "2026-02-10",
        _ change: (inout Support) -> Void = { _ in }
    ) throws -> Support {
        var support = Support(
            method: method, date: try day(date), invited: nil, participants: nil, inFavour: nil, against: nil,
            neutral: nil, missedGroups: [], objections: [], evidence: nil)
        change(&support)
        return support
    }

    /// A scan with the same score for each principle.
    static func reflection(_ wheel: Wheel, on date: String, current: Int = 2, goal: Int = 4) throws -> Reflection {
        Reflection(
            wheel: wheel, date: try day(date), by: "Dorpsbelang",
            scores: (0..<8).map { Score(current: current, goal: goal, note: $0 == 0 ? "Een notitie." : nil) })
    }

    private static let contact = Contact(
        role: "Kernenteam", email: "team@example.nl", phone: nil, website: nil, organisation: nil, name: nil,
        consentOn: nil, isOnFlyer: true)

    private static func origin(_ path: String) -> Origin {
        let slug = path.split(separator: "/").last.map(String.init) ?? path
        return Origin(path: path, slug: slug, file: "content/\(path).md", text: ID(0))
    }

    private static func municipality() throws -> Municipality {
        let profile = MunicipalityProfile(
            origin: origin("gemeente"), name: "Meer", province: nil, cbsCode: nil, liaisonTitle: nil, silenceDays: 90,
            language: .dutch, accent: nil, logo: nil, isFictional: true, contact: contact, licence: nil, ambitions: [],
            reflections: [], extra: [])
        let driel = Place(
            origin: origin("kernen/driel"), name: "Driel", kind: .village, summary: "Een dorp.", inhabitants: nil,
            cbsCodes: [], area: nil, location: nil, organisation: nil, contact: contact, assets: [], hiddenBlocks: [],
            log: [], photos: [], reflections: [], extra: [])
        let vision = Vision(
            origin: origin("kernen/driel/visie"), title: "Driel 2040", summary: "Wat we willen.", places: [place],
            isAreaVision: false, period: Period(from: PlanDate(day: try day("2025-01-01")), to: nil), status: .adopted,
            feasibility: nil, agreements: [], buildsOn: [], supersedes: nil, adoption: nil, standing: nil,
            negotiable: [], fixedPoints: [], support: [], reviewBy: nil, municipalResponse: nil, document: nil,
            photos: [], extra: [])
        return Municipality(
            profile: profile, places: [driel], visions: [vision], initiatives: [], themes: [], parties: [],
            stories: [], tracks: [], pages: [], texts: [TextLinks()], attachments: [])
    }
}
