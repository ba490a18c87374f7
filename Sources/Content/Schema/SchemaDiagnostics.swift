internal import Diagnostics
internal import FrontMatter
internal import VillageModel

// What can be wrong with a key or a value, whatever its kind. The Dutch is for volunteers: it says what to type.

extension Diagnostic {
    static func unknownKey(
        _ file: String, _ entry: YAMLEntry, in schema: Schema, suggestion: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownKey, file: file, range: entry.keyRange,
            message: Message(
                nl: "“\(entry.key)” is geen veld van een \(schema.name.dutch).",
                en: "“\(entry.key)” is not a field of a \(schema.name.english)."),
            suggestion: suggestion, allowed: schema.fields.map(\.name.dutch),
            help: schema.hasExtra
                ? Message(
                    nl: "Eigen velden horen onder “extra:”.", en: "Fields of your own belong under “extra:”.") : nil)
    }

    static func repeatedField(_ file: String, _ entry: YAMLEntry, earlier: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .duplicateKey, file: file, range: entry.keyRange,
            message: Message(
                nl: "“\(entry.key)” staat er al als “\(earlier.key)” op regel \(earlier.keyRange.start.line).",
                en: "“\(entry.key)” was already given as “\(earlier.key)” on line \(earlier.keyRange.start.line)."))
    }

    static func missingField(
        _ file: String, _ range: SourceRange, name: Spelling, shape: ValueShape, of schema: Schema,
        because reason: Message?
    ) -> Diagnostic {
        Diagnostic(
            .missingRequired, file: file, range: range,
            message: Message(
                nl: "Het veld “\(name.dutch)” ontbreekt" + (reason.map { ": " + $0.dutch.ended } ?? "."),
                en: "The field “\(name.english)” is missing" + (reason.map { ": " + $0.english.ended } ?? ".")),
            help: Message(
                nl: "Voeg toe: “\(name.dutch): …” (\(shape.dutch)).",
                en: "Add: “\(name.english): …” (\(shape.english))."))
    }

    static func forbiddenField(_ file: String, _ entry: YAMLEntry, reason: Message) -> Diagnostic {
        Diagnostic(
            .forbiddenField, file: file, range: entry.keyRange,
            message: Message(
                nl: "“\(entry.key)” hoort hier niet: \(reason.dutch).",
                en: "“\(entry.key)” does not belong here: \(reason.english)."))
    }

    static func wrongType(_ file: String, _ node: YAMLNode, expected shape: ValueShape) -> Diagnostic {
        Diagnostic(
            .wrongType, file: file, range: node.range,
            message: Message(
                nl: "Hier hoort \(shape.dutch), geen \(node.kind.dutch).",
                en: "This should be \(shape.english), not \(node.kind.english)."),
            help: shape.object.map(\.howToWrite))
    }

    static func wrongValue(
        _ file: String, _ node: YAMLNode, _ text: String, expected shape: ValueShape, suggestion: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .wrongType, file: file, range: node.range,
            message: Message(
                nl: "“\(text.shortened)” is geen \(shape.dutchNoun).",
                en: "“\(text.shortened)” is not \(shape.english)."),
            suggestion: suggestion,
            help: Message(nl: "Hier hoort \(shape.dutch).", en: "This should be \(shape.english)."))
    }

    static func wrongDate(_ file: String, _ node: YAMLNode, _ text: String, expected shape: ValueShape) -> Diagnostic {
        let suggestion = WrittenDate.suggestion(for: text.trimmed, expected: shape)
        if case .date = shape, PlanDate(text.trimmed) != nil {
            return Diagnostic(
                .wrongDate, file: file, range: node.range,
                message: Message(
                    nl: "Bij “\(text.trimmed)” ontbreekt de dag.", en: "“\(text.trimmed)” lacks the day."),
                help: Message(nl: "Schrijf \(shape.dutch).", en: "Write \(shape.english)."))
        }
        let isNumeric = text.utf8.contains { (0x30...0x39).contains($0) }
        return Diagnostic(
            .wrongDate, file: file, range: node.range,
            message: suggestion != nil
                ? Message(
                    nl: "Een datum begint met het jaar: “\(text.shortened)” wordt zo niet gelezen.",
                    en: "A date starts with the year: “\(text.shortened)” can't be read.")
                : isNumeric
                    ? Message(
                        nl: "“\(text.shortened)” is geen datum die bestaat.",
                        en: "“\(text.shortened)” is not a date that exists.")
                    : Message(
                        nl: "“\(text.shortened)” is geen datum.", en: "“\(text.shortened)” is not a date."),
            suggestion: suggestion,
            help: Message(nl: "Schrijf \(shape.dutch).", en: "Write \(shape.english)."))
    }

    static func unknownValue(
        _ file: String, _ node: YAMLNode, _ text: String, allowed: [String], suggestion: String?,
        help: Message? = nil
    ) -> Diagnostic {
        Diagnostic(
            .unknownValue, file: file, range: node.range,
            message: Message(
                nl: "“\(text.shortened)” is hier geen bekende waarde.",
                en: "“\(text.shortened)” is not a known value here."),
            suggestion: suggestion, allowed: allowed, help: help)
    }

    static func tooLong(_ file: String, _ node: YAMLNode, length: Int, maximum: Int) -> Diagnostic {
        Diagnostic(
            .tooLong, file: file, range: node.range,
            message: Message(
                nl: "Deze tekst is \(length) tekens lang; er passen er \(maximum).",
                en: "This text has \(length) characters; \(maximum) fit."),
            help: Message(
                nl: "Zeg het korter: één of twee zinnen in gewone taal.",
                en: "Say it in one or two sentences of plain language."))
    }

    static func blankItem(_ file: String, _ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .wrongType, file: file, range: node.range,
            message: Message(
                nl: "Achter dit streepje staat niets.", en: "There is nothing behind this dash."))
    }
}

extension Schema {
    /// The lines that an author can type, with examples of the fields that are needed most.
    fileprivate var howToWrite: Message {
        let examples = FieldExamples.shared
        let required = fields.filter { if case .required = $0.requirement { true } else { false } }
        let shown = (required.isEmpty ? fields : required).prefix(4)
        let more = required.count == 1 ? fields.filter { $0.name != required[0].name }.prefix(1) : []
        let lines = (Array(shown) + more).map { field -> (dutch: String, english: String) in
            let value = examples.example(of: field, in: self) ?? "…"
            return ("“\(field.name.dutch): \(value)”", "“\(field.name.english): \(value)”")
        }
        return Message(
            nl: "Zet de velden eronder, elk op een eigen regel met twee spaties ervoor, zoals "
                + lines.map(\.dutch).joined(separator: " en ") + ".",
            en: "Put the fields below, each on a line of its own behind two spaces, such as "
                + lines.map(\.english).joined(separator: " and ") + ".")
    }

    fileprivate var hasExtra: Bool { fieldByKey["extra"] != nil }
}

extension String {
    /// With a full stop, unless the sentence ends with a question mark.
    fileprivate var ended: String { hasSuffix("?") ? self : self + "." }

    /// At most 60 characters, so that a message stays one line.
    var shortened: String { count <= 60 ? self : prefix(59) + "…" }
}

extension YAMLNode {
    /// What stands there, in the words of a message.
    fileprivate var kind: Spelling {
        switch content {
        case .scalar: Spelling("gewone tekst", "plain text")
        case .sequence: Spelling("lijst", "a list")
        case .mapping: Spelling("groepje velden", "a group of fields")
        }
    }
}
