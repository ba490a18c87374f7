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
                nl: "Het veld “\(name.dutch)” ontbreekt" + (reason.map { ": \($0.dutch)." } ?? "."),
                en: "The field “\(name.english)” is missing" + (reason.map { ": \($0.english)." } ?? ".")),
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
                en: "This should be \(shape.english), not \(node.kind.english)."))
    }

    static func wrongValue(_ file: String, _ node: YAMLNode, _ text: String, expected shape: ValueShape) -> Diagnostic {
        Diagnostic(
            .wrongType, file: file, range: node.range,
            message: Message(
                nl: "“\(text.shortened)” is geen \(shape.dutchNoun).",
                en: "“\(text.shortened)” is not \(shape.english)."),
            help: Message(nl: "Hier hoort \(shape.dutch).", en: "This should be \(shape.english)."))
    }

    static func wrongDate(_ file: String, _ node: YAMLNode, _ text: String, expected shape: ValueShape) -> Diagnostic {
        Diagnostic(
            .wrongDate, file: file, range: node.range,
            message: Message(
                nl: "“\(text.shortened)” is geen datum die bestaat.",
                en: "“\(text.shortened)” is not a date that exists."),
            help: Message(nl: "Schrijf \(shape.dutch).", en: "Write \(shape.english)."))
    }

    static func unknownValue(
        _ file: String, _ node: YAMLNode, _ text: String, allowed: [String], suggestion: String?
    ) -> Diagnostic {
        Diagnostic(
            .unknownValue, file: file, range: node.range,
            message: Message(
                nl: "“\(text.shortened)” is hier geen bekende waarde.",
                en: "“\(text.shortened)” is not a known value here."),
            suggestion: suggestion, allowed: allowed)
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
    fileprivate var hasExtra: Bool { fieldByKey["extra"] != nil }
}

extension String {
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
