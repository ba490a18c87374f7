import Testing
import VillageModel

// Values to test with: each has the least that its type asks for, and a test changes what it is about.
// `Initiative.sample { $0.status = .paused }` reads as the sentence that the test is.

extension CalendarDate {
    static let epoch = CalendarDate(dayNumber: 0)
}

/// The day that `iso` writes.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso), "\(iso) is no day") }

/// The plan date that `text` writes.
func plan(_ text: String) throws -> PlanDate { try #require(PlanDate(text), "\(text) is no plan date") }

extension Origin {
    static func sample(_ path: String, text: Int = 0) -> Origin {
        let slug = path.split(separator: "/").last.map(String.init) ?? path
        return Origin(path: path, slug: slug, file: "content/\(path).md", text: ID(text))
    }
}

extension Contact {
    static let sample = Contact(
        role: "Kernenteam", email: "team@example.nl", phone: nil, website: nil, organisation: nil, name: nil,
        consentOn: nil, isOnFlyer: true)
}

extension Deviation {
    /// - Parameter newDate: nil when the deadline stays.
    static func sample(on date: String, newDate: String?) throws -> Deviation {
        Deviation(kind: .delayed, reason: "Hoog water", on: try day(date), newDate: try newDate.map(plan))
    }
}

extension LogEntry {
    static func sample(on date: String) throws -> LogEntry {
        LogEntry(date: try day(date), kind: .progress, text: "Er gebeurt iets.", by: nil, change: nil, photo: nil)
    }
}

extension Verdict {
    static let undecided = Verdict(
        feasibility: .undecided, assessedBy: nil, assessedOn: nil, answerDue: nil, rationale: nil, conditions: [],
        alternative: nil)
}

extension Vision {
    static func sample(
        _ path: String = "kernen/driel/visie", _ change: (inout Vision) throws -> Void
    ) rethrows -> Vision {
        var vision = Vision(
            origin: .sample(path), title: path, summary: "Kort gezegd.", places: [], isAreaVision: false,
            period: Period(from: PlanDate(day: .epoch), to: nil), status: .adopted, feasibility: nil, agreements: [],
            buildsOn: [], supersedes: nil, adoption: nil, standing: nil, negotiable: [], fixedPoints: [], support: [],
            reviewBy: nil, municipalResponse: nil, document: nil, photos: [], extra: [])
        try change(&vision)
        return vision
    }
}

extension Place {
    static func sample(_ slug: String, _ change: (inout Place) -> Void = { _ in }) -> Place {
        var place = Place(
            origin: .sample("kernen/\(slug)"), name: slug, kind: .village, summary: "Kort gezegd.", inhabitants: nil,
            cbsCodes: [], area: nil, location: nil, organisation: nil, contact: .sample, assets: [], hiddenBlocks: [],
            log: [], photos: [], reflections: [], extra: [])
        change(&place)
        return place
    }
}

extension Party {
    static func sample(_ slug: String, place: Int? = nil) -> Party {
        Party(
            origin: .sample("partijen/\(slug)"), name: slug, kind: .residentsGroup, form: nil,
            place: place.map(ID.init), website: nil, contact: nil, extra: [])
    }
}

extension Theme {
    static func sample(_ slug: String) -> Theme {
        Theme(origin: .sample("themas/\(slug)"), name: slug, description: "Alles daarover.", extra: [])
    }
}

extension Story {
    static func sample(_ slug: String, initiative: Int? = nil) -> Story {
        Story(
            origin: .sample("verhalen/\(slug)"), title: slug, summary: "Kort gezegd.", location: nil, source: "Krant",
            result: nil, lesson: nil, initiative: initiative.map(ID.init), photo: nil, extra: [])
    }
}

extension Track {
    static func sample(_ slug: String, visions: [Int] = [], stories: [Int] = []) -> Track {
        Track(
            origin: .sample("trajecten/\(slug)"), title: slug, number: nil, municipalities: [], association: nil,
            locations: [], visions: visions.map(ID.init), stories: stories.map(ID.init), source: "Brochure", extra: [])
    }
}

extension Municipality {
    /// A municipality with nothing in it but what `change` puts there; every entity gets a running text of its own.
    static func sample(_ change: (inout Municipality) throws -> Void) rethrows -> Municipality {
        let profile = MunicipalityProfile(
            origin: .sample("gemeente"), name: "Meer", province: nil, cbsCode: nil, liaisonTitle: nil, silenceDays: 90,
            language: .dutch, accent: nil, logo: nil, isFictional: true, contact: .sample, licence: nil, ambitions: [],
            reflections: [], extra: [])
        var municipality = Municipality(
            profile: profile, places: [], visions: [], initiatives: [], themes: [], parties: [], stories: [],
            tracks: [], pages: [], texts: [TextLinks()], attachments: [])
        try change(&municipality)
        return municipality
    }
}
