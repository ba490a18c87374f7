package import Diagnostics
internal import FrontMatter
internal import PlainText
package import VillageModel

extension SiteLanguage {
    /// The language that `gemeente.md` asks for, as far as that can be told before anything is decoded: texts hold words
    /// of the interface (on check boxes and footnotes), and are parsed as soon as their file was read.
    /// - Parameter text: the whole file; nil when it is missing. Its mistakes are reported when it is decoded.
    package init(writtenIn text: SourceText?) {
        let field = MunicipalityFields.language
        let fields = text.flatMap { parseFrontMatter($0, file: "").frontMatter?.root } ?? []
        let written = fields.first { field.name.isMeant(by: $0.key) }?.value.scalar?.text
        let language = written.flatMap { written in
            Self.allCases.first { foldedKey($0.spelling.dutch) == foldedKey(written) }
        }
        self = language ?? field.fallback
    }
}
