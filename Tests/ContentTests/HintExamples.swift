import Diagnostics
import Testing

@testable import Content

/// For each hint the least that earns it, and the same with what makes it go away.
///
/// Hints follow from the whole folder, so the sample gets an activity for its theme and a party of the municipality.
enum HintExamples {
    /// What the sample lacks to earn no hint at all.
    static let base: [String: String?] = [
        "kernen/oud-annen/initiatieven/feest.md": initiative("soort: activiteit\nthemas: groen"),
        "partijen/gemeente.md": head("naam: Gemeente\nsoort: gemeente"),
    ]

    /// The files that differ from the sample. ‹ and › stand around the key that the hint is about.
    static let examples: [DiagnosticID: [String: String?]] = [
        .participationWithoutEvidence: plein("‹participatievorm›: beleid"),
        .executionWithoutEvidence: plein("‹status›: in uitvoering\n" + planned + led),
        .singleSupportMethod: plein("‹draagvlak›: {methode: online, datum: 2026-01-01}"),
        .noAgreement: plein("‹status›: verkenning\nthemas: groen"),
        .noLead: plein("‹status›: gepland\n" + planned),
        .municipalLead: plein("eigenaar: 1\n‹trekker›: gemeente"),
        .municipalVerdict: plein(verdict("‹beoordeeld_door›: gemeente")),
        .ambitionWithoutAgreement: base.merging([
            "gemeente.md": municipality("{‹wat›: Schoon water}"),
            "kernen/driel/initiatieven/plein.md": initiative(agreement("")),
        ]) { $1 },
        .themeWithoutTask: ["themas/groen.md": head("‹naam›: Groen\nomschrijving: Bomen en bermen.")],
    ]

    /// What makes each of them go away, as one would type it.
    static let answers: [(id: DiagnosticID, files: [String: String?])] = [
        (.participationWithoutEvidence, plein("participatievorm: beleid\n" + support)),
        (.participationWithoutEvidence, plein("participatievorm: geen")),
        (.executionWithoutEvidence, plein("status: in uitvoering\n" + planned + led + "\n" + support)),
        (.executionWithoutEvidence, plein("status: gepland\n" + planned + led)),
        (.singleSupportMethod, plein(support)),
        (
            .singleSupportMethod,
            plein("draagvlak: {methode: online, datum: 2026-01-01, gemiste_groepen: ouderen}")
        ),
        (.noAgreement, plein("status: verkenning\nthemas: groen\n" + agreement(""))),
        (.noAgreement, plein("themas: groen")),
        (.noAgreement, plein("status: gepland\nsoort: klus\nthemas: groen\neigenaar: 1\ntrekker: dorpsraad")),
        (.noLead, plein("status: gepland\n" + planned + led)),
        (.municipalLead, plein("eigenaar: 3\ntrekker: gemeente")),
        (.municipalLead, plein("eigenaar: 1\ntrekker: dorpsraad")),
        (.municipalVerdict, plein(verdict("beoordeeld_door: dorpsraad"))),
        (
            .ambitionWithoutAgreement,
            base.merging([
                "gemeente.md": municipality(""),
                "kernen/driel/initiatieven/plein.md": initiative(agreement("")),
            ]) { $1 }
        ),
        (.themeWithoutTask, base),
    ]

    static let support =
        "draagvlak: [{methode: online, datum: 2026-01-01}, {methode: bijeenkomst, datum: 2026-05-01}]"
    private static let planned = "themas: groen\neigenaar: 1\n" + agreement("")
    private static let led = "\ntrekker: dorpsraad"

    private static func plein(_ fields: String) -> [String: String?] {
        base.merging(["kernen/driel/initiatieven/plein.md": initiative(fields)]) { $1 }
    }

    /// One ambition that an initiative works on, and `other` behind it.
    private static func municipality(_ other: String) -> String {
        let items = ["{wat: Groen, initiatieven: driel/plein}", other].filter { !$0.isEmpty }
        return head(
            "naam: Meer\ncontact: {rol: Kernenteam, email: team@example.nl}\n"
                + "ambities: [\(items.joined(separator: ", "))]")
    }

    private static func verdict(_ by: String) -> String {
        "eigenaar: 2\nhaalbaarheid: haalbaar\nkosten: 0\n" + by
    }
}
