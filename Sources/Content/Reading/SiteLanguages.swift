package import Diagnostics
internal import FrontMatter
internal import PlainText
package import VillageModel

/// The languages that `gemeente.md` asks for, as far as they can be told before anything is decoded: templates are
/// compiled for one of them, and texts, which are parsed as soon as their file was read, get words of the other (on
/// check boxes and footnotes).
package struct SiteLanguages: Sendable {
    /// What the site says itself.
    package let interface: SiteLanguage
    /// What villages write, with the words around their texts.
    package let texts: SiteLanguage

    /// - Parameter text: the whole file; nil when it is missing. Its mistakes are reported when it is decoded.
    package init(writtenIn text: SourceText?) {
        let fields = text.flatMap { parseFrontMatter($0, file: "").frontMatter?.root } ?? []
        func language(_ field: FieldWithDefault<SiteLanguage>) -> SiteLanguage {
            let written = fields.first { field.name.isMeant(by: $0.key) }?.value.scalar?.text
            return written.flatMap { written in
                SiteLanguage.allCases.first { foldedKey($0.spelling.dutch) == foldedKey(written) }
            } ?? field.fallback
        }
        interface = language(MunicipalityFields.language)
        texts = language(MunicipalityFields.textLanguage)
    }
}
