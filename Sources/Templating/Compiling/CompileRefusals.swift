internal import Diagnostics
internal import PlainText

/// The mistakes that show when a template meets the fields of its page, in words for its owner.
struct CompileRefusals {
    /// Beyond this many the owner gains nothing.
    static let limit = 200

    private(set) var diagnostics: [Diagnostic] = []
    /// How many mistakes hid a part of the template, so that what is missing there can't be judged.
    private(set) var gaps = 0

    var isFull: Bool { diagnostics.count >= Self.limit }

    /// Adds the mistakes that the parser found in a template that is now in use.
    mutating func add(_ template: ParsedTemplate) { diagnostics += template.diagnostics }

    // MARK: Names

    /// - Parameters:
    ///   - record: what the name was looked up in; nil for everything in scope.
    ///   - isShared: whether the template serves pages of several types, whose mistakes must read the same for each.
    mutating func unknown(
        _ name: TemplateName.Segment, record: RecordShape?, candidates: [String], suggestion: String?,
        in template: ParsedTemplate, isShared: Bool
    ) {
        let message =
            if let record {
                Message(
                    nl: "“\(name.text)” is geen veld van “\(record.name)”.",
                    en: "“\(name.text)” is not a field of “\(record.name)”.")
            } else {
                Message(
                    nl: "“\(name.text)” is hier niet bekend op elke pagina die dit sjabloon gebruikt.",
                    en: "“\(name.text)” is not known here on every page that uses this template.")
            }
        refuse(
            .templateUnknownName, name.range, in: template, message, suggestion: suggestion,
            allowed: isShared ? [] : candidates,
            help: Message(
                nl: "“visieplein templates --fields” toont wat elke pagina te bieden heeft.",
                en: "“visieplein templates --fields” shows what each page has to offer."))
    }

    mutating func noRecord(_ name: TemplateName.Segment, _ field: FieldShape, in template: ParsedTemplate) {
        let kind = field.kind
        var help: Message?
        if case .list = field.content {
            help = Message(
                nl: "Zet het binnen een sectie: “{{#\(name.text)}}…{{/\(name.text)}}”.",
                en: "Put it within a section: “{{#\(name.text)}}…{{/\(name.text)}}”.")
        }
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(name.text)” is \(kind.dutch) en heeft geen velden.",
                en: "“\(name.text)” is \(kind.english) and has no fields."), help: help)
    }

    // MARK: Variables

    mutating func noVariable(_ name: TemplateName, _ field: FieldShape, in template: ParsedTemplate) {
        let kind = field.kind
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(name.text)” is \(kind.dutch) en heeft zelf geen tekst.",
                en: "“\(name.text)” is \(kind.english) and has no text of its own."),
            allowed: field.childNames.map { "\(name.text).\($0)" },
            help: Message(
                nl: "Gebruik het als sectie: “{{#\(name.text)}}…{{/\(name.text)}}”.",
                en: "Use it as a section: “{{#\(name.text)}}…{{/\(name.text)}}”."))
    }

    mutating func noCurrentValue(_ name: TemplateName, in template: ParsedTemplate) {
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“.” staat voor de waarde van een sectie, en die is hier een groep velden.",
                en: "“.” is the value of a section, and here that is a group of fields."),
            help: Message(nl: "Noem een van die velden.", en: "Name one of those fields."))
    }

    /// - Parameter name: the part that may be absent.
    mutating func mayBeEmpty(_ name: TemplateName, _ optional: String, in template: ParsedTemplate) {
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(optional)” kan leeg zijn en staat daarom binnen een eigen sectie.",
                en: "“\(optional)” can be empty and therefore stands within a section of its own."),
            help: Message(
                nl: "Zet het tussen “{{#\(optional)}}” en “{{/\(optional)}}”.",
                en: "Put it between “{{#\(optional)}}” and “{{/\(optional)}}”."))
    }

    mutating func raw(_ name: TemplateName, in template: ParsedTemplate) {
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(name.text)” is geen opmaak en komt daarom nooit onbewerkt op de pagina.",
                en: "“\(name.text)” is not markup and therefore never prints raw."),
            help: Message(nl: "Schrijf “{{\(name.text)}}”.", en: "Write “{{\(name.text)}}”."))
    }

    mutating func unsafe(_ name: TemplateName, _ place: UnsafePlace, in template: ParsedTemplate) {
        refuse(.templateUnsafePlace, name.range, in: template, place.message, help: place.help)
    }

    // MARK: Sections

    mutating func noSection(_ name: TemplateName, kind: Message, in template: ParsedTemplate) {
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(name.text)” is \(kind.dutch), en is altijd aanwezig; dat kan geen sectie zijn.",
                en: "“\(name.text)” is \(kind.english), and is always there; that can't be a section."),
            help: Message(
                nl: "Een sectie is er voor een lijst, een groep velden, ja of nee, en wat leeg kan zijn.",
                en: "A section is for a list, a group of fields, yes or no, and what can be empty."))
    }

    mutating func neverAbsent(_ name: TemplateName, in template: ParsedTemplate) {
        refuse(
            .templateWrongType, name.range, in: template,
            Message(
                nl: "“\(name.text)” is nooit leeg; deze sectie zou nooit op de pagina komen.",
                en: "“\(name.text)” is never empty; this section would never appear on the page."))
    }

    mutating func unevenSection(_ name: TemplateName, in template: ParsedTemplate) {
        refuse(
            .templateUnsafePlace, name.range, in: template,
            Message(
                nl: "De sectie “\(name.text)” eindigt op een andere plek in de HTML dan waar zij begint.",
                en: "The section “\(name.text)” ends at another place in the HTML than where it begins."),
            help: Message(
                nl: "Zet hele tags, hele attributen of hele waarden in een sectie.",
                en: "Put whole tags, whole attributes or whole values in a section."))
    }

    mutating func joinedName(_ name: TemplateName, in template: ParsedTemplate) {
        refuse(
            .templateUnsafePlace, name.range, in: template,
            Message(
                nl: "Achter de sectie “\(name.text)” gaat de naam van een attribuut verder.",
                en: "The name of an attribute goes on behind the section “\(name.text)”."),
            help: Message(nl: "Zet er een spatie tussen.", en: "Put a space between them."))
    }

    // MARK: Other templates

    mutating func missing(_ name: TemplateName, among names: [String], in template: ParsedTemplate) {
        gaps += 1
        refuse(
            .templateMissingPartial, name.range, in: template,
            Message(
                nl: "Het sjabloon “\(name.text)” bestaat niet.", en: "The template “\(name.text)” does not exist."),
            suggestion: nearest(to: name.text, in: names), allowed: names)
    }

    mutating func recursive(_ name: TemplateName, path: [String], in template: ParsedTemplate) {
        gaps += 1
        let path = path.joined(separator: " → ")
        refuse(
            .templateRecursion, name.range, in: template,
            Message(
                nl: "Sjablonen kunnen zichzelf niet bevatten: \(path).",
                en: "Templates can't contain themselves: \(path)."
            ))
    }

    mutating func unknownBlock(
        _ name: TemplateName, parent: TemplateName, among names: [String], in template: ParsedTemplate
    ) {
        refuse(
            .templateUnknownName, name.range, in: template,
            Message(
                nl: "“\(parent.text)” heeft geen blok “\(name.text)”; deze inhoud zou nergens verschijnen.",
                en: "“\(parent.text)” has no block “\(name.text)”; this content would appear nowhere."),
            suggestion: nearest(to: name.text, in: names), allowed: names)
    }

    mutating func tooDeep(_ name: TemplateName, in template: ParsedTemplate) {
        gaps += 1
        refuse(
            .templateLimit, name.range, in: template,
            Message(
                nl: "Sjablonen en hun delen mogen samen tot \(SyntaxRefusals.depthLimit) diep in elkaar zitten.",
                en: "Templates and their parts may be nested up to \(SyntaxRefusals.depthLimit) deep in all."))
    }

    mutating func tooLarge(_ template: ParsedTemplate) {
        gaps += 1
        diagnostics.append(
            Diagnostic(
                .templateLimit, file: template.source.file, range: .fileStart,
                message: Message(
                    nl: "Met alle deelsjablonen erin wordt dit sjabloon te groot.",
                    en: "With all of its partials, this template becomes too large.")))
    }

    private mutating func refuse(
        _ id: DiagnosticID, _ range: Range<Int>, in template: ParsedTemplate, _ message: Message,
        suggestion: String? = nil, allowed: [String] = [], help: Message? = nil
    ) {
        if isFull { return }
        diagnostics.append(
            Diagnostic(
                id, file: template.source.file, range: template.source.text.range(range), message: message,
                suggestion: suggestion, allowed: allowed.count <= 30 ? allowed : [], help: help))
    }
}
