package import Diagnostics
internal import PlainText
package import Templating

/// The files of a design: the built-in ones, each replaced by the site's own of the same name.
package struct TemplateFolder: Sendable {
    package let sources: [TemplateSource]
    package let stylesheet: [UInt8]
    package let script: [UInt8]
    package let diagnostics: [Diagnostic]

    /// At most this many bytes are read of a file of the design.
    private static let limit = 512 * 1024

    /// - Parameter path: the folder with the site's own files, which needs only those that it changes; nil for none.
    init(at path: String?) throws(FileSystemError) {
        var files = Dictionary(
            BuiltInDesign.files.map { ($0.name, (file: "templates/" + $0.name, bytes: $0.bytes)) },
            uniquingKeysWith: { first, _ in first })
        var diagnostics: [Diagnostic] = []
        if let path {
            let folder = try DirectoryHandle(path: path)
            for entry in try folder.entries() where !entry.name.hasPrefix(".") {
                let file = joined(path, entry.name)
                guard
                    entry.name.hasSuffix(".html") || entry.name == BuiltInDesign.stylesheetName
                        || entry.name == BuiltInDesign.scriptName
                else {
                    diagnostics.append(.unknownTemplateFile(file, name: entry.name))
                    continue
                }
                switch try folder.read(entry.name, limit: Self.limit, attempts: 3) {
                case .bytes(let bytes) where String(validating: bytes, as: UTF8.self) != nil:
                    files[entry.name] = (file, bytes)
                case .bytes: diagnostics.append(.unreadableTemplate(file, reason: .notUTF8))
                case .tooLarge: diagnostics.append(.unreadableTemplate(file, reason: .tooLarge))
                case .notAFile, .keepsChanging:
                    diagnostics.append(.unreadableTemplate(file, reason: .notAFile))
                }
            }
        }
        stylesheet = files[BuiltInDesign.stylesheetName]?.bytes ?? []
        script = files[BuiltInDesign.scriptName]?.bytes ?? []
        sources = files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
            .map { name, file in
                TemplateSource(name: String(name.dropLast(5)), file: file.file, text: SourceText(file.bytes))
            }
        self.diagnostics = diagnostics
    }
}

extension Diagnostic {
    /// Why a template can't be used as it is.
    fileprivate enum TemplateTrouble {
        case notUTF8, tooLarge, notAFile
    }

    fileprivate static func unknownTemplateFile(_ file: String, name: String) -> Diagnostic {
        Diagnostic(
            .templateUnknownFile, .warning, file: file, range: .fileStart,
            message: Message(
                nl:
                    "“\(name)” is geen template (*.html) en geen \(BuiltInDesign.stylesheetName) of "
                    + "\(BuiltInDesign.scriptName); het wordt niet gebruikt",
                en:
                    "“\(name)” is no template (*.html) and not \(BuiltInDesign.stylesheetName) or "
                    + "\(BuiltInDesign.scriptName); it is not used."),
            suggestion: nearest(to: name, in: BuiltInDesign.files.map(\.name)))
    }

    fileprivate static func unreadableTemplate(_ file: String, reason: TemplateTrouble) -> Diagnostic {
        let message =
            switch reason {
            case .notUTF8: Message(nl: "deze template is geen UTF-8", en: "this template is not UTF-8")
            case .tooLarge: Message(nl: "deze template is groter dan 512 KB", en: "this template exceeds 512 KB")
            case .notAFile: Message(nl: "dit is geen gewoon bestand", en: "this is no regular file")
            }
        return Diagnostic(.unreadable, file: file, range: .fileStart, message: message)
    }
}
