internal import Diagnostics

extension MarkdownMistake {
    static func limit(_ breach: MarkdownLimits.Breach, at range: SourceRange) -> MarkdownMistake {
        let (message, help) = texts(of: breach.kind)
        return MarkdownMistake(id: .markdownLimit, range: range, message: message, help: help)
    }

    static func outputTooLarge(at range: SourceRange) -> MarkdownMistake {
        MarkdownMistake(
            id: .markdownLimit, range: range,
            message: Message(
                nl: "Vanaf hier wordt de pagina te groot: meer dan 5 MB.",
                en: "From here on the page is too large: more than 5 MB."),
            help: splitFile)
    }

    static func nestedTooDeep(at range: SourceRange) -> MarkdownMistake {
        limit(.init(kind: .nesting, range: 0..<0), at: range)
    }

    static func tooMuchMemory(at range: SourceRange) -> MarkdownMistake {
        MarkdownMistake(
            id: .markdownLimit, range: range,
            message: Message(
                nl: "Deze tekst is te ingewikkeld om te lezen.", en: "This text is too complex to read."),
            help: splitFile)
    }

    private static let splitFile = Message(
        nl: "Verdeel de tekst over meer bestanden.", en: "Divide the text over more files.")

    private static let splitParagraph = Message(
        nl: "Maak er kortere alinea's van, met een lege regel ertussen.",
        en: "Make shorter paragraphs of it, with an empty line between them.")

    private static func texts(of kind: MarkdownLimits.Breach.Kind) -> (Message, Message) {
        switch kind {
        case .fileSize:
            (
                Message(
                    nl: "Deze tekst is te lang: meer dan 256 KB.", en: "This text is too long: more than 256 KB."),
                splitFile
            )
        case .lineLength:
            (
                Message(
                    nl: "Deze regel is te lang: meer dan 64 KB.", en: "This line is too long: more than 64 KB."),
                Message(nl: "Verdeel de regel over meer regels.", en: "Divide the line over more lines.")
            )
        case .nesting:
            (
                Message(
                    nl: "Hier zitten meer dan 100 citaten, lijsten of opmaaktekens in elkaar.",
                    en: "More than 100 quotes, lists or marks are nested here."),
                Message(nl: "Haal niveaus weg.", en: "Take levels away.")
            )
        case .tableColumns:
            (
                Message(
                    nl: "Deze tabel heeft te veel kolommen: meer dan 64.",
                    en: "This table has too many columns: more than 64."),
                Message(nl: "Maak er meer tabellen van.", en: "Make several tables of it.")
            )
        case .tableCells:
            (
                Message(
                    nl: "De tabellen hebben tot hier te veel cellen: meer dan 50.000.",
                    en: "The tables up to here have too many cells: more than 50,000."),
                splitFile
            )
        case .reference:
            (
                Message(
                    nl: "Deze verwijzing is te lang: meer dan 2 KB.", en: "This reference is too long: more than 2 KB."),
                Message(nl: "Gebruik een korter adres of een kortere titel.", en: "Use a shorter address or title.")
            )
        case .referenceUses:
            (
                Message(
                    nl: "Deze lange verwijzing kan te vaak gebruikt worden.",
                    en: "This long reference could be used too often."),
                Message(nl: "Gebruik een korter adres of een kortere titel.", en: "Use a shorter address or title.")
            )
        case .footnotes:
            (
                Message(
                    nl: "Deze tekst verwijst te vaak naar voetnoten: meer dan 1.000 keer.",
                    en: "This text refers to footnotes too often: more than 1,000 times."),
                splitFile
            )
        case .hiddenFootnote:
            (
                Message(nl: "Een voetnoot begint met [^.", en: "A footnote starts with [^."),
                Message(
                    nl: "Typ het dakje zelf: [^ in plaats van een code als &#94;.",
                    en: "Type the caret itself: [^ instead of a code such as &#94;.")
            )
        case .mailAddresses:
            (
                Message(
                    nl: "Tot hier staan er te veel apenstaartjes op te lange regels.",
                    en: "There are too many at signs on too long lines up to here."),
                Message(nl: "Verdeel de tekst over meer regels.", en: "Divide the text over more lines.")
            )
        case .work(let cause):
            (
                Message(
                    nl: "Deze alinea is te ingewikkeld: te veel \(name(of: cause).dutch) bij elkaar.",
                    en: "This paragraph is too complex: too many \(name(of: cause).english) together."),
                splitParagraph
            )
        }
    }

    private static func name(of cause: MarkdownLimits.Cause) -> Message {
        switch cause {
        case .emphasis: Message(nl: "opmaaktekens (* _ ~)", en: "marks (* _ ~)")
        case .images: Message(nl: "afbeeldingen", en: "images")
        case .rawHTML: Message(nl: "stukken HTML zonder einde", en: "pieces of HTML without an end")
        case .tableRows: Message(nl: "tabelregels", en: "table rows")
        case .addresses: Message(nl: "webadressen", en: "web addresses")
        case .nesting: Message(nl: "lijsten en citaten in elkaar", en: "lists and quotes within one another")
        }
    }
}
