internal import Diagnostics
internal import FrontMatter
internal import VillageModel

// Nested objects that several kinds share, each with its fields and its reader.

/// How to reach someone in a role.
enum ContactFields {
    static let role = Field("rol", "role", .text, .required)
    static let email = Field("email", "email", .email, .when("als er geen telefoon of website is"))
    static let phone = Field("telefoon", "phone", .telephone)
    static let website = Field("website", "website", .webAddress)
    static let organisation = Field("organisatie", "organisation", .text)
    static let name = Field("naam", "name", .text)
    static let consentOn = Field("toestemming_op", "consent_on", .date, .when("als er een naam staat"))
    static let isOnFlyer = FieldWithDefault("op_flyer", "on_flyer", default: true)

    static let schema = Schema(
        "contact", "contact", [role, email, phone, website, organisation, name, consentOn, isOnFlyer])

    static let type = ValueType<Contact>.object(schema) { reader in
        let role = reader.required(role)
        if !reader.isMeant(phone), !reader.isMeant(website) {
            reader.demand(email, because: .contactNeedsAWay, at: Self.role)
        }
        if reader.isWritten(name) { reader.demand(consentOn, because: .nameNeedsConsent, at: name) }
        let email = reader.value(email)
        let phone = reader.value(phone)
        let website = reader.value(website)
        let organisation = reader.value(organisation)
        let name = reader.value(name)
        let consentOn = reader.value(consentOn)
        let isOnFlyer = reader.value(isOnFlyer)
        guard let role else { return nil }
        return Contact(
            role: role, email: email, phone: phone, website: website, organisation: organisation, name: name,
            consentOn: consentOn, isOnFlyer: isOnFlyer)
    }
}

/// A picture beside the file.
enum PhotoFields {
    static let file = Field("bestand", "file", .image, .required)
    static let alt = Field("alt", "alt", .text, .required)
    static let caption = Field("bijschrift", "caption", .text)

    static let schema = Schema("foto", "photo", [file, alt, caption])

    static let type = ValueType<Photo>.object(schema) { reader in
        let file = reader.required(file)
        let alt = reader.required(alt)
        let caption = reader.value(caption)
        guard let file, let alt else { return nil }
        return Photo(file: file, alt: alt, caption: caption)
    }
}

/// Evidence of what residents think.
enum SupportFields {
    static let method = Field<SupportMethod>("methode", "method", .choice, .required)
    static let date = Field("datum", "date", .fact, .required)
    static let invited = Field("uitgenodigd", "invited", .count)
    static let participants = Field("deelnemers", "participants", .count)
    static let inFavour = Field("voor", "in_favour", .count)
    static let against = Field("tegen", "against", .count)
    static let neutral = Field("neutraal", "neutral", .count)
    static let missedGroups = Field("gemiste_groepen", "missed_groups", .list(.text))
    static let objections = Field("bezwaren", "objections", .list(objection))
    static let evidence = Field("bewijs", "evidence", .text)

    static let schema = Schema(
        "peiling van draagvlak", "measure of support",
        [method, date, invited, participants, inFavour, against, neutral, missedGroups, objections, evidence])

    static let type = ValueType<Support>.object(schema) { reader in
        let method = reader.required(method)
        let date = reader.required(date)
        let support = (
            invited: reader.value(invited), participants: reader.value(participants),
            inFavour: reader.value(inFavour), against: reader.value(against), neutral: reader.value(neutral),
            missedGroups: reader.list(missedGroups), objections: reader.list(objections),
            evidence: reader.value(evidence)
        )
        reader.checkTurnout(
            invited: support.invited, participants: support.participants,
            votes: [support.inFavour, support.against, support.neutral], at: participants)
        guard let method, let date else { return nil }
        return Support(
            method: method, date: date, invited: support.invited, participants: support.participants,
            inFavour: support.inFavour, against: support.against, neutral: support.neutral,
            missedGroups: support.missedGroups, objections: support.objections, evidence: support.evidence)
    }

    enum ObjectionFields {
        static let what = Field("wat", "what", .text, .required)
        static let answer = Field("antwoord", "answer", .text)
        static let schema = Schema("bezwaar", "objection", [what, answer])
    }

    /// A text alone is an objection without an answer.
    private static let objection = ValueType<Objection>.object(
        ObjectionFields.schema,
        shorthand: ValueType.text.map { Objection(what: $0, answer: nil) },
        { reader in
            let what = reader.required(ObjectionFields.what)
            let answer = reader.value(ObjectionFields.answer)
            return what.map { Objection(what: $0, answer: answer) }
        })
}

/// One entry of a log.
enum LogFields {
    static let date = Field("datum", "date", .fact, .required)
    static let kind = Field<LogKind>("soort", "kind", .choice, .required)
    static let text = Field("tekst", "text", .text, .required)
    static let by = Field("door", "by", .text)
    static let from = Field<InitiativeStatus>("van", "from", .choice)
    static let to = Field<InitiativeStatus>("naar", "to", .choice)
    static let photo = Field("foto", "photo", PhotoFields.type)

    static let schema = Schema("regel in een logboek", "log entry", [date, kind, text, by, from, to, photo])

    static let type = ValueType<LogEntry>.object(schema) { reader in
        let date = reader.required(date)
        let kind = reader.required(kind)
        let text = reader.required(text)
        let by = reader.value(by)
        let from = reader.value(from)
        let to = reader.value(to)
        let photo = reader.value(photo)
        if let from, let to, !from.successors.contains(to) {
            reader.decoding.report(
                .impossibleTransition(reader.decoding.file, reader.range(of: Self.to), from: from, to: to))
        }
        guard let date, let kind, let text else { return nil }
        return LogEntry(
            date: date, kind: kind, text: text, by: by, change: to.map { StatusChange(from: from, to: $0) },
            photo: photo)
    }
}

/// A self-scan on one wheel.
enum ReflectionFields {
    static let wheel = Field<Wheel>("wiel", "wheel", .choice, .required)
    static let date = Field("datum", "date", .fact, .required)
    static let by = Field("door", "by", .text, .required)
    static let scores = Field("scores", "scores", .list(score), .required)

    static let schema = Schema("zelfscan", "self-scan", [wheel, date, by, scores])

    static let type = ValueType<Reflection>.object(schema) { reader in
        let wheel = reader.required(wheel)
        let date = reader.required(date)
        let by = reader.required(by)
        let scores = reader.required(scores)
        guard let wheel, let date, let by, let scores else { return nil }
        guard reader.hasEight(Self.scores, scores.count) else { return nil }
        return Reflection(wheel: wheel, date: date, by: by, scores: scores)
    }

    enum ScoreFields {
        static let current = Field("nu", "current", .wholeNumber(1...5), .required)
        static let goal = Field("doel", "goal", .wholeNumber(1...5), .required)
        static let note = Field("notitie", "note", .text)
        static let schema = Schema("score", "score", [current, goal, note])
    }

    private static let score = ValueType<Score>.object(ScoreFields.schema) { reader in
        let current = reader.required(ScoreFields.current)
        let goal = reader.required(ScoreFields.goal)
        let note = reader.value(ScoreFields.note)
        guard let current, let goal else { return nil }
        return Score(current: current, goal: goal, note: note)
    }
}

/// Fields that every kind of document has.
enum CommonFields {
    static let publish = FieldWithDefault("publiceren", "publish", default: true)
    static let extra = Field("extra", "extra", .extra)

    static let all: [any FieldDescription] = [publish, extra]

    /// `fields` with those of every document.
    static func with(_ fields: [any FieldDescription]) -> [any FieldDescription] { fields + all }
}
