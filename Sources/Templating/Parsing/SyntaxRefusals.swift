internal import Diagnostics
internal import PlainText

/// The mistakes in a template that need no types to see, in words for its owner.
struct SyntaxRefusals {
    /// Beyond this many the author gains nothing, and a hostile file must not cost a search per byte.
    static let limit = 100
    static let depthLimit = 100

    private let source: TemplateSource
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: TemplateSource) { self.source = source }

    var isFull: Bool { diagnostics.count > Self.limit }

    // MARK: Tags

    mutating func unclosedTag(_ range: Range<Int>) {
        refuse(
            range, nl: "Deze tag heeft geen einde.", en: "This tag has no end.",
            help: Message(
                nl: "Sluit een tag op dezelfde manier als hij begint: “{{naam}}”.",
                en: "Close a tag the way it begins: “{{name}}”."))
    }

    mutating func delimiters(_ tag: Range<Int>) {
        refuse(
            tag, nl: "Nieuwe scheidingstekens zijn twee woorden met een spatie ertussen, zonder “=”.",
            en: "New delimiters are two words with a space between them, without “=”.",
            help: Message(nl: "Bijvoorbeeld “{{=<% %>=}}”.", en: "For example “{{=<% %>=}}”."))
    }

    /// Checks the name in a tag, and reports what is wrong with it.
    mutating func accepts(_ name: Range<Int>, in bytes: [UInt8], as kind: Token.Kind, tag: Range<Int>) -> Bool {
        let isFile = kind == .partial || kind == .parent
        let content = bytes[name]
        guard let first = content.first else {
            refuse(tag, nl: "In deze tag ontbreekt de naam.", en: "The name in this tag is missing.")
            return false
        }
        if isFile, first == UInt8(ascii: "*") {
            refuse(
                name, nl: "De naam van een deelsjabloon ligt vast; een veld kan haar niet bepalen.",
                en: "The name of a partial is fixed; a field can't decide it.")
            return false
        }
        let isDotted = content.first == UInt8(ascii: ".") || content.last == UInt8(ascii: ".")
        let hasEmptyPart = isDotted || zip(content, content.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
        if content.contains(where: { !Self.isNameByte($0) && !(isFile && $0 == UInt8(ascii: "/")) })
            || (hasEmptyPart && (name.count > 1 || isFile || kind == .block))
        {
            refuse(
                name, nl: "Een naam bestaat uit letters, cijfers, “-” en “_”, met punten tussen de delen.",
                en: "A name consists of letters, digits, “-” and “_”, with dots between its parts.")
            return false
        }
        return true
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }

    // MARK: Structure

    mutating func unclosed(_ name: TemplateName) {
        refuse(
            name.range, nl: "“\(name.text)” wordt hier geopend en nergens gesloten.",
            en: "“\(name.text)” is opened here and never closed.",
            help: Message(
                nl: "Zet “{{/\(name.text)}}” op de plaats waar dit deel eindigt.",
                en: "Put “{{/\(name.text)}}” where this part ends."))
    }

    mutating func unopened(_ name: TemplateName) {
        refuse(
            name.range, nl: "“\(name.text)” wordt hier gesloten, maar is niet open.",
            en: "“\(name.text)” is closed here, but it is not open.")
    }

    mutating func misspelledClose(_ name: TemplateName, of open: TemplateName) {
        refuse(
            name.range, nl: "“\(name.text)” wordt hier gesloten, maar “\(open.text)” is open.",
            en: "“\(name.text)” is closed here, but “\(open.text)” is open.", suggestion: open.text)
    }

    mutating func repeatedBlock(_ name: TemplateName) {
        refuse(
            name.range, nl: "Het blok “\(name.text)” wordt hier voor de tweede keer gevuld.",
            en: "The block “\(name.text)” is filled a second time here.")
    }

    mutating func ignoredInParent(_ range: Range<Int>, parent: TemplateName) {
        refuse(
            range, severity: .warning,
            nl: "Wat tussen de blokken van “\(parent.text)” staat, komt niet op de pagina.",
            en: "What stands between the blocks of “\(parent.text)” does not appear on the page.",
            help: Message(
                nl: "Zet het binnen een blok: “{{$naam}}…{{/naam}}”.",
                en: "Put it within a block: “{{$name}}…{{/name}}”."))
    }

    mutating func tooDeep(_ name: TemplateName) {
        refuse(
            name.range, as: .templateLimit,
            nl: "Delen van een sjabloon mogen tot \(Self.depthLimit) diep in elkaar zitten.",
            en: "Parts of a template may be nested up to \(Self.depthLimit) deep.")
    }

    private mutating func refuse(
        _ range: Range<Int>, as id: DiagnosticID = .templateSyntax, severity: Diagnostic.Severity = .error,
        nl: String, en: String, suggestion: String? = nil, help: Message? = nil
    ) {
        if isFull { return }
        if diagnostics.count == Self.limit {
            diagnostics.append(
                Diagnostic(
                    .templateLimit, file: source.file, range: source.text.range(range),
                    message: Message(
                        nl: "Dit sjabloon heeft meer dan \(Self.limit) fouten; vanaf hier is het niet nagekeken.",
                        en: "This template has more than \(Self.limit) mistakes; from here on it was not checked.")))
            return
        }
        diagnostics.append(
            Diagnostic(
                id, severity, file: source.file, range: source.text.range(range), message: Message(nl: nl, en: en),
                suggestion: suggestion, help: help))
    }
}
