internal import Diagnostics
internal import PlainText
internal import VillageModel

// What can be wrong with a name that should lead to something else.

extension Diagnostic {
    /// - Parameter kind: what was looked for; nil for `[[slug]]`, which may be anything.
    static func reference(
        _ file: String, _ range: SourceRange, _ name: String, to kind: EntityKind?, _ failure: Directory.Failure
    ) -> Diagnostic {
        let dutch = kind?.dutchWithArticle ?? "de pagina"
        let english = kind?.rawValue ?? "page"
        switch failure {
        case .unknown(let suggestion, let known):
            return Diagnostic(
                .unknownReference, file: file, range: range,
                message: Message(
                    nl: "\(dutch) “\(name.shortened)” bestaat niet",
                    en: "the \(english) “\(name.shortened)” does not exist"),
                suggestion: suggestion, allowed: known)
        case .ambiguous(let paths):
            return Diagnostic(
                .ambiguousReference, file: file, range: range,
                message: Message(
                    nl: "“\(name.shortened)” kan meer dan één pagina zijn",
                    en: "“\(name.shortened)” may mean more than one page"),
                allowed: paths,
                help: Message(nl: "Schrijf het hele pad.", en: "Write the whole path."))
        case .unpublished(let target):
            return Diagnostic(
                .unpublishedReference, file: file, range: range,
                message: Message(
                    nl: "\(dutch) “\(name.shortened)” wordt niet gepubliceerd (“publiceren: nee” in \(target))",
                    en: "the \(english) “\(name.shortened)” is not published (“publish: no” in \(target))"),
                help: Message(
                    nl: "Publiceer dat bestand ook, of haal deze verwijzing weg.",
                    en: "Publish that file as well, or take this reference out."))
        }
    }

    static func unknownAgreement(_ file: String, _ range: SourceRange, _ id: String, allowed: [String]) -> Diagnostic {
        Diagnostic(
            .unknownReference, file: file, range: range,
            message: Message(
                nl: "dat initiatief heeft geen afspraak “\(id.shortened)”",
                en: "that initiative has no agreement “\(id.shortened)”"),
            suggestion: nearest(to: id, in: allowed), allowed: allowed)
    }

    static func brokenImage(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .brokenImage, file: file, range: range,
            message: Message(
                nl: "er is geen foto “\(path.shortened)” naast dit bestand",
                en: "there is no picture “\(path.shortened)” beside this file"),
            suggestion: suggestion)
    }

    static func brokenDocument(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic
    {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "er is geen bestand “\(path.shortened)” naast dit bestand",
                en: "there is no file “\(path.shortened)” beside this one"),
            suggestion: suggestion)
    }

    static func brokenLink(_ file: String, _ range: SourceRange, _ path: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "deze link leidt nergens heen: “\(path.shortened)” bestaat niet",
                en: "this link leads nowhere: “\(path.shortened)” does not exist"),
            suggestion: suggestion)
    }

    static func climbingLink(_ file: String, _ range: SourceRange, _ path: String) -> Diagnostic {
        Diagnostic(
            .brokenLink, file: file, range: range,
            message: Message(
                nl: "deze link klimt uit de map “content”: “\(path.shortened)”",
                en: "this link climbs out of the folder “content”: “\(path.shortened)”"))
    }

    static func brokenAnchor(
        _ file: String, _ range: SourceRange, _ fragment: String, known: [String], suggestion: String?
    ) -> Diagnostic {
        Diagnostic(
            .brokenAnchor, file: file, range: range,
            message: Message(
                nl: "die pagina heeft geen kop “#\(fragment.shortened)”",
                en: "that page has no heading “#\(fragment.shortened)”"),
            suggestion: suggestion.map { "#" + $0 }, allowed: known.map { "#" + $0 })
    }
}
