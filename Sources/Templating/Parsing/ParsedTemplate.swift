internal import Diagnostics

/// A template in the form that the compiler reads, with the mistakes that need no types to see.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [TemplateNode]
    let diagnostics: [Diagnostic]
}
