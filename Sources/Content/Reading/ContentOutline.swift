package import CommonMark
package import Diagnostics
internal import FrontMatter
package import Markup
internal import PlainText
internal import VillageModel

/// One Markdown file after the first step: what it is, its front matter and its parsed text.
///
/// The bytes of the file are not kept. All that is said about them is said with its place by now, and a site's sources
/// would take as much memory again as its pages' texts.
///
/// A class, because drafts and documents hold it: a copy of its fields counts eight references.
package final class ContentOutline: Sendable {
    /// Relative to `content/`.
    let path: String
    /// Nil for a file that stands where nothing is expected.
    let layout: ContentLayout?
    /// Nil when the front matter could not be read.
    let fields: [YAMLEntry]?
    /// The text behind the front matter; empty where nobody will see it, because the file is withheld or was refused.
    let markdown: MarkdownDocument
    let isPublished: Bool
    /// Whether `publiceren: nee` is ignored, in the initiatives of a short form as well.
    let includesDrafts: Bool
    package let diagnostics: [Diagnostic]

    /// Relative to the root folder, as diagnostics name it.
    var file: String { "content/" + path }

    /// - Parameters:
    ///   - path: relative to `content/`, ending in `.md`.
    ///   - includesDrafts: whether `publiceren: nee` is ignored.
    ///   - parser: for the text.
    ///   - shelf: where the parsed text may wait; nil to keep it in memory.
    package init(
        path: String, text: SourceText, includesDrafts: Bool, parser: MarkdownParser,
        shelf: (any HTMLShelf)? = nil
    ) {
        let file = "content/" + path
        var diagnostics: [Diagnostic] = []
        self.path = path
        self.includesDrafts = includesDrafts
        do throws(ContentLayout.Misplaced) {
            layout = try ContentLayout(file: path)
        } catch {
            layout = nil
            diagnostics.append(.misplaced(file, error))
        }
        guard layout != nil else {
            fields = nil
            markdown = .empty
            isPublished = false
            self.diagnostics = diagnostics
            return
        }
        let parsed = parseFrontMatter(text, file: file)
        fields = parsed.frontMatter?.root
        // A site without its municipality is none: what `gemeente.md` says of it is refused when it is decoded.
        isPublished =
            includesDrafts || layout?.kind == .municipality || !Self.isWithheld(parsed.frontMatter?.root ?? [])
        let document = isPublished && fields != nil ? parser.parse(text, body: parsed.body, file: file) : .empty
        markdown = shelf.map { document.put(on: $0) } ?? document
        self.diagnostics = diagnostics + parsed.diagnostics
    }

    /// A file that could not be read, which was reported: still a target of links, so that one mistake gives one message.
    /// - Parameter path: relative to `content/`.
    package init(refused path: String) {
        self.path = path
        layout = path.hasSuffix(".md") ? try? ContentLayout(file: path) : nil
        fields = nil
        markdown = .empty
        isPublished = true
        includesDrafts = false
        diagnostics = []
    }

    /// Whether the fields say `publiceren: nee`; a value that is neither yes nor no is reported when it is decoded.
    static func isWithheld(_ fields: [YAMLEntry]) -> Bool {
        let name = CommonFields.publish.name
        guard let entry = fields.first(where: { name.isMeant(by: $0.key) }), let scalar = entry.value.scalar else {
            return false
        }
        return ["nee", "no", "false"].contains(foldedKey(scalar.text))
    }
}

extension Diagnostic {
    fileprivate static func misplaced(_ file: String, _ reason: ContentLayout.Misplaced) -> Diagnostic {
        switch reason {
        case .emptySlug:
            Diagnostic(
                .emptySlug, file: file, range: .fileStart,
                message: Message(
                    nl: "Deze bestandsnaam heeft geen letters of cijfers om een webadres van te maken.",
                    en: "This file name has no letters or digits to make a web address of."))
        case .unknownFolder(let suggestion):
            Diagnostic(
                .unexpectedFile, file: file, range: .fileStart,
                message: Message(
                    nl: "Op deze plek wordt geen Markdown-bestand verwacht.",
                    en: "No Markdown file is expected in this place."),
                suggestion: suggestion,
                help: Message(
                    nl: "Zet het in een van de mappen: kernen/<kern>/, kernen/<kern>/initiatieven/, "
                        + "kernen/<kern>/visies/, initiatieven/, visies/, themas/, partijen/, verhalen/, trajecten/ "
                        + "of paginas/.",
                    en: "Put it into one of the folders: kernen/<place>/, kernen/<place>/initiatieven/, "
                        + "kernen/<place>/visies/, initiatieven/, visies/, themas/, partijen/, verhalen/, trajecten/ "
                        + "or paginas/."))
        }
    }
}
