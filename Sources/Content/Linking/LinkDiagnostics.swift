internal import Diagnostics
internal import PlainText
internal import VillageModel

// What can be wrong with a name that should lead to something else.

extension Diagnostic {
    /// - Parameter kind: what was looked for; nil for `[[slug]]`, which may be anything.
    static func reference(
        _ file: String, _ range: SourceRange, _ name: String, to kind: EntityKind?, _ failure: Directory.Failure
    ) -> Diagnostic {
        let dutch = capitalised(kind?.dutchWithArticle ?? "de pagina")
        let english = kind?.rawValue ?? "page"
        switch failure {
        case .unknown(let suggestion, let known):
            return Diagnostic(
                .unknownReference, file: file, range: range,
                message: Message(
                    nl: "\(dutch) “\(name.shortened)” bestaat niet.",
                    en: "The \(english) “\(name.shortened)” does not exist."),
                suggestion: suggestion, allowed: known, help: suggestion == nil ? newFile(name, kind) : nil)
        case .ambiguous(let paths):
            return Diagnostic(
                .ambiguousReference, file: file, range: range,
                message: Message(
                    nl: "“\(name.shortened)” kan meer dan één pagina zijn.",
                    en: "“\(name.shortened)” may mean more than one page."),
                allowed: paths,
                help: Message(nl: "Schrijf het hele pad.", en: "Write the whole path."))
        case .unpublished(let target):
            return Diagnostic(
                .unpublishedReference, file: file, range: range,
                message: Message(
                    nl: "\(dutch) “\(name.shortened)” wordt niet gepubliceerd (“publiceren: nee” in \(target)).",
                    en: "The \(english) “\(name.shortened)” is not published (“publish: no” in \(target))."),
                help: Message(
                    nl: "Publiceer dat bestand ook, of haal deze verwijzing weg.",
                    en: "Publish that file as well, or take this reference out."))
        }
    }

    /// Where to write what does not exist yet; nil when that is not one file, or its name would not be the one written.
    private static func newFile(_ name: String, _ kind: EntityKind?) -> Message? {
        let folder: String
        switch kind {
        case .theme: folder = "themas"
        case .party: folder = "partijen"
        case .story: folder = "verhalen"
        case .municipality, .place, .vision, .initiative, .track, .page, nil: return nil
        }
        let file = slug(name)
        guard !file.isEmpty, file.utf8.count <= 60, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
        return Message(
            nl: "Nieuw? Maak dan het bestand content/\(folder)/\(file).md.",
            en: "New? Then make the file content/\(folder)/\(file).md.")
    }

    static func unknownAgreement(
        _ file: String, _ range: SourceRange, _ id: String, allowed: [String], suggests: Bool
    ) -> Diagnostic {
        Diagnostic(
            .unknownReference, file: file, range: range,
            message: Message(
                nl: "Dat initiatief heeft geen afspraak “\(id.shortened)”.",
                en: "That initiative has no agreement “\(id.shortened)”."),
            suggestion: suggests ? nearest(to: id, in: allowed) : nil,
            allowed: allowed.count <= 30 ? allowed : [])
    }

    static func brokenImage(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .brokenImage, file: file, range: range,
            message: Message(
                nl: "Er is geen afbeelding “\(path.shortened)” naast dit bestand.",
                en: "There is no picture “\(path.shortened)” beside this file."),
            suggestion: suggestion)
    }

    static func brokenDocument(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic
    {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "Er is geen bestand “\(path.shortened)” naast dit bestand.",
                en: "There is no file “\(path.shortened)” beside this one."),
            suggestion: suggestion)
    }

    static func brokenLink(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "Deze link leidt nergens heen: “\(path.shortened)” bestaat niet.",
                en: "This link leads nowhere: “\(path.shortened)” does not exist."),
            suggestion: suggestion)
    }

    static func climbingLink(_ file: String, _ range: SourceRange, _ path: String) -> Diagnostic {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "Deze link klimt uit de map “content”: “\(path.shortened)”.",
                en: "This link climbs out of the folder “content”: “\(path.shortened)”."))
    }

    static func brokenAnchor(
        _ file: String, _ range: SourceRange, _ fragment: String, known: [String], suggestion: String?
    ) -> Diagnostic {
        Diagnostic(
            .brokenAnchor, file: file, range: range,
            message: Message(
                nl: "Die pagina heeft geen kop “#\(fragment.shortened)”.",
                en: "That page has no heading “#\(fragment.shortened)”."),
            suggestion: suggestion.map { "#" + $0 },
            allowed: known.count <= 30 ? known.map { "#" + $0 } : [])
    }
}

/// `text` with a capital at the start.
private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
