internal import Diagnostics
internal import Markup

/// What an author can do wrong in Markdown, in words.
struct MarkdownMistake {
    let id: DiagnosticID
    var severity = Diagnostic.Severity.error
    let range: SourceRange
    let message: Message
    var suggestion: String?
    var allowed: [String] = []
    var help: Message?

    func diagnostic(in file: String) -> Diagnostic {
        Diagnostic(
            id, severity, file: file, range: range, message: message, suggestion: suggestion, allowed: allowed,
            help: help)
    }

    // MARK: Addresses

    static func refusedAddress(_ address: String, _ reason: LinkTarget.Refusal?, at range: SourceRange)
        -> MarkdownMistake
    {
        var mistake = MarkdownMistake(
            id: .refusedAddress, range: range, message: refusal(of: address, reason),
            help: Message(
                nl:
                    "Een link begint met https:, http:, mailto: of tel:, of is een pad naar een bestand, zoals ../driel/index.md.",
                en:
                    "A link starts with https:, http:, mailto: or tel:, or is a path to a file such as ../driel/index.md."
            ))
        if reason == .schemeRelative, address.hasPrefix("//") { mistake.suggestion = "https:" + address }
        if isOnDisk(reason) {
            mistake.help = besideText
        } else {
            mistake.suggestion = mistake.suggestion ?? slashed(address)
        }
        return mistake
    }

    static func refusedImage(_ address: String, _ reason: LinkTarget.Refusal?, at range: SourceRange) -> MarkdownMistake
    {
        MarkdownMistake(
            id: .refusedAddress, range: range, message: refusal(of: address, reason),
            suggestion: isOnDisk(reason) ? nil : slashed(address),
            help: Message(
                nl: "Een afbeelding is een bestand naast deze tekst, zoals plein.jpg of fotos/plein.jpg.",
                en: "An image is a file beside this text, such as plein.jpg or fotos/plein.jpg."))
    }

    private static let besideText = Message(
        nl: "Zet het bestand in de map van deze tekst en schrijf alleen de naam, zoals plan.pdf.",
        en: "Put the file in the folder of this text and write its name alone, such as plan.pdf.")

    /// `C:\…` or `file:`: a place on the author's own computer.
    private static func isOnDisk(_ reason: LinkTarget.Refusal?) -> Bool {
        if case .scheme(let scheme) = reason { scheme.count == 1 || scheme == "file" } else { false }
    }

    /// A path with the backslashes of Windows made slashes; nil where that is not all that is wrong.
    private static func slashed(_ address: String) -> String? {
        guard address.contains("\\"), !address.hasPrefix("\\") else { return nil }
        let path = String(address.map { $0 == "\\" ? "/" : $0 })
        if case .relative = LinkTarget(path) { return path } else { return nil }
    }

    private static func refusal(of address: String, _ reason: LinkTarget.Refusal?) -> Message {
        switch reason {
        case _ where isOnDisk(reason):
            Message(
                nl: "Dit is een plek op uw eigen computer; bezoekers kunnen daar niet bij.",
                en: "This is a place on your own computer, which visitors can't reach.")
        case .malformed where slashed(address) != nil:
            Message(
                nl: "In een adres staan gewone schuine strepen (/), geen omgekeerde (\\).",
                en: "An address has slashes (/), not backslashes (\\).")
        case .scheme(let scheme):
            Message(
                nl: "“\(short(scheme)):” mag niet in een adres.", en: "“\(short(scheme)):” may not stand in an address."
            )
        case .userInformation:
            Message(
                nl: "In dit adres staat een naam voor de @. Daardoor lijkt het een ander adres dan het is.",
                en: "This address has a name before the @, which makes it look like another address.")
        case .schemeRelative:
            Message(
                nl: "Een adres dat met // begint, werkt niet overal. Zet https: ervoor.",
                en: "An address that starts with // does not work everywhere. Put https: in front.")
        case .absolutePath:
            Message(
                nl: "Een adres dat met / begint, werkt niet overal. Schrijf het pad vanaf dit bestand.",
                en: "An address that starts with / does not work everywhere. Write the path from this file.")
        case .missingHost:
            Message(
                nl: "In dit adres ontbreekt de naam van de website, zoals in https://voorbeeld.nl.",
                en: "This address lacks the name of the website, as in https://example.org.")
        case .malformed where address.lowercased().hasPrefix("mailto:"):
            Message(
                nl: "Achter mailto: hoort alleen een e-mailadres, zonder onderwerp, tekst of andere ontvangers.",
                en: "Only a mail address belongs behind mailto:, without subject, text or other recipients.")
        case .malformed where address.lowercased().hasPrefix("tel:"):
            Message(
                nl: "Achter tel: hoort alleen een telefoonnummer, zoals tel:+31612345678.",
                en: "Only a telephone number belongs behind tel:, such as tel:+31612345678.")
        case .malformed:
            Message(
                nl: "In dit adres staat een teken dat er niet in hoort.",
                en: "This address has a character that does not belong in it.")
        case nil:
            Message(nl: "Hier ontbreekt het adres.", en: "The address is missing here.")
        }
    }

    static func externalImage(_ address: String, at range: SourceRange) -> MarkdownMistake {
        MarkdownMistake(
            id: .externalImage, range: range,
            message: Message(
                nl: "Een afbeelding van een andere website wordt niet geladen.",
                en: "An image of another website is not loaded."),
            help: Message(
                nl:
                    "Zet het bestand naast deze tekst, als u het mag gebruiken, en verwijs ernaar, zoals ![…](plein.jpg).",
                en: "Put the file beside this text, if you may use it, and refer to it, as in ![…](plein.jpg)."))
    }

    static func missingAltText(at range: SourceRange) -> MarkdownMistake {
        MarkdownMistake(
            id: .missingAltText, range: range,
            message: Message(
                nl: "Deze afbeelding heeft geen beschrijving.", en: "This image has no description."),
            help: Message(
                nl:
                    "Zet tussen de blokhaken wat er te zien is, voor wie de afbeelding niet ziet: ![Bewoners op het plein](plein.jpg).",
                en:
                    "Say between the brackets what can be seen, for those who cannot see it: ![Residents on the square](plein.jpg)."
            ))
    }

    // MARK: Footnotes

    static func unusedFootnote(isShown: Bool, at range: SourceRange) -> MarkdownMistake {
        MarkdownMistake(
            id: .unusedFootnote, severity: .warning, range: range,
            message: isShown
                ? Message(
                    nl: "Nergens in de tekst staat een verwijzing naar deze voetnoot.",
                    en: "Nothing in the text refers to this footnote.")
                : Message(
                    nl: "Nergens in de tekst staat een verwijzing naar deze voetnoot. Hij komt niet op de pagina.",
                    en: "Nothing in the text refers to this footnote. It is left out of the page."),
            help: Message(
                nl: "Zet een verwijzing in de tekst, zoals [^1], of haal de voetnoot weg.",
                en: "Put a reference in the text, such as [^1], or take the footnote away."))
    }

    // MARK: Raw HTML

    static func rawHTML(_ html: UnsafeBufferPointer<UInt8>, at range: SourceRange) -> MarkdownMistake {
        let isComment = html.starts(with: "<!--".utf8)
        return MarkdownMistake(
            id: .rawHTML, severity: .warning, range: range,
            message: isComment
                ? Message(
                    nl: "Een HTML-opmerking staat straks gewoon als tekst op de pagina.",
                    en: "An HTML comment is shown as text on the page.")
                : Message(
                    nl: "HTML staat straks als tekst op de pagina.", en: "HTML is shown as text on the page."),
            help: isComment
                ? Message(
                    nl: "Zet wat niemand hoeft te lezen niet in dit bestand.",
                    en: "Keep what nobody should read out of this file.")
                : Message(
                    nl:
                        "Gebruik Markdown: **vet**, *schuin*, een tabel met |. Bedoelt u het teken <, zet er dan een \\ voor.",
                    en:
                        "Use Markdown: **bold**, *italic*, a table with |. If you mean the character <, put a \\ in front."
                ))
    }

    /// Enough of what an author typed to recognise it.
    private static func short(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
