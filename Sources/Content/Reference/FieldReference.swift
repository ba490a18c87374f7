internal import FrontMatter
internal import PlainText
internal import VillageModel

// The field reference for writers: docs/velden.md, and what `visieplein fields` prints.
//
// It is made from the declarations that the decoder reads by, so it can't tell of a field that the program does not know,
// nor forget one. The examples in it come out of a folder that the tests build (`SampleFolder`, `Starters`). Only the few
// sentences about how to write a value are words of its own.

/// The field reference as Markdown, in Dutch.
package func fieldReference() -> String {
    var reference = FieldReference()
    for kind in EntityKind.allCases { reference.add(kind) }
    reference.addCommonFields()
    reference.addGroups()
    return reference.text
}

private struct FieldReference {
    private(set) var text = ReferenceWords.introduction
    private let examples = FieldExamples()
    /// Objects within fields, in the order in which they are first named.
    private var groups: [Schema] = []

    // MARK: Parts

    mutating func add(_ kind: EntityKind) {
        let schema = ContentSchemas.schema(of: kind)
        text += "\n## \(capitalised(schema.name.dutch))\n\nWaar: \(ReferenceWords.location(of: kind)).\n"
        for starter in Starters.starters(of: kind) {
            text += "\n\(starter.caption), in `content/\(starter.file.path)`:\n\n"
            text += "```markdown\n\(starter.file.text)```\n"
        }
        let common = Set(CommonFields.all.map(\.name))
        addTable(schema.fields.filter { !common.contains($0.name) }, of: schema)
    }

    mutating func addCommonFields() {
        text += "\n## Velden die overal mogen\n"
        addTable(CommonFields.all, of: PlaceFields.schema)
        text += "\n\(ReferenceWords.commonFields)\n"
    }

    mutating func addGroups() {
        text += "\n## Groepjes velden\n\n\(ReferenceWords.groups)\n"
        var done = 0
        while done < groups.count {
            let schema = groups[done]
            done += 1
            let kind = EntityKind.allCases.map(ContentSchemas.schema).first { $0.name == schema.name }
            let isShortForm = kind != nil
            text += "\n### \(capitalised(schema.name.dutch))\(isShortForm ? " in een visie" : "")\n"
            if isShortForm { text += "\n\(ReferenceWords.shortForm)\n" }
            let known = Set((kind?.fields ?? []).map(\.name))
            addTable(schema.fields.filter { !known.contains($0.name) }, of: schema)
        }
    }

    private mutating func addTable(_ fields: [any FieldDescription], of schema: Schema) {
        text += "\n| veld | Engels | wat hoort er | verplicht | voorbeeld |\n|---|---|---|---|---|\n"
        for field in fields {
            let example = examples.example(of: field, in: schema).map { "`\($0)`" } ?? ""
            text += "| `\(field.name.dutch)` | `\(field.name.english)` | \(words(for: field.shape)) | "
            text += "\(requirement(of: field)) | \(example) |\n"
        }
    }

    // MARK: Cells

    private func requirement(of field: any FieldDescription) -> String {
        switch field.requirement {
        case .required: "altijd"
        case .when(let condition): condition
        case .optional: field.fallbackSpelling.map { "nee; zonder geldt `\($0.dutch)`" } ?? "nee"
        }
    }

    private mutating func words(for shape: ValueShape) -> String {
        switch shape {
        case .text(let maximum): maximum.map { "tekst, hoogstens \($0) tekens" } ?? "tekst"
        case .wholeNumber(let range) where range.upperBound == ValueShape.largestCount: "heel getal"
        case .wholeNumber(let range): "heel getal van \(range.lowerBound) tot en met \(range.upperBound)"
        case .decimal(let range): "getal van \(Int(range.lowerBound)) tot en met \(Int(range.upperBound))"
        case .euros: "bedrag in euro’s"
        case .boolean: "ja of nee"
        case .date: "dag"
        case .planDate: "dag, maand, kwartaal of jaar"
        case .choice(let spellings): "een van: " + spellings.map(word).joined(separator: ", ")
        case .reference(let kind): "verwijzing naar \(link(to: kind.dutch))"
        case .prerequisite: "verwijzing naar \(link(to: EntityKind.initiative.dutch)), of `initiatief#afspraak`"
        case .image: "bestandsnaam van een foto"
        case .document: "webadres, of bestandsnaam van een pdf"
        case .webAddress: "webadres"
        case .email: "mailadres"
        case .telephone: "telefoonnummer"
        case .colour: "kleur: `#` en zes cijfers of letters"
        case .code(let example): "code zoals \(example)"
        case .quantity: "bedrag bij `geld`, heel getal bij `uren`, anders tekst"
        case .list(let element): "lijst: " + words(for: element)
        case .object(let schema, let shorthand): words(for: schema, shorthand: shorthand)
        case .free: "eigen velden, elk met een tekst"
        }
    }

    private mutating func words(for schema: Schema, shorthand: ValueShape?) -> String {
        if !groups.contains(where: { $0.name == schema.name }) { groups.append(schema) }
        let isShortForm = EntityKind.allCases.contains { $0.dutch == schema.name.dutch }
        let name = isShortForm ? "\(schema.name.dutch) in een visie" : schema.name.dutch
        let group = "groepje " + link(to: name)
        return shorthand.map { "\(group); of kort: \(words(for: $0))" } ?? group
    }

    /// A closed value in its two spellings.
    private func word(_ spelling: Spelling) -> String {
        let isSame = foldedKey(spelling.dutch) == foldedKey(spelling.english)
        return isSame ? "`\(spelling.dutch)`" : "`\(spelling.dutch)` (`\(spelling.english)`)"
    }

    private func link(to heading: String) -> String { "[\(heading)](#\(slug(heading)))" }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
