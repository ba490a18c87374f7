import FrontMatter
import VillageModel

@testable import Content

/// Leaves out what another field requires.
extension MutationWalk {
    /// Which field a value of another one requires: content-model.md, "Vocabularies" and "Kinds".
    ///
    /// Written out once more and not asked of the decoder, which is what it tests.
    struct Partner {
        let field: String
        /// The field that requires it.
        let cause: String
        /// The values that do; nil when any does.
        let values: [String]?

        init(_ field: String, _ cause: String, _ values: [String]? = nil) {
            self.field = field
            self.cause = cause
            self.values = values?.map(foldedKey)
        }
    }

    static let partners = [
        Partner("themas", "status", ["verkenning", "gepland", "in uitvoering", "gereed", "in beheer", "gepauzeerd"]),
        Partner("eigenaar", "status", ["gepland", "in uitvoering", "gereed", "in beheer"]),
        Partner("afspraken", "status", ["gepland"]), Partner("gereed_op", "status", ["gereed", "in beheer"]),
        Partner("status_reden", "status", ["gepauzeerd", "gestopt"]),
        Partner("opnieuw_bekijken_op", "status", ["gepauzeerd"]),
        Partner("opnieuw_bekijken_op", "haalbaarheid", ["niet nu"]),
        Partner("beoordeeld_door", "haalbaarheid", ["in onderzoek"]),
        Partner("antwoord_voor", "haalbaarheid", ["in onderzoek"]), Partner("kosten", "haalbaarheid", ["haalbaar"]),
        Partner("voorwaarden", "haalbaarheid", ["haalbaar mits"]),
        Partner("toelichting", "haalbaarheid", ["niet nu", "niet haalbaar"]),
        Partner("alternatief", "haalbaarheid", ["niet haalbaar"]), Partner("voldaan_op", "status", ["voldaan"]),
        Partner("toestemming_op", "naam"),
    ]

    /// Blanks each of `entries` that another of them requires.
    mutating func leaveOutPartners(_ entries: [YAMLEntry], _ fields: [any FieldDescription], _ name: String) {
        func entry(_ dutch: String) -> YAMLEntry? {
            guard let field = fields.first(where: { $0.name.dutch == dutch }) else { return nil }
            return entries.first { field.name.isMeant(by: $0.key) && !$0.value.isAbsent }
        }
        for partner in Self.partners {
            guard let cause = entry(partner.cause)?.value.scalar?.text, let missing = entry(partner.field),
                partner.values?.contains(foldedKey(cause)) ?? true
            else { continue }
            // A small job of the community itself needs no agreement.
            if partner.field == "afspraken", entry("soort")?.value.scalar?.text == "klus" { continue }
            let start = text.offsets(of: missing.value.range).lowerBound
            mutations.append(
                Mutation(
                    breach: .missingPartner, path: path, field: "\(name).\(partner.field) (\(cause))",
                    place: start..<end(of: missing.value), replacement: "", line: missing.keyRange.start.line,
                    ids: [.missingRequired], suggestion: nil))
        }
    }
}
