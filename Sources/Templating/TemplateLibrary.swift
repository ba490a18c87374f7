package import Diagnostics

/// All templates of a site, parsed: those of the program, and those of the site's own folder in their place.
package struct TemplateLibrary: Sendable {
    private let templates: [String: ParsedTemplate]
    /// In alphabetical order.
    let names: [String]
    /// The texts that every template may use; nil when there are none.
    let constants: TemplateConstants?

    /// - Parameters:
    ///   - sources: of two with one name, the later one counts.
    ///   - constants: the texts that every template may use.
    package init(_ sources: [TemplateSource], constants: TemplateConstants? = nil) {
        self.constants = constants
        templates = Dictionary(sources.map { ($0.name, TemplateParser.parse($0)) }, uniquingKeysWith: { $1 })
        names = templates.keys.sorted()
    }

    /// The mistakes in the templates' own tags, whether or not a page uses them; `compile` reports them too.
    package var diagnostics: [Diagnostic] { templates.values.flatMap(\.diagnostics).sortedForReport() }

    /// Compiles the template `name` for pages of one type, with every partial and parent that it uses.
    package func compile<Root>(_ name: String, for type: RecordType<Root>) -> Compilation<Root> {
        guard let template = templates[name] else {
            let missing = Diagnostic(
                .templateMissingPartial, file: "templates/\(name).html", range: .fileStart,
                message: Message(
                    nl: "Het sjabloon “\(name)” ontbreekt.", en: "The template “\(name)” is missing."))
            return Compilation(template: nil, diagnostics: [missing])
        }
        let (program, diagnostics) = TemplateCompiler.compile(template, for: type.shape, in: self)
        return Compilation(template: program.map { Template(program: $0) }, diagnostics: diagnostics)
    }

    func template(_ name: String) -> ParsedTemplate? { templates[name] }
}
